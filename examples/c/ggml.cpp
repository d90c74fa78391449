// In place of the activations of ggml, the library below llama.cpp and whisper.cpp: what its CPU backend calls for each
// row, with its signatures, for f32 and f16, and an operator for graphs.
//
//     c++ -std=c++20 ggml.cpp $(pkg-config --cflags --libs sigmoid) -o ggml
//
// With ggml's headers (-Iggml/include -Iggml/src -Iggml/src/ggml-cpu) the compiler checks the signatures against them,
// and with its libraries (-lggml -lggml-cpu -lggml-base) a graph runs the operator.

#include <sigmoid.h>

#include <cstdint>
#include <cstdio>

typedef uint16_t ggml_fp16_t;

// Of each function its name here, that in sigmoid, and parameters.
#define EACH(ROWS)                                      \
  ROWS(sigmoid, sigmoid)                                \
  ROWS(tanh, sigmoid_tanh)                              \
  ROWS(silu, sigmoid_silu)                              \
  ROWS(gelu, sigmoid_gelu_tanh)                         \
  ROWS(gelu_erf, sigmoid_gelu)                          \
  ROWS(gelu_quick, sigmoid_swish, 1.702)                \
  ROWS(elu, sigmoid_elu, 1)                             \
  ROWS(hardsigmoid, sigmoid_hard_sigmoid, 1.0 / 6, 0.5) \
  ROWS(hardswish, sigmoid_hard_swish)                   \
  ROWS(exp, sigmoid_exp)                                \
  ROWS(relu, sigmoid_relu)

namespace with_sigmoid {

#define DEFINE(name, function, ...)                                               \
  void ggml_vec_##name##_f32(const int n, float *y, const float *x) {             \
    function##_f32_fast(__VA_ARGS__ __VA_OPT__(, ) x, y, n);                      \
  }                                                                               \
  void ggml_vec_##name##_f16(const int n, ggml_fp16_t *y, const ggml_fp16_t *x) { \
    function##_f16_fast(__VA_ARGS__ __VA_OPT__(, ) x, y, n);                      \
  }
EACH(DEFINE)

void ggml_vec_leaky_relu_f32(const int n, float *y, const float *x, const float ns) {
  sigmoid_leaky_relu_f32_fast(ns, x, y, n);
}
void ggml_vec_leaky_relu_f16(const int n, ggml_fp16_t *y, const ggml_fp16_t *x, const float ns) {
  sigmoid_leaky_relu_f16_fast(ns, x, y, n);
}

void ggml_vec_silu_backward_f32(const int n, float *dx, const float *x, const float *dy) {
  sigmoid_silu_backward_f32_fast(x, dy, dx, n);
}
void ggml_vec_silu_backward_f16(const int n, ggml_fp16_t *dx, const ggml_fp16_t *x, const ggml_fp16_t *dy) {
  sigmoid_silu_backward_f16_fast(x, dy, dx, n);
}

}  // namespace with_sigmoid

#if __has_include(<vec.h>)
#include <vec.h>

#include <type_traits>

#define SAME(name) static_assert(std::is_same_v<decltype(::name), decltype(with_sigmoid::name)>);
#define SAME_ROWS(name, ...) SAME(ggml_vec_##name##_f32) SAME(ggml_vec_##name##_f16)
EACH(SAME_ROWS)
SAME_ROWS(leaky_relu)
SAME_ROWS(silu_backward)
#endif

#if __has_include(<ggml-cpu.h>)
#include <ggml-cpu.h>

// SiLU as an operator: ggml_map_custom1(context, x, silu, GGML_N_TASKS_MAX, nullptr). Each thread takes its part of
// the rows.
void silu(ggml_tensor *dst, const ggml_tensor *a, int ith, int nth, void *) {
  GGML_ASSERT(a->type == dst->type && ggml_is_contiguous_rows(a) && ggml_is_contiguous_rows(dst));
  const int64_t rows = ggml_nrows(a);
  for (int64_t row = rows * ith / nth; row < rows * (ith + 1) / nth; row++) {
    const int64_t i1 = row % a->ne[1], i2 = row / a->ne[1] % a->ne[2], i3 = row / a->ne[1] / a->ne[2];
    const char *x = static_cast<const char *>(a->data) + i1 * a->nb[1] + i2 * a->nb[2] + i3 * a->nb[3];
    char *y = static_cast<char *>(dst->data) + i1 * dst->nb[1] + i2 * dst->nb[2] + i3 * dst->nb[3];
    switch (a->type) {
      case GGML_TYPE_F32:
        sigmoid_silu_f32_fast(reinterpret_cast<const float *>(x), reinterpret_cast<float *>(y), a->ne[0]);
        break;
      case GGML_TYPE_F16:
        sigmoid_silu_f16_fast(reinterpret_cast<const uint16_t *>(x), reinterpret_cast<uint16_t *>(y), a->ne[0]);
        break;
      case GGML_TYPE_BF16:
        sigmoid_silu_bf16_fast(reinterpret_cast<const uint16_t *>(x), reinterpret_cast<uint16_t *>(y), a->ne[0]);
        break;
      default:
        GGML_ABORT("silu of %s", ggml_type_name(a->type));
    }
  }
}

// The operator in a graph of one, over three rows of every second column of a matrix.
static void run_a_graph() {
  ggml_context *context = ggml_init({.mem_size = 1 << 20, .mem_buffer = nullptr, .no_alloc = false});
  ggml_tensor *matrix = ggml_new_tensor_2d(context, GGML_TYPE_F32, 4, 3);
  for (int i = 0; i < 12; i++) ggml_set_f32_1d(matrix, i, i - 6);
  ggml_tensor *x = ggml_view_2d(context, matrix, 2, 3, matrix->nb[1], 0);
  ggml_tensor *y = ggml_map_custom1(context, x, silu, GGML_N_TASKS_MAX, nullptr);
  ggml_cgraph *graph = ggml_new_graph(context);
  ggml_build_forward_expand(graph, y);
  ggml_graph_compute_with_ctx(context, graph, 2);
  for (int i = 0; i < 6; i++) std::printf("silu(%g) = %.5f\n", i / 2 * 4 + i % 2 - 6.0, ggml_get_f32_1d(y, i));
  ggml_free(context);
}
#else
static void run_a_graph() {}
#endif

template <typename T>
struct Rows {
  const char *name;
  void (*run)(const int n, T *y, const T *x);
};

#define SINGLES(name, ...) {#name "_f32", with_sigmoid::ggml_vec_##name##_f32},
#define HALVES(name, ...) {#name "_f16", with_sigmoid::ggml_vec_##name##_f16},

static const Rows<float> singles[] = {EACH(SINGLES)};
static const Rows<ggml_fp16_t> halves[] = {EACH(HALVES)};

int main() {
  const float x[] = {-2, 0, 3};
  const ggml_fp16_t half_x[] = {0xc000, 0x0000, 0x4200};
  for (const auto &rows : singles) {
    float y[3];
    rows.run(3, y, x);
    std::printf("ggml_vec_%s: %.5f %.5f %.5f\n", rows.name, y[0], y[1], y[2]);
  }
  for (const auto &rows : halves) {
    ggml_fp16_t y[3];
    rows.run(3, y, half_x);
    std::printf("ggml_vec_%s: %04x %04x %04x\n", rows.name, y[0], y[1], y[2]);
  }
  run_a_graph();
}
