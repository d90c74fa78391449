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

/// For f32 lanes: ln((1 + s)/(1 - s))/s to within 2^-30.0, in s², |s| <= 1/3.
pub(crate) const LN_F32: [f64; 6] = [
    f64::from_bits(0x4000_0000_0000_0000), // 0x1.0000000000000p+1 = 2.0
    f64::from_bits(0x3fe5_5555_a000_0000), // 0x1.55555a0000000p-1 = 0.6666668057441711
    f64::from_bits(0x3fd9_9962_c000_0000), // 0x1.99962c0000000p-2 = 0.3999869227409363
    f64::from_bits(0x3fd2_5137_c000_0000), // 0x1.25137c0000000p-2 = 0.2862071394920349
    f64::from_bits(0x3fcb_622a_a000_0000), // 0x1.b622aa0000000p-3 = 0.2139333039522171
    f64::from_bits(0x3fcf_3f93_6000_0000), // 0x1.f3f9360000000p-3 = 0.24412767589092255
];

/// For f64 lanes: ln((1 + s)/(1 - s))/s to within 2^-57.6, in s², |s| <= 1/3.
pub(crate) const LN_F64: [f64; 11] = [
    f64::from_bits(0x4000_0000_0000_0000), // 0x1.0000000000000p+1 = 2.0
    f64::from_bits(0x3fe5_5555_5555_5525), // 0x1.5555555555525p-1 = 0.6666666666666613
    f64::from_bits(0x3fd9_9999_999a_1f85), // 0x1.99999999a1f85p-2 = 0.4000000000019031
    f64::from_bits(0x3fd2_4924_9200_4b8d), // 0x1.2492492004b8dp-2 = 0.2857142854492672
    f64::from_bits(0x3fcc_71c7_4505_4777), // 0x1.c71c745054777p-3 = 0.22222224111697716
    f64::from_bits(0x3fc7_45ca_e0e8_48c5), // 0x1.745cae0e848c5p-3 = 0.18181739789776521
    f64::from_bits(0x3fc3_b1e4_87a2_20ba), // 0x1.3b1e487a220bap-3 = 0.15386635420532518
    f64::from_bits(0x3fc1_062d_7ddc_5786), // 0x1.1062d7ddc5786p-3 = 0.13300102849524026
    f64::from_bits(0x3fbf_01e1_d628_072f), // 0x1.f01e1d628072fp-4 = 0.12112246969630001
    f64::from_bits(0x3fb5_49c5_64a5_b6d7), // 0x1.549c564a5b6d7p-4 = 0.08315690715036382
    f64::from_bits(0x3fc5_d63d_11bc_2340), // 0x1.5d63d11bc2340p-3 = 0.17060054174387496
];

/// For double-word lanes: ln((1 + s)/(1 - s))/s to within 2^-67.4, in s², |s| <= 1/3.
pub(crate) const LN_DOUBLE: [f64; 13] = [
    f64::from_bits(0x4000_0000_0000_0000), // 0x1.0000000000000p+1 = 2.0
    f64::from_bits(0x3fe5_5555_5555_5555), // 0x1.5555555555555p-1 = 0.6666666666666666
    f64::from_bits(0x3fd9_9999_9999_99cb), // 0x1.99999999999cbp-2 = 0.40000000000000274
    f64::from_bits(0x3fd2_4924_9248_fe83), // 0x1.249249248fe83p-2 = 0.28571428571374485
    f64::from_bits(0x3fcc_71c7_1c90_2115), // 0x1.c71c71c902115p-3 = 0.2222222222774312
    f64::from_bits(0x3fc7_45d1_6d2c_52ba), // 0x1.745d16d2c52bap-3 = 0.18181817846984477
    f64::from_bits(0x3fc3_b13c_2afb_932f), // 0x1.3b13c2afb932fp-3 = 0.15384628390088426
    f64::from_bits(0x3fc1_10f4_c2f8_b975), // 0x1.110f4c2f8b975p-3 = 0.13332995910736725
    f64::from_bits(0x3fbe_2206_bc69_2cae), // 0x1.e2206bc692caep-4 = 0.11770670032381034
    f64::from_bits(0x3fba_c36f_c980_06b6), // 0x1.ac36fc98006b6p-4 = 0.1045446268981561
    f64::from_bits(0x3fb9_dbd8_2a69_d7b9), // 0x1.9dbd82a69d7b9p-4 = 0.10101080928310936
    f64::from_bits(0x3fad_9208_29b4_7723), // 0x1.d920829b47723p-5 = 0.05775475987523595
    f64::from_bits(0x3fc4_978b_199a_cea3), // 0x1.4978b199acea3p-3 = 0.16087473631124735
];

