#!/usr/bin/env python3
"""Shows that tools/machine_code.py finds broken code: python3 tools/machine_code_test.py"""

import unittest

from machine_code import Kernel, compare, format_table, inspect, read_table

X86, ARM = "x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"

# An entry point: it has the code for one backend, and calls the functions with that for the others.
NAME = "<sigmoid::Sigmoid as entry::Compiled<form::Forward, f64>>::default"
ENTRY = f"""
Disassembly of section .text.enter:
0000000000000000 <{NAME}>:
   0:	call   5 <there>
			1: R_X86_64_PLT32	.text.V4-0x4
   5:	call   a <there>
			6: R_X86_64_PLT32	.text.Avx2-0x4
"""
VECTORIZE = """
Disassembly of section .text.TOKEN:
0000000000000000 <<pulp::TOKEN>::vectorize::imp>:
"""

# How `objdump` tells that an instruction was inlined from a method.
INSTANCE = "pulp::TOKEN, f64, sigmoid::form::Forward, sigmoid::Sigmoid, false"
WHOLE = f"""
_mm_mul_pd():
/core/sse2.rs:1
inlined by /drive.rs:2 (step<{INSTANCE}, sigmoid::Pair<R>, sigmoid::drive::Whole, false>)
inlined by /drive.rs:3 (whole_groups<{INSTANCE}, sigmoid::Pair<R>>)
inlined by /drive.rs:4 (run<{INSTANCE}, sigmoid::Pair<R>>)
"""
SINGLE = f"""
_mm_mul_pd():
/core/sse2.rs:1
inlined by /drive.rs:5 (step<{INSTANCE}, R, sigmoid::drive::UpTo, true>)
inlined by /drive.rs:6 (one_by_one<{INSTANCE}>)
inlined by /drive.rs:4 (run<{INSTANCE}, sigmoid::Pair<R>>)
"""

# A loop over groups of two registers, which rarely calls a function; one over single registers,
# which calls some for the last, and accesses the stack more often; and both again.
LOOPS = [
    (WHOLE, "10:	mulpd  (%rdi),%xmm0"),
    (WHOLE, "14:	divpd  %xmm1,%xmm0"),
    (WHOLE, "18:	ja     80 <rarely>"),
    (WHOLE, "20:	movups %xmm0,0x10(%rsp)"),
    (WHOLE, "28:	jne    10 <again>"),
    (SINGLE, "30:	mulpd  (%rdi),%xmm0"),
    (SINGLE, "34:	movups %xmm0,0x10(%rsp)"),
    (SINGLE, "38:	movups %xmm0,0x20(%rsp)"),
    (SINGLE, "3c:	movups %xmm0,0x30(%rsp)"),
    (SINGLE, "3e:	jae    50 <whole>"),
    (SINGLE, "40:	call   *0x0(%rip)\n			42: R_X86_64_GOTPCREL	memcpy-0x4"),
    (SINGLE, "48:	jmp    *%rdi"),
    (SINGLE, "50:	jne    30 <again>"),
    ("", "58:	jne    10 <everything again>"),
    ("", "60:	ret"),
    (WHOLE, "80:	mov    0x0(%rip),%rbx        # 87\n			83: R_X86_64_GOTPCREL	DECIDE-0x4"),
    (WHOLE, "88:	movups %xmm1,0x20(%rsp)"),
    (WHOLE, "90:	call   *%rbx"),
    (WHOLE, "98:	jmp    20 <back>"),
]
DECIDE = "sigmoid::hard_cases::forward::<sigmoid::functions::sigmoid::Sigmoid>"


def sample(tokens=("V4", "Avx2", "Portable"), edits=(), decide=DECIDE):
    """A listing with the same code for several backends, in which each edit changes something."""
    code = "".join(f"{names}  {text}\n" for names, text in LOOPS)
    for before, after in edits:
        assert before in code
        code = code.replace(before, after)
    code = code.replace("DECIDE", decide)
    listing = ENTRY + (code if "Portable" in tokens else "").replace("TOKEN", "Portable")
    for token in set(tokens) - {"Portable"}:
        listing += (VECTORIZE + code).replace("TOKEN", token)
    return listing.splitlines()


