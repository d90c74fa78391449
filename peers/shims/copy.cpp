// A loop that loads and stores: the least that any of the functions has to do.

#include "kernels.h"

template <class T>
static void copy(const T* __restrict x, T* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = x[i];
}

extern "C" {

Kernel<float> FOR_ISA(copy_f32)(const char* operation) {
    return find<float>({{"copy", copy}}, operation);
}

Kernel<double> FOR_ISA(copy_f64)(const char* operation) {
    return find<double>({{"copy", copy}}, operation);
}

}