/// What the first of `LN_DOUBLE` lack.
pub(crate) const LN_DOUBLE_LOW: [f64; 3] = [
    f64::from_bits(0x3ba1_209c_b538_ae67), // 0x1.1209cb538ae67p-69 = 1.8134330779770156e-21
    f64::from_bits(0x3c82_2b77_683e_6a81), // 0x1.22b77683e6a81p-55 = 3.1519562583768206e-17
    f64::from_bits(0x3c61_4819_054d_7f77), // 0x1.14819054d7f77p-57 = 7.49471309050082e-18
];

/// For double-word lanes: Φ(-t)·e^(t²/2)·(t + 4) to within 2^-65.1, in (t - 4)/(t + 4).
pub(crate) const TAIL_DOUBLE: [f64; 30] = [
    f64::from_bits(0x3fe8_2b4b_b8c9_4dce), // 0x1.82b4bb8c94dcep-1 = 0.7552851304157515
    f64::from_bits(0xbfe3_73e3_a893_c28a), // -0x1.373e3a893c28ap-1 = -0.6078966419718921
    f64::from_bits(0x3fd8_c6db_f2cf_c2ae), // 0x1.8c6dbf2cfc2aep-2 = 0.3871374007422145
    f64::from_bits(0xbfc7_dff2_bff6_835e), // -0x1.7dff2bff6835ep-3 = -0.18652185795965698
    f64::from_bits(0x3fae_ec4c_c3e4_df06), // 0x1.eec4cc3e4df06p-5 = 0.060396574890942786
    f64::from_bits(0xbf7e_e276_1049_1062), // -0x1.ee27610491062p-8 = -0.007540188966746882
    f64::from_bits(0xbf6c_8171_9d68_1d96), // -0x1.c81719d681d96p-9 = -0.003479692367594554
    f64::from_bits(0x3f5a_b825_fc5b_b1ab), // 0x1.ab825fc5bb1abp-10 = 0.001630818458063658
    f64::from_bits(0x3f21_7a4a_f314_89f8), // 0x1.17a4af31489f8p-13 = 0.00013334431563645477
    f64::from_bits(0xbf2e_4a42_6c56_9e9d), // -0x1.e4a426c569e9dp-13 = -0.00023109494047201122
    f64::from_bits(0xbec0_0204_b1f8_2a63), // -0x1.00204b1f82a63p-19 = -1.9082884958933503e-06
    f64::from_bits(0x3f02_6d0b_5207_16a4), // 0x1.26d0b520716a4p-15 = 3.5144718143293314e-05
    f64::from_bits(0x3ea8_0d9f_8052_401f), // 0x1.80d9f8052401fp-21 = 7.168416692616313e-07
    f64::from_bits(0xbed8_d4da_6848_f18c), // -0x1.8d4da6848f18cp-18 = -5.920280845613998e-06
    f64::from_bits(0xbea5_26d1_130f_f685), // -0x1.526d1130ff685p-21 = -6.303676284289056e-07
    f64::from_bits(0x3eb1_2442_96f6_40bf), // 0x1.1244296f640bfp-20 = 1.0217214273279945e-06
    f64::from_bits(0x3e92_5af2_9ccc_df02), // 0x1.25af29cccdf02p-22 = 2.735147546675501e-07
    f64::from_bits(0xbe84_c9f0_79cf_5be2), // -0x1.4c9f079cf5be2p-23 = -1.54888820795838e-07
    f64::from_bits(0xbe77_b34d_73c3_5934), // -0x1.7b34d73c35934p-24 = -8.829087233832131e-08
    f64::from_bits(0x3e4a_bbb6_bc61_ee94), // 0x1.abbb6bc61ee94p-27 = 1.2448642904909398e-08
    f64::from_bits(0x3e58_6551_93ae_4c00), // 0x1.8655193ae4c00p-26 = 2.272033692745352e-08
    f64::from_bits(0x3e2d_ee6e_5271_b003), // 0x1.dee6e5271b003p-29 = 3.4844701738152293e-09
    f64::from_bits(0xbe33_39c6_8b86_8007), // -0x1.339c68b868007p-28 = -4.476328801036753e-09
    f64::from_bits(0xbe22_8231_ea39_ede7), // -0x1.28231ea39ede7p-29 = -2.154681615256548e-09
    f64::from_bits(0x3e03_f840_ab3a_2274), // 0x1.3f840ab3a2274p-31 = 5.811958331739812e-10
    f64::from_bits(0x3e05_f60b_6c89_0a70), // 0x1.5f60b6c890a70p-31 = 6.391524749309935e-10
    f64::from_bits(0xbdbf_5a7d_d0ec_9935), // -0x1.f5a7dd0ec9935p-36 = -2.8515826035333065e-11
    f64::from_bits(0xbde0_0311_5dd7_5115), // -0x1.003115dd75115p-33 = -1.1650251503144943e-10
    f64::from_bits(0xbd84_ab18_8857_5103), // -0x1.4ab1888575103p-39 = -2.3497185665631986e-12
    f64::from_bits(0x3da6_f265_e044_3638), // 0x1.6f265e0443638p-37 = 1.0435026981675736e-11
];

