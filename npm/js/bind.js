import { activations } from "./activation.js";
import { Allocation } from "./allocation.js";
import { Memory } from "./memory.js";

/** What the package exports, from an instance of the compiled module. */
export function bind(module) {
  const { exports } = new WebAssembly.Instance(module);
  const memory = new Memory(exports);
  const functions = list(exports, memory);
  return {
    activation: activations(exports, memory, functions),
    allocate: (Type, length) => new Allocation(memory, Type, length),
    functions,
  };
}

function list(exports, memory) {
  exports.list();
  const lines = memory.answer().trimEnd().split("\n");
  return Object.freeze(
    lines.map((line) => {
      const [name, formula, ...parameters] = line.split("\t");
      const defaults = parameters.map((parameter) => {
        const [name, value] = parameter.split("=");
        return [name, Number(value)];
      });
      return Object.freeze({ name, formula, parameters: Object.freeze(Object.fromEntries(defaults)) });
    }),
  );
}
