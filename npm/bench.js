// npm run bench: the table of README, in Node and in Chromium.
import { cpus, loadavg } from "node:os";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

import { contend } from "./demo/contend.js";

const FUNCTIONS = ["sigmoid", "tanh", "silu", "gelu"];
const ROUNDS = 61;

if (isMainThread) {
  await printTables();
} else {
  parentPort.postMessage([...contend(workerData)].at(-1));
}

async function printTables() {
  const { withPage } = await import("./tests/browser.js");
  console.log(`${cpus()[0].model}; load ${loadavg()[0].toFixed(1)}`);
  for (const type of ["f32", "f64"]) {
    console.log(`\nNode ${process.versions.node}, ${type}\n`);
    await printTable(type, inNode);
    await withPage({}, async (page) => {
      console.log(`\nChromium, ${type}\n`);
      await printTable(type, (choice) => page.evaluate(inBrowser, choice));
    });
  }
}

/** A row for each contender: the least, in parentheses the median. */
async function printTable(type, measure) {
  const columns = [];
  for (const name of FUNCTIONS) {
    columns.push(await measure({ name, parameters: {}, from: -8, to: 8, type, rounds: ROUNDS }));
  }
  const whats = new Set(columns.flat().map(({ what }) => what));
  console.log(`| ns an element | ${FUNCTIONS.join(" | ")} |\n|---|${"---:|".repeat(FUNCTIONS.length)}`);
  for (const what of whats) {
    const cells = columns.map((column) => {
      const result = column.find((result) => result.what === what);
      return result ? `${result.least.toFixed(2)} (${result.median.toFixed(2)})` : "";
    });
    console.log(`| ${what} | ${cells.join(" | ")} |`);
  }
}

function inNode(choice) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: choice });
    worker.on("message", resolve);
    worker.on("error", reject);
  });
}

/** Runs in the page. */
function inBrowser(choice) {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      if (data === "ready") {
        worker.postMessage(choice);
      } else if (data.round === choice.rounds) {
        worker.terminate();
        resolve(data.results);
      }
    };
  });
}