/// What the first of `TAIL_DOUBLE` lack.
pub(crate) const TAIL_DOUBLE_LOW: [f64; 9] = [
    f64::from_bits(0xbc79_8f60_b268_cf99), // -0x1.98f60b268cf99p-56 = -2.2169826068511143e-17
    f64::from_bits(0xbc7c_9658_b20a_0e32), // -0x1.c9658b20a0e32p-56 = -2.479552230674535e-17
    f64::from_bits(0xbc59_8f8d_70d1_b9aa), // -0x1.98f8d70d1b9aap-58 = -5.542604561904858e-18
    f64::from_bits(0xbc49_8262_90e2_35fd), // -0x1.9826290e235fdp-59 = -2.765725636473906e-18
    f64::from_bits(0x3c4f_bb8e_2042_6b6f), // 0x1.fbb8e20426b6fp-59 = 3.440459443039127e-18
    f64::from_bits(0x3c11_d23d_9f07_cc24), // 0x1.1d23d9f07cc24p-62 = 2.415230120540053e-19
    f64::from_bits(0x3c0c_3ff4_b219_e232), // 0x1.c3ff4b219e232p-63 = 1.9142827724301759e-19
    f64::from_bits(0xbbf4_753d_6111_d7ff), // -0x1.4753d6111d7ffp-64 = -6.931429111619888e-20
    f64::from_bits(0xbb9a_bcf1_5d18_de3c), // -0x1.abcf15d18de3cp-70 = -1.4155010000906442e-21
];

/// For f32 lanes: Φ(-t)·e^(t²/2) to within 2^-25.2, 0 <= t <= 15, in t. The numerator.
pub(crate) const TAIL_F32: [f64; 5] = [
    f64::from_bits(0x3fe0_0000_0000_0000), // 0x1.0000000000000p-1 = 0.5
    f64::from_bits(0x3fdc_1b29_4000_0000), // 0x1.c1b2940000000p-2 = 0.43915778398513794
    f64::from_bits(0x3fc7_893d_c000_0000), // 0x1.7893dc0000000p-3 = 0.18387576937675476
    f64::from_bits(0x3fa4_ea3c_6000_0000), // 0x1.4ea3c60000000p-5 = 0.04084957763552666
    f64::from_bits(0x3f70_fe0c_0000_0000), // 0x1.0fe0c00000000p-8 = 0.004148527979850769
];

/// The denominator of `TAIL_F32`.
pub(crate) const TAIL_F32_BELOW: [f64; 6] = [
    f64::from_bits(0x3ff0_0000_0000_0000), // 0x1.0000000000000p+0 = 1.0
    f64::from_bits(0x3ffa_d1b7_a000_0000), // 0x1.ad1b7a0000000p+0 = 1.67620050907135
    f64::from_bits(0x3ff3_4857_0000_0000), // 0x1.3485700000000p+0 = 1.2051610946655273
    f64::from_bits(0x3fde_2785_6000_0000), // 0x1.e278560000000p-2 = 0.47116217017173767
    f64::from_bits(0x3fba_36f1_8000_0000), // 0x1.a36f180000000p-4 = 0.10240086913108826
    f64::from_bits(0x3f85_4bea_8000_0000), // 0x1.54bea80000000p-7 = 0.010398704558610916
];

/// For f64 lanes: Φ(-t)·e^(t²/2) to within 2^-53.1, 0 <= t <= 40, in t. The numerator.
pub(crate) const TAIL_F64: [f64; 10] = [
    f64::from_bits(0x3fe0_0000_0000_0000), // 0x1.0000000000000p-1 = 0.5
    f64::from_bits(0x3fe8_d018_57c2_7c66), // 0x1.8d01857c27c66p-1 = 0.7754022325569963
    f64::from_bits(0x3fe3_08b4_1171_a330), // 0x1.308b41171a330p-1 = 0.5948124256802654
    f64::from_bits(0x3fd2_8d66_4421_0965), // 0x1.28d6644210965p-2 = 0.28988033917644024
    f64::from_bits(0x3fb9_12f2_d9d5_675c), // 0x1.912f2d9d5675cp-4 = 0.0979453832454999
    f64::from_bits(0x3f98_4432_b9ff_4e06), // 0x1.84432b9ff4e06p-6 = 0.023697655298589047
    f64::from_bits(0x3f70_d0b9_b67c_2609), // 0x1.0d0b9b67c2609p-8 = 0.0041053060920233165
    f64::from_bits(0x3f40_2556_6bcf_d60d), // 0x1.025566bcfd60dp-11 = 0.0004927322366927181
    f64::from_bits(0x3f03_a46a_844d_7a65), // 0x1.3a46a844d7a65p-15 = 3.746461928843119e-05
    f64::from_bits(0x3eb7_67d8_5c0d_465c), // 0x1.767d85c0d465cp-20 = 1.3950851640197998e-06
];

