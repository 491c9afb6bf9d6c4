//! The walk from page to page.
//!
//! The v1 API goes on after an object's id (`starting_after`, or `ending_before` toward newer ones); the v2 API names the next
//! page. A list may be asked for in several parts, one after the other: event types come in groups of twenty.

use std::collections::{HashSet, VecDeque};

use http::Method;

use super::api::Client;
use super::error::ClientError;
use super::list::Cursor;
use super::params::Params;
use super::path;
use super::response::Response;
use super::send::Call;
use crate::object::{DecodeError, RawObject};

/// The number of ids that are remembered to leave out what comes twice: ten pages' worth, however long the list.
const REMEMBERED: usize = 1000;

pub(super) struct Walk {
    client: Client,
    path: String,
    params: Params,
    /// At least one.
    parts: Vec<Params>,
    part: usize,
    /// The id (v1) or page (v2) to go on from; `None` at the beginning of a part.
    at: Option<String>,
    /// Ids of the last page that stand before `at`, the nearest last: to go on from if `at` is no more.
    before: Vec<String>,
    forward: bool,
    recent: VecDeque<String>,
    known: HashSet<String>,
    ended: bool,
}

pub(super) struct RawPage {
    pub(super) objects: Vec<RawObject>,
    pub(super) cursor: Option<String>,
    pub(super) has_more: bool,
    pub(super) response: Response,
}

impl Walk {
    pub(super) fn new(
        client: Client,
        path: String,
        params: Params,
        mut parts: Vec<Params>,
        from: Option<Cursor>,
        forward: bool,
    ) -> Result<Self, ClientError> {
        path::checked(&path)?;
        if parts.is_empty() {
            parts.push(Params::new());
        }
        let mut walk = Self {
            client,
            path,
            params,
            parts,
            part: 0,
            at: None,
            before: Vec::new(),
            forward,
            recent: VecDeque::new(),
            known: HashSet::new(),
            ended: false,
        };
        if forward && (walk.is_v2() || walk.parts.len() > 1) {
            return Err(ClientError::invalid(
                "lists of the v2 API, and of events of more than 20 types, are read newest first only",
            ));
        }
        if let Some(cursor) = from {
            walk.place(cursor.as_str())?;
        }
        if forward && walk.at.is_none() {
            return Err(ClientError::invalid(
                "newer than which object? An id is asked for",
            ));
        }
        Ok(walk)
    }

    fn is_v2(&self) -> bool {
        self.path.starts_with("/v2/")
    }

    /// Goes to the place of a cursor: `at`, or `part:at` if there are several parts.
    fn place(&mut self, cursor: &str) -> Result<(), ClientError> {
        let mut at = cursor;
        if self.parts.len() > 1 {
            let (part, rest) = cursor.split_once(':').unwrap_or_default();
            self.part = part
                .parse()
                .ok()
                .filter(|part| *part < self.parts.len())
                .ok_or_else(|| {
                    ClientError::invalid("the cursor is of a walk with other parameters: start anew")
                })?;
            at = rest;
        }
        if self.is_v2() && !at.is_empty() {
            self.next_page(at)?;
        }
        self.at = Some(at.to_owned()).filter(|at| !at.is_empty());
        Ok(())
    }

    fn cursor(&self) -> Option<String> {
        if self.ended && !self.forward {
            return None;
        }
        let at = self.at.as_deref().unwrap_or_default();
        Some(if self.parts.len() > 1 {
            format!("{}:{at}", self.part)
        } else {
            at.to_owned()
        })
    }

    /// The next page; `None` after the last one.
    pub(super) async fn next(&mut self) -> Result<Option<RawPage>, ClientError> {
        if self.ended {
            return Ok(None);
        }
        let response = loop {
            match self.client.call(self.call()?).await {
                Err(error) if self.is_gone(&error) => match self.before.pop() {
                    Some(id) => self.at = Some(id),
                    None => return Err(error),
                },
                answer => break answer?,
            }
        };
        let mut objects = self.go_on(&response)?;
        if self.forward {
            objects.reverse();
        }
        objects.retain(|object| self.is_new(object));
        Ok(Some(RawPage {
            objects,
            cursor: self.cursor(),
            has_more: !self.ended,
            response,
        }))
    }

