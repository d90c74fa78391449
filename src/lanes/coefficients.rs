//! Coefficients of e^-x = S·(c + f)/(c − f), where −x·log₂e·B = k + f and S = 2^(k/B), and of
//! e^x = S·(1 + f·q), where x·log₂e·B is that sum.
//! `c` is a polynomial in f², `q` in f, lowest coefficient first. And the constants of formulas.
//!
//! Printed by `tools/coefficients.py`, which derives them: change that, not this.

/// log₂e in two words, both full; relative error 2^-110.0.
pub(crate) const LOG2_E: [f64; 2] = [
    f64::from_bits(0x3ff7_1547_652b_82fe), // 0x1.71547652b82fep+0 = 1.4426950408889634
    f64::from_bits(0x3c77_77d0_ffda_0d24), // 0x1.777d0ffda0d24p-56 = 2.0355273740931033e-17
];

/// log₂e in two words, the high one short: times an f32 it is exact; relative error 2^-87.2.
pub(crate) const LOG2_E_SPLIT: [f64; 2] = [
    f64::from_bits(0x3ff7_1547_6500_0000), // 0x1.7154765000000p+0 = 1.442695040255785
    f64::from_bits(0x3e05_c17f_0bbb_e880), // 0x1.5c17f0bbbe880p-31 = 6.331784189566044e-10
];

/// log₂e in two words, both full f32; relative error 2^-51.5.
pub(crate) const LOG2_E_F32: [f64; 2] = [
    f64::from_bits(0x3ff7_1547_6000_0000), // 0x1.7154760000000p+0 = 1.4426950216293335
    f64::from_bits(0x3e54_ae0c_0000_0000), // 0x1.4ae0c00000000p-26 = 1.925963033500011e-08
];

/// ln 2 in two words, of f32, the high one short: times k it is exact; relative error 2^-43.5.
pub(crate) const LN2_SPLIT_F32: [f64; 2] = [
    f64::from_bits(0x3fe6_2e40_0000_0000), // 0x1.62e4000000000p-1 = 0.693145751953125
    f64::from_bits(0x3eb7_f7d1_c000_0000), // 0x1.7f7d1c0000000p-20 = 1.428606765330187e-06
];

/// ln 2 in two words, the high one short: times k it is exact; relative error 2^-101.4.
pub(crate) const LN2_SPLIT_F64: [f64; 2] = [
    f64::from_bits(0x3fe6_2e42_fefa_3800), // 0x1.62e42fefa3800p-1 = 0.6931471805598903
    f64::from_bits(0x3d2e_f357_93c7_6730), // 0x1.ef35793c76730p-45 = 5.497923018708371e-14
];

/// c with B = 16 for f64 lanes: 2^(f/B) to within 2^-58.4.
pub(crate) const C_B16: [f64; 3] = [
    f64::from_bits(0x4047_1547_652b_8301), // 0x1.71547652b8301p+5 = 46.16624130844685
    f64::from_bits(0x3f7d_9303_fe99_426f), // 0x1.d9303fe99426fp-8 = 0.0072202831302808764
    f64::from_bits(0xbe8e_4fe2_97d8_6370), // -0x1.e4fe297d86370p-23 = -2.2584238117196666e-07
];

/// c with B = 1 for f64 lanes: 2^(f/B) to within 2^-52.2.
pub(crate) const C_B1: [f64; 5] = [
    f64::from_bits(0x4007_1547_652b_8322), // 0x1.71547652b8322p+1 = 2.8853900817779428
    f64::from_bits(0x3fbd_9303_fea1_8dee), // 0x1.d9303fea18deep-4 = 0.1155245300920382
    f64::from_bits(0xbf4e_5009_5e0d_b2dc), // -0x1.e50095e0db2dcp-11 = -0.0009250684489479871
    f64::from_bits(0x3ee6_3120_c887_3145), // 0x1.63120c8873145p-17 = 1.0581925622775985e-05
    f64::from_bits(0xbe80_eb15_fcd8_7ea5), // -0x1.0eb15fcd87ea5p-23 = -1.2605118941774515e-07
];

