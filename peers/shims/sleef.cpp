// 1 / (1 + e^-x) with SLEEF's exponential of 1 ULP.

#include <immintrin.h>
#include <sleef.h>

#include <cstddef>
#include <cstring>

#include "isa.h"

template <class Vector, class Exponential, class T>
static inline void sigmoid(Exponential exponential, const T* x, T* y, std::size_t n) {
    constexpr std::size_t lanes = sizeof(Vector) / sizeof(T);
    const auto step = [&](std::size_t taken) {
        Vector v{};
        std::memcpy(&v, x, taken * sizeof(T));
        v = T(1) / (T(1) + exponential(-v));
        std::memcpy(y, &v, taken * sizeof(T));
        x += taken;
        y += taken;
    };
    for (; n >= lanes; n -= lanes) step(lanes);
    if (n > 0) step(n);
}

extern "C" {

void FOR_ISA(sleef_f32)(const float* x, float* y, std::size_t n) {
#ifdef __AVX512F__
    sigmoid<__m512>(Sleef_expf16_u10avx512f, x, y, n);
#else
    sigmoid<__m256>(Sleef_expf8_u10avx2, x, y, n);
#endif
}

void FOR_ISA(sleef_f64)(const double* x, double* y, std::size_t n) {
#ifdef __AVX512F__
    sigmoid<__m512d>(Sleef_expd8_u10avx512f, x, y, n);
#else
    sigmoid<__m256d>(Sleef_expd4_u10avx2, x, y, n);
#endif
}

}