def problems(*args, **kwargs):
    return sorted(problem.split(":")[0] for problem in inspect(X86, sample(*args, **kwargs))[1])


def measured(*edits):
    main, _ = inspect(X86, sample(edits=edits))
    return {kernel: figures for kernel, (figures, _) in main.items()}


class MissingCode(unittest.TestCase):
    def test_sound_code_passes(self):
        self.assertEqual(problems(), [])

    def test_a_backend_is_missing(self):
        missing = ["no code for single registers", "no main loop"]
        self.assertEqual(problems(["V4", "Avx2"]), missing)
        self.assertEqual(problems(["Avx2", "Portable"]), missing)

    def test_nothing_is_there(self):
        self.assertEqual(inspect(X86, [])[1], [f"no entry points: {X86}"])

    def test_a_loop_is_not_inlined(self):
        edits = [(WHOLE, "\nrun():\n")]
        self.assertEqual(problems(edits=edits), ["no main loop"] * 3)
        edits = [(SINGLE, "\nrun():\n")]
        self.assertEqual(problems(edits=edits), ["no code for single registers"] * 3)

    def test_a_backward_jump_is_no_loop(self):
        edits = [("28:	jne    10", "28:	jne    30")]
        self.assertEqual(problems(edits=edits), ["no main loop"] * 3)


class Calls(unittest.TestCase):
    def test_of_what_decides(self):
        called = ["call in whole_groups"] * 3
        self.assertEqual(problems(decide="core::panicking::panic"), [])
        for decide in ["exp", "sigmoid::hard_cases::number", "memcpy"]:
            self.assertEqual(problems(decide=decide), called)
        self.assertEqual(problems(edits=[("0x0(%rip),%rbx", "0x0(%rsp),%rax")]), called)
        load = "12:	mov    0x0(%rip),%rbx\n			13: R_X86_64_GOTPCREL	exp-0x4\n"
        edits = [("14:	divpd  %xmm1,%xmm0", load + "  14:	ja     88 <rarely>")]
        self.assertEqual(problems(edits=edits), called)

    def test_of_an_address_on_the_stack(self):
        moves = "\n  87:	mov    %rbx,0x40(%rsp)\n  8c:	mov    0x40(%rsp),%rax"
        edits = [("DECIDE-0x4", "DECIDE-0x4" + moves)]
        for call in ["*%rax", "*0x40(%rsp)"]:
            self.assertEqual(problems(edits=[*edits, ("*%rbx", call)]), [])
            unknown = [*edits, ("*%rbx", call), ("%rbx,0x40", "%rcx,0x40")]
            self.assertEqual(problems(edits=unknown), ["call in whole_groups"] * 3)

    def test_always(self):
        for call in ["call   0 <exp>", "call   *%rax", "jmp    *%rax"]:
            edits = [("divpd  %xmm1,%xmm0", call)]
            self.assertEqual(problems(edits=edits), ["call in whole_groups"] * 3)

    def test_for_single_registers(self):
        edits = [("GOTPCREL	memcpy", "GOTPCREL	exp")]
        self.assertEqual(problems(edits=edits), ["call in one_by_one"] * 3)


class UpperHalves(unittest.TestCase):
    def test_of_registers_in_use(self):
        wide = ("xmm", "ymm")
        self.assertEqual(problems(edits=[wide]), ["returns without vzeroupper"] * 3)
        self.assertEqual(problems(edits=[wide, ("ret", "vzeroupper\n  63:	ret")]), [])


