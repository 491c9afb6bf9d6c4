//! The start of an engine: tables, what a process before it has spilled, and the writers.

use std::sync::{Arc, Mutex, atomic::AtomicBool};

use tokio::sync::{Notify, mpsc};

use super::{backend::Backend, engine::Engine, intake::intake, options::Options, setup::migrate};
use crate::inbox::StoreError;

impl<B: Backend> Engine<B> {
    pub(crate) async fn start(backend: B, options: Options) -> Result<Arc<Self>, StoreError> {
        options.check()?;
        let dialect = B::FLAVOR.dialect(&options);
        migrate(&backend, &dialect, &options.name).await?;
        let (intake_tx, intake_rx) = mpsc::channel(options.queue);
        let engine = Arc::new(Engine {
            backend,
            dialect,
            options,
            wake: Notify::new(),
            intake: intake_tx,
            junk: Mutex::default(),
            lines: Mutex::default(),
            moving: AtomicBool::new(false),
            delayed: Mutex::default(),
            walked: Mutex::default(),
            own: Mutex::default(),
            routes: Mutex::default(),
            catching: Mutex::default(),
        });
        if engine.unspill().await.is_err() {
            engine.unspill_soon();
        }
        let rx = Arc::new(tokio::sync::Mutex::new(intake_rx));
        for _ in 0..B::WRITERS {
            tokio::spawn(intake(Arc::downgrade(&engine), rx.clone()));
        }
        Ok(engine)
    }
}
