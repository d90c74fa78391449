// The package as Node loads it: at once, so that `require` can, too.
import { readFileSync } from "node:fs";

import { bind } from "./bind.js";
import { assertSimd } from "./simd.js";

assertSimd();
const bytes = readFileSync(new URL("./sigmoid.wasm", import.meta.url));
export const { activation, allocate, functions } = bind(new WebAssembly.Module(bytes));
