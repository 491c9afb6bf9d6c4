//! A program that others wrote, as a test starts it. `.ci/peers` installs and names them; without them tests say so.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A program that is ended with the test.
pub(crate) struct Peer {
    child: Child,
    pub(crate) url: String,
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Peer {
    /// Starts what the variable names, with the arguments and environment for a port.
    pub(crate) fn start(variable: &str, prepare: impl Fn(&mut Command, u16)) -> Option<Self> {
        let Some(program) = std::env::var_os(variable) else {
            println!("SKIPPED: {variable} names no program; .ci/peers installs it");
            return None;
        };
        let port = TcpListener::bind(("127.0.0.1", 0))
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let mut command = Command::new(program);
        prepare(&mut command, port);
        let child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let peer = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(peer);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{variable} does not listen");
    }

    /// localstripe, with nothing in it.
    pub(crate) fn localstripe() -> Option<Self> {
        Self::start("STRIPE_WEBHOOKS_LOCALSTRIPE", |command, port| {
            command.args(["--from-scratch", "--port", &port.to_string()]);
        })
    }
}
