// What the shims share: names for several instruction sets, and lists of kernels.

#pragma once

#include <cstddef>
#include <cstring>
#include <initializer_list>

#define PASTE_EXPANDED(name, isa) name##_##isa
#define PASTE(name, isa) PASTE_EXPANDED(name, isa)
#define FOR_ISA(name) PASTE(name, ISA)

template <class T>
using Kernel = void (*)(const T* x, T* y, std::size_t n);

template <class T>
struct Entry {
    const char* operation;
    Kernel<T> kernel;
};

// Static, or the linker keeps that of one instruction set.
template <class T>
static Kernel<T> find(std::initializer_list<Entry<T>> all, const char* operation) {
    for (const auto& entry : all) {
        if (std::strcmp(entry.operation, operation) == 0) return entry.kernel;
    }
    return nullptr;
}
