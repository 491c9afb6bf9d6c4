//! Lists: pages, one after the other, and the objects in them.

use std::fmt;
use std::future::poll_fn;
use std::ops::{Bound, RangeBounds};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::api::Client;
use super::error::ClientError;
use super::params::Params;
use super::response::Response;
use super::walk::{RawPage, Walk};
use crate::object::paths::KindPaths;
use crate::object::{Decoded, EventObject, RawObject};
use crate::rt::BoxFuture;

/// The most objects that Stripe puts on a page.
const MOST_ON_PAGE: u32 = 100;

/// Reads an item of a list.
pub(super) type ReadItem<I> = fn(&RawObject, &Response) -> Result<I, ClientError>;

/// A list that is to be read; nothing is sent before its first page is asked for.
///
/// Newest first, as Stripe lists. An object that comes twice, because the list shifted while it was read, is left out the
/// second time. If the object at which the next page begins is deleted meanwhile, the walk goes on from the one before it.
#[must_use = "a list is read with `stream`, `pages` or `all`"]
pub struct ListRequest<I> {
    client: Client,
    pub(super) path: Result<String, String>,
    pub(super) params: Params,
    /// Parameters that are asked for one after the other, each together with `params`.
    pub(super) parts: Vec<Params>,
    page_size: u32,
    from: Option<Cursor>,
    forward: bool,
    read: ReadItem<I>,
}

/// The place in a list up to which it was read: text to be stored, and given to [`ListRequest::resume_from`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cursor(String);

/// One page of a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<I> {
    /// The objects as JSON text, in the order of the walk, without those that came before.
    pub objects: Vec<RawObject>,
    /// The place after this page; `None` if it is the last one. A walk to newer objects has one after the last page, too: to
    /// go on later.
    pub cursor: Option<Cursor>,
    /// True if another page follows.
    pub has_more: bool,
    /// The answer: its request id, date and API version.
    pub response: Response,
    read: ReadItem<I>,
}

/// The pages of a list, from [`ListRequest::pages`]. Ends after the last one, or after an error.
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<I> {
    state: State,
    read: ReadItem<I>,
}

type Asking = BoxFuture<'static, (Box<Walk>, Result<Option<RawPage>, ClientError>)>;

enum State {
    Between(Box<Walk>),
    Asking(Asking),
    Refused(Option<ClientError>),
    Ended,
}

/// The objects of a list, page after page, from [`ListRequest::stream`]. Ends after the last one, or after an error of a
/// request; an object that cannot be read is an error of its own, after which it goes on.
#[must_use = "nothing is sent before the first object is asked for"]
pub struct ListStream<I> {
    pages: Pages<I>,
    page: Option<Page<I>>,
    /// The number of objects of the page that were given.
    given: usize,
    cursor: Option<Cursor>,
}

impl Client {
    /// Lists the objects of a type: `client.list::<Invoice>()`.
    pub fn list<T: EventObject>(&self) -> ListRequest<Decoded<T>> {
        let path = match T::OBJECTS {
            [kind] => list_path(kind),
            _ => Err("the type stands for objects of several kinds: name one kind, or use `list_at`".into()),
        };
        ListRequest::new(self, path, read_object)
    }

    /// As [`list`](Self::list), for a kind that is known at run time only: `list_kind::<RawObject>("customer")`.
    pub fn list_kind<T: EventObject>(&self, kind: &str) -> ListRequest<Decoded<T>> {
        ListRequest::new(self, list_path(kind), read_object)
    }

    /// Lists the objects at a path of the API, for lists that belong to an object: `/v1/invoices/in_1/lines`.
    pub fn list_at<T: EventObject>(&self, path: impl Into<String>) -> ListRequest<Decoded<T>> {
        ListRequest::new(self, Ok(path.into()), read_object)
    }
}

fn read_object<T: EventObject>(raw: &RawObject, response: &Response) -> Result<Decoded<T>, ClientError> {
    raw.decode_as().map_err(|error| response.unreadable(error))
}

fn list_path(kind: &str) -> Result<String, String> {
    let lists = KindPaths::of(kind).map_or(&[][..], |paths| paths.lists);
    let own = lists.iter().find(|list| !list.path.contains("{parent}"));
    match (own, lists) {
        (Some(list), _) => Ok(list.path.to_owned()),
        (None, []) => Err(format!("Stripe's API has no list of objects of kind {kind}")),
        (None, [list, ..]) => Err(format!(
            "objects of kind {kind} are listed below the object that they belong to: `list_at` with {}",
            list.path
        )),
    }
}

impl<I> ListRequest<I> {
    pub(super) fn new(client: &Client, path: Result<String, String>, read: ReadItem<I>) -> Self {
        Self {
            client: client.clone(),
            path,
            params: Params::new(),
            parts: Vec::new(),
            page_size: MOST_ON_PAGE,
            from: None,
            forward: false,
            read,
        }
    }

