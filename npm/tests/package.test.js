import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const here = mkdtempSync(join(tmpdir(), "sigmoid-wasm-"));
after(() => rmSync(here, { recursive: true }));
const run = (program, ...words) => execFileSync(program, words, { cwd: here, encoding: "utf8", stdio: "pipe" });

test("what npm packs is whole, and no more", () => {
  const [{ files }] = JSON.parse(
    run("npm", "pack", "--json", "--pack-destination", here, join(import.meta.dirname, "..")),
  );
  const code = [
    "activation.js",
    "allocation.js",
    "arrays.js",
    "bind.js",
    "browser.js",
    "index.d.ts",
    "memory.js",
    "node.js",
    "sigmoid.wasm",
    "simd.js",
  ];
  const expected = [...code.map((name) => `js/${name}`), "LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"];
  assert.deepEqual(files.map(({ path }) => path).sort(), expected.sort());
});

test("it works in a folder where it is installed", () => {
  writeFileSync(join(here, "package.json"), "{}");
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "./sigmoid-wasm-0.1.0.tgz");
  const program = `import { activation } from "sigmoid-wasm"; console.log(...activation("sigmoid").forward(Float32Array.of(0)))`;
  assert.equal(run("node", "--input-type=module", "--eval", program), "0.5\n");
});

// On x86-64 V8 has SIMD only with SSE4.1.
test("an engine without SIMD is told so", { skip: process.arch !== "x64" && "no option of Node takes it away" }, () => {
  const program = `await import("sigmoid-wasm").catch(({ message }) => console.log(message))`;
  const output = run("node", "--no-enable-sse4-1", "--input-type=module", "--eval", program);
  assert.match(output, /^sigmoid-wasm needs WebAssembly with SIMD/);
});
