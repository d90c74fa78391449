import { activation, functions } from "sigmoid-wasm";

import { LOOP } from "./contend.js";
import { measure } from "./measure.js";
import { Plot } from "./plots.js";

const element = (id) => document.getElementById(id);
const curves = new Plot(element("curves"));
const errors = new Plot(element("errors"));
const ROUNDS = 15;
let worker;
let waiting;

function start() {
  element("function").append(...functions.map(({ name }) => new Option(name)));
  element("function").addEventListener("input", offerParameters);
  element("controls").addEventListener("input", update);
  element("controls").addEventListener("submit", (event) => event.preventDefault());
  offerParameters();
  update();
}

function chosenFunction() {
  return functions.find(({ name }) => name === element("function").value);
}

function offerParameters() {
  const { formula, parameters } = chosenFunction();
  element("formula").textContent = `f(x) = ${formula}`;
  const labels = Object.entries(parameters).map(([name, value]) => {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), {
      type: "number",
      step: "any",
      name,
      required: true,
      value,
    });
    label.append(`${name} `, input);
    return label;
  });
  element("parameters").replaceChildren(...labels);
}

/** What the visitor has chosen; an error if that is nothing to draw. */
function chosen() {
  const { name } = chosenFunction();
  const inputs = [...element("parameters").querySelectorAll("input")];
  const parameters = Object.fromEntries(inputs.map(({ name, valueAsNumber }) => [name, valueAsNumber]));
  const [from, to] = [element("from"), element("to")].map(({ valueAsNumber }) => valueAsNumber);
  activation(name, parameters);
  if (!(from < to && Number.isFinite(Math.fround(from)) && Number.isFinite(Math.fround(to)))) {
    throw new RangeError("x must go from a number to a larger one");
  }
  const form = new FormData(element("controls"));
  return { name, parameters, from, to, type: form.get("type"), tier: form.get("tier") };
}

function update() {
  clearTimeout(waiting);
  worker?.terminate();
  let choice;
  try {
    choice = chosen();
  } catch (error) {
    element("problem").textContent = error.message;
    document.body.classList.add("stale");
    return;
  }
  element("problem").textContent = "";
  document.body.classList.remove("stale");
  element("code").textContent = asCode(choice);
  show(choice, measure(choice));
  element("progress").textContent = "Measuring …";
  // Not while somebody types.
  waiting = setTimeout(() => time(choice), 300);
}

function asCode({ name, parameters, tier, type }) {
  const { parameters: defaults } = chosenFunction();
  const changed = Object.entries(parameters).filter(([name, value]) => value !== defaults[name]);
  const list = changed.map(([name, value]) => `${name}: ${value}`).join(", ");
  const f = `activation("${name}"${list && `, { ${list} }`})${tier === "fast" ? ".fast" : ""}`;
  return `import { activation } from "sigmoid-wasm";\nconst f = ${f};\nconst y = f.forward(x); // x: ${type === "f32" ? "Float32Array" : "Float64Array"}`;
}

const COLORS = { f: "first", "f′": "second", Math: "third" };
const LABELS = { f: "f", "f′": "f′", Math: "f by Math" };

function show({ type, tier }, measured) {
  const { x, y, dydx } = measured;
  curves.draw({
    x,
    lines: [
      { label: "f", values: y.map(drawable), color: "first" },
      { label: "f′", values: dydx.map(drawable), color: "second" },
    ],
  });

  const isRuler = type === "f64" && tier === "exact";
  element("ruler").textContent =
    type === "f32"
      ? "In units of the last place of f32, from the results in f64. Correctly rounded is ½ at most."
      : "In units of the last place of f64. The ruler is the exact tier, good to 0.85 units, whose own errors are not drawn.";
  const shown = measured.errors.filter(({ what }) => what === "Math" || !isRuler);
  const lines = shown.map(({ what, columns }) => ({
    label: LABELS[what],
    values: columns.map(drawable),
    color: COLORS[what],
  }));
  const greatest = Math.max(1, ...shown.map(({ greatest }) => greatest).filter(Number.isFinite));
  errors.draw({
    x,
    lines,
    y: greatest > 16 ? logarithmic(lines, greatest) : { scale: { range: [0, greatest * 1.1] } },
  });
  element("greatest").replaceChildren(...shown.map(greatestRow));
}

/** An axis of powers of 10, at whose foot is all that is less. */
function logarithmic(lines, greatest) {
  const least = 0.1;
  for (const line of lines) {
    line.values = line.values.map((value) => (value === null ? null : Math.max(value, least)));
  }
  const powers = Math.ceil(Math.log10(greatest / least));
  const step = Math.ceil(powers / 8);
  const splits = Array.from({ length: Math.ceil(powers / step) + 1 }, (_, i) => least * 10 ** (i * step));
  return { scale: { distr: 3, range: [least, splits.at(-1)] }, splits: () => splits, values: () => splits.map(tick) };
}

function tick(value, i) {
  const text = value >= 1e4 ? value.toExponential(0) : String(Number(value.toPrecision(1)));
  return i === 0 ? `≤ ${text}` : text;
}

/** What is infinite or NaN is a gap. */
function drawable(value) {
  return Number.isFinite(value) ? value : null;
}

function greatestRow({ what, greatest, at, misrounded }) {
  return row(
    LABELS[what],
    Number.isFinite(greatest) ? short(greatest) : "∞",
    greatest > 0 ? short(at) : "",
    misrounded > 0 ? `${short(misrounded * 100)} %` : "0",
  );
}

function short(number) {
  return Math.abs(number) >= 1e5 ? number.toExponential(1) : String(Number(number.toPrecision(3)));
}

function time(choice) {
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => {
    if (data === "ready") {
      worker.postMessage({ ...choice, rounds: ROUNDS });
    } else {
      showSpeed(data);
    }
  };
  worker.onerror = () => {
    element("progress").textContent = "The measurement failed.";
  };
}

function showSpeed({ results, round }) {
  const slowest = Math.max(...results.map(({ median }) => median));
  const loop = results.find(({ what }) => what === LOOP);
  const rows = results.map(({ what, median }) => {
    const bar = document.createElement("div");
    bar.className = what === LOOP ? "bar plain" : "bar";
    bar.style.width = `${(100 * median) / slowest}%`;
    return row(what, bar, median.toFixed(2), loop ? `${(loop.median / median).toFixed(1)} ×` : "");
  });
  element("speed").replaceChildren(...rows);
  element("progress").textContent = round < ROUNDS ? `Round ${round} of ${ROUNDS} …` : `${ROUNDS} rounds.`;
}

function row(...cells) {
  const tr = document.createElement("tr");
  tr.append(
    ...cells.map((content, i) => {
      const cell = document.createElement(i === 0 ? "th" : "td");
      cell.append(content);
      return cell;
    }),
  );
  return tr;
}

start();
