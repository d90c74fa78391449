// oneDNN's elementwise primitives, kept between calls of the same length.

#include <omp.h>
#include <oneapi/dnnl/dnnl.hpp>

#include <unordered_map>
#include <vector>

#include "kernels.h"

using namespace dnnl;

static memory::desc vector_of(std::size_t n) {
    return {{static_cast<memory::dim>(n)}, memory::data_type::f32, memory::format_tag::a};
}

// oneDNN takes mutable pointers also to what it only reads.
static float* unconst(const float* data) { return const_cast<float*>(data); }

// One for each thread, and one thread for each.
struct Processor {
    dnnl::engine engine{engine::kind::cpu, 0};
    dnnl::stream stream{engine};

    Processor() { omp_set_num_threads(1); }

    static Processor& own() {
        thread_local Processor processor;
        return processor;
    }
};

static eltwise_forward::primitive_desc forward(algorithm kind, float alpha, std::size_t n) {
    return {{prop_kind::forward_training, kind, vector_of(n), alpha}, Processor::own().engine};
}

static eltwise_backward::primitive_desc backward(algorithm kind, std::size_t n) {
    return {{kind, vector_of(n), vector_of(n)}, Processor::own().engine, forward(kind, 0, n)};
}

// A primitive and what it is called with: the argument numbers say as what.
class Prepared {
public:
    Prepared(std::size_t n, primitive prepared, int in, int out)
        : n(n), prepared(prepared), in(bound(in)), out(bound(out)) {}

    bool serves(std::size_t length) const { return n == length; }

    void with_ones_as(int argument) {
        ones.resize(n, 1);
        bound(argument).set_data_handle(ones.data());
    }

    void run(const float* x, float* y) {
        in.set_data_handle(unconst(x));
        out.set_data_handle(y);
        auto& stream = Processor::own().stream;
        prepared.execute(stream, arguments);
        stream.wait();
    }

private:
    memory bound(int argument) {
        memory empty(vector_of(n), Processor::own().engine, nullptr);
        return arguments.emplace(argument, empty).first->second;
    }

    std::size_t n;
    std::unordered_map<int, memory> arguments;
    std::vector<float> ones;
    primitive prepared;
    memory in;
    memory out;
};

template <algorithm kind, int alpha = 0>
static Prepared prepare_forward(std::size_t n) {
    const eltwise_forward primitive(forward(kind, alpha, n));
    return {n, primitive, DNNL_ARG_SRC, DNNL_ARG_DST};
}

template <algorithm kind, int in>
static Prepared prepare_backward(std::size_t n) {
    Prepared prepared(n, eltwise_backward(backward(kind, n)), in, DNNL_ARG_DIFF_SRC);
    prepared.with_ones_as(DNNL_ARG_DIFF_DST);
    return prepared;
}

template <Prepared (*prepare)(std::size_t)>
static void run(const float* x, float* y, std::size_t n) {
    thread_local Prepared kept = prepare(n);
    if (!kept.serves(n)) kept = prepare(n);
    kept.run(x, y);
}

extern "C" Kernel<float> onednn_f32(const char* operation) {
    using kind = algorithm;
    return find<float>(
        {
            {"sigmoid", run<prepare_forward<kind::eltwise_logistic>>},
            {"sigmoid gradient", run<prepare_backward<kind::eltwise_logistic, DNNL_ARG_SRC>>},
            {"slope from output",
             run<prepare_backward<kind::eltwise_logistic_use_dst_for_bwd, DNNL_ARG_DST>>},
            {"tanh", run<prepare_forward<kind::eltwise_tanh>>},
            {"silu", run<prepare_forward<kind::eltwise_swish, 1>>},
            {"gelu", run<prepare_forward<kind::eltwise_gelu_erf>>},
            {"softplus", run<prepare_forward<kind::eltwise_soft_relu>>},
            {"log_sigmoid", run<prepare_forward<kind::eltwise_logsigmoid>>},
            {"gelu_tanh", run<prepare_forward<kind::eltwise_gelu_tanh>>},
            {"mish", run<prepare_forward<kind::eltwise_mish>>},
            {"hard_swish", run<prepare_forward<kind::eltwise_hardswish>>},
            {"exp", run<prepare_forward<kind::eltwise_exp>>},
            {"elu", run<prepare_forward<kind::eltwise_elu, 1>>},
        },
        operation);
}
