//! What every request passes, in Stripe's order: faults, key, account, rate limits, permission, version, idempotency.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::answer::{Answer, Refused};
use super::request::Request;
use super::routes::Route;
use super::state::{Key, PLATFORM, Replay, RoomId, State};
use super::{ApiRequest, Shared, faults};

/// The fate of a request.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) answer: Answer,
    pub(super) delay: Duration,
    /// True if the connection breaks in the middle of the body.
    pub(super) cut: bool,
    /// True if it breaks before the answer.
    pub(super) hang_up: bool,
}

/// The account and the ids of a request.
#[derive(Debug)]
pub(super) struct Caller<'a> {
    pub(super) room: RoomId,
    pub(super) request_id: &'a str,
    pub(super) idempotency_key: Option<&'a str>,
}

impl Shared {
    pub(super) fn handle(&self, request: &Request) -> Outcome {
        self.state().handle(request)
    }
}

impl State {
    fn handle(&mut self, request: &Request) -> Outcome {
        let number = self.next();
        let request_id = format!("req_{number:014}");
        let mut struck = if self.failures > 0 {
            self.failures -= 1;
            let mut once = vec![super::Fault::status(500)];
            faults::strike(&mut once, request)
        } else {
            faults::strike(&mut self.faults, request)
        };
        let carried_out = struck.as_ref().is_none_or(|struck| struck.carried_out);
        let mut answer = match carried_out {
            true => self.answer(request, &request_id),
            false => Answer::ok(&serde_json::Value::Null),
        };
        if let Some(struck) = &mut struck {
            answer = struck.answer(answer);
        }
        let version = request
            .header("stripe-version")
            .unwrap_or(&self.version)
            .to_owned();
        let date = self.now().saturating_add(self.skew);
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(date).unwrap_or(0));
        answer = answer
            .header("request-id", &*request_id)
            .header("stripe-version", version)
            .header("date", httpdate::fmt_http_date(date));
        let header = |name: &str| request.header(name).map(str::to_owned);
        self.requests.push(ApiRequest {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            account: header("stripe-account"),
            context: header("stripe-context"),
            version: header("stripe-version"),
            status: answer.status,
            body: String::from_utf8_lossy(&request.body).into_owned(),
            idempotency_key: header("idempotency-key"),
            user_agent: header("user-agent"),
            request_id,
        });
        Outcome {
            answer,
            delay: struck.as_ref().map_or(Duration::ZERO, |struck| struck.delay),
            cut: struck.as_ref().is_some_and(|struck| struck.cut),
            hang_up: struck.is_some_and(|struck| struck.hang_up),
        }
    }

    fn answer(&mut self, request: &Request, request_id: &str) -> Answer {
        let admitted = self.admit(request);
        let (room, route) = match admitted {
            Ok(admitted) => admitted,
            Err(refused) => return refused.into(),
        };
        if let Some(answer) = self.limit(&room, &route.operation(&request.method)) {
            return answer;
        }
        let key = request
            .header("idempotency-key")
            .filter(|_| request.method == "POST");
        if let Some(answer) = key.and_then(|key| self.replay(&room, key, request)) {
            return answer;
        }
        let caller = Caller {
            room: room.clone(),
            request_id,
            idempotency_key: key,
        };
        let mut answer = Answer::from(route.run(self, request, &caller));
        if let Some(key) = key {
            answer = answer.header("idempotency-key", key);
            // What is refused before it is carried out can be sent again.
            if !matches!(answer.status, 400 | 401 | 403 | 409 | 429) {
                let replay = Replay {
                    method: request.method.clone(),
                    path: request.path.clone(),
                    body: request.body.to_vec(),
                    answer: answer.clone().header("original-request", request_id),
                };
                self.replays.insert((room, key.to_owned()), replay);
            }
        }
        answer
    }

    /// The account that is asked, and the way.
    fn admit(&self, request: &Request) -> Result<(RoomId, Route), Refused> {
        let key = self.key(request.header("authorization"))?;
        let context = request
            .header("stripe-context")
            .and_then(|path| path.rsplit('/').next());
        let account = request
            .header("stripe-account")
            .or(context)
            .filter(|account| !account.is_empty());
        let room = self.room_of(account, key.live()).ok_or_else(|| {
            let message = format!(
                "The provided key '{}' does not have access to account '{}' (or that account does not exist). \
                 Application access may have been revoked.",
                masked(&key.secret),
                account.unwrap_or_default()
            );
            Refused::new(403, message).code("account_invalid")
        })?;
        let route = Route::find(self, request, &room)?;
        if let Some(permissions) = &key.permissions {
            let (name, write) = (route.permission(), request.method != "GET");
            let (read_name, write_name) = (format!("{name}_read"), format!("{name}_write"));
            if !permissions.contains(&write_name) && (write || !permissions.contains(&read_name)) {
                let message = format!(
                    "The provided key '{}' does not have the required permissions for this endpoint on account \
                     '{}'. Having the 'rak_{}' permission would allow this request to continue.",
                    masked(&key.secret),
                    room.account.as_deref().unwrap_or(PLATFORM),
                    if write { write_name } else { read_name }
                );
                return Err(Refused::new(403, message));
            }
        }
        match request.header("stripe-version") {
            Some(version) if !is_version(version) => Err(Refused::new(
                400,
                format!("Invalid Stripe API version: {version}"),
            )),
            _ => Ok((room, route)),
        }
    }

    fn key(&self, authorization: Option<&str>) -> Result<&Key, Refused> {
        let none = || {
            let message = "You did not provide an API key. You need to provide your API key in the Authorization \
                           header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
            Refused::new(401, message)
        };
        let (scheme, credentials) = authorization
            .and_then(|value| value.split_once(' '))
            .ok_or_else(none)?;
        let given = match &*scheme.to_ascii_lowercase() {
            "bearer" => credentials.to_owned(),
            // The key as the user's name, without a password.
            "basic" => STANDARD
                .decode(credentials)
                .ok()
                .and_then(|text| String::from_utf8(text).ok())
                .and_then(|text| text.split_once(':').map(|(user, _)| user.to_owned()))
                .ok_or_else(none)?,
            _ => return Err(none()),
        };
        match self.keys.iter().find(|key| key.secret == given) {
            Some(key) if key.expired => {
                let message = format!("Expired API Key provided: {}", masked(&given));
                Err(Refused::new(401, message).code("api_key_expired"))
            }
            Some(key) => Ok(key),
            None if given.starts_with("pk_") => {
                let message =
                    "This API call cannot be made with a publishable API key. Please use a secret API key.";
                Err(Refused::new(403, message).code("secret_key_required"))
            }
            None => Err(Refused::new(
                401,
                format!("Invalid API Key provided: {}", masked(&given)),
            )),
        }
    }

    /// Counts the request; the answer if there are too many in this second.
    fn limit(&mut self, room: &RoomId, operation: &str) -> Option<Answer> {
        let now = self.now();
        let limits = [
            ("", self.limits.all, "global-rate"),
            (operation, self.limits.operation, "endpoint-rate"),
        ];
        for (name, limit, reason) in limits {
            let Some(limit) = limit else { continue };
            let counted = self
                .limits
                .counted
                .entry((room.clone(), name.to_owned()))
                .or_default();
            if counted.0 != now {
                *counted = (now, 0);
            }
            if counted.1 >= limit {
                let message = "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.";
                let refused = Refused::new(429, message).code("rate_limit");
                return Some(
                    Answer::from(refused)
                        .header("stripe-rate-limited-reason", reason)
                        .header("retry-after", "1"),
                );
            }
            counted.1 += 1;
        }
        None
    }

    /// The answer to a request whose idempotency key was seen.
    fn replay(&self, room: &RoomId, key: &str, request: &Request) -> Option<Answer> {
        let seen = self.replays.get(&(room.clone(), key.to_owned()))?;
        let same = seen.path == request.path && seen.method == request.method && seen.body == request.body;
        Some(match same {
            true => seen.answer.clone().header("idempotent-replayed", "true"),
            false => {
                let message = format!(
                    "Keys for idempotent requests can only be used with the same parameters they were first used \
                     with. Try using a key other than '{key}' if you meant to execute a different request."
                );
                Refused::new(400, message).kind("idempotency_error").into()
            }
        })
    }
}

