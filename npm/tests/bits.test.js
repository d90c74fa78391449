import assert from "node:assert/strict";
import { test } from "node:test";

import { activation, functions } from "sigmoid-wasm";

import { served, withPage } from "./browser.js";
import { compare } from "./compare.js";
import { awkward, natively } from "./natively.js";

const all = functions.map(({ name }) => name);
const ALL_INPUTS = 2 ** 20 + 2 ** 16;

test("in Node every function has the bits that it has natively", async () => {
  const { compared, differences } = await compare(activation, all, natively);
  assert.deepEqual(differences, []);
  assert.equal(compared, all.length * 2 * 2 * ALL_INPUTS);
});

test("with awkward parameters, too", async () => {
  const { differences } = await compare(activation, awkward(), natively, 16);
  assert.deepEqual(differences, []);
});

test("in a browser, too", async () => {
  await withPage({}, async (page) => {
    const { compared, differences } = await page.evaluate(inBrowser, [
      served("js/browser.js"),
      served("tests/compare.js"),
      all,
    ]);
    assert.deepEqual(differences, []);
    assert.equal(compared, all.length * 2 * 2 * ALL_INPUTS);
  });
});

/** Runs in the page. */
async function inBrowser([packageUrl, compareUrl, all]) {
  const { activation } = await import(packageUrl);
  const { compare } = await import(compareUrl);
  const natively = async (what) => {
    const response = await fetch(`/natively?${new URLSearchParams(what)}`);
    return response.arrayBuffer();
  };
  return compare(activation, all, natively);
}

test("the comparison sees one wrong bit", async () => {
  const wrong = (what, x) => {
    const bytes = natively(what, x);
    new Uint8Array(bytes)[x.byteLength / 2] ^= 1;
    return bytes;
  };
  const { differences } = await compare(activation, ["relu"], wrong, 2 ** 14);
  assert.equal(differences.length, 8);
  assert.match(differences[0], /^relu f32 exact forward: 1 of 64 differ; at /);
});
