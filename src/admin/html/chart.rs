//! Charts as SVG in the page's own colours: stacked columns, and lines. Every one has its numbers as a table below it.

use maud::{Markup, html};

use super::parts::{Tone, number};

/// One kind of number in a chart.
#[derive(Debug, Clone, Copy)]
pub(in crate::admin) struct Series {
    pub(in crate::admin) name: &'static str,
    pub(in crate::admin) tone: Tone,
}

/// The numbers of one span of time, one for each series.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Column {
    /// As it is said in the table: `14:05` or `2026-11-29`.
    pub(in crate::admin) label: String,
    pub(in crate::admin) values: Vec<u64>,
}

const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 100.0;

/// Columns, one on the other in the order of the series, with a legend that has the sums.
pub(in crate::admin) fn columns(title: &str, series: &[Series], columns: &[Column]) -> Markup {
    let tallest = columns
        .iter()
        .map(|column| column.values.iter().sum())
        .max()
        .unwrap_or(0);
    let top = round_top(tallest);
    let step = WIDTH / columns.len().max(1) as f64;
    let gap = if columns.len() > 80 { 0.12 } else { 0.2 } * step;
    html! {
        figure {
            div.plot {
                div.y aria-hidden="true" { span { (number(top)) } span { (number(top / 2)) } span { "0" } }
                svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) preserveAspectRatio="none" role="img" aria-label=(told(title, series, columns)) {
                    (grid())
                    @for (nth, column) in columns.iter().enumerate() {
                        g {
                            title { (column.label) ": " (values(series, column)) }
                            rect.hit x=(n(nth as f64 * step)) y="0" width=(n(step)) height=(HEIGHT) {}
                            @for (at, value, below) in stacked(&column.values) {
                                @let height = (value as f64 / top as f64 * HEIGHT).max(0.8);
                                @let foot = HEIGHT - below as f64 / top as f64 * HEIGHT;
                                rect class={ "s-" (series.get(at).map_or("plain", |series| series.tone.class())) }
                                    x=(n(nth as f64 * step + gap / 2.0)) y=(n(foot - height)) width=(n(step - gap)) height=(n(height)) {}
                            }
                        }
                    }
                }
                (ticks(columns))
            }
            (legend(series, columns))
            (table(title, series, columns))
        }
    }
}

/// One line for each series; the first is drawn through, the others are dashed. `least`: the top of the scale where every value is
/// smaller; `say` writes a value.
pub(in crate::admin) fn lines(
    title: &str,
    series: &[Series],
    columns: &[Column],
    least: u64,
    say: impl Fn(u64) -> String,
) -> Markup {
    let highest = columns
        .iter()
        .flat_map(|column| column.values.iter().copied())
        .max();
    let top = highest.unwrap_or(0).max(least);
    let step = WIDTH / columns.len().saturating_sub(1).max(1) as f64;
    let points = |at: usize| {
        let mut path = String::new();
        for (nth, column) in columns.iter().enumerate() {
            let value = column.values.get(at).copied().unwrap_or(0);
            let y = HEIGHT - value as f64 / top as f64 * HEIGHT;
            path.push_str(&format!(
                "{}{} {}",
                if nth == 0 { 'M' } else { 'L' },
                n(nth as f64 * step),
                n(y)
            ));
        }
        path
    };
    html! {
        figure {
            div.plot.low {
                div.y aria-hidden="true" { span { (say(top)) } span { "0" } }
                svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) preserveAspectRatio="none" role="img" aria-label=(title) {
                    (grid())
                    @for (at, _) in series.iter().enumerate().rev() {
                        path class=(if at == 0 { "l-info" } else { "l-warn" }) d=(points(at)) {}
                    }
                }
                (ticks(columns))
            }
            ul.legend {
                @for (at, series) in series.iter().enumerate() {
                    li {
                        svg viewBox="0 0 12 12" aria-hidden="true" { path class=(if at == 0 { "l-info" } else { "l-warn" }) d="M0 6H12" {} }
                        (series.name)
                    }
                }
            }
            details.more {
                summary { "As a table" }
                div.scroll tabindex="0" role="region" aria-label={ (title) " as a table" } { table {
                    thead { tr { th scope="col" { "Time" } @for series in series { th.num scope="col" { (series.name) } } } }
                    tbody { @for column in columns { @if column.values.iter().any(|value| *value > 0) {
                        tr { th scope="row" { (column.label) } @for value in &column.values { td.num { (say(*value)) } } }
                    } } }
                } }
            }
        }
    }
}

fn grid() -> Markup {
    html! { @for y in ["0", "50", "100"] { line.grid x1="0" x2=(WIDTH) y1=(y) y2=(y) {} } }
}

/// A coordinate with two digits behind the point.
fn n(value: f64) -> String {
    format!("{value:.2}")
}

