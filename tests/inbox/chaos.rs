//! Random histories with faults.