    /// Sets a parameter, such as a filter.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.params.insert(name, value);
        self
    }

    /// Keeps to objects that were created in a range of time: `from..to`, `from..`, `..=to`. Stripe compares whole seconds
    /// (v1) or milliseconds (v2). Not every list takes it: see [`ListPath::created`](super::ListPath::created).
    pub fn created(mut self, range: impl RangeBounds<OffsetDateTime>) -> Self {
        let is_v2 = self.path.as_ref().is_ok_and(|path| path.starts_with("/v2/"));
        let ceil = |at: &OffsetDateTime| at.unix_timestamp() + i64::from(at.nanosecond() > 0);
        let floor = OffsetDateTime::unix_timestamp;
        let mut members = serde_json::Map::new();
        let mut bound = |name: &str, at: &OffsetDateTime, seconds: i64| {
            let value = match is_v2 {
                true => at.format(&Rfc3339).unwrap_or_default().into(),
                false => seconds.into(),
            };
            members.insert(name.to_owned(), value);
        };
        match range.start_bound() {
            Bound::Included(at) => bound("gte", at, ceil(at)),
            Bound::Excluded(at) => bound("gt", at, floor(*at)),
            Bound::Unbounded => {}
        }
        match range.end_bound() {
            Bound::Included(at) => bound("lte", at, floor(*at)),
            Bound::Excluded(at) => bound("lt", at, ceil(at)),
            Bound::Unbounded => {}
        }
        self.params.insert("created", members);
        self
    }

    /// Sets the number of objects on a page, 1 to 100. Default: 100.
    pub fn page_size(mut self, objects: u32) -> Self {
        self.page_size = objects.clamp(1, MOST_ON_PAGE);
        self
    }

    /// Goes on after a place that an earlier walk with the same parameters came to; of the v1 API also after an object's id.
    pub fn resume_from(mut self, cursor: impl Into<Cursor>) -> Self {
        self.from = Some(cursor.into());
        self.forward = false;
        self
    }

    /// Reads what is newer than an object, oldest first: from its id, or from the [`Page::cursor`] of such a walk. Of the v1
    /// API only, and of events with 20 types at most.
    pub fn newer_than(mut self, cursor: impl Into<Cursor>) -> Self {
        self.from = Some(cursor.into());
        self.forward = true;
        self
    }

    /// The objects, one after the other. Pages are asked for when they are needed.
    pub fn stream(self) -> ListStream<I> {
        ListStream {
            cursor: self.from.clone(),
            pages: self.pages(),
            page: None,
            given: 0,
        }
    }

    /// The pages, one after the other, each with the cursor after it.
    pub fn pages(self) -> Pages<I> {
        let read = self.read;
        let walk = self.path.map_err(ClientError::Invalid).and_then(|path| {
            let params = self.params.set("limit", self.page_size);
            Walk::new(self.client, path, params, self.parts, self.from, self.forward)
        });
        let state = match walk {
            Ok(walk) => State::Between(Box::new(walk)),
            Err(error) => State::Refused(Some(error)),
        };
        Pages { state, read }
    }

    /// All objects at once, for lists that are short.
    ///
    /// # Errors
    /// The first [`ClientError`] of a page or an object.
    pub async fn all(self) -> Result<Vec<I>, ClientError> {
        let mut stream = self.stream();
        let mut all = Vec::new();
        while let Some(item) = stream.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<I> Page<I> {
    /// The objects, decoded.
    pub fn items(&self) -> impl Iterator<Item = Result<I, ClientError>> + '_ {
        self.objects.iter().map(|raw| (self.read)(raw, &self.response))
    }
}

impl<I> Pages<I> {
    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Page<I>, ClientError>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<I>, ClientError>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Between(mut walk) => {
                    self.state = State::Asking(Box::pin(async move {
                        let page = walk.next().await;
                        (walk, page)
                    }));
                }
                State::Asking(mut asking) => {
                    let Poll::Ready((walk, page)) = asking.as_mut().poll(cx) else {
                        self.state = State::Asking(asking);
                        return Poll::Pending;
                    };
                    return Poll::Ready(match page {
                        Ok(Some(page)) => {
                            self.state = State::Between(walk);
                            Some(Ok(Page {
                                objects: page.objects,
                                cursor: page.cursor.map(Cursor),
                                has_more: page.has_more,
                                response: page.response,
                                read: self.read,
                            }))
                        }
                        Ok(None) => None,
                        Err(error) => Some(Err(error)),
                    });
                }
                State::Refused(error) => return Poll::Ready(error.map(Err)),
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl<I> ListStream<I> {
    /// The next object; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<I, ClientError>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The place before the page that is being read: whoever resumes from it reads the objects of that page again, and misses
    /// none. `None` before the second page.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<I, ClientError>>> {
        loop {
            if let Some(page) = &self.page {
                if let Some(raw) = page.objects.get(self.given) {
                    self.given += 1;
                    return Poll::Ready(Some((page.read)(raw, &page.response)));
                }
                if page.cursor.is_some() {
                    self.cursor = page.cursor.clone();
                }
                self.page = None;
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => {
                    self.page = Some(page);
                    self.given = 0;
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<I> Stream for Pages<I> {
    type Item = Result<Page<I>, ClientError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<I> Stream for ListStream<I> {
    type Item = Result<I, ClientError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl Cursor {
    /// The text, to be stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Cursor {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<I> fmt::Debug for ListRequest<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListRequest")
            .field("path", &self.path)
            .field("params", &self.params)
            .finish_non_exhaustive()
    }
}

impl<I> fmt::Debug for Page<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("objects", &self.objects.len())
            .field("cursor", &self.cursor)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

impl<I> fmt::Debug for Pages<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<I> fmt::Debug for ListStream<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListStream")
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}
