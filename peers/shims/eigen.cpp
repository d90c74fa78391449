// Eigen's Array::logistic().

#include "isa.h"

// Each instruction set needs templates of its own, or the linker keeps only one set of them.
#define Eigen FOR_ISA(Eigen)

#include <eigen3/Eigen/Core>

template <class T>
static void logistic(const T* x, T* y, std::size_t n) {
    using Array = Eigen::Array<T, Eigen::Dynamic, 1>;
    const auto length = static_cast<Eigen::Index>(n);
    Eigen::Map<Array>(y, length) = Eigen::Map<const Array>(x, length).logistic();
}

extern "C" {

void FOR_ISA(eigen_f32)(const float* x, float* y, std::size_t n) { logistic(x, y, n); }

void FOR_ISA(eigen_f64)(const double* x, double* y, std::size_t n) { logistic(x, y, n); }

}