/// c with B = 1 for double-word lanes: 2^(f/B) to within 2^-61.9.
pub(crate) const C_B1_DOUBLE: [f64; 6] = [
    f64::from_bits(0x4007_1547_652b_82fe), // 0x1.71547652b82fep+1 = 2.8853900817779268
    f64::from_bits(0x3fbd_9303_fea2_f775), // 0x1.d9303fea2f775p-4 = 0.1155245300933226
    f64::from_bits(0xbf4e_5009_6ddb_8871), // -0x1.e50096ddb8871p-11 = -0.0009250684776953689
    f64::from_bits(0x3ee6_3144_e28a_ccd5), // 0x1.63144e28accd5p-17 = 1.0582188296615072e-05
    f64::from_bits(0xbe81_0f2b_a425_8478), // -0x1.10f2ba4258478p-23 = -1.2710138903429094e-07
    f64::from_bits(0x3e1a_3bc0_cd9d_5586), // 0x1.a3bc0cd9d5586p-30 = 1.5269854742267852e-09
];

/// What `C_B1_DOUBLE[0]` lacks: 0x1.fc8fcb3c3505bp-55 = 5.5138369442400385e-17.
pub(crate) const C_B1_DOUBLE_LOW: f64 = f64::from_bits(0x3c8f_c8fc_b3c3_505b);

/// c with B = 32 for f32 lanes: 2^(f/B) to within 2^-24.8. Times 2^-40, for (2f)².
pub(crate) const FAST_B32: [f64; 1] = [
    f64::from_bits(0x3dd7_1551_a000_0000), // 0x1.71551a0000000p-34 = 8.397647160984789e-11
];

/// c with B = 8 for f32 lanes: 2^(f/B) to within 2^-30.5. Times 2^-40, for (2f)².
pub(crate) const FAST_B8: [f64; 2] = [
    f64::from_bits(0x3db7_1547_6000_0000), // 0x1.7154760000000p-36 = 2.0993975655136943e-11
    f64::from_bits(0x3ced_92b8_4000_0000), // 0x1.d92b840000000p-49 = 3.2832763099271706e-15
];

/// c with B = 1 for f32 lanes: 2^(f/B) to within 2^-27.0. Times 2^-40, for (2f)².
pub(crate) const FAST_B1_F32: [f64; 3] = [
    f64::from_bits(0x3d87_1547_6000_0000), // 0x1.7154760000000p-39 = 2.624246956892118e-12
    f64::from_bits(0x3d1d_92fa_6000_0000), // 0x1.d92fa60000000p-46 = 2.626710664027556e-14
    f64::from_bits(0xbc8e_2953_8000_0000), // -0x1.e295380000000p-55 = -5.2321741312600365e-17
];

/// c with B = 1 for f64 lanes: 2^(f/B) to within 2^-57.0. Times 2^-128, for (2f)².
pub(crate) const FAST_B1_F64: [f64; 6] = [
    f64::from_bits(0x3807_1547_652b_82fe), // 0x1.71547652b82fep-127 = 8.479399352621528e-39
    f64::from_bits(0x379d_9303_fea2_f775), // 0x1.d9303fea2f775p-134 = 8.487402031631254e-41
    f64::from_bits(0xb70e_5009_6ddb_8871), // -0x1.e50096ddb8871p-143 = -1.6990824525854365e-43
    f64::from_bits(0x3686_3144_e28a_ccd5), // 0x1.63144e28accd5p-151 = 4.859102563284665e-46
    f64::from_bits(0xb601_0f2b_a425_8478), // -0x1.10f2ba4258478p-159 = -1.4590523905417465e-48
    f64::from_bits(0x357a_3bc0_cd9d_5586), // 0x1.a3bc0cd9d5586p-168 = 4.3822333953644475e-51
];

