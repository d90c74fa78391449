import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

/** A plot in an element, as wide as that, in the colours of the page. */
export class Plot {
  #element;
  #plot;
  #last;

  constructor(element) {
    this.#element = element;
    new ResizeObserver(() => this.#plot?.setSize(this.#size())).observe(element);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw(this.#last));
  }

  #size() {
    return { width: this.#element.clientWidth, height: Math.max(220, Math.min(340, this.#element.clientWidth * 0.45)) };
  }

  /** Draws lines over x: `{ label, values, color }`, the colour a variable of the style. `y` has uPlot's options of that axis. */
  draw(what) {
    const { x, lines, y: { scale = {}, ...y } = {} } = (this.#last = what);
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(`--${name}`);
    const line = { stroke: color("grid"), width: 1 };
    const axis = { stroke: color("text"), grid: line, ticks: line };
    const value = (_, value) => (value === null ? "–" : String(Number(value.toPrecision(4))));
    const points = { show: false };
    this.#plot?.destroy();
    this.#plot = new uPlot(
      {
        ...this.#size(),
        scales: { x: { time: false }, y: scale },
        axes: [axis, { ...axis, size: 64, ...y }],
        series: [
          { label: "x", value },
          ...lines.map(({ label, color: name }) => ({ label, value, points, width: 2, stroke: color(name) })),
        ],
      },
      [x, ...lines.map(({ values }) => values)],
      this.#element,
    );
  }
}