/// The denominator of `TAIL_F64`.
pub(crate) const TAIL_F64_BELOW: [f64; 11] = [
    f64::from_bits(0x3ff0_0000_0000_0000), // 0x1.0000000000000p+0 = 1.0
    f64::from_bits(0x4002_ca1d_78d6_4bb0), // 0x1.2ca1d78d64bb0p+1 = 2.3486890259168476
    f64::from_bits(0x4004_8244_aea0_14de), // 0x1.48244aea014dep+1 = 2.5636075632670403
    f64::from_bits(0x3ffb_782d_d410_8412), // 0x1.b782dd4108412p+0 = 1.7168405803461195
    f64::from_bits(0x3fe9_1328_2692_aee1), // 0x1.913282692aee1p-1 = 0.783588481271604
    f64::from_bits(0x3fd0_5c00_539f_0cfe), // 0x1.05c00539f0cfep-2 = 0.25561531225339695
    f64::from_bits(0x3faf_0ace_4196_d5ca), // 0x1.f0ace4196d5cap-5 = 0.06062931585931215
    f64::from_bits(0x3f85_4468_b896_65de), // 0x1.54468b89665dep-7 = 0.010384386189616398
    f64::from_bits(0x3f54_4b09_a959_3a59), // 0x1.44b09a9593a59p-10 = 0.0012385935164222121
    f64::from_bits(0x3f18_9e2f_59b9_75af), // 0x1.89e2f59b975afp-14 = 9.390987400466928e-05
    f64::from_bits(0x3ecd_55aa_0bb0_d164), // 0x1.d55aa0bb0d164p-19 = 3.4969599176598013e-06
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

/// ln 2 in two words, both full; relative error 2^-109.9.
pub(crate) const LN_2: [f64; 2] = [
    f64::from_bits(0x3fe6_2e42_fefa_39ef), // 0x1.62e42fefa39efp-1 = 0.6931471805599453
    f64::from_bits(0x3c7a_bc9e_3b39_803f), // 0x1.abc9e3b39803fp-56 = 2.3190468138462996e-17
];

/// In the tail's variable.
pub(crate) const TAIL_CENTRE: f64 = 4.0;

/// 1/√(2π) in two words, both full; relative error 2^-109.8.
pub(crate) const DENSITY_AT_0: [f64; 2] = [
    f64::from_bits(0x3fd9_8845_33d4_3651), // 0x1.9884533d43651p-2 = 0.3989422804014327
    f64::from_bits(0xbc7c_bc0d_30eb_fd15), // -0x1.cbc0d30ebfd15p-56 = -2.49232720227773e-17
];

/// selu's factor in two words, both full; relative error 2^-109.6.
pub(crate) const SELU_SCALE: [f64; 2] = [
    f64::from_bits(0x3ff0_cfab_d6a9_1132), // 0x1.0cfabd6a91132p+0 = 1.0507009873554805
    f64::from_bits(0x3c86_fc7d_272f_2695), // 0x1.6fc7d272f2695p-55 = 3.9874847667154144e-17
];

/// selu's factor less 1 in two words, both full; relative error 2^-108.0.
pub(crate) const SELU_EXCESS: [f64; 2] = [
    f64::from_bits(0x3fa9_f57a_d522_2646), // 0x1.9f57ad5222646p-5 = 0.050700987355480495
    f64::from_bits(0xbc40_382d_8d0d_96ad), // -0x1.0382d8d0d96adp-59 = -1.7585157562892247e-18
];

/// selu's factor times its alpha in two words, both full; relative error 2^-110.2.
pub(crate) const SELU_LIMIT: [f64; 2] = [
    f64::from_bits(0x3ffc_212c_c640_f031), // 0x1.c212cc640f031p+0 = 1.7580993408473768
    f64::from_bits(0x3c70_5161_b045_a1fe), // 0x1.05161b045a1fep-56 = 1.41535193800845e-17
];
