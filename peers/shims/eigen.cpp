// Expressions of Eigen's arrays.

#include "kernels.h"

// Each instruction set needs templates of its own, or the linker keeps only one set of them.
#define Eigen FOR_ISA(Eigen)

#include <eigen3/Eigen/Core>

template <class T>
using Array = Eigen::Array<T, Eigen::Dynamic, 1>;

#define EXPRESSION(expression)                                   \
    [](const T* in, T* out, std::size_t n) {                     \
        const auto length = static_cast<Eigen::Index>(n);        \
        const Eigen::Map<const Array<T>> x(in, length);          \
        Eigen::Map<Array<T>>(out, length) = expression;          \
    }

template <class T>
static Kernel<T> eigen(const char* operation) {
    return find<T>(
        {
            {"sigmoid", EXPRESSION(x.logistic())},
            {"tanh", EXPRESSION(x.tanh())},
            {"silu", EXPRESSION(x * x.logistic())},
            {"gelu_tanh",
             EXPRESSION(T(0.5) * x *
                        (T(1) + (T(0.7978845608028654) * (x + T(0.044715) * x.cube())).tanh()))},
            {"exp", EXPRESSION(x.exp())},
        },
        operation);
}

extern "C" {

Kernel<float> FOR_ISA(eigen_f32)(const char* operation) { return eigen<float>(operation); }

Kernel<double> FOR_ISA(eigen_f64)(const char* operation) { return eigen<double>(operation); }

}
