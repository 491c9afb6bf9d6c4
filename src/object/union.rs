//! Fields and events that hold one of several kinds of object: the `object` member decides which.

/// `/// doc Name ["old_kind"] { "feature" Variant "kind", … }`; `$old` are kinds without a variant.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident [$($old:literal),*] { $($feature:literal $variant:ident $kind:literal,)* }) => {
        $(#[$meta])*
        ///
        /// Only the `object` member decides. A kind that has no variant, or whose feature is off, is `Other`.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $kind, "` (feature `", $feature, "`)")]
                #[cfg(feature = $feature)]
                $variant(::std::boxed::Box<$crate::object::$variant>),
            )*
            /// Any other kind, or an object that does not say.
            Other($crate::object::RawObject),
        }

        impl $name {
            /// The value of the object's `object` member; empty if there is none.
            #[must_use]
            pub fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(_) => $kind.into(),)*
                    Self::Other(raw) => raw.kind().unwrap_or_default(),
                }
            }

            /// The object's id; empty if it has none.
            #[must_use]
            pub fn id(&self) -> &str {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::HasId::id_text(&**object),)*
                    Self::Other(raw) => $crate::object::HasId::id_text(raw),
                }
            }
        }

        impl $crate::object::HasId for $name {
            fn id_text(&self) -> &str {
                self.id()
            }
        }

        impl $crate::object::record::Union for $name {
            fn same(&self, other: &dyn $crate::object::record::Union) -> bool {
                (other as &dyn ::core::any::Any).downcast_ref::<Self>().is_some_and(|other| self == other)
            }
        }

        impl $name {
            fn take(
                #[allow(unused_mut, reason = "for samples")] mut given: $crate::object::record::Given<'_, '_>,
            ) -> $crate::object::record::Filled<::core::option::Option<Self>> {
                use $crate::object::record::{Given, View};
                let kind = match given {
                    Given::Json(ref decoder, $crate::json::Kind::Object) => decoder.object_member(),
                    #[cfg(feature = "testing")]
                    Given::Sample(ref mut sampler) => sampler.choose(&[$($kind),*]).map(::std::borrow::Cow::Borrowed),
                    Given::View(View::Union(union)) => {
                        let union = (union as &dyn ::core::any::Any).downcast_ref::<Self>();
                        return ::core::result::Result::Ok(union.cloned());
                    }
                    given => return $crate::object::values::no(given, "object"),
                };
                ::core::result::Result::Ok(match kind.as_deref() {
                    $(
                        #[cfg(feature = $feature)]
                        ::core::option::Option::Some($kind) => $crate::object::values::take(given)?.map(Self::$variant),
                    )*
                    _ => $crate::object::values::take(given)?.map(Self::Other),
                })
            }
        }

        impl $crate::object::values::Item for $name {
            fn target(slot: &mut ::core::option::Option<Self>) -> $crate::object::record::Target<'_> {
                $crate::object::record::Target::Other(slot)
            }

            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Union(self)
            }
        }

        impl $crate::object::record::OtherSlot for ::core::option::Option<$name> {
            fn fill(
                &mut self,
                given: ::core::option::Option<$crate::object::record::Given<'_, '_>>,
            ) -> $crate::object::record::Filled<()> {
                *self = match given {
                    ::core::option::Option::Some(given) => $name::take(given)?,
                    ::core::option::Option::None => ::core::option::Option::None,
                };
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::object::values::Item for ::std::boxed::Box<$name> {
            fn target(slot: &mut ::core::option::Option<Self>) -> $crate::object::record::Target<'_> {
                $crate::object::record::Target::Other(slot)
            }

            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Union(&**self)
            }
        }

        impl $crate::object::record::OtherSlot for ::core::option::Option<::std::boxed::Box<$name>> {
            fn fill(
                &mut self,
                given: ::core::option::Option<$crate::object::record::Given<'_, '_>>,
            ) -> $crate::object::record::Filled<()> {
                *self = match given {
                    ::core::option::Option::Some(given) => $name::take(given)?.map(::std::boxed::Box::new),
                    ::core::option::Option::None => ::core::option::Option::None,
                };
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::object::EventObject for $name {
            const OBJECTS: &'static [&'static str] = &[$($kind,)* $($old),*];

            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                $crate::object::decoder::expect_kind(raw, Self::OBJECTS)?;
                match raw.kind().as_deref() {
                    $(
                        #[cfg(feature = $feature)]
                        ::core::option::Option::Some($kind) => $crate::object::decoder::decode_wrapped(raw, Self::$variant),
                    )*
                    _ => $crate::object::decoder::other(raw, Self::Other),
                }
            }
        }
    };
}
pub(crate) use union;

/// `Object`: `"feature" Variant "kind", …`.
macro_rules! all_objects {
    ($($feature:literal $variant:ident $kind:literal,)*) => {
        /// Any of Stripe's objects, by the `object` member: a variant for every kind that is compiled in.
        ///
        /// A kind whose feature is off, or that this version does not know, is [`Object::Other`], undecoded.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Object {
            $(
                #[doc = concat!("`", $kind, "` (feature `", $feature, "`)")]
                #[cfg(feature = $feature)]
                $variant(::std::boxed::Box<$crate::object::$variant>),
            )*
            /// Any other kind, or an object that does not say.
            Other(::std::boxed::Box<$crate::object::RawObject>),
        }

        impl Object {
            /// The value of the object's `object` member; empty if there is none.
            #[must_use]
            pub fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(_) => $kind.into(),)*
                    Self::Other(raw) => raw.kind().unwrap_or_default(),
                }
            }

            /// The object's id; empty if it has none.
            #[must_use]
            pub fn id(&self) -> &str {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::HasId::id_text(&**object),)*
                    Self::Other(raw) => $crate::object::HasId::id_text(&**raw),
                }
            }
        }

        /// The structs and kinds that are compiled in.
        #[cfg(feature = "testing")]
        pub(crate) static KINDS: &[(&str, &str)] = &[$(#[cfg(feature = $feature)] (stringify!($variant), $kind),)*];

        /// An empty object of a kind, if that is compiled in.
        #[cfg(feature = "testing")]
        pub(crate) fn empty(
            kind: &str,
        ) -> ::core::option::Option<::std::boxed::Box<dyn $crate::object::record::Record>> {
            match kind {
                $(
                    #[cfg(feature = $feature)]
                    $kind => ::core::option::Option::Some($crate::object::record::empty::<$crate::object::$variant>()),
                )*
                _ => ::core::option::Option::None,
            }
        }

        impl $crate::object::EventObject for Object {
            const OBJECTS: &'static [&'static str] = &[];

            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                match raw.kind().as_deref() {
                    $(
                        #[cfg(feature = $feature)]
                        ::core::option::Option::Some($kind) => $crate::object::decoder::decode_wrapped(raw, Self::$variant),
                    )*
                    _ => $crate::object::decoder::other(raw, |raw| Self::Other(::std::boxed::Box::new(raw))),
                }
            }
        }
    };
}
pub(crate) use all_objects;