/// `2026-10-28`, with a name or beta headers behind it.
fn is_version(text: &str) -> bool {
    let date: Vec<_> = text.bytes().take(10).collect();
    let fits = |(place, byte): (usize, &u8)| match place {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    date.len() == 10
        && date.iter().enumerate().all(fits)
        && matches!(text.as_bytes().get(10), None | Some(b'.' | b';'))
}

/// A key as messages show it.
fn masked(key: &str) -> String {
    let shown = key.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    let kind = ["sk_test_", "sk_live_", "rk_test_", "rk_live_"];
    let kind = kind
        .into_iter()
        .find(|kind| key.starts_with(kind))
        .unwrap_or_default();
    format!("{kind}********{}", &key[shown.max(kind.len())..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_dates() {
        for (text, fits) in [
            ("2026-10-28.endive", true),
            ("2020-08-27", true),
            ("2016-03-07; orders_beta=v3", true),
            ("2026-10", false),
            ("2026-10-281", false),
            ("latest-and-greatest", false),
        ] {
            assert_eq!(is_version(text), fits, "{text}");
        }
    }

    #[test]
    fn keys_are_masked() {
        assert_eq!(masked("sk_test_123456"), "sk_test_********3456");
        assert_eq!(masked("sk_test_1"), "sk_test_********1");
        assert_eq!(masked("é"), "********é");
        assert_eq!(masked(""), "********");
    }
}
