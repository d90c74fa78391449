//! `sigmoid accuracy`: how far results lie from the exact values, on this machine.

use std::fmt::LowerExp;
use std::io::Write;

use anyhow::{Result, bail};
use clap::ArgAction::SetTrue;
use clap::Args;
use indicatif::{HumanCount, ProgressBar, ProgressFinish, ProgressStyle};
use sigmoid::{Backend, Element};
use sigmoid_reference::{
    self as reference, Bound, Inputs, Patterns, Reference, Tally, doubles, published_bound, sweep,
    with_points,
};

use crate::bench::Dtype;
use crate::grid::grid;
use crate::offer;
use crate::standard;
use crate::subject::{Form, OfFunction, Subject, Tier, flag};

/// Measure the errors of this machine's results, and check that they keep the published bounds
///
/// All 2^32 f32 are tried, or a sample, and of f64 always a sample. An error is the distance from
/// the exact value in units in the last place (ULP): the spacing of the numbers of the type at that
/// value. A result is misrounded if it is not the number nearest to the exact value.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Accuracy {
    #[command(flatten)]
    of: OfFunction,

    /// Form to check [default: both]
    #[arg(long)]
    form: Option<Form>,

    /// Type of the elements
    #[arg(long, value_name = "TYPE", default_value = "f32")]
    dtype: Dtype,

    /// Check the fast tier, whose bounds are wider
    #[arg(long = "fast", action = SetTrue, value_parser = flag([Tier::Default, Tier::Fast]))]
    tier: Tier,

    /// Instruction set to check, see `sigmoid info` [default: all that this CPU has]
    #[arg(
        long,
        value_name = "NAME",
        value_parser = offer::backends::<Backend>(&[]),
        hide_possible_values = true
    )]
    backend: Option<Backend>,

    /// Try the 15 million f32 where errors are likeliest, in seconds, instead of all, in minutes
    #[arg(long)]
    sample: bool,

    /// Check against this bound instead of the published ones, in the units of those; 0.5: no result
    /// may be misrounded
    #[arg(long, value_name = "ULP", value_parser = bound)]
    bound: Option<f64>,
}

const AFTER_HELP: &str = "\
Exit status:
  0  every result keeps its bound
  1  a bound is broken: without --bound this machine, or its compiler, computes wrongly
  2  wrong usage

Examples:
  sigmoid accuracy --sample
  sigmoid accuracy --sample --fast --form gradient --backend avx2
  sigmoid accuracy --sample --function 'swish(alpha=1.702)'
  sigmoid accuracy --dtype f64";

/// Of so many f32 one is in the sample, besides all those where errors are likely.
const STRIDE: u64 = 509;

/// The f64 that are tried: as many as take about a minute.
const DOUBLES: usize = 300_000;

impl Accuracy {
    pub fn run(self) -> Result<()> {
        let reference = Form::Forward.reference(self.of.function)?;
        match self.dtype {
            Dtype::F64 => {
                let inputs = with_points(doubles(0, DOUBLES), reference.points::<f64>());
                self.check::<f64>(&inputs[..])
            }
            Dtype::F32 if self.sample => {
                let points = reference.points::<f32>();
                self.check::<f32>(&Patterns::sample(STRIDE).near_points(&points, 16))
            }
            Dtype::F32 => self.check::<f32>(&Patterns::all()),
        }
    }

    fn check<T>(&self, inputs: &(impl Inputs<T> + ?Sized)) -> Result<()>
    where
        T: Element + reference::Element + LowerExp,
    {
        let forms = self.form.map_or(vec![Form::Forward, Form::Gradient], |form| vec![form]);
        let backends = self.backend.map_or(Backend::available().collect(), |backend| vec![backend]);
        let progress = progress(forms.len());
        let mut checks = Vec::new();
        for (before, &form) in forms.iter().enumerate() {
            let reference = form.reference(self.of.function)?;
            let published = |backend: Backend| {
                published_bound::<T>(&reference, self.tier.into(), backend.name())
            };
            // The unit is the same for all backends.
            let reference = reference.in_units_of(published(backends[0]).unit);
            let subject =
                |&backend| Subject { function: self.of.function, form, backend, tier: self.tier };
            let subjects: Vec<Subject> = backends.iter().map(subject).collect();
            let run = |&subject: &Subject| move |x: &[T], y: &mut [T]| subject.run(x, y);
            let runs: Vec<_> = subjects.iter().map(run).collect();
            let runs: Vec<reference::Subject<T>> = runs.iter().map(|run| run as _).collect();
            let tallies = sweep(&reference, inputs, &runs, &|done| {
                progress.set_position(((before as f64 + done) * STEPS) as u64);
            });
            for (subject, tally) in subjects.into_iter().zip(tallies) {
                let published = published(subject.backend);
                let bound = Bound { ulp: self.bound.unwrap_or(published.ulp), ..published };
                checks.push(Check { subject, reference, tally, bound });
            }
        }
        progress.finish_and_clear();
        self.report(inputs.count(), &checks)
    }

