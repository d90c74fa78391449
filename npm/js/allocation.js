/** An array in the module's memory, where functions use it without a copy. */
export class Allocation {
  #memory;
  #Type;
  #place;
  #array;

  constructor(memory, Type, length) {
    if (Type !== Float32Array && Type !== Float64Array) {
      throw new TypeError("what is allocated is a Float32Array or a Float64Array, and a length");
    }
    // More than the module can address.
    if (!Number.isSafeInteger(length) || length < 0 || length >= 2 ** 32 / Type.BYTES_PER_ELEMENT) {
      throw new RangeError(`no array in the module's memory has length ${length}`);
    }
    this.#memory = memory;
    this.#Type = Type;
    this.length = length;
    this.#place = memory.allocate(this.#bytes);
    Object.freeze(this);
  }

  get #bytes() {
    return this.length * this.#Type.BYTES_PER_ELEMENT;
  }

  /** The array: another one after memory has grown, so that it is asked for each time. */
  get array() {
    if (this.#place === undefined) {
      throw new TypeError("this array has been freed");
    }
    if (!this.#array || !this.#memory.holds(this.#array)) {
      const { buffer } = this.#memory.whole(this.#Type);
      this.#array = new this.#Type(buffer, this.#place, this.length);
    }
    return this.#array;
  }

  /** Gives the memory back, for others: what `array` gave must not be used any more. */
  free() {
    if (this.#place !== undefined) {
      this.#memory.free(this.#place, this.#bytes);
      this.#place = undefined;
      this.#array = undefined;
    }
  }
}
