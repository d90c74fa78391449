// What the crate computes natively: by its command-line tool.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const tool = executable("sigmoid-cli");

/**
 * The results of x: an ArrayBuffer of f(x), or of f'(x).
 *
 * In f32 the exact tier has the same bits on every backend, so it is the best that this CPU has. All else depends on the
 * backend: `scalar` is also the module's.
 */
export function natively({ text, type, tier, form }, x) {
  const options = ["--function", text, "--format", "raw", "--dtype", type, "--threads", "1", "--quiet"];
  if (tier === "fast") {
    options.push("--fast");
  }
  if (form === "gradient") {
    options.push("--gradient");
  }
  const isSameEverywhere = type === "f32" && tier === "exact";
  const output = execFileSync(tool, ["apply", ...options, "-", "-"], {
    input: new Uint8Array(x.buffer, x.byteOffset, x.byteLength),
    env: { ...process.env, SIGMOID_BACKEND: isSameEverywhere ? "" : "scalar" },
    maxBuffer: x.byteLength + 1,
  });
  return output.buffer.slice(output.byteOffset, output.byteOffset + output.byteLength);
}

/** Functions with parameters that nobody would try first. */
export function awkward() {
  const lines = readFileSync(join(root, "tests/data/awkward.txt"), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

/** Builds the program of a package of the workspace, and tells where it is. */
function executable(name) {
  const options = ["--release", "--locked", "-p", name, "--message-format", "json-render-diagnostics"];
  const messages = execFileSync("cargo", ["build", ...options], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return messages
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line).executable)
    .findLast(Boolean);
}
