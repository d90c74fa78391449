import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runInNewContext } from "node:vm";

import { activation, allocate } from "sigmoid-wasm";

const silu = activation("silu");
const TYPES = [Float32Array, Float64Array];
// Longer than any block, and no multiple of one.
const LONG = 100_003;

function numbers(Type, length) {
  return Type.from({ length }, (_, i) => Math.sin(i) * 20);
}

function held(array) {
  const allocation = allocate(array.constructor, array.length);
  allocation.array.set(array);
  return allocation;
}

/** The results of all forms, each element evaluated alone. */
function oneByOne(f, x, gradY) {
  const of = (form) => x.map((_, i) => form(x.subarray(i, i + 1), gradY.subarray(i, i + 1))[0]);
  return {
    y: of((x) => f.forward(x)),
    dydx: of((x) => f.gradient(x)),
    gradX: of((x, gradY) => f.backward(x, gradY)),
  };
}

describe("arrays", () => {
  for (const Type of TYPES) {
    test(`${Type.name}: of any length around the end of a block, here or in the module's memory`, () => {
      const all = numbers(Type, 8200);
      const expected = oneByOne(silu, all, all.toReversed());
      const lengths = [0, 1, 2, 3, 5];
      for (let block = 128; block <= 8192; block *= 2) {
        lengths.push(block - 1, block, block + 1);
      }
      for (const length of lengths) {
        const x = all.slice(0, length);
        const gradY = all.toReversed().slice(0, length);
        const first = (array) => array.slice(0, length);
        const there = { x: held(x), gradY: held(gradY), y: allocate(Type, length), dydx: allocate(Type, length) };
        for (const [inputs, outputs] of [
          [
            { x, gradY },
            { y: new Type(length), dydx: new Type(length) },
          ],
          [
            { x: there.x.array, gradY: there.gradY.array },
            { y: there.y.array, dydx: there.dydx.array },
          ],
          [
            { x: there.x.array, gradY },
            { y: new Type(length), dydx: there.dydx.array },
          ],
          [
            { x, gradY: there.gradY.array },
            { y: there.y.array, dydx: new Type(length) },
          ],
        ]) {
          const { y, dydx } = outputs;
          assert.equal(silu.forward(inputs.x, y), y);
          assert.deepEqual(y, first(expected.y));
          assert.equal(silu.gradient(inputs.x, y), y);
          assert.deepEqual(y, first(expected.dydx));
          assert.deepEqual(silu.forwardAndGradient(inputs.x, y, dydx), [y, dydx]);
          assert.deepEqual([y, dydx], [first(expected.y), first(expected.dydx)]);
          assert.equal(silu.backward(inputs.x, inputs.gradY, dydx), dydx);
          assert.deepEqual(dydx, first(expected.gradX));
          assert.deepEqual([inputs.x, inputs.gradY], [x, gradY]);
        }
        Object.values(there).forEach((allocation) => allocation.free());
      }
    });

    for (const [where, place] of [
      ["here", (array) => array],
      ["in the module's memory", (array) => held(array).array],
    ]) {
      test(`${Type.name}: every output in place of every input, ${where}`, () => {
        const [x, gradY] = [numbers(Type, LONG), numbers(Type, LONG).reverse()];
        const [y, dydx] = silu.forwardAndGradient(x);
        const gradX = silu.backward(x, gradY);
        const copy = (array) => place(array.slice());
        let a = copy(x);
        assert.deepEqual(silu.forward(a, a), y);
        a = copy(x);
        assert.deepEqual(silu.gradient(a, a), dydx);
        a = copy(x);
        assert.deepEqual(silu.forwardAndGradient(a, a), [y, dydx]);
        a = copy(x);
        assert.deepEqual(silu.forwardAndGradient(a, undefined, a), [y, dydx]);
        a = copy(x);
        assert.deepEqual(silu.backward(a, gradY, a), gradX);
        a = copy(gradY);
        assert.deepEqual(silu.backward(x, a, a), gradX);
        const square = silu.backward(x, x);
        a = copy(x);
        assert.deepEqual(silu.backward(a, a, a), square);
      });
    }

    test(`${Type.name}: parts of a buffer, beside which nothing is written`, () => {
      const buffer = new Type(1000).fill(7);
      const x = numbers(Type, 333);
      buffer.set(x, 1);
      silu.forward(buffer.subarray(1, 334), buffer.subarray(334, 667));
      assert.deepEqual(buffer.slice(1, 334), x);
      assert.deepEqual(buffer.slice(334, 667), silu.forward(x));
      assert.equal(buffer[0], 7);
      assert.ok(buffer.subarray(667).every((value) => value === 7));
    });

    test(`${Type.name}: shared with other threads`, () => {
      const x = numbers(Type, LONG);
      const shared = new Type(new SharedArrayBuffer(x.byteLength));
      shared.set(x);
      assert.deepEqual(silu.forward(shared, shared).slice(), silu.forward(x));
      assert.ok(!(silu.forward(shared).buffer instanceof SharedArrayBuffer));
    });
  }

  test("of another realm, as tests of some frameworks have them", () => {
    const x = runInNewContext("Float32Array.of(1, 2)");
    assert.deepEqual(silu.forward(x), silu.forward(Float32Array.of(1, 2)));
  });
});

