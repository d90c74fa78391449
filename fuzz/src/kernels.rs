//! Any call of the library, made of any bytes: its results are those of calls with one element each,
//! and within the published bound.

use sigmoid::{Activation, Backend, FromOutput, Function, Tier};
use sigmoid_reference::{self as reference, Reference, published_bound, sweep};

trait Element: sigmoid::Element + reference::Element {}

impl Element for f32 {}
impl Element for f64 {}

#[derive(Clone, Copy, Debug)]
struct Call {
    function: Function,
    form: Form,
    backend: Backend,
    tier: Tier,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Forward,
    ForwardInPlace,
    Gradient,
    ForwardAndGradient,
    Backward,
    BackwardFromOutput,
}

const FORMS: [Form; 6] = [
    Form::Forward,
    Form::ForwardInPlace,
    Form::Gradient,
    Form::ForwardAndGradient,
    Form::Backward,
    Form::BackwardFromOutput,
];

/// Of which the second are canaries if the form has one.
type Outputs<T> = (Vec<T>, Vec<T>);

/// Elements that are compared with the truth, which takes long.
const COMPARED: usize = 64;

/// Six bytes say which call it is and where its buffers begin, then come the function's parameters,
/// f64 of eight bytes each, then the elements. There is no call if bytes are lacking, or if there is
/// no such function.
pub fn check(mut bytes: &[u8]) -> Option<()> {
    let [function, form, backend, tier, offset, element] = take(&mut bytes)?.map(usize::from);
    let function = with_parameters(pick(Function::ALL, function), &mut bytes)?;
    let form = pick(&FORMS, form);
    if form == Form::BackwardFromOutput && !function.is_from_output() {
        return None;
    }
    let backends: Vec<Backend> = Backend::available().collect();
    let call = Call {
        function,
        form,
        backend: pick(&backends, backend),
        tier: pick(&[Tier::Default, Tier::Fast], tier),
    };
    match element % 2 {
        0 => check_call::<f32, 4>(call, offset % 16, bytes),
        _ => check_call::<f64, 8>(call, offset % 16, bytes),
    }
    Some(())
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*taken)
}

fn pick<T: Copy>(all: &[T], number: usize) -> T {
    all[number % all.len()]
}

fn with_parameters(function: Function, bytes: &mut &[u8]) -> Option<Function> {
    let mut values = Vec::new();
    for _ in function.parameters() {
        values.push(f64::from_le_bytes(take(bytes)?));
    }
    function.with_parameters(values).ok()
}

fn check_call<T: Element, const SIZE: usize>(call: Call, offset: usize, bytes: &[u8]) {
    let (elements, _) = bytes.as_chunks::<SIZE>();
    let bits = |element: &[u8; SIZE]| {
        element.iter().rev().fold(0, |bits, &byte| bits << 8 | u64::from(byte))
    };
    let x: Vec<T> = elements.iter().map(|element| T::decode(bits(element))).collect();
    let grad_y: Vec<T> = x.iter().rev().copied().collect();

    let (y, dydx) = call.run_within(offset, &x, &grad_y);
    for i in 0..x.len() {
        let (alone, slope_alone) = call.run(&x[i..=i], &grad_y[i..=i]);
        for (together, alone) in [(y[i], alone[0]), (dydx[i], slope_alone[0])] {
            assert!(together.is(alone), "{call:?} of {:?}: {together:?}, alone {alone:?}", x[i]);
        }
    }

    let parameters: Vec<f64> = call.function.parameters().map(|(_, value)| value).collect();
    let references = reference::values_and_gradients(call.function.name(), parameters);
    let [value, gradient] = references.expect("each function has its references");
    let x = &x[..x.len().min(COMPARED)];
    match call.form {
        Form::Forward | Form::ForwardInPlace => call.compare(value, x, |(y, _)| y),
        Form::Gradient => call.compare(gradient, x, |(dydx, _)| dydx),
        Form::ForwardAndGradient => {
            call.compare(value, x, |(y, _)| y);
            call.compare(gradient, x, |(_, dydx)| dydx);
        }
        Form::Backward | Form::BackwardFromOutput => {}
    }
}

impl Call {
    fn run<T: Element>(self, x: &[T], grad_y: &[T]) -> Outputs<T> {
        self.run_within(0, x, grad_y)
    }

    /// In buffers that begin and end elsewhere, and whose surroundings stay as they are.
    fn run_within<T: Element>(self, offset: usize, x: &[T], grad_y: &[T]) -> Outputs<T> {
        const END: usize = 16;
        let canary = T::decode(0x5a5a_5a5a);
        let place = offset..offset + x.len();
        let within = |data: &[T]| {
            let mut buffer = vec![canary; place.end + END];
            buffer[place.clone()].copy_from_slice(data);
            buffer
        };
        let [x, grad_y] = [within(x), within(grad_y)];
        let [mut y, mut dydx] = [vec![canary; x.len()], vec![canary; x.len()]];
        self.call(
            &x[place.clone()],
            &grad_y[place.clone()],
            &mut y[place.clone()],
            &mut dydx[place.clone()],
        );
        let take = |buffer: Vec<T>| {
            let around = buffer[..offset].iter().chain(&buffer[place.end..]);
            assert!(around.into_iter().all(|element| element.is(canary)), "{self:?}");
            buffer[place.clone()].to_vec()
        };
        (take(y), take(dydx))
    }

    fn call<T: Element>(self, x: &[T], grad_y: &[T], y: &mut [T], dydx: &mut [T]) {
        let f = self.function.on(self.backend).at(self.tier);
        match self.form {
            Form::Forward => f.forward(x, y),
            Form::ForwardInPlace => {
                y.copy_from_slice(x);
                f.forward_in_place(y);
            }
            Form::Gradient => f.gradient(x, y),
            Form::ForwardAndGradient => f.forward_and_gradient(x, y, dydx),
            Form::Backward => f.backward(x, grad_y, y),
            Form::BackwardFromOutput => {
                let f = self.function.as_from_output().expect("it is one of them");
                f.on(self.backend).at(self.tier).backward_from_output(x, grad_y, y);
            }
        }
    }

    fn compare<T: Element>(self, reference: Reference, x: &[T], which: fn(Outputs<T>) -> Vec<T>) {
        let tier = match self.tier {
            Tier::Default => reference::Tier::Default,
            Tier::Fast => reference::Tier::Fast,
        };
        let bound = published_bound::<T>(&reference, tier, self.backend.name());
        let run = |x: &[T], y: &mut [T]| y.copy_from_slice(&which(self.run(x, x)));
        let reference = reference.in_units_of(bound.unit);
        let tally = sweep(&reference, x, &[&run], &|_| {}).remove(0);
        assert!(tally.keeps(bound.ulp), "{self:?}: {tally:?}");
    }
}
