// Compiled, not run: what follows `@ts-expect-error` must be an error.
import { activation, allocate, functions, type Activation } from "sigmoid-wasm";

const swish: Activation = activation("swish", { alpha: 1.702 });
const x = new Float32Array(4);
const y: Float32Array = swish.forward(x);
const [values, slopes]: [Float32Array, Float32Array] = swish.fast.forwardAndGradient(x);
const wide: Float64Array = activation("tanh").backward(new Float64Array(4), new Float64Array(4));
const held = allocate(Float64Array, 1024);
activation("silu").gradient(held.array, held.array);
held.free();
const shared: Float32Array = swish.forward(new Float32Array(new SharedArrayBuffer(16)), x);
const defaults: number[] = functions.map(({ parameters }) => parameters.alpha ?? 0);

// @ts-expect-error
swish.forward([1, 2]);
// @ts-expect-error
swish.forward(x, new Float64Array(4));
// @ts-expect-error
swish.backward(x);
// @ts-expect-error
activation("swish", { alpha: "1.702" });
// @ts-expect-error
allocate(Uint8Array, 4);
// @ts-expect-error
held.array = wide;

export { defaults, shared, slopes, values, y };