describe("what is refused, with nothing written", () => {
  const x = new Float32Array([1, 2, 3, 4]);
  function refuses(call, error, outputs = []) {
    const before = outputs.map((output) => output.slice());
    assert.throws(call, error);
    assert.deepEqual(outputs, before);
  }

  test("what is no such array", () => {
    const message = (what) => ({
      name: "TypeError",
      message: `x must be a Float32Array or a Float64Array, not ${what}`,
    });
    refuses(() => silu.forward([1, 2]), message("Array"));
    refuses(() => silu.forward(null), message("null"));
    refuses(() => silu.forward(), message("undefined"));
    refuses(() => silu.forward(1), message("number"));
    refuses(() => silu.forward(new Uint8Array(4)), message("Uint8Array"));
    refuses(() => silu.forward(allocate(Float32Array, 4)), message("object"));
    refuses(() => silu.forward({ [Symbol.toStringTag]: "Float32Array", length: 4 }), message("object"));
    refuses(() => silu.backward(x), { name: "TypeError", message: /^gradY must be .*, not undefined$/ });
    refuses(() => silu.forward(x, null), { name: "TypeError", message: /^y must be/ });
  });

  test("two types", () => {
    const y = new Float64Array(4);
    refuses(() => silu.forward(x, y), { name: "TypeError", message: "y is a Float64Array, but x a Float32Array" }, [y]);
  });

  test("two lengths", () => {
    const [y, dydx] = [new Float32Array(4), new Float32Array(3)];
    const error = { name: "RangeError", message: "dydx has length 3, but x has 4" };
    refuses(() => silu.forwardAndGradient(x, y, dydx), error, [y, dydx]);
  });

  for (const [where, place] of [
    ["here", (array) => array],
    ["in the module's memory", (array) => held(array).array],
  ]) {
    test(`an overlap in part, ${where}`, () => {
      const array = place(numbers(Float32Array, 9));
      const part = (start) => array.subarray(start, start + 4);
      const error = { name: "RangeError", message: /^y overlaps x in part/ };
      refuses(() => silu.forward(part(0), part(1)), error, [array]);
      refuses(() => silu.forward(part(1), part(0)), error, [array]);
      refuses(() => silu.backward(x, part(0), part(3)), { message: /^gradX overlaps gradY in part/ }, [array]);
      refuses(() => silu.forwardAndGradient(x, part(0), part(0)), { message: /^dydx overlaps y/ }, [array]);
      refuses(() => silu.forwardAndGradient(x, part(0), part(1)), { message: /^dydx overlaps y/ }, [array]);
      // Side by side is apart; so are inputs.
      silu.forward(part(0), part(4));
      silu.backward(part(0), part(1));
    });
  }

  test("what is detached", () => {
    const error = (name) => ({ name: "TypeError", message: new RegExp(`^${name} is detached`) });
    const gone = new Float32Array(4);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    refuses(() => silu.forward(gone), error("x"));
    refuses(() => silu.forward(new Float32Array(0), gone), error("y"));
    const shrunk = new Float32Array(new ArrayBuffer(16, { maxByteLength: 32 }), 8, 2);
    shrunk.buffer.resize(8);
    refuses(() => silu.forward(shrunk), error("x"));
  });

  test("functions that there are not", () => {
    const error = (message) => ({ name: "RangeError", message });
    assert.throws(() => activation("sigmoida"), error(/^no such function as `sigmoida`; there are sigmoid tanh /));
    assert.throws(() => activation(""), error(/^no such function/));
    assert.throws(() => activation("é".repeat(1e6)), error(/characters$/));
    assert.throws(() => activation("swish", { alfa: 1 }), error("swish(alpha=1) has no parameter `alfa`"));
    assert.throws(() => activation("swish", { alpha: NaN }), error(/^`alpha` must be 0, or a number that is finite/));
    assert.throws(() => activation("swish", { alpha: 1e39 }), error(/^`alpha` must be/));
    assert.throws(() => activation("swish(alpha=1)", { alpha: 2 }), error(/^parameters are written as in/));
    assert.throws(() => activation("swish", { alpha: "2" }), { name: "TypeError", message: /^alpha must be a number/ });
    assert.throws(() => activation(), { name: "TypeError" });
  });
});

