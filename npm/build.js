// Puts what is not committed where the package wants it: the compiled module, and the licences.
import { execFileSync } from "node:child_process";
import { copyFileSync, renameSync } from "node:fs";

const target = "wasm32-unknown-unknown";
const options = ["--locked", "--release", "--lib", "--target", target, "--target-dir", "target"];
// Here, and nowhere else, cargo finds the flags for SIMD.
process.chdir(import.meta.dirname);
execFileSync("cargo", ["build", ...options], { stdio: "inherit" });
put(`target/${target}/release/sigmoid_wasm.wasm`, "js/sigmoid.wasm");
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  put(`../${licence}`, licence);
}

function put(from, to) {
  copyFileSync(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}
