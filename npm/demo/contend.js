// How long a plain loop takes, and the package, over the same inputs, in turns.
import { activation, allocate } from "sigmoid-wasm";

import { PLAIN } from "./plain.js";

export const ARRAYS = { f32: Float32Array, f64: Float64Array };
export const LOOP = "a loop of Math";

const LENGTH = 65536;
/** Browsers round time to 0.1 ms. */
const LEAST_MS = 3;

/**
 * After each round what is known by then: of each contender the least and the median time of an element, in ns.
 *
 * Engines compile the loop for what it has met: for one formula alone, as in most programs, if this runs in a worker of its own.
 */
export function* contend({ name, parameters, from, to, type, rounds }) {
  const Type = ARRAYS[type];
  const x = Type.from({ length: LENGTH }, (_, i) => from + ((to - from) * i) / (LENGTH - 1));
  const y = new Type(LENGTH);
  const held = [allocate(Type, LENGTH), allocate(Type, LENGTH)];
  const [xHeld, yHeld] = held.map(({ array }) => array);
  xHeld.set(x);
  const exact = activation(name, parameters);
  const contenders = [
    { what: "exact", run: () => exact.forward(x, y) },
    { what: "exact, allocated", run: () => exact.forward(xHeld, yHeld) },
    { what: "fast", run: () => exact.fast.forward(x, y) },
    { what: "fast, allocated", run: () => exact.fast.forward(xHeld, yHeld) },
  ];
  if (PLAIN[name]) {
    contenders.unshift({ what: LOOP, run: loop(PLAIN[name], Object.values(exact.parameters), x, y) });
  }
  for (const contender of contenders) {
    // Engines compile better what has run for a while; what took long once may have been interrupted.
    contender.runs = 1;
    while (Math.min(time(contender), time(contender), time(contender)) < LEAST_MS) {
      contender.runs *= 2;
    }
    contender.times = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      contender.times.push((time(contender) * 1e6) / contender.runs / LENGTH);
    }
    yield contenders.map(({ what, times }) => ({ what, least: Math.min(...times), median: median(times) }));
  }
}

function loop(plain, [a, b, c], x, y) {
  return () => {
    for (let i = 0; i < x.length; i++) {
      y[i] = plain(x[i], a, b, c);
    }
  };
}

function time({ run, runs }) {
  const start = performance.now();
  for (let i = 0; i < runs; i++) {
    run();
  }
  return performance.now() - start;
}

function median(numbers) {
  const sorted = numbers.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
