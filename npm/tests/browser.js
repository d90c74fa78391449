// A real browser, and the server of what it loads.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";
import { build, createServer, preview } from "vite";

import { INPUTS } from "./inputs.js";
import { natively } from "./natively.js";

const root = join(import.meta.dirname, "..");

const CONFIG = {
  configFile: join(root, "vite.config.js"),
  root: join(root, "demo"),
  logLevel: "warn",
};

/** For root, and for nobody else on the network. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What the package is compared with, for pages. */
const NATIVELY = {
  name: "natively",
  configureServer({ middlewares }) {
    middlewares.use("/natively", answer);
  },
};

/** Where pages find a file of the package. */
export function served(path) {
  return `/@fs${join(root, path)}`;
}

/**
 * Calls `use` with the page of the demo in Chromium, whose options are given: as `npm run demo` serves it, or, if it is `built`, as
 * `npm run demo:build` leaves it. What the page logs as an error is thrown.
 */
export async function withPage({ built = false, ...options }, use) {
  const scratch = mkdtempSync(join(tmpdir(), "sigmoid-wasm-"));
  const server = await (built ? servePage(join(scratch, "page")) : serveSources());
  let context;
  try {
    context = await chromium.launchPersistentContext(join(scratch, "profile"), {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: FLAGS,
      ...options,
    });
    const [page] = context.pages();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error));
    page.on("console", (message) => message.type() === "error" && errors.push(new Error(message.text())));
    await page.goto(server.resolvedUrls.local[0]);
    const result = await use(page);
    if (errors.length > 0) {
      throw new AggregateError(errors, "the page has errors");
    }
    return result;
  } finally {
    await context?.close();
    await server.close();
    rmSync(scratch, { recursive: true });
  }
}

async function serveSources() {
  const server = await createServer({ ...CONFIG, plugins: [NATIVELY] });
  return server.listen(0);
}

async function servePage(outDir) {
  await build({ ...CONFIG, build: { outDir, emptyOutDir: true } });
  return preview({ ...CONFIG, build: { outDir }, preview: { port: 0 } });
}

/** What the function that the query names gives natively. The inputs need not be sent: this side makes the same. */
function answer(request, response) {
  const what = Object.fromEntries(new URL(request.url, "http://localhost").searchParams);
  response.end(new Uint8Array(natively(what, INPUTS[what.type])));
}
