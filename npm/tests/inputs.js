/** Numbers of all magnitudes and both signs, in the order of their bits, after special ones. */
export const INPUTS = {
  // 2²⁰: of each 4096 neighbours one, at another place in each.
  f32: withSpecial(
    new Float32Array(Uint32Array.from({ length: 2 ** 20 }, (_, i) => (i << 12) | scrambled(i, 12)).buffer),
    [2 ** -149, 2 ** -126],
  ),
  // 2¹⁶: one for each beginning of 16 bits.
  f64: withSpecial(new Float64Array(Uint32Array.from({ length: 2 ** 17 }, (_, i) => half(i)).buffer), [
    2 ** -1074,
    2 ** -1022,
  ]),
};

/** The lower and the upper half of one number after the other. */
function half(i) {
  return i % 2 === 0 ? scrambled(i, 32) : ((i >> 1) << 16) | scrambled(i, 16);
}

function scrambled(i, bits) {
  return Math.imul(i, 0x9e3779b1) >>> (32 - bits);
}

function withSpecial(numbers, least) {
  const special = [0, 1, Infinity, ...least];
  numbers.set([NaN, ...special, ...special.map((x) => -x)]);
  return numbers;
}