class Figures(unittest.TestCase):
    def test_are_those_of_the_main_loop(self):
        loops = measured()
        self.assertEqual({loop.registers for loop in loops.values()}, {2})
        self.assertEqual({loop.divisions for loop in loops.values()}, {1})
        self.assertEqual({loop.stack for loop in loops.values()}, {1})
        vector = {kernel.backend: loop.vector_per_element for kernel, loop in loops.items()}
        self.assertEqual(vector, {"avx512": 0.19, "avx2": 0.38, "scalar": 0.75})

    def test_a_spill_counts_in_the_main_loop_only(self):
        spill = "movups %xmm0,0x30(%rsp)"
        main = measured(("divpd  %xmm1,%xmm0", spill))
        self.assertEqual({loop.stack for loop in main.values()}, {2})
        single = measured((SINGLE + "  30:	mulpd  (%rdi),%xmm0", SINGLE + "  30:	" + spill))
        self.assertEqual(single, measured())

    def test_more_registers_in_the_other_loop(self):
        more = ("R, sigmoid::drive::UpTo", "Pair<Pair<R>>, UpTo")
        self.assertEqual(measured(more), measured())
        loops = measured(("<R>, sigmoid::drive::Whole", "<Pair<R>>, Whole"))
        self.assertEqual({figures.registers for figures in loops.values()}, {4})

    def test_a_stray_instruction(self):
        jump = ("14:	divpd", "12:	je     28 <again>\n  14:	divpd")
        stray = (WHOLE + "  28:	jne", SINGLE + "  28:	jne")
        self.assertEqual(measured(jump, stray), measured())

    def test_either_name_tells(self):
        for name in ["step", "whole_groups", "one_by_one"]:
            self.assertEqual(measured((f"({name}<", "(imp<")), measured())
        innermost = WHOLE.split("(")[2].split(")")[0] + "():\n"
        self.assertEqual(measured((WHOLE, innermost)), measured())

    def test_of_two_loops_the_one_with_more_stack_accesses(self):
        other = """
  a0:	mulpd  (%rdi),%xmm0
  a4:	movups %xmm0,0x10(%rsp)
  a8:	movups %xmm0,0x18(%rsp)
  b0:	jne    a0 <again>
"""
        loops = measured(("98:	jmp    20 <back>\n", "98:	jmp    20 <back>\n" + WHOLE + other))
        self.assertEqual({loop.stack for loop in loops.values()}, {2})
        self.assertEqual({loop.divisions for loop in loops.values()}, {0})


class Table(unittest.TestCase):
    def setUp(self):
        self.loops = measured()
        self.pinned = read_table(format_table(self.loops))
        self.kernel = Kernel("x86_64", "avx2", "Sigmoid", "f64", "Forward", "default")

    def differences(self, **changes):
        if changes:
            self.loops[self.kernel] = self.loops[self.kernel]._replace(**changes)
        return [len(found) for found in compare(self.loops, self.pinned)]

    def test_is_read_as_it_was_written(self):
        self.assertEqual(self.loops, self.pinned)
        self.assertEqual(self.differences(), [0, 0])

    def test_spills_are_problems(self):
        self.assertEqual(self.differences(stack=2), [1, 0])

    def test_fewer_registers_are_a_problem(self):
        self.assertEqual(self.differences(registers=1), [1, 0])

    def test_the_rest_informs(self):
        changes = {"registers": 4, "divisions": 2, "vector_per_element": 2.0, "stack": 0}
        self.assertEqual(self.differences(**changes), [0, 4])

    def test_has_every_loop_and_no_other(self):
        del self.loops[self.kernel]
        self.assertEqual(self.differences(), [1, 0])
        self.pinned = {}
        self.assertEqual(self.differences(), [2, 0])


ARM_CODE = f"""{WHOLE}
  @0:	fmul	v0.2d, v1.2d, v0.2d
  @4:	str	q0, [sp, #16]
  @8:	b.ne	@0 <again>
{SINGLE}
  @c:	bl	0 <there>
			@c: R_AARCH64_CALL26	memcpy
"""


class Arm(unittest.TestCase):
    def setUp(self):
        # The entry point's function has the code for both backends.
        neon = ARM_CODE.replace("TOKEN", "Neon").replace("@", "1")
        portable = ARM_CODE.replace("TOKEN", "Portable").replace("@", "2")
        self.listing = ENTRY.split("   0:")[0] + neon + portable

    def test_sound_code_passes(self):
        loops, found = inspect(ARM, self.listing.splitlines())
        self.assertEqual(found, [])
        figures = {(k.backend, loop.registers, loop.stack) for k, (loop, _) in loops.items()}
        self.assertEqual(figures, {("neon", 2, 1), ("scalar", 2, 1)})

    def test_a_call(self):
        listing = self.listing.replace("fmul	v0.2d, v1.2d, v0.2d", "blr	x8")
        self.assertEqual(len(inspect(ARM, listing.splitlines())[1]), 2)


if __name__ == "__main__":
    unittest.main()
