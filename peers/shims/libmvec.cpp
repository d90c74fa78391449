// Plain loops. With -Ofast the compiler calls libmvec's vector functions.

#include <cmath>

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

extern "C" {

Kernel<float> FOR_ISA(libmvec_f32)(const char* operation) { return libmvec<float>(operation); }

Kernel<double> FOR_ISA(libmvec_f64)(const char* operation) { return libmvec<double>(operation); }

}
