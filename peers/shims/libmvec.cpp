// Plain loops. With -Ofast the compiler calls libmvec's vector functions.

#include <cmath>

#include "halves.h"
#include "kernels.h"

#define LOOP(expression)                                              \
    [](const T* __restrict in, T* __restrict out, std::size_t n) {    \
        for (std::size_t i = 0; i < n; ++i) {                         \
            const T x = in[i];                                        \
            out[i] = expression;                                      \
        }                                                             \
    }

template <class T>
static Kernel<T> libmvec(const char* operation) {
    return find<T>(
        {
            {"sigmoid", LOOP(1 / (1 + std::exp(-x)))},
            {"tanh", LOOP(std::tanh(x))},
            {"silu", LOOP(x / (1 + std::exp(-x)))},
            {"gelu_tanh",
             LOOP(T(0.5) * x *
                  (1 + std::tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x))))},
            {"exp", LOOP(std::exp(x))},
            {"elu", LOOP(x >= 0 ? x : std::expm1(x))},
        },
        operation);
}

static inline float single(float x) { return x; }
static inline float single(F16 x) { return _cvtsh_ss(x.bits); }
static inline float single(Bf16 x) {
    const std::uint32_t bits = std::uint32_t(x.bits) << 16;
    float y;
    std::memcpy(&y, &bits, sizeof y);
    return y;
}

static inline void round_to(float& y, float x) { y = x; }
static inline void round_to(F16& y, float x) { y.bits = _cvtss_sh(x, _MM_FROUND_TO_NEAREST_INT); }
static inline void round_to(Bf16& y, float x) {
    std::uint32_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    y.bits = (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
}

extern "C" {

Kernel<float> FOR_ISA(libmvec_f32)(const char* operation) { return libmvec<float>(operation); }

Kernel<double> FOR_ISA(libmvec_f64)(const char* operation) { return libmvec<double>(operation); }

// ggml's formula of silu times a second input, where it has no vectors: in f32, element by element.
#define SILU_MUL(name, E)                                                                           \
    void FOR_ISA(libmvec_silu_mul_##name)(const E* __restrict x, const E* __restrict up,            \
                                          E* __restrict y, std::size_t n) {                         \
        for (std::size_t i = 0; i < n; ++i) {                                                       \
            const float v = single(x[i]);                                                           \
            round_to(y[i], v / (1 + std::exp(-v)) * single(up[i]));                                 \
        }                                                                                           \
    }
SILU_MUL(f32, float)
SILU_MUL(f16, F16)
SILU_MUL(bf16, Bf16)

}
