/** What functions are evaluated over. All arrays of a call are of one type and one length. */
export type FloatArray = Float32Array | Float64Array;

export interface FunctionInfo {
  readonly name: string;
  /** As a text, for people. */
  readonly formula: string;
  /** The parameters and their defaults. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** All functions. */
export const functions: readonly FunctionInfo[];

/** A function with its parameters, at a tier. */
export type Activation = Description & Forms<Float32Array> & Forms<Float64Array>;

export interface Description {
  readonly name: string;
  readonly formula: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** The name with the parameters, as `activation` takes it. */
  readonly text: string;
  toString(): string;
  /** `exact`: f32 is correctly rounded. `fast`: a few ULP of error, in less time. */
  readonly tier: "exact" | "fast";
  /** The same function at the fast tier. */
  readonly fast: Activation;
}

/**
 * An output that is given is written and returned; else it is a new array. It may be an input, in place, but must not overlap
 * one in part, nor another output.
 *
 * Where arrays do not fit, nothing is written: a TypeError says that one is of another type, or detached, a RangeError that
 * lengths differ, or that arrays overlap.
 */
export interface Forms<A extends FloatArray> {
  /** `y[i] = f(x[i])` */
  forward(x: A, y?: A): A;
  /** `dydx[i] = f'(x[i])` */
  gradient(x: A, dydx?: A): A;
  /** Both. */
  forwardAndGradient(x: A, y?: A, dydx?: A): [y: A, dydx: A];
  /** `gradX[i] = gradY[i]·f'(x[i])` */
  backward(x: A, gradY: A, gradX?: A): A;
}

/**
 * The function of that name, with these parameters, the others having their defaults: `activation("swish", { alpha: 1.702 })`.
 * Or of a text with both: `activation("swish(alpha=1.702)")`.
 *
 * @throws RangeError if there is no such function, or it can't have such parameters.
 */
export function activation(name: string, parameters?: Readonly<Record<string, number>>): Activation;

/** An array in the memory of the package, where functions use it without a copy. */
export interface Allocation<T extends FloatArray> {
  readonly length: number;
  /**
   * The array. When memory grows, which only `allocate` makes it do, former ones are detached: ask for it each time.
   *
   * @throws TypeError if it has been freed.
   */
  readonly array: T;
  /** Gives the memory back. What `array` gave must not be used any more. */
  free(): void;
}

/**
 * An array of zeros in the memory of the package.
 *
 * @throws RangeError if there is no memory left.
 */
export function allocate(type: Float32ArrayConstructor, length: number): Allocation<Float32Array<ArrayBuffer>>;
export function allocate(type: Float64ArrayConstructor, length: number): Allocation<Float64Array<ArrayBuffer>>;
