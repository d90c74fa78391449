// f16 and bf16, as registers of f32.

#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

struct F16 {
    std::uint16_t bits;
};

struct Bf16 {
    std::uint16_t bits;
};

#ifdef __AVX512F__
static inline __m512 load(const float* x) { return _mm512_loadu_ps(x); }
static inline void store(float* y, __m512 v) { _mm512_storeu_ps(y, v); }

static inline __m512 load(const F16* x) { return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i*)x)); }
static inline void store(F16* y, __m512 v) {
    _mm256_storeu_si256((__m256i*)y, _mm512_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT));
}

static inline __m512 load(const Bf16* x) {
    const __m512i wide = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i*)x));
    return _mm512_castsi512_ps(_mm512_slli_epi32(wide, 16));
}
static inline void store(Bf16* y, __m512 v) {
    const __m512i bits = _mm512_castps_si512(v);
    const __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    const __m512i rounded = _mm512_add_epi32(_mm512_add_epi32(bits, odd), _mm512_set1_epi32(0x7fff));
    _mm256_storeu_si256((__m256i*)y, _mm512_cvtepi32_epi16(_mm512_srli_epi32(rounded, 16)));
}
#else
static inline __m256 load(const float* x) { return _mm256_loadu_ps(x); }
static inline void store(float* y, __m256 v) { _mm256_storeu_ps(y, v); }

static inline __m256 load(const F16* x) { return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i*)x)); }
static inline void store(F16* y, __m256 v) {
    _mm_storeu_si128((__m128i*)y, _mm256_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT));
}

static inline __m256 load(const Bf16* x) {
    const __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i*)x));
    return _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16));
}
static inline void store(Bf16* y, __m256 v) {
    const __m256i bits = _mm256_castps_si256(v);
    const __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    const __m256i rounded = _mm256_add_epi32(_mm256_add_epi32(bits, odd), _mm256_set1_epi32(0x7fff));
    const __m256i packed = _mm256_packus_epi32(_mm256_srli_epi32(rounded, 16), _mm256_setzero_si256());
    const __m256i joined = _mm256_permute4x64_epi64(packed, 0x08);
    _mm_storeu_si128((__m128i*)y, _mm256_castsi256_si128(joined));
}
#endif
