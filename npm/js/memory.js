/** The module's memory. */
export class Memory {
  #exports;
  #wholes = new Map();

  constructor(exports) {
    this.#exports = exports;
  }

  /** All of it, as elements of a type: made anew when it has grown, which detaches former arrays. */
  whole(Type) {
    let whole = this.#wholes.get(Type);
    if (!whole?.length) {
      whole = new Type(this.#exports.memory.buffer);
      this.#wholes.set(Type, whole);
    }
    return whole;
  }

  holds(array) {
    return array.buffer === this.#exports.memory.buffer;
  }

  /** The place of so many zero bytes. */
  allocate(bytes) {
    // A place beyond 2 GiB comes as a negative number.
    const place = this.#exports.allocate(bytes) >>> 0;
    if (place === 0) {
      throw new RangeError(`there is no memory for ${bytes} bytes more`);
    }
    return place;
  }

  free(place, bytes) {
    this.#exports.free(place, bytes);
  }

  /** The text that the module has answered. */
  answer() {
    const place = this.#exports.answer_start() >>> 0;
    const bytes = this.whole(Uint8Array).subarray(place, place + this.#exports.answer_length());
    return new TextDecoder().decode(bytes);
  }
}
