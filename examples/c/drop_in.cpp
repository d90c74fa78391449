// In place of the sigmoid of an inference runtime: of one that has operators in a table, each called
// with input, output and length, and of one that calls a function by its own name.
//
//     c++ drop_in.cpp $(pkg-config --cflags --libs sigmoid) -o drop_in

#include <sigmoid.h>

#include <cstdio>
#include <vector>

// As MLAS, the CPU library of ONNX Runtime, declares it.
void MlasComputeLogistic(const float *Input, float *Output, std::size_t N) {
  sigmoid_f32(Input, Output, N);
}

// As ggml does, the library below llama.cpp.
void ggml_vec_sigmoid_f32(const int n, float *y, const float *x) { sigmoid_f32_fast(x, y, n); }

struct Operator {
  const char *name;
  void (*run)(const float *in, float *out, std::size_t n);
};

static const Operator operators[] = {
    {"Sigmoid", sigmoid_f32},
    {"Sigmoid, fast", sigmoid_f32_fast},
    {"SigmoidGrad", sigmoid_gradient_f32},
    {"MlasComputeLogistic", MlasComputeLogistic},
};

int main() {
  for (const Operator &op : operators) {
    std::vector<float> tensor = {-2, 0, 3};
    op.run(tensor.data(), tensor.data(), tensor.size());  // in place
    std::printf("%s: %.6f %.6f %.6f\n", op.name, tensor[0], tensor[1], tensor[2]);
  }
  std::vector<float> x = {-2, 0, 3}, y(3);
  ggml_vec_sigmoid_f32(3, y.data(), x.data());
  std::printf("ggml_vec_sigmoid_f32: %.6f %.6f %.6f\n", y[0], y[1], y[2]);
}
