// A loop that loads and stores: the least that any of the functions has to do.

#include <cstddef>

#include "isa.h"

template <class T>
static void copy(const T* __restrict x, T* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = x[i];
}

extern "C" {

void FOR_ISA(copy_f32)(const float* x, float* y, std::size_t n) { copy(x, y, n); }

void FOR_ISA(copy_f64)(const double* x, double* y, std::size_t n) { copy(x, y, n); }

}