    fn call(&self) -> Result<Call, ClientError> {
        let mut params = self.params.clone();
        // Local invariant: `part` is below the number of parts, of which there is one at least.
        params.extend(self.parts.get(self.part).cloned().unwrap_or_default());
        match &self.at {
            // With the parameters in it.
            Some(page) if self.is_v2() => Call::new(Method::GET, self.next_page(page)?, &Params::new()),
            Some(id) => {
                let name = if self.forward {
                    "ending_before"
                } else {
                    "starting_after"
                };
                Call::new(Method::GET, &self.path, &params.set(name, id.as_str()))
            }
            // The list that begins at the oldest has no name for its beginning.
            None => Call::new(Method::GET, &self.path, &params),
        }
    }

    /// A page of this list, as Stripe names it: the path with other parameters.
    fn next_page<'a>(&self, page: &'a str) -> Result<&'a str, ClientError> {
        let own = self.path.split('?').next().unwrap_or_default();
        match page.strip_prefix(own) {
            Some(rest) if rest.starts_with('?') => path::checked(page),
            _ => Err(ClientError::invalid("the next page is none of this list")),
        }
    }

    /// True if Stripe refuses the object to go on from, as it was deleted meanwhile.
    fn is_gone(&self, error: &ClientError) -> bool {
        let Some(error) = error.api() else { return false };
        let of_cursor = matches!(error.param.as_deref(), Some("starting_after" | "ending_before"));
        of_cursor && error.code.as_deref() == Some("resource_missing")
    }

    /// Takes the objects of a page and goes to the place after it.
    fn go_on(&mut self, response: &Response) -> Result<Vec<RawObject>, ClientError> {
        let unreadable = |message: &str| {
            response.unreadable(DecodeError::Json {
                message: message.to_owned(),
                at: 0,
            })
        };
        let body = response.raw();
        let data = body.get("data").and_then(|data| data.elements());
        let objects = data.ok_or_else(|| unreadable("expected a list"))?;
        let next = if self.is_v2() {
            let url = body.get("next_page_url");
            url.and_then(|url| url.decode::<Option<String>>().ok().flatten())
        } else {
            let ids = objects.iter().map(RawObject::id);
            let mut ids: Vec<String> = ids.flatten().map(|id| id.into_owned()).collect();
            if self.forward {
                ids.reverse();
            }
            let last = ids.pop();
            self.before = ids;
            let has_more = body.get("has_more").is_some_and(|more| more.as_str() == "true");
            if has_more && !objects.is_empty() {
                Some(last.ok_or_else(|| unreadable("expected objects with ids"))?)
            } else {
                if self.forward && last.is_some() {
                    self.at = last;
                }
                None
            }
        };
        match next {
            Some(next) if Some(&next) == self.at.as_ref() => {
                return Err(unreadable("expected another page than the last one"));
            }
            Some(next) => {
                if self.is_v2() {
                    self.next_page(&next)?;
                }
                self.at = Some(next);
            }
            None => {
                self.before.clear();
                self.part += 1;
                self.ended = self.part >= self.parts.len();
                if !self.forward {
                    self.at = None;
                }
            }
        }
        Ok(objects)
    }

    /// False for an object that came before.
    fn is_new(&mut self, object: &RawObject) -> bool {
        let Some(id) = object.id() else { return true };
        if !self.known.insert(id.clone().into_owned()) {
            return false;
        }
        self.recent.push_back(id.into_owned());
        if self.recent.len() > REMEMBERED {
            if let Some(oldest) = self.recent.pop_front() {
                self.known.remove(&oldest);
            }
        }
        true
    }
}
