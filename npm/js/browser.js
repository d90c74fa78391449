// The package as browsers and bundlers load it: `import` waits until the module has come.
import { bind } from "./bind.js";
import { assertSimd } from "./simd.js";

assertSimd();
const response = await fetch(new URL("./sigmoid.wasm", import.meta.url));
if (!response.ok) {
  throw new Error(`sigmoid-wasm: ${response.url} has status ${response.status}`);
}
// Not streamed: that would take servers that know the type of .wasm.
const bytes = await response.arrayBuffer();
export const { activation, allocate, functions } = bind(await WebAssembly.compile(bytes));