/// q with B = 32 for f32 lanes: 2^(f/B) to within 2^-32.4. Halved, as 2f is its factor, for 2f.
pub(crate) const FAST_EXP_B32: [f64; 3] = [
    f64::from_bits(0x3f86_2e43_0000_0000), // 0x1.62e4300000000p-7 = 0.010830424726009369
    f64::from_bits(0x3f0e_bfcc_c000_0000), // 0x1.ebfccc0000000p-15 = 5.864947888767347e-05
    f64::from_bits(0x3e8c_6b08_e000_0000), // 0x1.c6b08e0000000p-23 = 2.1173137554342247e-07
];

/// q with B = 8 for f32 lanes: 2^(f/B) to within 2^-24.6. Halved, as 2f is its factor, for 2f.
pub(crate) const FAST_EXP_B8: [f64; 3] = [
    f64::from_bits(0x3fa6_2e43_0000_0000), // 0x1.62e4300000000p-5 = 0.043321698904037476
    f64::from_bits(0x3f4e_c0aa_6000_0000), // 0x1.ec0aa60000000p-11 = 0.0009384948643855751
    f64::from_bits(0x3eec_6b08_e000_0000), // 0x1.c6b08e0000000p-17 = 1.3550808034779038e-05
];

/// q with B = 1 for f32 lanes: 2^(f/B) to within 2^-27.1. Halved, as 2f is its factor, for 2f.
pub(crate) const FAST_EXP_B1_F32: [f64; 6] = [
    f64::from_bits(0x3fd6_2e43_0000_0000), // 0x1.62e4300000000p-2 = 0.3465735912322998
    f64::from_bits(0x3fae_bfbd_e000_0000), // 0x1.ebfbde0000000p-5 = 0.060056623071432114
    f64::from_bits(0x3f7c_6af6_e000_0000), // 0x1.c6af6e0000000p-8 = 0.006937946658581495
    f64::from_bits(0x3f43_b2ba_0000_0000), // 0x1.3b2ba00000000p-11 = 0.0006011398509144783
    f64::from_bits(0x3f05_f07b_4000_0000), // 0x1.5f07b40000000p-15 = 4.184604767942801e-05
    f64::from_bits(0x3ec4_3090_8000_0000), // 0x1.4309080000000p-19 = 2.406800376775209e-06
];

/// q with B = 1 for f64 lanes: 2^(f/B) to within 2^-55.3. Halved, as 2f is its factor, for 2f.
pub(crate) const FAST_EXP_B1_F64: [f64; 11] = [
    f64::from_bits(0x3fd6_2e42_fefa_39ef), // 0x1.62e42fefa39efp-2 = 0.34657359027997264
    f64::from_bits(0x3fae_bfbd_ff82_c598), // 0x1.ebfbdff82c598p-5 = 0.06005662673977524
    f64::from_bits(0x3f7c_6b08_d704_a08e), // 0x1.c6b08d704a08ep-8 = 0.0069380135831026545
    f64::from_bits(0x3f43_b2ab_6fba_1e41), // 0x1.3b2ab6fba1e41p-11 = 0.0006011330692254417
    f64::from_bits(0x3f05_d87f_e78b_212a), // 0x1.5d87fe78b212ap-15 = 4.1667369207911496e-05
    f64::from_bits(0x3ec4_3091_3095_8c6d), // 0x1.4309130958c6dp-19 = 2.4068016314812296e-06
    f64::from_bits(0x3e7f_fcbf_c1e9_d06e), // 0x1.ffcbfc1e9d06ep-24 = 1.1916198204028042e-07
    f64::from_bits(0x3e36_2bfd_4b50_dffb), // 0x1.62bfd4b50dffbp-28 = 5.162282314340428e-09
    f64::from_bits(0x3deb_525a_0a42_05a3), // 0x1.b525a0a4205a3p-33 = 1.987914322121216e-10
    f64::from_bits(0x3d9e_605d_1d49_6833), // 0x1.e605d1d496833p-38 = 6.906798447064129e-12
    f64::from_bits(0x3d4e_8ca9_a009_e41d), // 0x1.e8ca9a009e41dp-43 = 2.170669921099323e-13
];

