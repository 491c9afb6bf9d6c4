//! `GET /`: the customers with their subscriptions, as the mirror has them. In earnest it stands behind the application's own
//! authentication.

use std::fmt::{self, Display, Write};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use stripe_webhooks::mirror::Mirror;

use crate::db::{Customer, Db, Subscription};
use crate::text;

pub(crate) fn routes(db: Db, mirror: Mirror) -> Router {
    Router::new()
        .route("/", get(page))
        .with_state((db, mirror))
        .route(
            "/page.css",
            get(async || ([(CONTENT_TYPE, "text/css")], include_str!("page.css"))),
        )
        .route(
            "/page.js",
            get(async || ([(CONTENT_TYPE, "text/javascript")], include_str!("page.js"))),
        )
}

#[derive(Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
}

async fn page(State((db, mirror)): State<(Db, Mirror)>, Query(search): Query<Search>) -> Response {
    match db.customers(&mirror, search.q.trim()).await {
        Ok(customers) => {
            let headers = [
                (CONTENT_TYPE, "text/html; charset=utf-8"),
                // Nothing runs here but this page's own two files, whatever a customer's name holds.
                (CONTENT_SECURITY_POLICY, "default-src 'self'"),
            ];
            (headers, html(&customers, search.q.trim())).into_response()
        }
        Err(error) => {
            eprintln!("the page cannot be read: {error}");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// A text as HTML shows it, inside elements and attributes.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

fn html(customers: &[Customer], search: &str) -> String {
    let cards: String = customers.iter().map(card).collect();
    let found = match (customers.len(), search) {
        (0, "") => "The mirror holds no customers yet.".to_owned(),
        (0, _) => "Nobody by that name or email.".to_owned(),
        (1, _) => "1 customer".to_owned(),
        (count, _) => format!("{count} customers"),
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Customers</title>\n\
         <link rel=\"stylesheet\" href=\"/page.css\">\n<script src=\"/page.js\" defer></script>\n</head>\n<body>\n\
         <header>\n<h1>Customers</h1>\n<form role=\"search\">\n\
         <input type=\"search\" name=\"q\" value=\"{}\" placeholder=\"Search by email or name\" \
         aria-label=\"Search by email or name\" autocomplete=\"off\">\n</form>\n</header>\n\
         <main aria-live=\"polite\">\n<p class=\"found\">{found}</p>\n{cards}</main>\n\
         <footer>Read from the mirror: no call to Stripe was made.</footer>\n</body>\n</html>\n",
        Escaped(search)
    )
}

fn card(customer: &Customer) -> String {
    let name = if customer.name.is_empty() {
        &customer.id
    } else {
        &customer.name
    };
    let over = if customer.used > customer.paid {
        " class=\"over\""
    } else {
        ""
    };
    let subscriptions: String = customer.subscriptions.iter().map(rows).collect();
    let table = match subscriptions.is_empty() {
        true => "<p class=\"none\">No subscription</p>\n".to_owned(),
        false => format!(
            "<table>\n<thead><tr><th>Status<th>Item<th class=\"number\">Price<th class=\"number\">Amount\
             <th class=\"number\">Next period</tr></thead>\n<tbody>\n{subscriptions}</tbody>\n</table>\n"
        ),
    };
    format!(
        "<section>\n<h2>{} <a href=\"mailto:{email}\">{email}</a> <span{over}>{} of {} seats used</span></h2>\n{table}</section>\n",
        Escaped(name),
        customer.used,
        customer.paid,
        email = Escaped(&customer.email),
    )
}

fn rows(subscription: &Subscription) -> String {
    let mut out = String::new();
    for (place, item) in subscription.items.iter().enumerate() {
        let status = match place {
            0 => format!(
                "<span class=\"status {status}\" title=\"{}\">{status}</span>",
                Escaped(&subscription.id),
                status = Escaped(&subscription.status),
            ),
            _ => String::new(),
        };
        let next = if subscription.is_over() {
            "-".to_owned()
        } else {
            text::day(item.period_end)
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<tr><td>{status}<td>{} &times; {}<td class=\"number\">{}<td class=\"number\">{}<td class=\"number\">{next}</tr>",
            item.quantity,
            Escaped(&item.product),
            Escaped(&text::price(item)),
            Escaped(&text::amount(item)),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_customer_or_a_visitor_types_is_text() {
        let hostile = "\"><script>alert('&')</script>";
        let customer = Customer {
            name: hostile.into(),
            email: hostile.into(),
            subscriptions: vec![Subscription {
                id: hostile.into(),
                status: hostile.into(),
                items: vec![crate::db::Item {
                    product: hostile.into(),
                    currency: hostile.into(),
                    interval: hostile.into(),
                    unit_amount: Some(1),
                    ..Default::default()
                }],
            }],
            ..Default::default()
        };
        // A currency is shown in capitals.
        let page = html(&[customer], hostile).to_lowercase();
        assert!(!page.contains("<script>") && !page.contains("\"><") && !page.contains("alert('"));
        assert_eq!(page.matches("&lt;script&gt;").count(), 11, "{page}");
    }
}
