import assert from "node:assert/strict";
import { test } from "node:test";

import { functions } from "sigmoid-wasm";

import { withPage } from "./browser.js";

/** The table of an element, of texts. */
const rows = (page, id) =>
  page.$$eval(`#${id} tr`, (rows) => rows.map((row) => [...row.cells].map(({ textContent }) => textContent)));
const picture = (page, id) => page.$eval(`#${id} canvas`, (canvas) => canvas.toDataURL());
const measured = (page) => page.waitForSelector("#progress:text-matches('^[0-9]+ rounds')", { timeout: 120_000 });

test("a visitor picks functions, parameters, types and tiers", { timeout: 300_000 }, () =>
  withPage({ built: true }, async (page) => {
    const offered = await page.$$eval("#function option", (options) => options.map(({ value }) => value));
    assert.deepEqual(
      offered,
      functions.map(({ name }) => name),
    );

    const sigmoid = await picture(page, "curves");
    const [f, slope] = await rows(page, "greatest");
    for (const row of [f, slope]) {
      assert.ok(Number(row[1]) > 0.4 && Number(row[1]) <= 0.5, row.join());
      assert.equal(row[3], "0");
    }
    await measured(page);
    const speed = await rows(page, "speed");
    assert.deepEqual(
      speed.map(([what]) => what),
      ["a loop of Math", "exact", "exact, allocated", "fast", "fast, allocated"],
    );
    assert.ok(speed.every(([, , ns]) => Number(ns) > 0));

    await page.selectOption("#function", "swish");
    const swish = await picture(page, "curves");
    assert.notEqual(swish, sigmoid);
    await page.fill("[name=alpha]", "-1.5");
    assert.notEqual(await picture(page, "curves"), swish);
    assert.match(await page.textContent("#code"), /activation\("swish", { alpha: -1.5 }\)/);
    await measured(page);
    assert.notDeepEqual(await rows(page, "speed"), speed);

    await page.check("[value=fast]");
    assert.ok(Number((await rows(page, "greatest"))[0][1]) > 0.5);
    await page.check("[value=f64]");
    assert.match(await page.textContent("#code"), /\.fast;\n.*Float64Array/);
    await page.check("[value=exact]");
    // The ruler is not measured by itself.
    assert.deepEqual(
      (await rows(page, "greatest")).map(([what]) => what),
      ["f by Math"],
    );

    const drawn = await picture(page, "curves");
    await page.fill("[name=alpha]", "1e39");
    assert.match(await page.textContent("#problem"), /^`alpha` must be 0, or a number that is finite/);
    assert.equal(await picture(page, "curves"), drawn);
    await page.fill("[name=alpha]", "");
    assert.match(await page.textContent("#problem"), /^`alpha` must be/);
    await page.fill("[name=alpha]", "1");
    assert.equal(await page.textContent("#problem"), "");
    await page.fill("#from", "9");
    assert.equal(await page.textContent("#problem"), "x must go from a number to a larger one");
    await page.fill("#to", "30");
    assert.equal(await page.textContent("#problem"), "");
  }),
);

test("every function is drawn, in both types and at both tiers", { timeout: 300_000 }, () =>
  withPage({}, async (page) => {
    for (const { name } of functions) {
      await page.selectOption("#function", name);
      for (const choice of ["f32", "fast", "f64", "exact"]) {
        await page.check(`[value=${choice}]`);
        assert.equal(await page.textContent("#problem"), "");
        assert.ok((await picture(page, "errors")).length > 2000, name);
      }
    }
  }),
);

test("it fits a phone", () =>
  withPage({ viewport: { width: 360, height: 640 } }, async (page) => {
    await measured(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  }));
