//! Functions as texts.

use std::fmt::Write;
use std::slice;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sigmoid::Function;

/// The answer to the last question.
static ANSWER: Mutex<String> = Mutex::new(String::new());

fn answer() -> MutexGuard<'static, String> {
    ANSWER.lock().unwrap_or_else(PoisonError::into_inner)
}

#[unsafe(no_mangle)]
pub extern "C" fn answer_start() -> *const u8 {
    answer().as_ptr()
}

#[unsafe(no_mangle)]
pub extern "C" fn answer_length() -> usize {
    answer().len()
}

/// Answers all functions, a line each: name, formula, and the parameters with their defaults, between tabs.
#[unsafe(no_mangle)]
pub extern "C" fn list() {
    let mut answer = answer();
    answer.clear();
    for function in Function::ALL {
        let _ = write!(answer, "{}\t{}", function.name(), function.formula());
        for (name, value) in function.parameters() {
            let _ = write!(answer, "\t{name}={value}");
        }
        answer.push('\n');
    }
}

/// Gives the position of the function that the text names, writes its parameters, and answers it as a text with all of
/// them. Or gives -1, and answers why it names none.
///
/// # Safety
///
/// The text has that many bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn parse(text: *const u8, bytes: usize, parameters: &mut [f64; 3]) -> isize {
    // SAFETY: the caller's.
    let text = String::from_utf8_lossy(unsafe { slice::from_raw_parts(text, bytes) });
    match text.parse::<Function>() {
        Ok(function) => {
            for (slot, (_, value)) in parameters.iter_mut().zip(function.parameters()) {
                *slot = value;
            }
            *answer() = function.to_string();
            let position = Function::ALL.iter().position(|known| known.name() == function.name());
            position.map_or(-1, usize::cast_signed)
        }
        Err(error) => {
            *answer() = error.to_string();
            -1
        }
    }
}
