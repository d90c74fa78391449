// In place of the activations of MLAS, the CPU library of ONNX Runtime: with its signatures, for float and float16.
//
//     c++ mlas.cpp $(pkg-config --cflags --libs sigmoid) -o mlas
//
// With MLAS's own header (-DBUILD_MLAS_NO_ONNXRUNTIME -Ionnxruntime/core/mlas/inc), and -Wmissing-declarations, the
// compiler checks the signatures against it.

#include <sigmoid.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>

#if __has_include(<mlas.h>)
#include <mlas.h>
#else
#define MLASCALL
// onnxruntime::MLFloat16.
struct MLAS_FP16 {
  uint16_t val;
};
void MLASCALL MlasComputeLogistic(const float *Input, float *Output, size_t N);
void MLASCALL MlasComputeSilu(const float *Input, float *Output, size_t N);
void MLASCALL MlasComputeGeluErf(const float *Input, float *Output, size_t N);
template <typename T>
void MLASCALL MlasComputeTanh(const T *Input, T *Output, size_t N);
template <typename T>
void MLASCALL MlasComputeExp(const T *Input, T *Output, size_t N);
#endif

void MLASCALL MlasComputeLogistic(const float *Input, float *Output, size_t N) {
  sigmoid_f32_fast(Input, Output, N);
}

// MLAS's own can't work in place, this one can.
void MLASCALL MlasComputeSilu(const float *Input, float *Output, size_t N) {
  sigmoid_silu_f32_fast(Input, Output, N);
}

void MLASCALL MlasComputeGeluErf(const float *Input, float *Output, size_t N) {
  sigmoid_gelu_f32_fast(Input, Output, N);
}

template <>
void MLASCALL MlasComputeTanh<float>(const float *Input, float *Output, size_t N) {
  sigmoid_tanh_f32_fast(Input, Output, N);
}

// MLAS has this on AArch64 alone; elsewhere it throws.
template <>
void MLASCALL MlasComputeTanh<MLAS_FP16>(const MLAS_FP16 *Input, MLAS_FP16 *Output, size_t N) {
  sigmoid_tanh_f16_fast(&Input->val, &Output->val, N);
}

template <>
void MLASCALL MlasComputeExp<float>(const float *Input, float *Output, size_t N) {
  sigmoid_exp_f32_fast(Input, Output, N);
}

template <>
void MLASCALL MlasComputeExp<MLAS_FP16>(const MLAS_FP16 *Input, MLAS_FP16 *Output, size_t N) {
  sigmoid_exp_f16_fast(&Input->val, &Output->val, N);
}

template <typename T>
struct Routine {
  const char *name;
  void (*run)(const T *Input, T *Output, size_t N);
};

static const Routine<float> singles[] = {
    {"MlasComputeLogistic", MlasComputeLogistic},    {"MlasComputeSilu", MlasComputeSilu},
    {"MlasComputeGeluErf", MlasComputeGeluErf},      {"MlasComputeTanh<float>", MlasComputeTanh<float>},
    {"MlasComputeExp<float>", MlasComputeExp<float>},
};

static const Routine<MLAS_FP16> halves[] = {
    {"MlasComputeTanh<MLAS_FP16>", MlasComputeTanh<MLAS_FP16>},
    {"MlasComputeExp<MLAS_FP16>", MlasComputeExp<MLAS_FP16>},
};

int main() {
  for (const auto &routine : singles) {
    float x[] = {-2, 0, 3};
    routine.run(x, x, 3);
    std::printf("%s: %.5f %.5f %.5f\n", routine.name, x[0], x[1], x[2]);
  }
  for (const auto &routine : halves) {
    MLAS_FP16 x[3];
    x[0].val = 0xc000;  // -2
    x[1].val = 0;
    x[2].val = 0x4200;  // 3
    routine.run(x, x, 3);
    std::printf("%s: %04x %04x %04x\n", routine.name, x[0].val, x[1].val, x[2].val);
  }
}
