// The smallest module with an instruction of simd128: a function that returns i8x16.splat(0).
const PROBE = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic number, version
  ...[1, 5, 1, 0x60, 0, 1, 0x7b], // its type: no parameter, one v128
  ...[3, 2, 1, 0],
  ...[10, 8, 1, 6, 0, 0x41, 0, 0xfd, 0x0f, 0x0b], // i32.const 0, i8x16.splat, end
);

/** Says so where the engine is too old, which would else call the module malformed. */
export function assertSimd() {
  if (!globalThis.WebAssembly?.validate(PROBE)) {
    throw new Error("sigmoid-wasm needs WebAssembly with SIMD (simd128), which this engine lacks");
  }
}
