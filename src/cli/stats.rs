//! `stats`: throughput, failures and running times as a chart of characters.

use std::time::Duration;

use clap::Args;

use super::app::App;
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::{BOLD, DIM, GREEN, Out, RED, YELLOW, paint, word};
use super::progress::Interrupt;
use crate::operate::{Bucket, Desk, Overview, Window, ago, counts_json, iso, plain, span};

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  stats                    the last hour, by the minute
  stats --window 24h       1h, 24h, 30d, or any length
  stats --watch            again every two seconds
  stats --json             one value: the buckets, and the open tasks by state

Attempts are counted some two minutes after they end.")]
pub(super) struct Stats {
    /// The length of time that is shown: 1h, 24h, 30d, or any from 1m to 400d
    #[arg(long, default_value = "1h", value_name = "TIME")]
    window: String,
    /// Shows it again and again, until Ctrl-C
    #[arg(long)]
    watch: bool,
    /// The time between two looks of --watch, in seconds
    #[arg(long, default_value_t = 2, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    every: u64,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Stats {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let window = Window::parse(&self.window)?;
        let desk = app.desk().await?;
        let interrupt = self.watch.then(Interrupt::heard);
        loop {
            let overview = desk.overview(window).await?;
            if let (true, true) = (overview.verdict == "down", interrupt.is_none()) {
                return Err(Failure::away(overview.why.join("\n")));
            }
            if interrupt.is_some() && out.width.is_some() && !out.json {
                out.raw(b"\x1b[H\x1b[2J")?;
            }
            show(&desk, &overview, &self.window, out)?;
            let Some(interrupt) = &interrupt else {
                return Ok(Exit::Done);
            };
            for _ in 0..self.every * 10 {
                if interrupt.is_set() {
                    return Ok(Exit::Done);
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

fn show(desk: &Desk, overview: &Overview, window: &str, out: &Out) -> Result<(), Failure> {
    if out.json {
        let series: Vec<_> = overview.series.iter().map(|bucket| bucket.to_json()).collect();
        return out.value(&serde_json::json!({"at": iso(overview.at_us), "series": series, "tasks": counts_json(&overview.counts)}));
    }
    let total = |of: fn(&Bucket) -> u64| overview.series.iter().map(of).sum::<u64>();
    let (done, retried, dead) = (total(|b| b.done), total(|b| b.retried), total(|b| b.dead));
    out.line(format_args!(
        "{}  {}  {} done, {} to be tried again, {} given up",
        paint(BOLD, format_args!("attempts in {}", plain(window, 20))),
        word(overview.verdict),
        paint(GREEN, done),
        paint(YELLOW, retried),
        paint(RED, dead)
    ))?;
    if done + retried + dead == 0 {
        out.line(paint(
            DIM,
            "no attempt is counted in this time (the last two minutes come later)",
        ))?;
    }
    for line in chart(&overview.series, out.width.unwrap_or(80), 8) {
        out.line(line)?;
    }
    let longest = overview
        .series
        .iter()
        .map(|bucket| bucket.longest_us)
        .max()
        .unwrap_or(0);
    let sum: i128 = overview
        .series
        .iter()
        .map(|b| i128::from(b.mean_us) * i128::from(b.attempts()))
        .sum();
    let mean = sum.checked_div(i128::from(done + retried + dead)).unwrap_or(0);
    out.line(format_args!(
        "{} mean {}, longest {}",
        paint(DIM, "running time"),
        span(i64::try_from(mean).unwrap_or(i64::MAX)),
        span(longest)
    ))?;
    let counts = &overview.counts;
    out.line(format_args!(
        "{} {} ready, {} waiting, {} running, {} delayed, {} dead, {} unhandled",
        paint(DIM, "open tasks  "),
        counts.ready,
        counts.waiting,
        counts.leased,
        counts.backoff,
        if counts.dead.n > 0 {
            paint(RED, counts.dead)
        } else {
            "0".to_owned()
        },
        counts.unhandled
    ))?;
    if let Some(last) = &overview.last_event {
        let ago = ago(last.received_us, desk.now_us());
        out.line(format_args!(
            "{} {ago}  {}",
            paint(DIM, "last event  "),
            plain(&last.event_type, 60)
        ))?;
    }
    Ok(())
}

const EIGHTHS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A bar for each bucket, the axis on the left, and the times below. As many buckets as there is room for are drawn together.
pub(super) fn chart(series: &[Bucket], width: usize, height: usize) -> Vec<String> {
    let peak_label = |n: u64| n.to_string();
    let room = width.saturating_sub(12).max(8);
    let together = series.len().div_ceil(room).max(1);
    let bars: Vec<(u64, u64, u64)> = series
        .chunks(together)
        .map(|part| {
            part.iter()
                .fold((0, 0, 0), |(d, r, x), b| (d + b.done, r + b.retried, x + b.dead))
        })
        .collect();
    let widen = (room / bars.len().max(1)).clamp(1, 4);
    let peak = bars.iter().map(|(d, r, x)| d + r + x).max().unwrap_or(0).max(1);
    let label = peak_label(peak).len().max(1);
    let mut lines = Vec::new();
    for level in (0..height).rev() {
        let mark = match level {
            l if l + 1 == height => peak.to_string(),
            0 => "0".to_owned(),
            _ => String::new(),
        };
        let mut line = format!("{} ", paint(DIM, format_args!("{mark:>label$} │")));
        for (done, retried, dead) in &bars {
            let all = done + retried + dead;
            // In eighths of a character; what is there at all is seen.
            let eighths = (u128::from(all) * height as u128 * 8).div_ceil(u128::from(peak));
            let here = usize::try_from(eighths.saturating_sub(level as u128 * 8).min(8)).unwrap_or(8);
            let style = match (dead, retried) {
                (1.., _) => RED,
                (_, 1..) => YELLOW,
                _ => GREEN,
            };
            let cell: String = std::iter::repeat_n(EIGHTHS[here], widen).collect();
            line.push_str(&if here == 0 { cell } else { paint(style, cell) });
        }
        lines.push(line);
    }
    let drawn = bars.len() * widen;
    let (from, to) = (
        series.first().map_or(0, |b| b.at_us),
        series.last().map_or(0, |b| b.at_us),
    );
    let length = to - from;
    let time = |us: i64| {
        let text = iso(us);
        match length {
            0..=86_400_000_000 => text.get(11..16).unwrap_or_default().to_owned(),
            _ => text.get(5..10).unwrap_or_default().to_owned(),
        }
    };
    let ends = format!(
        "{}{:>gap$}",
        time(from),
        format!("{} UTC", time(to)),
        gap = drawn.saturating_sub(5)
    );
    lines.push(paint(
        DIM,
        format_args!("{:>label$} └{}", "", "─".repeat(drawn + 1)),
    ));
    lines.push(paint(DIM, format_args!("{:>label$}   {ends}", "")));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_fits_and_shows_the_smallest_bar() {
        let series: Vec<Bucket> = (0..60)
            .map(|n| Bucket {
                at_us: 1_793_491_200_000_000 + n * 60_000_000,
                done: if n == 7 { 10_000 } else { 0 },
                dead: u64::from(n == 30),
                ..Bucket::default()
            })
            .collect();
        for width in [40, 80, 200] {
            let lines = chart(&series, width, 8);
            let plain: Vec<String> = lines
                .iter()
                .map(|line| anstream::adapter::strip_str(line).to_string())
                .collect();
            assert!(
                plain.iter().all(|line| line.chars().count() <= width),
                "{plain:#?}"
            );
            assert!(plain[7].contains('▁') && plain[7].contains('█'), "{plain:#?}");
            assert!(
                plain[9].contains("00:00") && plain[9].contains("00:59 UTC"),
                "{plain:#?}"
            );
        }
    }
}