/// The bits of 2^(j/16) less j << 48: entry k mod 16 plus k << 48 is 2^(k/16).
pub(crate) const EXP2_B16: [u64; 16] = [
    0x3ff0_0000_0000_0000, // 0x1.0000000000000p+0 = 1.0
    0x3fef_b558_6cf9_890f, // 0x1.0b5586cf9890fp+0 = 1.0442737824274138
    0x3fef_72b8_3c7d_517b, // 0x1.172b83c7d517bp+0 = 1.0905077326652577
    0x3fef_387a_6e75_6238, // 0x1.2387a6e756238p+0 = 1.1387886347566916
    0x3fef_06fe_0a31_b715, // 0x1.306fe0a31b715p+0 = 1.189207115002721
    0x3fee_dea6_4c12_3422, // 0x1.3dea64c123422p+0 = 1.241857812073484
    0x3fee_bfda_d536_2a27, // 0x1.4bfdad5362a27p+0 = 1.2968395546510096
    0x3fee_ab07_dd48_5429, // 0x1.5ab07dd485429p+0 = 1.3542555469368927
    0x3fee_a09e_667f_3bcd, // 0x1.6a09e667f3bcdp+0 = 1.4142135623730951
    0x3fee_a114_73eb_0187, // 0x1.7a11473eb0187p+0 = 1.4768261459394993
    0x3fee_ace5_422a_a0db, // 0x1.8ace5422aa0dbp+0 = 1.5422108254079407
    0x3fee_c491_82a3_f090, // 0x1.9c49182a3f090p+0 = 1.6104903319492543
    0x3fee_e89f_995a_d3ad, // 0x1.ae89f995ad3adp+0 = 1.681792830507429
    0x3fef_199b_dd85_529c, // 0x1.c199bdd85529cp+0 = 1.7562521603732995
    0x3fef_5818_dcfb_a487, // 0x1.d5818dcfba487p+0 = 1.8340080864093424
    0x3fef_a4af_a2a4_90da, // 0x1.ea4afa2a490dap+0 = 1.9152065613971474
];

/// The bits in f32 of 2^(j/8 - 40) less j << 20, to add k << 20 to.
pub(crate) const EXP2_B8: [u32; 8] = [
    0x2b80_0000, // 0x1.0000000000000p-40 = 9.094947017729282e-13
    0x2b7b_95c2, // 0x1.172b840000000p-40 = 9.918110169954142e-13
    0x2b78_37f0, // 0x1.306fe00000000p-40 = 1.0815775358663515e-12
    0x2b75_fed7, // 0x1.4bfdae0000000p-40 = 1.1794687405572435e-12
    0x2b75_04f3, // 0x1.6a09e60000000p-40 = 1.2862197201410352e-12
    0x2b75_672a, // 0x1.8ace540000000p-40 = 1.4026325673849316e-12
    0x2b77_44fd, // 0x1.ae89fa0000000p-40 = 1.529581691341042e-12
    0x2b7a_c0c7, // 0x1.d5818e0000000p-40 = 1.6680206478200676e-12
];

