//! The terminal: tables that fit it, colour where it is wanted, and text that cannot act on it.

use std::io::{IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, Row, Table, Width};
use serde_json::Value;

use super::failure::Failure;
use crate::inbox::EventState;
use crate::operate::{is_trick, plain, state_name};

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const RED: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));
pub(super) const GREEN: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
pub(super) const YELLOW: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
pub(super) const CYAN: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));
const NONE: Style = Style::new();

/// Text in a style. What is no terminal, or asks for no colour, gets the text alone.
pub(super) fn paint(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}

/// The colour of a state.
pub(super) fn state_style(state: EventState) -> Style {
    style_of(state_name(state))
}

pub(super) fn style_of(word: &str) -> Style {
    match word {
        "done" | "ok" | "recorded" => GREEN,
        "dead" | "held" | "down" | "failed" | "ended_by_handler" => RED,
        "delayed" | "unhandled" | "degraded" | "retry" | "lost" => YELLOW,
        "running" | "ready" => CYAN,
        _ => DIM,
    }
}

/// Standard output and error of one command.
#[derive(Debug)]
pub(super) struct Out {
    /// True for one JSON value per line and nothing else on standard output.
    pub(super) json: bool,
    /// The columns of the terminal; `None` where standard output is none.
    pub(super) width: Option<usize>,
}

impl Out {
    pub(super) fn new(json: bool) -> Self {
        let is_terminal = std::io::stdout().is_terminal();
        let size = is_terminal
            .then(|| terminal_size::terminal_size_of(std::io::stdout()))
            .flatten();
        Self {
            json,
            width: is_terminal.then(|| size.map_or(80, |(width, _)| usize::from(width.0)).max(20)),
        }
    }

    /// A line on standard output. The text is the program's own, with foreign parts made harmless.
    pub(super) fn line(&self, text: impl std::fmt::Display) -> Result<(), Failure> {
        let mut out = anstream::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(())
    }

    /// Text on standard output as it is: shell completions, SQL, a body.
    pub(super) fn raw(&self, text: &[u8]) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        out.write_all(text)?;
        out.flush()?;
        Ok(())
    }

    /// A line on standard error, for people.
    pub(super) fn note(&self, text: impl std::fmt::Display) {
        // Nobody reads it: nothing to be done.
        drop(writeln!(anstream::stderr().lock(), "{text}"));
    }

    /// One JSON value on one line, in ASCII where a character could act on a terminal.
    pub(super) fn value(&self, value: &Value) -> Result<(), Failure> {
        let text = harmless_json(value);
        let mut out = std::io::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(())
    }

    /// A heading of a part.
    pub(super) fn heading(&self, text: &str) -> Result<(), Failure> {
        self.line(format_args!("\n{}", paint(BOLD, text)))
    }
}

