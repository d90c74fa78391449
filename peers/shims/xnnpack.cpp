// XNNPACK's operators, kept between calls.

#include <xnnpack.h>

#include <cstdio>
#include <cstdlib>

#include "kernels.h"

static void check(xnn_status status) {
    if (status != xnn_status_success) {
        std::fprintf(stderr, "XNNPACK: status %d\n", status);
        std::abort();
    }
}

// On numbers of one channel.
template <auto create, auto... parameters>
static xnn_operator_t created() {
    check(xnn_initialize(nullptr));
    xnn_operator_t result = nullptr;
    check(create(1, 1, 1, parameters..., 0, &result));
    return result;
}

template <auto setup, auto create, auto... parameters>
static void run_whole(const float* x, float* y, std::size_t n) {
    thread_local const xnn_operator_t kept = created<create, parameters...>();
    check(setup(kept, n, x, y, nullptr));
    check(xnn_run_operator(kept, nullptr));
}

template <auto setup, auto create, auto... parameters>
static void run(const float* x, float* y, std::size_t n) {
    // Its kernels may read beyond the end when n is no multiple of what they take at once.
    constexpr std::size_t tile = 64;
    const std::size_t rest = n % tile;
    const std::size_t whole = n - rest;
    const auto run = run_whole<setup, create, parameters...>;
    if (whole > 0) run(x, y, whole);
    if (rest > 0) {
        float padded[tile] = {};
        std::memcpy(padded, x + whole, rest * sizeof(float));
        run(padded, padded, tile);
        std::memcpy(y + whole, padded, rest * sizeof(float));
    }
}

extern "C" Kernel<float> xnnpack_f32(const char* operation) {
    return find<float>(
        {
            {"sigmoid", run<xnn_setup_sigmoid_nc_f32, xnn_create_sigmoid_nc_f32>},
            // Of alpha 1.
            {"elu", run<xnn_setup_elu_nc_f32, xnn_create_elu_nc_f32, 1>},
            {"hard_swish", run<xnn_setup_hardswish_nc_f32, xnn_create_hardswish_nc_f32>},
        },
        operation);
}
