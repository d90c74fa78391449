//! What to measure, and the measuring of it.

use std::thread;

use anyhow::{Result, ensure};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};
use sigmoid::{Backend, Function};
use sigmoid_timing::{Effort, Float, interleaved};

use super::report::{Conditions, Measurement, Report};
use super::subject::{Data, Dtype, Subject};
use super::team::{Lineup, Team};
use crate::cpu::{self, Cache};
use crate::size::Size;
use crate::subject::{Form, Tier};

pub struct Plan {
    pub functions: Vec<Function>,
    pub forms: Vec<Form>,
    pub dtypes: Vec<Dtype>,
    pub tiers: Vec<Tier>,
    pub backends: Vec<Backend>,
    /// Those of a buffer.
    pub sizes: Vec<Size>,
    pub threads: Vec<usize>,
    pub data: Data,
    pub effort: Effort,
}

/// A quarter of each cache, so that input and output take half of it; then, if wanted and there is
/// memory for it, twice the last one, so that they take four times as much as it has.
pub fn default_sizes(caches: &[Cache], memory: bool) -> Vec<Size> {
    let Some(last) = caches.last() else {
        let sizes = [16 << 10, 256 << 10, 4 << 20, 64 << 20];
        return sizes.into_iter().take(if memory { 4 } else { 3 }).map(Size).collect();
    };
    let mut sizes: Vec<Size> = caches.iter().map(|cache| Size(cache.bytes / 4)).collect();
    sizes.extend(memory.then_some(Size(2 * last.bytes)));
    sizes.retain(|&size| fits_in_memory(size));
    sizes
}

/// Whether there is room for an input and an output of that size, as far as the system tells.
fn fits_in_memory(size: Size) -> bool {
    cpu::free_memory().is_none_or(|free| size.0.saturating_mul(2) < free)
}

impl Plan {
    /// Fails if something can't be measured as planned.
    pub fn check(&self) -> Result<()> {
        for &size in &self.sizes {
            for &threads in &self.threads {
                ensure!(
                    size.0 >= 8 * threads as u64,
                    "a buffer of {size} is too small: each thread needs an element, of up to 8 B; \
                     take a greater --size"
                );
            }
            ensure!(
                fits_in_memory(size),
                "two buffers of {size} don't fit into the memory that is free: take a smaller --size"
            );
        }
        Ok(())
    }

    pub fn run(&self) -> Report {
        let progress = self.progress();
        let mut report = Report::new();
        for &threads in &self.threads {
            for &dtype in &self.dtypes {
                for &size in &self.sizes {
                    progress.set_message(format!("{dtype}, {size}, threads: {threads}"));
                    let measure = match dtype {
                        Dtype::F32 => Self::measure::<f32>,
                        Dtype::F64 => Self::measure::<f64>,
                    };
                    measure(self, dtype, threads, size, &progress, &mut report);
                }
            }
        }
        report
    }

    fn measure<T: Float>(
        &self,
        dtype: Dtype,
        threads: usize,
        size: Size,
        progress: &ProgressBar,
        report: &mut Report,
    ) {
        let subjects = self.subjects::<T>();
        let elements = size.0 as usize / size_of::<T>();
        let lineup = Lineup { threads, elements, range: self.data.range() };
        let start = progress.position();
        let (timings, elements) = thread::scope(|scope| {
            let team = Team::start(scope, &subjects, lineup);
            report.note_pinned(team.pinned(), threads);
            let run = |subject, calls| team.run(subject, calls);
            let tick = || progress.inc(1);
            let elements = team.elements();
            (interleaved(subjects.len(), elements, self.effort, run, tick), elements)
        });
        progress.set_position(start + u64::from(self.effort.rounds));

        let conditions = Conditions { dtype, data: self.data, threads, size, elements };
        let memcpy = timings[0].clone();
        for (subject, timing) in subjects.into_iter().zip(timings) {
            report.results.push(Measurement::new(subject.name, conditions, timing, &memcpy));
        }
    }

    /// Memcpy is the first.
    fn subjects<T: Float>(&self) -> Vec<Subject<T>> {
        let mut subjects = vec![Subject::memcpy()];
        for &function in &self.functions {
            if self.forms.contains(&Form::Forward) {
                subjects.extend(Subject::plain_loop(function));
            }
            for &form in &self.forms {
                for &backend in &self.backends {
                    for &tier in &self.tiers {
                        subjects.push(Subject::new(function, form, tier, backend));
                    }
                }
            }
        }
        subjects
    }

    /// A progress bar, which shows on a terminal only and vanishes at the end.
    fn progress(&self) -> ProgressBar {
        let groups = self.threads.len() * self.dtypes.len() * self.sizes.len();
        let style = "[{bar:40}] {percent:>3}%  {msg}, {eta} left";
        ProgressBar::new(groups as u64 * u64::from(self.effort.rounds))
            .with_style(ProgressStyle::with_template(style).expect("the template is valid"))
            .with_finish(ProgressFinish::AndClear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_sizes_go_through_the_caches_to_the_memory() {
        let caches =
            [(1, 48 << 10), (2, 2 << 20)].map(|(level, bytes)| Cache { level, bytes, cores: 1 });
        let sizes = |memory| default_sizes(&caches, memory);
        assert_eq!(sizes(false), [Size(12 << 10), Size(512 << 10)]);
        assert_eq!(sizes(true), [Size(12 << 10), Size(512 << 10), Size(4 << 20)]);
        assert_eq!(default_sizes(&[], true).len(), 4);
    }
}
