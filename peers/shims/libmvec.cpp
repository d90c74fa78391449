// The plain loop. With -Ofast the compiler calls libmvec's vector functions.

#include <cmath>
#include <cstddef>

#include "isa.h"

extern "C" {

void FOR_ISA(libmvec_f32)(const float* __restrict x, float* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = 1 / (1 + expf(-x[i]));
}

void FOR_ISA(libmvec_f64)(const double* __restrict x, double* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = 1 / (1 + exp(-x[i]));
}

}
