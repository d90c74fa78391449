// What a call may be given: told before anything is written.

const TypedArray = Object.getPrototypeOf(Uint8Array);
const tag = Object.getOwnPropertyDescriptor(TypedArray.prototype, Symbol.toStringTag).get;
const TYPES = { Float32Array, Float64Array };

/** The constructor of an array, from whatever realm that comes. */
export function typeOf(name, array) {
  // Undefined unless it is a typed array, whatever it says of itself.
  const type = tag.call(array);
  if (!Object.hasOwn(TYPES, type ?? "")) {
    const what = type ?? (Array.isArray(array) ? "Array" : array === null ? "null" : typeof array);
    throw new TypeError(`${name} must be a Float32Array or a Float64Array, not ${what}`);
  }
  return TYPES[type];
}

/** Throws unless all arrays are of the type and length of the first. Returns their constructor. */
export function assertAlike(names, arrays) {
  const [x] = arrays;
  const Type = typeOf(names[0], x);
  for (let i = 0; i < arrays.length; i++) {
    const Other = typeOf(names[i], arrays[i]);
    if (Other !== Type) {
      throw new TypeError(`${names[i]} is a ${Other.name}, but ${names[0]} a ${Type.name}`);
    }
    assertAttached(names[i], arrays[i]);
    if (arrays[i].length !== x.length) {
      throw new RangeError(`${names[i]} has length ${arrays[i].length}, but ${names[0]} has ${x.length}`);
    }
  }
  return Type;
}

/** An array whose memory has gone seems to be merely empty. */
function assertAttached(name, array) {
  try {
    TypedArray.prototype.keys.call(array);
  } catch (cause) {
    const why = "its memory was transferred, or is the module's, and has grown: ask for `.array` again";
    throw new TypeError(`${name} is detached: ${why}`, { cause });
  }
}

/** Where an array lies: asked for once, since engines take long to answer. */
export function regionOf({ buffer, byteOffset, byteLength }) {
  return { buffer, start: byteOffset, end: byteOffset + byteLength };
}

/** Whether two regions of one length are the same. */
export function same(a, b) {
  return a.start === b.start && a.buffer === b.buffer;
}

/** Throws if an output, which comes after the inputs, overlaps anything, except that it may be an input. */
export function assertApart(names, inputs, regions) {
  for (let i = inputs; i < regions.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [regions[i], regions[j]];
      if (a.start < b.end && b.start < a.end && a.buffer === b.buffer && !(j < inputs && same(a, b))) {
        const how = j < inputs ? " in part: it must be all of it, or apart" : ", which is an output, too";
        throw new RangeError(`${names[i]} overlaps ${names[j]}${how}`);
      }
    }
  }
}
