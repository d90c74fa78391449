//! `sigmoid bench`: how fast the functions are on this machine.

use std::io::{self, Write};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Args;
use sigmoid::{Backend, Function, FunctionError};
use sigmoid_timing::Effort;

use crate::bench::{Change, Data, Dtype, Plan, Report, Table, default_sizes, plot};
use crate::output::Output;
use crate::size::Size;
use crate::subject::{Form, Tier, function_help};
use crate::{backend, cpu, offer, standard};

/// Measure the throughput of functions, beside memcpy and a plain loop
///
/// Each subject (a function, form, tier and backend) is timed in many rounds. In each round all of
/// them have a turn, so that what disturbs one disturbs all. Every thread is pinned to a core and
/// has its own part of the buffers; the time is that from the start of the first to the end of the
/// last.
#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub struct Bench {
    #[arg(
        long = "function",
        value_name = "NAMES",
        default_value = "sigmoid",
        value_parser = offer::functions::<Functions>(&["all"]),
        hide_possible_values = true,
        help = function_help("Functions, or `all`")
    )]
    functions: Functions,

    /// Element types
    #[arg(long = "dtype", value_name = "TYPES", value_delimiter = ',', default_value = "f32")]
    dtypes: Vec<Dtype>,

    /// Forms: the function, its derivative
    #[arg(long = "form", value_name = "FORMS", value_delimiter = ',', default_value = "forward")]
    forms: Vec<Form>,

    /// Tiers
    #[arg(
        long = "tier",
        value_name = "TIERS",
        value_delimiter = ',',
        default_value = "default,fast"
    )]
    tiers: Vec<Tier>,

    /// Instruction sets, or `all` [default: SIGMOID_BACKEND, or the best available]
    #[arg(
        long = "backend",
        value_name = "NAMES",
        value_delimiter = ',',
        value_parser = offer::backends::<OrAll<Backend>>(&["all"]),
        hide_possible_values = true
    )]
    backends: Vec<OrAll<Backend>>,

    /// Sizes of a buffer, such as 16K,4M [default: from a quarter of the first cache to memory]
    #[arg(long = "size", value_name = "SIZES", value_delimiter = ',')]
    sizes: Vec<Size>,

    /// Numbers of threads
    #[arg(
        long,
        value_name = "NUMBERS",
        value_delimiter = ',',
        default_value = "1",
        value_parser = clap::value_parser!(u16).range(1..=1024)
    )]
    threads: Vec<u16>,

    /// Where the input lies
    #[arg(long, value_name = "DATA", default_value = "ordinary")]
    data: Data,

    /// Time for each subject at each size, such as 500ms [default: 500ms, or 100ms if --quick]
    #[arg(long, value_name = "TIME", value_parser = time)]
    time: Option<Duration>,

    /// Take less time, and leave out what does not fit in the caches
    #[arg(long)]
    quick: bool,

    /// Compare with an earlier run, written by --json. With NEW nothing is measured, but that run
    /// shown
    #[arg(long, value_names = ["OLD", "NEW"], num_args = 1..=2)]
    compare: Vec<PathBuf>,

    /// Exit with status 1 if a row of this library, or all, got slower by more than so many percent,
    /// and beyond the noise of both runs
    #[arg(long, value_name = "PERCENT", requires = "compare", value_parser = percent)]
    fail_if_slower: Option<f64>,

    /// Write everything that was measured, each round too, to a file or, by -, standard output
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,

    /// Write the rows of the table
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,

    /// Draw throughput over size
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  sigmoid bench
  sigmoid bench --dtype f32,f64 --form forward,gradient --backend all --size 32K
  sigmoid bench --function 'tanh,swish(alpha=1.702)' --quick
  sigmoid bench --threads 1,2,4 --size 16K,256K,4M,64M,256M --svg scaling.svg
  sigmoid bench --json before.json; ...; sigmoid bench --compare before.json
  sigmoid bench --compare before.json after.json --fail-if-slower 10";