/// Values that are not 0: place, value, and the sum of those below.
fn stacked(values: &[u64]) -> impl Iterator<Item = (usize, u64, u64)> {
    let mut below = 0;
    values.iter().enumerate().filter_map(move |(at, value)| {
        let foot = below;
        below += value;
        (*value > 0).then_some((at, *value, foot))
    })
}

/// At most five labels, the first and the last among them.
fn ticks(columns: &[Column]) -> Markup {
    let last = columns.len().saturating_sub(1);
    let parts = last.clamp(1, 4);
    html! {
        div.x aria-hidden="true" {
            @if !columns.is_empty() { @for nth in 0..=parts { span { (columns[last * nth / parts].label) } } }
        }
    }
}

fn legend(series: &[Series], columns: &[Column]) -> Markup {
    html! {
        ul.legend {
            @for (at, series) in series.iter().enumerate() {
                li {
                    svg viewBox="0 0 12 12" aria-hidden="true" { rect class={ "s-" (series.tone.class()) } width="12" height="12" rx="3" {} }
                    (series.name) " " b { (number(sum(columns, at))) }
                }
            }
        }
    }
}

fn table(title: &str, series: &[Series], columns: &[Column]) -> Markup {
    html! {
        details.more {
            summary { "As a table" }
            div.scroll tabindex="0" role="region" aria-label={ (title) " as a table" } { table {
                thead { tr { th scope="col" { "Time" } @for series in series { th.num scope="col" { (series.name) } } } }
                tbody { @for column in columns { @if column.values.iter().any(|value| *value > 0) {
                    tr { th scope="row" { (column.label) } @for value in &column.values { td.num { (number(*value)) } } }
                } } }
            } }
        }
    }
}

fn sum(columns: &[Column], at: usize) -> u64 {
    columns.iter().filter_map(|column| column.values.get(at)).sum()
}

fn values(series: &[Series], column: &Column) -> String {
    let said = series.iter().zip(&column.values);
    said.map(|(series, value)| format!("{} {}", number(*value), series.name.to_lowercase()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The chart in a sentence, for whoever does not see it.
fn told(title: &str, series: &[Series], columns: &[Column]) -> String {
    let sums = series
        .iter()
        .enumerate()
        .map(|(at, series)| format!("{} {}", number(sum(columns, at)), series.name.to_lowercase()));
    format!("{title}: {}", sums.collect::<Vec<_>>().join(", "))
}

/// The next even number of one digit and noughts that is not below.
fn round_top(tallest: u64) -> u64 {
    let mut unit = 1_u64;
    loop {
        for factor in [2, 4, 6, 8, 10] {
            match factor * unit {
                top if top >= tallest => return top,
                _ => {}
            }
        }
        match unit.checked_mul(10) {
            Some(more) if more < u64::MAX / 20 => unit = more,
            _ => return tallest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: [Series; 2] = [
        Series {
            name: "Done",
            tone: Tone::Ok,
        },
        Series {
            name: "Failed",
            tone: Tone::Bad,
        },
    ];

    fn column(label: &str, values: [u64; 2]) -> Column {
        Column {
            label: label.into(),
            values: values.to_vec(),
        }
    }

    #[test]
    fn the_scale_ends_at_an_even_round_number() {
        let tops = [0, 1, 2, 3, 7, 9, 10, 11, 20, 21, 99, 101, 12_345].map(round_top);
        assert_eq!(tops, [2, 2, 2, 4, 8, 10, 10, 20, 20, 40, 100, 200, 20_000]);
        assert!(round_top(u64::MAX) > 0);
    }

    #[test]
    fn columns_stand_on_each_other_and_are_told_in_words() {
        let drawn = columns("Runs", &TWO, &[column("10:00", [3, 1]), column("10:01", [0, 0])]).into_string();
        assert!(drawn.contains("aria-label=\"Runs: 3 done, 1 failed\""), "{drawn}");
        assert!(drawn.contains("<title>10:00: 3 done, 1 failed</title>"));
        // Three quarters of the height, then one quarter above it.
        assert!(
            drawn.contains("y=\"25.00\" width=\"400.00\" height=\"75.00\""),
            "{drawn}"
        );
        assert!(
            drawn.contains("y=\"0.00\" width=\"400.00\" height=\"25.00\""),
            "{drawn}"
        );
        assert!(!drawn.contains("style="));
    }

    #[test]
    fn nothing_at_all_is_a_chart_too() {
        let drawn =
            columns("Runs", &TWO, &[]).into_string() + &lines("Lag", &TWO, &[], 1, number).into_string();
        let odd = ["NaN", " inf", "\"inf", " -inf"];
        assert!(!odd.iter().any(|number| drawn.contains(number)), "{drawn}");
        assert!(
            lines("Lag", &TWO, &[column("x", [0, 0])], 1, number)
                .into_string()
                .contains("M0.00 100.00")
        );
    }
}
