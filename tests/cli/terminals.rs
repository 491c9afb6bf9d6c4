//! In terminals of several widths: tables fit, colour is there where it is wanted, questions are asked.

use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use crate::bed::{Bed, PROGRAM, customer, event, invoice};

/// Runs the program in a terminal, types `input`, and gives what the terminal got and the exit code.
fn typed(bed: &Bed, columns: u16, arguments: &[&str], no_color: bool, input: &str) -> (u32, String) {
    let size = PtySize {
        rows: 50,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(arguments);
    command.env("DATABASE_URL", bed.url());
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    if no_color {
        command.env("NO_COLOR", "1");
    }
    command.cwd(&bed.folder);
    let mut program = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut writer = pair.master.take_writer().unwrap();
    writer.write_all(input.as_bytes()).unwrap();
    let reading = std::thread::spawn(move || {
        let mut got = Vec::new();
        // The end of a terminal is an error on Linux.
        drop(reader.read_to_end(&mut got));
        String::from_utf8_lossy(&got).into_owned()
    });
    let code = program.wait().unwrap().exit_code();
    drop(writer);
    drop(pair.master);
    (code, reading.join().unwrap())
}

/// Without the sequences for colour.
fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\x1b[") {
        out.push_str(&rest[..at]);
        rest = &rest[at + 2..];
        let end = rest
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(rest.len(), |end| end + 1);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

async fn filled() -> Bed {
    let bed = Bed::new().await;
    let mut long = event(
        "evt_1NG8Du2eZvKYlo2CUI79vXWy",
        "customer.subscription.pending_update_applied",
        serde_json::json!({"id": "sub_1NXWPnCo6bFb1KQto6C8OWvE", "object": "subscription", "customer": "cus_1", "note": "ü".repeat(300)}),
    );
    long["data"]["previous_attributes"] = serde_json::json!({"note": "before ".repeat(60)});
    bed.record([long, invoice(1), customer(1), invoice(2)]).await;
    bed.work().await;
    bed
}

#[tokio::test]
async fn every_table_fits_its_terminal() {
    let bed = filled().await;
    bed.run(&[
        "discard",
        "evt_invoice_2",
        "--yes",
        "--why",
        "so that the audit has a line",
    ]);
    for columns in [80, 200] {
        for arguments in [
            &["events"][..],
            &["event", "evt_1NG8Du2eZvKYlo2CUI79vXWy"],
            &["event", "evt_invoice_1"],
            &["object", "sub_1NXWPnCo6bFb1KQto6C8OWvE"],
            &["dead"],
            &["stats"],
            &["health"],
            &["audit"],
            &["doctor"],
        ] {
            let (_, text) = typed(&bed, columns, arguments, false, "");
            assert!(text.contains('\x1b'), "no colour in {arguments:?}");
            let text = bare(&text);
            for line in text.lines() {
                let width = line.trim_end().chars().count();
                // The link to the dashboard is whole.
                assert!(
                    width <= usize::from(columns) || line.contains("https://"),
                    "{arguments:?} at {columns}: {width}\n{text}"
                );
            }
        }
    }
    let (_, narrow) = typed(&bed, 80, &["events"], false, "");
    let (_, wide) = typed(&bed, 200, &["events"], false, "");
    assert!(
        bare(&narrow).contains("evt_1NG8Du2eZvKYlo2CUI79vXWy") && !bare(&narrow).contains("sub_1NXW"),
        "{narrow}"
    );
    assert!(
        bare(&wide).contains("customer.subscription.pending_update_applied")
            && bare(&wide).contains("sub_1NXWPnCo6bFb1KQto6C8OWvE")
    );
}

#[tokio::test]
async fn no_color_is_none_and_a_pipe_has_none() {
    let bed = filled().await;
    for arguments in [
        &["events"][..],
        &["dead"],
        &["stats"],
        &["health"],
        &["event", "evt_invoice_1"],
        &["event", "evt_none"],
    ] {
        let (_, text) = typed(&bed, 80, arguments, true, "");
        assert!(!text.contains('\x1b'), "{arguments:?}: {text:?}");
        let (_, out, err) = bed.run(arguments);
        assert!(!out.contains('\x1b') && !err.contains('\x1b'), "{arguments:?}");
        assert!(!out.contains('…'), "cut in a pipe: {arguments:?}");
    }
}

#[tokio::test]
async fn a_person_is_asked_with_the_number_and_may_say_no() {
    let bed = filled().await;
    let retry = ["retry", "--state", "dead"];
    let (code, text) = typed(&bed, 80, &retry, false, "n\n");
    assert!(
        text.contains("Retry 2 events (state dead)? [y/N]") && text.contains("nothing was done"),
        "{text}"
    );
    assert_eq!(code, 1);
    assert_eq!(bed.store.counts().await.unwrap().dead, 2);
    let (code, text) = typed(&bed, 80, &retry, false, "y\nmail is back\n");
    assert!(
        code == 0 && bare(&text).contains("2 tasks started, of 2 events"),
        "{text}"
    );
    let acts = bed.store.audit(None, 10).await.unwrap();
    assert!(
        acts.len() == 2 && acts[0].why == "mail is back" && acts[0].who.contains('@'),
        "{acts:?}"
    );
}