impl Bench {
    pub fn run(self) -> Result<()> {
        let mut compared = self.compare.iter().map(|path| Report::read(path));
        let baseline = compared.next().transpose()?;
        let known = compared.next().transpose()?;
        let plan = self.plan()?;
        plan.check()?;
        // Before measuring, lest that be in vain.
        let create = |path: &Option<PathBuf>| path.as_deref().map(Output::create).transpose();
        let [json, csv, svg] = [create(&self.json)?, create(&self.csv)?, create(&self.svg)?];

        let report = known.unwrap_or_else(|| plan.run());
        let table = Table { report: &report, baseline: baseline.as_ref() };
        let outputs = [(json, report.to_json()), (csv, report.to_csv()), (svg, plot(&report))];
        let mut is_stdout_taken = false;
        for (output, text) in outputs {
            if let Some(mut output) = output {
                is_stdout_taken |= output.is_standard_output();
                output.write_all(text.as_bytes())?;
                output.finish()?;
            }
        }
        if is_stdout_taken {
            write!(io::stderr(), "{table}")?;
        } else {
            write!(standard::stdout()?, "{table}")?;
        }
        match (self.fail_if_slower, &baseline) {
            (Some(percent), Some(baseline)) => fail_if_slower(percent, baseline, &report),
            _ => Ok(()),
        }
    }

    fn plan(&self) -> Result<Plan> {
        let sizes = match self.sizes.as_slice() {
            [] => default_sizes(&cpu::caches(), !self.quick),
            sizes => sizes.to_vec(),
        };
        let backends = match self.backends.as_slice() {
            [] => vec![backend::pick()?.0],
            names => spelled_out(names, Backend::available().collect()),
        };
        let (rounds, least_rounds, time) = if self.quick { (20, 3, 100) } else { (100, 5, 500) };
        let time = self.time.unwrap_or(Duration::from_millis(time));
        Ok(Plan {
            functions: spelled_out(&self.functions.0, Function::ALL.to_vec()),
            forms: self.forms.clone(),
            dtypes: self.dtypes.clone(),
            tiers: self.tiers.clone(),
            backends,
            sizes,
            threads: self.threads.iter().copied().map(usize::from).collect(),
            data: self.data,
            effort: Effort { turn: time / rounds, rounds, least_rounds },
        })
    }
}

fn fail_if_slower(percent: f64, baseline: &Report, report: &Report) -> Result<()> {
    let changes: Vec<Change> = report.changes_since(baseline).collect();
    ensure!(!changes.is_empty(), "nothing was compared: no row is in the baseline, too");
    let slower = changes.iter().filter(|change| change.is_slower_by(percent / 100.0)).count();
    ensure!(
        slower == 0,
        "slower by more than {percent} %, and beyond the noise: {slower} of {} rows",
        changes.len()
    );
    Ok(())
}

/// A name, or the word for all that there are.
#[derive(Clone)]
enum OrAll<T> {
    All,
    One(T),
}

impl<T: FromStr> FromStr for OrAll<T> {
    type Err = T::Err;

    fn from_str(name: &str) -> Result<Self, T::Err> {
        if name == "all" { Ok(Self::All) } else { name.parse().map(Self::One) }
    }
}

/// Functions, separated by commas, as are the parameters of one.
#[derive(Clone)]
struct Functions(Vec<OrAll<Function>>);

impl FromStr for Functions {
    type Err = FunctionError;

    fn from_str(names: &str) -> Result<Self, FunctionError> {
        let mut is_in_parentheses = false;
        let is_between = |c| {
            match c {
                '(' => is_in_parentheses = true,
                ')' => is_in_parentheses = false,
                _ => {}
            }
            c == ',' && !is_in_parentheses
        };
        names.split(is_between).map(|name| name.trim().parse()).collect::<Result<_, _>>().map(Self)
    }
}

fn spelled_out<T: Copy>(names: &[OrAll<T>], all: Vec<T>) -> Vec<T> {
    let one = |name: &OrAll<T>| match *name {
        OrAll::All => None,
        OrAll::One(one) => Some(one),
    };
    names.iter().map(one).collect::<Option<_>>().unwrap_or(all)
}

fn percent(text: &str) -> Result<f64> {
    let percent = text.strip_suffix('%').unwrap_or(text).trim().parse()?;
    ensure!((0.0..1e6).contains(&percent), "it must be a number from 0 on");
    Ok(percent)
}

fn time(text: &str) -> Result<Duration> {
    let time = humantime::parse_duration(text)?;
    let sensible = Duration::from_millis(1)..=Duration::from_secs(60);
    ensure!(sensible.contains(&time), "it must be between 1ms and 60s");
    Ok(time)
}
