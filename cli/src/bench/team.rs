//! Threads that run a subject together, each on its own part of the buffers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Scope, yield_now};
use std::time::Instant;

use core_affinity::CoreId;
use sigmoid_timing::{Buffer, Float, Lap, time};

use super::cycles::Cycles;
use super::subject::Subject;
use crate::cpu;

pub struct Team {
    members: Vec<Member>,
    /// The elements of all parts together.
    elements: usize,
}

struct Member {
    turns: Sender<Turn>,
    stints: Receiver<Stint>,
    /// The CPU that it is pinned to.
    cpu: Option<usize>,
}

/// So many calls of a subject.
#[derive(Clone, Copy)]
struct Turn {
    subject: usize,
    calls: u32,
}

/// A thread's share of a turn.
struct Stint {
    start: Instant,
    end: Instant,
    cycles: Option<u64>,
}

/// Where threads wait for each other, awake: to be woken takes as long as many a call.
struct StartLine {
    threads: usize,
    /// Those of all turns.
    arrivals: AtomicUsize,
}

impl StartLine {
    fn wait(&self) {
        let before = self.arrivals.fetch_add(1, Ordering::AcqRel);
        let all = before - before % self.threads + self.threads;
        while self.arrivals.load(Ordering::Acquire) < all {
            yield_now();
        }
    }
}

/// How a team is made up.
#[derive(Clone, Copy)]
pub struct Lineup<T> {
    pub threads: usize,
    /// In each buffer: one is for input, one for output.
    pub elements: usize,
    /// Between these the input lies.
    pub range: [T; 2],
}

impl Team {
    /// Starts the threads, which end when the team is dropped.
    pub fn start<'scope, T: Float>(
        scope: &'scope Scope<'scope, '_>,
        subjects: &'scope [Subject<T>],
        Lineup { threads, elements, range }: Lineup<T>,
    ) -> Self {
        let part = elements / threads;
        let line = Arc::new(StartLine { threads, arrivals: AtomicUsize::new(0) });
        let mut cpus = cpu::usable().into_iter();
        let started: Vec<_> = (0..threads)
            .map(|thread| {
                let ((turns, to_run), (stints, run)) = (channel(), channel());
                let (tell_cpu, cpu) = channel();
                let (core, line) = (cpus.next(), Arc::clone(&line));
                scope.spawn(move || {
                    let _ = tell_cpu.send(pin(core));
                    // Whoever touches memory first gets it near its core.
                    let x = Buffer::random(range, part, thread as u64);
                    let y = Buffer::zeroed(part);
                    work(subjects, &x, y, &line, &to_run, &stints);
                });
                (turns, run, cpu)
            })
            .collect();
        let members = started.into_iter().map(|(turns, stints, cpu)| {
            let cpu = cpu.recv().expect("threads say where they run");
            Member { turns, stints, cpu }
        });
        Self { members: members.collect(), elements: part * threads }
    }

    pub fn elements(&self) -> usize {
        self.elements
    }

    /// The CPUs of those threads that could be pinned to one.
    pub fn pinned(&self) -> Vec<usize> {
        self.members.iter().filter_map(|member| member.cpu).collect()
    }

    /// The time from the start of the first thread to the end of the last, and the cycles of all.
    ///
    /// Their own times would say nothing where there are more threads than CPUs: one may have begun
    /// when another had ended.
    pub fn run(&self, subject: usize, calls: u32) -> Lap {
        for member in &self.members {
            member.turns.send(Turn { subject, calls }).expect("threads run as long as the team");
        }
        let stints =
            self.members.iter().map(|member| member.stints.recv().expect("every turn ends"));
        let all = stints.reduce(|a, b| Stint {
            start: a.start.min(b.start),
            end: a.end.max(b.end),
            cycles: a.cycles.zip(b.cycles).map(|(a, b)| a + b),
        });
        let Stint { start, end, cycles } = all.expect("a team has members");
        Lap { time: end - start, cycles }
    }
}

fn pin(core: Option<CoreId>) -> Option<usize> {
    core.filter(|&core| core_affinity::set_for_current(core)).map(|core| core.id)
}

fn work<T: Float>(
    subjects: &[Subject<T>],
    x: &[T],
    mut y: Buffer<T>,
    line: &StartLine,
    turns: &Receiver<Turn>,
    stints: &Sender<Stint>,
) {
    let mut counter = Cycles::start().ok();
    let mut count = || counter.as_mut().and_then(Cycles::read);
    for Turn { subject, calls } in turns {
        let run = &subjects[subject].run;
        line.wait();
        let cycles = count();
        let start = Instant::now();
        let end = start + time(run, x, &mut y, calls);
        let cycles = count().zip(cycles).map(|(after, before)| after - before);
        if stints.send(Stint { start, end, cycles }).is_err() {
            return;
        }
    }
}
