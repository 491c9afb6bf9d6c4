//! The integration tests, a module per subject.

mod corpus;
