//! Coefficients of e^-x = S·(c + f)/(c − f), where −x·log₂e·B = k + f and S = 2^(k/B).
//! `c` is a polynomial in f², lowest coefficient first.
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
