//! What is composed of entry points, bit for bit: gates, cells, draws.

mod bernoulli;
mod cells;
mod gates;
mod number;