describe("a function", () => {
  test("is what its text says", () => {
    const swish = activation("swish", { alpha: 1.702 });
    assert.equal(String(swish), "swish(alpha=1.702)");
    assert.deepEqual(swish.parameters, { alpha: 1.702 });
    assert.equal(swish.tier, "exact");
    assert.equal(swish.fast.tier, "fast");
    assert.equal(swish.fast.fast, swish.fast);
    assert.equal(String(activation("relu", {})), "relu");
    const x = numbers(Float32Array, 100);
    assert.deepEqual(activation(String(swish)).forward(x), swish.forward(x));
    assert.notDeepEqual(activation("swish").forward(x), swish.forward(x));
  });

  for (const value of [1e21, 1e-30, -0, 1 / 3, 2 ** -126]) {
    test(`has the parameter ${value}`, () => {
      assert.equal(activation("elu", { alpha: value }).parameters.alpha, value + 0);
    });
  }
});

describe("memory", () => {
  test("does not grow over calls", () => {
    const x = numbers(Float32Array, LONG);
    const memory = allocate(Float32Array, 1).array.buffer;
    for (let i = 0; i < 1000; i++) {
      activation("swish", { alpha: i }).fast.forward(x.subarray(i), x.subarray(i));
      allocate(Float32Array, LONG).free();
    }
    // Growing would have detached it.
    assert.equal(allocate(Float32Array, 1).array.buffer, memory);
  });

  test("that has grown detaches former arrays, which is said, and `array` is a new one", () => {
    const a = held(Float32Array.of(1, 2));
    const former = a.array;
    assert.equal(former, a.array);
    const large = allocate(Float32Array, former.buffer.byteLength / 4);
    assert.throws(() => silu.forward(former), { name: "TypeError", message: /ask for `.array` again$/ });
    assert.deepEqual(a.array, Float32Array.of(1, 2));
    assert.deepEqual(silu.forward(a.array), silu.forward(Float32Array.of(1, 2)));
    large.free();
    a.free();
  });

  test("is zero when it is had, also again", () => {
    const a = allocate(Float64Array, 1000);
    a.array.fill(1);
    a.free();
    assert.ok(allocate(Float64Array, 1000).array.every((value) => value === 0));
  });

  test("that is freed can't be had, and freeing again does nothing", () => {
    const a = allocate(Float32Array, 4);
    a.free();
    a.free();
    assert.throws(() => a.array, { name: "TypeError", message: "this array has been freed" });
  });

  test("beyond 2 GiB is used, and there is an end", () => {
    const large = allocate(Float32Array, 2 ** 29 - 2 ** 20);
    const x = numbers(Float64Array, 2 ** 20);
    const beyond = held(x);
    assert.ok(beyond.array.byteOffset + x.byteLength > 2 ** 31);
    assert.deepEqual(silu.forward(beyond.array, beyond.array), silu.forward(x));
    assert.throws(() => allocate(Float64Array, 2 ** 28), { name: "RangeError", message: /^there is no memory for/ });
    [large, beyond].forEach((allocation) => allocation.free());
  });

  test("has lengths", () => {
    for (const length of [-1, 0.5, NaN, 2 ** 40, "4", undefined]) {
      assert.throws(() => allocate(Float32Array, length), { name: "RangeError", message: /has length/ });
    }
    assert.throws(() => allocate(Uint8Array, 4), { name: "TypeError" });
    assert.equal(allocate(Float32Array, 0).array.length, 0);
  });
});
