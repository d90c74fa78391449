// What one writes without the package: of x, and of the parameters in the order of the list of functions.
const { abs, exp, log, max, min, sqrt, tanh, PI } = Math;

const sigmoid = (x) => 1 / (1 + exp(-x));

export const PLAIN = {
  sigmoid,
  tanh,
  silu: (x) => x / (1 + exp(-x)),
  swish: (x, alpha) => x / (1 + exp(-alpha * x)),
  scaled_sigmoid: (x, slope, low, high) => low + (high - low) / (1 + exp(-slope * x)),
  gelu_tanh: (x) => (x / 2) * (1 + tanh(sqrt(2 / PI) * (x + 0.044715 * x * x * x))),
  mish: (x) => x * tanh(log(1 + exp(x))),
  softplus: (x, beta) => log(1 + exp(beta * x)) / beta,
  log_sigmoid: (x) => log(sigmoid(x)),
  logit: (x, eps) => {
    const between = eps > 0 ? min(max(x, eps), 1 - eps) : x;
    return log(between / (1 - between));
  },
  softsign: (x) => x / (1 + abs(x)),
  hard_sigmoid: (x, alpha, beta) => min(max(alpha * x + beta, 0), 1),
  hard_swish: (x) => (x * min(max(x + 3, 0), 6)) / 6,
  exp,
  elu: (x, alpha) => (x >= 0 ? x : alpha * (exp(x) - 1)),
  selu: (x) => 1.0507009873554805 * (x >= 0 ? x : 1.6732632423543772 * (exp(x) - 1)),
  celu: (x, alpha) => (x >= 0 ? x : alpha * (exp(x / alpha) - 1)),
  leaky_relu: (x, slope) => (x >= 0 ? x : slope * x),
  relu: (x) => max(x, 0),
};