    fn report<T>(&self, inputs: u64, checks: &[Check<T>]) -> Result<()>
    where
        T: reference::Element + LowerExp,
    {
        let mut out = standard::stdout()?.lock();
        writeln!(
            out,
            "{function}, {dtype}, {tier} tier: {inputs} inputs\n",
            function = self.of.function,
            dtype = self.dtype,
            tier = self.tier,
            inputs = HumanCount(inputs),
        )?;
        let header = vec![
            "",
            "backend",
            "misrounded",
            "largest error, ULP\nnormal results",
            "\nsubnormal results",
            "falls",
            "wrong NaN\nor range",
            "bound\nULP",
            "",
        ];
        let mut table = grid(2, header);
        checks.iter().for_each(|check| _ = table.add_row(check.cells()));
        writeln!(out, "{}\n", table.trim_fmt())?;
        let mut notes: Vec<String> = checks.iter().filter_map(Check::note).collect();
        notes.dedup();
        notes.iter().try_for_each(|note| writeln!(out, "{note}"))?;

        let broken: Vec<&Check<T>> = checks.iter().filter(|check| !check.keeps_bound()).collect();
        if let Some(first) = broken.first() {
            bail!(
                "{} of {} bounds broken{}, first by {} on {}: {}",
                broken.len(),
                checks.len(),
                if self.bound.is_some() {
                    ""
                } else {
                    ", so this machine, or its compiler, is wrong"
                },
                first.subject.form,
                first.subject.backend,
                first.fault()
            )
        }
        writeln!(out, "All results keep their bounds.")?;
        Ok(())
    }
}

/// A subject, what was found, and what it must keep.
struct Check<T> {
    subject: Subject,
    reference: Reference,
    tally: Tally<T>,
    bound: Bound,
}

impl<T: reference::Element + LowerExp> Check<T> {
    fn keeps_bound(&self) -> bool {
        self.tally.keeps(self.bound.ulp)
    }

    fn cells(&self) -> Vec<String> {
        let Check { subject, reference, tally, bound } = self;
        let falls = match tally.falls {
            _ if !rises(reference) => "–".to_owned(),
            0 => "0".to_owned(),
            falls => format!("{}\nby up to {}", HumanCount(falls), HumanCount(tally.deepest_fall)),
        };
        vec![
            subject.form.to_string(),
            subject.backend.to_string(),
            HumanCount(tally.misrounded).to_string(),
            worst(tally.normal),
            worst(tally.tiny),
            falls,
            HumanCount(tally.wrong()).to_string(),
            ulp(bound.ulp),
            if self.keeps_bound() { "kept" } else { "BROKEN" }.to_owned(),
        ]
    }

    fn note(&self) -> Option<String> {
        let (form, words) = (self.subject.form, self.bound.words);
        (!words.is_empty()).then(|| {
            format!("Errors of {form} are in ULP{words}: see the function's documentation.")
        })
    }

    fn fault(&self) -> String {
        let tally = &self.tally;
        let worst = tally.worst();
        let at = worst.input.map_or(String::new(), |x| format!(" at {x:e}"));
        let error = format!("{:.4} ULP{at}", worst.ulp);
        match self.bound {
            _ if tally.wrong() > 0 => {
                format!(
                    "{} results out of range, or NaN where none should be, or the reverse",
                    HumanCount(tally.wrong())
                )
            }
            Bound { ulp, words, .. } if ulp > 0.5 => {
                format!("{error}, above the bound of {ulp} ULP{words}")
            }
            _ => format!("{} results misrounded, by up to {error}", HumanCount(tally.misrounded)),
        }
    }
}

/// Whether the exact values, at powers of two, nowhere fall.
fn rises(reference: &Reference) -> bool {
    let powers = f32::MIN_EXP..f32::MAX_EXP;
    let negative = powers.clone().rev().map(|exponent| -2f32.powi(exponent));
    let inputs = negative.chain(powers.map(|exponent| 2f32.powi(exponent)));
    inputs.map(|x| reference.round(x)).is_sorted()
}

/// The input stands below the error.
fn worst<T: LowerExp>(worst: reference::Worst<T>) -> String {
    worst.to_string().replace(" at ", "\nat ")
}

fn ulp(bound: f64) -> String {
    if bound == 0.5 { "½".to_owned() } else { bound.to_string() }
}

fn bound(text: &str) -> Result<f64, String> {
    let bound: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    if bound >= 0.5 {
        Ok(bound)
    } else {
        Err("no result can be nearer than ½ ULP at worst".into())
    }
}

/// How finely progress is told for each check.
const STEPS: f64 = 1000.0;

fn progress(checks: usize) -> ProgressBar {
    let style = "[{bar:40}] {percent:>3}%  {elapsed} gone, {eta} left";
    ProgressBar::new((checks as f64 * STEPS) as u64)
        .with_style(ProgressStyle::with_template(style).expect("the template is valid"))
        .with_finish(ProgressFinish::AndClear)
}
