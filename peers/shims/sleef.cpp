// Expressions of SLEEF's functions, of 1 ULP (u10) or 3.5 (u35).

#include <immintrin.h>
#include <sleef.h>

#include "halves.h"
#include "kernels.h"

#ifdef __AVX512F__
using F32s = __m512;
using F64s = __m512d;
static inline F32s exp_u10(F32s x) { return Sleef_expf16_u10avx512f(x); }
static inline F64s exp_u10(F64s x) { return Sleef_expd8_u10avx512f(x); }
static inline F32s tanh_u10(F32s x) { return Sleef_tanhf16_u10avx512f(x); }
static inline F64s tanh_u10(F64s x) { return Sleef_tanhd8_u10avx512f(x); }
static inline F32s tanh_u35(F32s x) { return Sleef_tanhf16_u35avx512f(x); }
static inline F64s tanh_u35(F64s x) { return Sleef_tanhd8_u35avx512f(x); }
static inline F32s erf_u10(F32s x) { return Sleef_erff16_u10avx512f(x); }
static inline F64s erf_u10(F64s x) { return Sleef_erfd8_u10avx512f(x); }
static inline F32s log1p_u10(F32s x) { return Sleef_log1pf16_u10avx512f(x); }
static inline F64s log1p_u10(F64s x) { return Sleef_log1pd8_u10avx512f(x); }
static inline F32s fabs(F32s x) { return Sleef_fabsf16_avx512f(x); }
static inline F64s fabs(F64s x) { return Sleef_fabsd8_avx512f(x); }
#else
using F32s = __m256;
using F64s = __m256d;
static inline F32s exp_u10(F32s x) { return Sleef_expf8_u10avx2(x); }
static inline F64s exp_u10(F64s x) { return Sleef_expd4_u10avx2(x); }
static inline F32s tanh_u10(F32s x) { return Sleef_tanhf8_u10avx2(x); }
static inline F64s tanh_u10(F64s x) { return Sleef_tanhd4_u10avx2(x); }
static inline F32s tanh_u35(F32s x) { return Sleef_tanhf8_u35avx2(x); }
static inline F64s tanh_u35(F64s x) { return Sleef_tanhd4_u35avx2(x); }
static inline F32s erf_u10(F32s x) { return Sleef_erff8_u10avx2(x); }
static inline F64s erf_u10(F64s x) { return Sleef_erfd4_u10avx2(x); }
static inline F32s log1p_u10(F32s x) { return Sleef_log1pf8_u10avx2(x); }
static inline F64s log1p_u10(F64s x) { return Sleef_log1pd4_u10avx2(x); }
static inline F32s fabs(F32s x) { return Sleef_fabsf8_avx2(x); }
static inline F64s fabs(F64s x) { return Sleef_fabsd4_avx2(x); }
#endif

template <class Vector, class T, class Function>
static inline void map(Function function, const T* x, T* y, std::size_t n) {
    constexpr std::size_t lanes = sizeof(Vector) / sizeof(T);
    const auto step = [&](std::size_t taken) {
        Vector v{};
        std::memcpy(&v, x, taken * sizeof(T));
        v = function(v);
        std::memcpy(y, &v, taken * sizeof(T));
        x += taken;
        y += taken;
    };
    for (; n >= lanes; n -= lanes) step(lanes);
    if (n > 0) step(n);
}

#define MAP(expression)                                               \
    [](const T* in, T* out, std::size_t n) {                          \
        map<Vector>([](Vector x) { return expression; }, in, out, n); \
    }
#define GELU_TANH(tanh) \
    T(0.5) * x * (T(1) + tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x)))

template <class T, class Vector>
static Kernel<T> u10(const char* operation) {
    return find<T>(
        {
            {"sigmoid", MAP(T(1) / (T(1) + exp_u10(-x)))},
            {"tanh", MAP(tanh_u10(x))},
            {"silu", MAP(x / (T(1) + exp_u10(-x)))},
            {"gelu", MAP(T(0.5) * x * (T(1) + erf_u10(T(0.7071067811865476) * x)))},
            {"softplus", MAP(T(0.5) * (x + fabs(x)) + log1p_u10(exp_u10(-fabs(x))))},
            {"log_sigmoid", MAP(T(0.5) * (x - fabs(x)) - log1p_u10(exp_u10(-fabs(x))))},
            {"gelu_tanh", MAP(GELU_TANH(tanh_u10))},
            {"exp", MAP(exp_u10(x))},
        },
        operation);
}

template <class T, class Vector>
static Kernel<T> u35(const char* operation) {
    return find<T>(
        {
            {"tanh", MAP(tanh_u35(x))},
            {"gelu_tanh", MAP(GELU_TANH(tanh_u35))},
        },
        operation);
}

template <class E>
static inline void silu_mul(const E* x, const E* up, E* y, std::size_t n) {
    constexpr std::size_t lanes = sizeof(F32s) / sizeof(float);
    const auto one = F32s{} + 1.0f;
    const auto step = [&](const E* x, const E* up, E* y) {
        const F32s v = load(x);
        store(y, v / (one + exp_u10(-v)) * load(up));
    };
    for (; n >= lanes; n -= lanes, x += lanes, up += lanes, y += lanes) step(x, up, y);
    if (n > 0) {
        E last[3][lanes] = {};
        std::memcpy(last[0], x, n * sizeof(E));
        std::memcpy(last[1], up, n * sizeof(E));
        step(last[0], last[1], last[2]);
        std::memcpy(y, last[2], n * sizeof(E));
    }
}

extern "C" {

Kernel<float> FOR_ISA(sleef_u10_f32)(const char* operation) { return u10<float, F32s>(operation); }

Kernel<double> FOR_ISA(sleef_u10_f64)(const char* operation) { return u10<double, F64s>(operation); }

Kernel<float> FOR_ISA(sleef_u35_f32)(const char* operation) { return u35<float, F32s>(operation); }

Kernel<double> FOR_ISA(sleef_u35_f64)(const char* operation) { return u35<double, F64s>(operation); }

// PyTorch's formula of silu times a second input: in f32, whatever the elements.
#define SILU_MUL(name, E)                                                                   \
    void FOR_ISA(sleef_silu_mul_##name)(const E* x, const E* up, E* y, std::size_t n) {     \
        silu_mul(x, up, y, n);                                                              \
    }
SILU_MUL(f32, float)
SILU_MUL(f16, F16)
SILU_MUL(bf16, Bf16)

}