/// A JSON value in one line; characters that act on a terminal or turn text are escaped.
pub(super) fn harmless_json(value: &Value) -> String {
    let text = value.to_string();
    if !text.chars().any(is_trick) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_trick(c) {
            let mut units = [0_u16; 2];
            for unit in c.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// A column of a [`Grid`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    head: &'static str,
    /// True if it gives way where the terminal is narrow: its text is cut.
    gives: bool,
    is_right: bool,
    /// Left out of terminals that are narrower.
    from: usize,
}

impl Column {
    /// A column that is always whole: ids, which are copied.
    pub(super) const fn whole(head: &'static str) -> Self {
        Self {
            head,
            gives: false,
            is_right: false,
            from: 0,
        }
    }

    /// A column of numbers.
    pub(super) const fn number(head: &'static str) -> Self {
        Self {
            is_right: true,
            ..Self::whole(head)
        }
    }

    /// A column whose text is cut where the terminal is narrow.
    pub(super) const fn text(head: &'static str) -> Self {
        Self {
            gives: true,
            ..Self::whole(head)
        }
    }

    /// Only where the terminal has so many columns.
    pub(super) const fn from(mut self, columns: usize) -> Self {
        self.from = columns;
        self
    }
}

/// A table.
#[derive(Debug)]
pub(super) struct Grid {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    pub(super) fn new(columns: &[Column]) -> Self {
        Self {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// A row: plain or painted text, without line ends.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub(super) fn print(&self, out: &Out) -> Result<(), Failure> {
        out.line(self.text(out.width))
    }

    /// The table for so many columns; as wide as it is for `None`.
    pub(super) fn text(&self, width: Option<usize>) -> String {
        let shown: Vec<usize> = (0..self.columns.len())
            .filter(|at| width.is_none_or(|width| width >= self.columns[*at].from))
            .collect();
        let mut table = Table::new();
        table.load_preset(comfy_table::presets::NOTHING);
        table.set_truncation_indicator("…");
        match width {
            Some(width) => {
                table.set_content_arrangement(ContentArrangement::Dynamic);
                table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
            }
            None => _ = table.set_content_arrangement(ContentArrangement::Disabled),
        }
        table.set_header(shown.iter().map(|at| paint(DIM, self.columns[*at].head)));
        for cells in &self.rows {
            let cells = shown.iter().map(|at| cells.get(*at).cloned().unwrap_or_default());
            let mut row = Row::from(cells.collect::<Vec<String>>());
            row.max_height(1);
            table.add_row(row);
        }
        let last = shown.len().saturating_sub(1);
        for (place, at) in shown.iter().enumerate() {
            let Some(column) = table.column_mut(place) else {
                continue;
            };
            column.set_padding((0, if place == last { 0 } else { 2 }));
            if self.columns[*at].is_right {
                column.set_cell_alignment(comfy_table::CellAlignment::Right);
            }
            if !self.columns[*at].gives {
                column.set_constraint(ColumnConstraint::ContentWidth);
            } else if width.is_some() {
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(6)));
            }
        }
        let text = table.to_string();
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        lines.join("\n")
    }
}

/// Lines of `name  value` below each other; values that are `None` are left out.
pub(super) fn facts(out: &Out, facts: &[(&str, Option<String>)]) -> Result<(), Failure> {
    let shown = facts
        .iter()
        .filter_map(|(name, value)| Some((*name, value.as_ref()?)));
    let widest = shown.clone().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, value) in shown {
        out.line(format_args!(
            "{}{}  {value}",
            paint(DIM, name),
            " ".repeat(widest - name.len())
        ))?;
    }
    Ok(())
}

/// Foreign text, harmless, cut where a terminal is narrower than it; whole in a pipe.
pub(super) fn fitted(text: &str, out: &Out, indent: usize) -> String {
    plain(
        text,
        out.width
            .map_or(100_000, |width| width.saturating_sub(indent + 1).max(10)),
    )
}

/// A word in the colour of its meaning.
pub(super) fn word(text: &str) -> String {
    let style = style_of(text);
    if style == NONE {
        text.to_owned()
    } else {
        paint(style, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_and_whole_columns_stay_whole() {
        let mut grid = Grid::new(&[
            Column::text("type"),
            Column::whole("id"),
            Column::text("why"),
            Column::text("more").from(100),
        ]);
        for n in 0..3 {
            grid.row(vec![
                "customer.subscription.trial_will_end".into(),
                paint(GREEN, format!("evt_1NG8Du2eZvKYlo2CUI79vXW{n}")),
                "ä very löng tale ".repeat(20),
                "hidden".into(),
            ]);
        }
        for width in [60, 80, 99] {
            let text = grid.text(Some(width));
            let plain = anstream::adapter::strip_str(&text).to_string();
            assert_eq!(plain.lines().count(), 4, "{plain}");
            assert!(plain.lines().all(|line| line.chars().count() <= width), "{plain}");
            assert!(plain.contains("evt_1NG8Du2eZvKYlo2CUI79vXW2"), "{plain}");
            assert!(plain.contains('…') && !plain.contains("hidden"), "{plain}");
        }
        let whole = grid.text(None);
        assert!(
            whole.contains("hidden")
                && whole.contains("customer.subscription.trial_will_end")
                && !whole.contains('…')
        );
    }

    #[test]
    fn json_for_a_terminal_is_the_same_json() {
        let value = serde_json::json!({"a": "x\u{202e}y\u{9b}z\u{7f}\u{1b}", "b": "\u{e0041}ü"});
        let text = harmless_json(&value);
        assert!(!text.chars().any(is_trick), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