/// The bits in f32 of 2^(j/32 - 40) less j << 18, to add k << 18 to.
pub(crate) const EXP2_B32: [u32; 32] = [
    0x2b80_0000, // 0x1.0000000000000p-40 = 9.094947017729282e-13
    0x2b7e_cd87, // 0x1.059b0e0000000p-40 = 9.294100862186627e-13
    0x2b7d_aac3, // 0x1.0b55860000000p-40 = 9.497614283579536e-13
    0x2b7c_980f, // 0x1.11301e0000000p-40 = 9.705585944305706e-13
    0x2b7b_95c2, // 0x1.172b840000000p-40 = 9.918110169954142e-13
    0x2b7a_a43a, // 0x1.1d48740000000p-40 = 1.0135288875529058e-12
    0x2b79_c3d3, // 0x1.2387a60000000p-40 = 1.0357221807630324e-12
    0x2b78_f4f0, // 0x1.29e9e00000000p-40 = 1.0584016302273014e-12
    0x2b78_37f0, // 0x1.306fe00000000p-40 = 1.0815775358663515e-12
    0x2b77_8d3a, // 0x1.371a740000000p-40 = 1.1052610649625594e-12
    0x2b76_f532, // 0x1.3dea640000000p-40 = 1.1294630595376498e-12
    0x2b76_7043, // 0x1.44e0860000000p-40 = 1.1541951205548684e-12
    0x2b75_fed7, // 0x1.4bfdae0000000p-40 = 1.1794687405572435e-12
    0x2b75_a15b, // 0x1.5342b60000000p-40 = 1.2052957373484552e-12
    0x2b75_583f, // 0x1.5ab07e0000000p-40 = 1.2316882539928353e-12
    0x2b75_23f6, // 0x1.6247ec0000000p-40 = 1.2586587588153675e-12
    0x2b75_04f3, // 0x1.6a09e60000000p-40 = 1.2862197201410352e-12
    0x2b74_fbaf, // 0x1.71f75e0000000p-40 = 1.3143842568161257e-12
    0x2b75_08a4, // 0x1.7a11480000000p-40 = 1.3431655961071431e-12
    0x2b75_2c4d, // 0x1.82589a0000000p-40 = 1.3725770737008092e-12
    0x2b75_672a, // 0x1.8ace540000000p-40 = 1.4026325673849316e-12
    0x2b75_b9be, // 0x1.93737c0000000p-40 = 1.43334628020797e-12
    0x2b76_248c, // 0x1.9c49180000000p-40 = 1.4647324152183838e-12
    0x2b76_a81e, // 0x1.a5503c0000000p-40 = 1.4968059344061535e-12
    0x2b77_44fd, // 0x1.ae89fa0000000p-40 = 1.529581691341042e-12
    0x2b77_fbb8, // 0x1.b7f7700000000p-40 = 1.563075190114116e-12
    0x2b78_ccdf, // 0x1.c199be0000000p-40 = 1.5973020432366591e-12
    0x2b79_b907, // 0x1.cb720e0000000p-40 = 1.6322784053210415e-12
    0x2b7a_c0c7, // 0x1.d5818e0000000p-40 = 1.6680206478200676e-12
    0x2b7b_e4ba, // 0x1.dfc9740000000p-40 = 1.704545575867411e-12
    0x2b7d_257d, // 0x1.ea4afa0000000p-40 = 1.7418702114371798e-12
    0x2b7e_83b3, // 0x1.f507660000000p-40 = 1.7800122270247853e-12
];

/// 2√(2/π) in two words, both full; relative error 2^-109.8.
pub(crate) const GELU_LINEAR: [f64; 2] = [
    f64::from_bits(0x3ff9_8845_33d4_3651), // 0x1.9884533d43651p+0 = 1.5957691216057308
    f64::from_bits(0xbc9c_bc0d_30eb_fd15), // -0x1.cbc0d30ebfd15p-54 = -9.96930880911092e-17
];

/// 0.044715·2√(2/π) in two words, both full; relative error 2^-110.2.
pub(crate) const GELU_CUBIC: [f64; 2] = [
    f64::from_bits(0x3fb2_444f_2a4d_8b4b), // 0x1.2444f2a4d8b4bp-4 = 0.07135481627260025
    f64::from_bits(0xbc26_c843_a29d_1c70), // -0x1.6c843a29d1c70p-61 = -6.175149918155315e-19
];

/// 3·0.044715·2√(2/π) in two words, both full; relative error 2^-110.2.
pub(crate) const GELU_CUBIC_SLOPE: [f64; 2] = [
    f64::from_bits(0x3fcb_6676_bf74_50f0), // 0x1.b6676bf7450f0p-3 = 0.21406444881780073
    f64::from_bits(0x3c6b_ba73_5182_8aab), // 0x1.bba7351828aabp-57 = 1.2025242832367862e-17
];
