#!/usr/bin/env python3
"""Checks the machine code of the buffer loops of src/drive.rs, once they are compiled.

    python3 tools/machine_code.py               compare with tools/machine_code.txt
    python3 tools/machine_code.py --write       rewrite that table
    python3 tools/machine_code.py --self-test   show that broken code is found
    python3 tools/machine_code.py --estimate llvm-mca-19 neoverse-v2
                                                cycles per element by that simulator and CPU

It builds the library for x86-64 and AArch64, disassembles it with `objdump`, and fails if

- an entry point has no loop for one of the target's backends (its kernel was not inlined);
- a loop calls a function, but for `decide`, which few results need, and, where registers are
  evaluated one by one, for what copies the last, partial one;
- a function that uses ymm or zmm registers returns without `vzeroupper`;
- a main loop has fewer registers side by side than the table says, or accesses the stack more
  often: registers were spilled.

The table tells of the main loop of each entry point and backend, default and fast: the one with the
most registers side by side, and among the loops for one or the other output those with the most
stack accesses. Divisions and vector instructions inform only. What a table of another compiler says
is no finding: rewrite it.

A loop is all that lies on a way around through a backward jump, but not the ways through permitted
calls, nor those that panic; of loops in one another it is the innermost.
The loops of an entry point are in its function or in those that this calls for one backend. Which
backend and how many registers a loop is for, the debug information tells: it names the instance of
`Fill`'s methods that was inlined there.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

TABLE = Path(__file__).with_suffix(".txt")
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Machine:
    objdump: str
    backends: tuple  # those that every entry point must have
    jump: re.Pattern  # a jump inside the function; its group is the target
    final: re.Pattern  # a jump after which the next instruction does not run
    call: re.Pattern
    vector: re.Pattern
    arithmetic: re.Pattern  # some of it is in every loop of a kernel
    division: re.Pattern
    stack: re.Pattern


MACHINES = {
    "x86_64-unknown-linux-gnu": Machine(
        objdump="objdump",
        backends=("avx512", "avx2", "scalar"),
        jump=re.compile(r"j\w+\s+([0-9a-f]+) <"),
        final=re.compile(r"jmp|ret|ud2"),
        call=re.compile(r"call"),
        vector=re.compile(r".*%[xyz]mm"),
        arithmetic=re.compile(r"v?(add|sub|mul|div|max|min|cmp\w*|and|fpclass|fn?m\w+)p[sd]"),
        division=re.compile(r"v?divp[sd]"),
        # Not rbp, which may be any register. Spilled vectors need rsp, the aligned one.
        stack=re.compile(r".*\(%rsp"),
    ),
    "aarch64-unknown-linux-gnu": Machine(
        objdump="aarch64-linux-gnu-objdump",
        backends=("neon", "scalar"),
        jump=re.compile(r"(?:b|b\.\w+|cbn?z\s.*,|tbn?z\s.*,)\s+([0-9a-f]+) <"),
        final=re.compile(r"b\s|ret|brk"),
        call=re.compile(r"blr?\s"),
        vector=re.compile(r"[^<]*\b[vqds]\d+\b"),
        arithmetic=re.compile(r"f(add|sub|mul|div|max|min|mla|mls|cm\w+)\s+v"),
        division=re.compile(r"fdiv\s+v"),
        stack=re.compile(r".*\[(sp|x29)\b"),
    ),
}

# What is called: what does not return, what decides f32 results, what copies a partial register.
DIVERGES = re.compile(r".*(panic|something_went_wrong|_fail\b)")
DECIDES = re.compile(r"sigmoid::decide::(forward|gradient)::<[\w:]+>$")
COPIES = re.compile(r"mem(cpy|set)$")
# A call of a function whose address a register has.
INDIRECT = re.compile(r"call\s+\*(%r\w+)$")

# pulp's tokens and ours: the backend's name, and the bytes of a register.
BACKENDS = {"V4": ("avx512", 64), "V3": ("avx2", 32), "Neon": ("neon", 16), "Scalar": ("scalar", 16)}
ELEMENT_BYTES = {"f32": 4, "f64": 8}

TIERS = {"Accurate": "default", "Quick": "fast"}

ENTRY_POINT = re.compile(r"<(\w+) as EntryPoint<(\w+), (\w+), (\w+)>>::enter$")
# The methods of `Fill`, with the backend's token and the register.
METHOD = re.compile(
    r"(?:in_groups|step)<\w+, Evaluation<[^<>]*>, (\w+), (.+?)(?:, (?:Whole|UpTo), \w+)?>$"
)
# That of them which evaluates a register, which may be partial or is whole.
STEP = re.compile(r"step<.*(UpTo|Whole), \w+>$")
# The function that a kernel is inlined into, where it needs more than the target has.
VECTORIZED = re.compile(r"Loop<(\w+), Fill<\w+, Evaluation<[^<>]*>>>")
STORE = re.compile(r"vmov[ud]\w+\s+%[yz]mm\d+,[-\w]*(\((?!%rsp).*\))")
# The compiler clears these registers' upper halves; SSE code does not suffer from the others.
UPPER_HALVES = re.compile(r".*%[yz]mm(\d|1[0-5])\b")


@dataclass(frozen=True)
class Kernel:
    target: str
    backend: str
    function: str
    element: str
    tier: str
    form: str


@dataclass
class Loop:
    kernel: Kernel
    registers: int
    divisions: int
    vector_per_element: float
    stack: int
    body: list

    @property
    def elements(self):
        _, register_bytes = next(b for b in BACKENDS.values() if b[0] == self.kernel.backend)
        return self.registers * register_bytes // ELEMENT_BYTES[self.kernel.element]


@dataclass(frozen=True)
class Instruction:
    address: int
    text: str
    source: str  # the inlined function that it comes from
    symbol: str  # what the linker will put in


@dataclass
class Function:
    section: str
    names: list  # several where functions are the same
    instructions: list


# Reading the disassembly


def without_paths(name):
    return re.sub(r"\w+::", "", name)


def functions(listing):
    """Every function in what `objdump -tdrlC` prints."""
    names, section, found = {}, "", []
    for line in listing.splitlines():
        if symbol := re.match(r"[0-9a-f]+ .{6}F (\.text\S+)\s+[0-9a-f]+ (?:\.hidden )?(.*)", line):
            names.setdefault(symbol[1], {})[symbol[2]] = None
        elif heading := re.match(r"Disassembly of section (\S+):$", line):
            section = heading[1]
        elif start := re.match(r"[0-9a-f]+ <(.*)>:$", line):
            source, instructions = "", []
            found.append(Function(section, list(names.get(section, [start[1]])), instructions))
        elif relocation := re.match(r"\s+[0-9a-f]+: R_\w+\s+(.*?)([-+]0x[0-9a-f]+)?$", line):
            instructions[-1] = replace(instructions[-1], symbol=relocation[1])
        elif instruction := re.match(r"\s+([0-9a-f]+):\s+(.*)", line):
            instructions.append(Instruction(int(instruction[1], 16), instruction[2], source, ""))
        elif inlined := re.match(r"(\S.*)\(\):$", line):
            source = without_paths(inlined[1])
    return found


def jump_target(machine, instruction, index):
    """The index of the instruction that a jump leads to, if it is in the same function."""
    jump = machine.jump.match(instruction.text)
    return index.get(int(jump[1], 16)) if jump and not instruction.symbol else None


def edges(machine, instructions):
    """Of every instruction those that may run after it, and those that may run before."""
    index = {instruction.address: i for i, instruction in enumerate(instructions)}
    after, before = [[] for _ in instructions], [[] for _ in instructions]
    for i, instruction in enumerate(instructions):
        target = jump_target(machine, instruction, index)
        if target is not None:
            after[i].append(target)
        if not machine.final.match(instruction.text) and i + 1 < len(instructions):
            after[i].append(i + 1)
        for target in after[i]:
            before[target].append(i)
    return after, before


def callee(instructions, i, before):
    """What an instruction calls, or its text where that can't be told."""
    indirect = INDIRECT.match(instructions[i].text)
    if not indirect:
        return instructions[i].symbol or instructions[i].text
    loaded, seen, pending = set(), set(), [i]
    while pending:
        for j in set(before[pending.pop()]) - seen:
            seen.add(j)
            if re.search(rf"[, ]{indirect[1]}$", instructions[j].text.split(" #")[0].strip()):
                loaded.add(instructions[j].symbol)
            else:
                pending.append(j)
    return "".join(loaded) if len(loaded) == 1 and "" not in loaded else instructions[i].text


def cycles(after, ends):
    """For each backward jump all instructions that lie on a way around through it, up to its target."""
    after = [[] if i in ends else targets for i, targets in enumerate(after)]
    before = [[] for _ in after]
    for i, targets in enumerate(after):
        for target in targets:
            before[target].append(i)
    found = {
        tuple(sorted(reachable(head, after) & reachable(i, before, head)))
        for i, targets in enumerate(after)
        for head in targets
        if head <= i
    }
    return sorted(found)


def reachable(start, edges, end=None):
    seen, pending = {start}, [start]
    while pending:
        i = pending.pop()
        new = set(edges[i]) - seen if i != end else set()
        seen |= new
        pending += new
    return seen


def loops(machine, function, *left_out):
    """The buffer loops of a function without the ways through some calls.

    Of each the backend's token, the number of registers, the instructions and what they call.
    """
    instructions = function.instructions
    after, before = edges(machine, instructions)
    calls = {
        i: callee(instructions, i, before)
        for i, instruction in enumerate(instructions)
        if machine.call.match(instruction.text)
    }
    ends = {i for i, name in calls.items() if any(call.match(name) for call in left_out)}
    vectorized = VECTORIZED.search(without_paths(function.names[0]))
    found = []
    for span in cycles(after, ends):
        body = [instructions[i] for i in span]
        methods = Counter(match.groups() for i in body if (match := METHOD.match(i.source)))
        if not methods and vectorized:
            methods[vectorized[1], ""] = 1
        if methods and any(machine.arithmetic.match(i.text) for i in body):
            # Of loops that share code, the one that has most of it. Few leave no trace of a method.
            token, register = methods.most_common(1)[0][0]
            registers = 2 ** register.count("Pair<") if register else stores(body)
            found.append((set(span), token, registers))
    for span, token, registers in found:
        # Only the innermost: what contains another loop goes around it.
        if not any(other < span for other, _, _ in found):
            body = [instructions[i].text for i in sorted(span)]
            steps = {step[1] for i in span if (step := STEP.match(instructions[i].source))}
            may_copy = steps != {"Whole"}
            called = [calls[i] for i in sorted(span & calls.keys())]
            yield token, registers, body, [c for c in called if not (may_copy and COPIES.match(c))]


def stores(body):
    """How many registers one after the other are written at a time."""
    places = Counter(store[1] for i in body if (store := STORE.match(i.text)))
    return max([1, *places.values()])


def words(form):
    """ForwardAndGradient as forward_and_gradient."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", form).lower()


def measure(kernel, registers, body):
    machine = next(m for target, m in MACHINES.items() if target.startswith(kernel.target))

    def count(pattern):
        return sum(bool(pattern.match(text)) for text in body)

    loop = Loop(kernel, registers, count(machine.division), 0, count(machine.stack), body)
    loop.vector_per_element = count(machine.vector) / loop.elements
    return loop


def returns_with_upper_halves(machine, instructions):
    """Whether a `ret` can be reached with the upper half of a register in use."""
    index = {instruction.address: i for i, instruction in enumerate(instructions)}
    seen, pending = set(), [(0, False)]
    while pending:
        state = i, used = pending.pop()
        if state in seen or i >= len(instructions):
            continue
        seen.add(state)
        text = instructions[i].text
        if text.startswith("ret") and used:
            return True
        used = not text.startswith("vzero") and (used or bool(UPPER_HALVES.match(text)))
        target = jump_target(machine, instructions[i], index)
        if target is not None:
            pending.append((target, used))
        if not machine.final.match(text):
            pending.append((i + 1, used))
    return False


# The checks


def entry_points(target, found):
    """Of every entry point the kernel without its backend, and the functions with its loops."""
    called = {name: function for function in found for name in (function.section, *function.names)}
    for function in found:
        parts = [function] + [
            part
            for symbol in dict.fromkeys(i.symbol for i in function.instructions)
            if (part := called.get(symbol)) and VECTORIZED.search(without_paths(part.names[0]))
        ]
        for name in function.names:
            if entry := ENTRY_POINT.match(without_paths(name)):
                activation, form, element, tier = entry.groups()
                names = activation, element, TIERS[tier], words(form)
                yield Kernel(target.split("-")[0], "", *names), parts


def inspect(target, listing):
    """The main loops in a listing, and what is wrong with it."""
    machine = MACHINES[target]
    expected, main, problems = set(), {}, []
    found = functions(listing)
    for function in found:
        if returns_with_upper_halves(machine, function.instructions):
            problems.append(f"returns without vzeroupper: {without_paths(function.names[0])}")
    for entry_point, parts in entry_points(target, found):
        expected |= {replace(entry_point, backend=backend) for backend in machine.backends}
        for part in parts:
            for token, _, _, calls in loops(machine, part, DIVERGES):
                kernel = replace(entry_point, backend=BACKENDS[token][0])
                problems += [
                    f"call in a loop: {describe(kernel)}: {call}"
                    for call in calls
                    if not DECIDES.match(call)
                ]
            usual = loops(machine, part, DIVERGES, DECIDES, COPIES)
            for token, registers, body, _ in usual:
                kernel = replace(entry_point, backend=BACKENDS[token][0])
                loop = measure(kernel, registers, body)
                if kernel not in main or rank(loop) > rank(main[kernel]):
                    main[kernel] = loop
    if not expected:
        problems.append(f"no entry points found for {target}")
    problems += [f"no loop: {describe(kernel)}" for kernel in sorted(expected - set(main), key=str)]
    return list(main.values()), problems


def rank(loop):
    return loop.registers, loop.stack, loop.vector_per_element


def compare(measured, pinned):
    """What is wrong with the loops by the table, and what is only worth a word."""
    problems, hints = [], []
    for loop in measured:
        name, limit = describe(loop.kernel), pinned.get(loop.kernel)
        if limit is None:
            problems.append(f"not in the table: {name}")
            continue
        if loop.registers < limit.registers:
            problems.append(
                f"{name}: {limit.registers} registers in the table, {loop.registers} now"
            )
        change = f"{name}: {limit.stack} stack accesses in the table, {loop.stack} now"
        if loop.stack > limit.stack:
            problems.append(change)
        elif loop.stack < limit.stack:
            hints.append(change)
        if f"{loop.vector_per_element:.2f}" != f"{limit.vector_per_element:.2f}":
            hints.append(
                f"{name}: {limit.vector_per_element:.2f} vector instructions per element in the "
                f"table, {loop.vector_per_element:.2f} now"
            )
    gone = set(pinned) - {loop.kernel for loop in measured}
    problems += [f"only in the table: {describe(kernel)}" for kernel in sorted(gone, key=str)]
    return problems, hints


def describe(kernel):
    return " ".join(vars(kernel).values())


# The table

KEY = ["target", "backend", "function", "element", "form"]
COLUMNS = ["registers", "divisions", "vector/element", "stack"]


def format_table(measured):
    rows = {}
    for loop in measured:
        names = vars(loop.kernel)
        figures = loop.registers, loop.divisions, f"{loop.vector_per_element:.2f}", loop.stack
        tiers = rows.setdefault(tuple(names[key] for key in KEY), {})
        tiers[names["tier"]] = [str(figure) for figure in figures]
    lines = [[*KEY, *(f"{tier}:{column}" for tier in TIERS.values() for column in COLUMNS)]]
    for key, tiers in rows.items():
        missing = ["-"] * len(COLUMNS)
        cells = [cell for tier in TIERS.values() for cell in tiers.get(tier, missing)]
        lines.append([*key, *cells])
    widths = [max(map(len, column)) for column in zip(*lines)]
    lines = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
    note = f"# Written by tools/machine_code.py --write, which explains it; {compiler()}."
    return "\n".join([note, *lines]) + "\n"


def read_table(text):
    table = {}
    for line in text.splitlines()[2:]:
        cells = line.split()
        target, backend, function, element, form = cells[: len(KEY)]
        for i, tier in enumerate(TIERS.values()):
            registers, divisions, vector, stack = cells[len(KEY) + i * len(COLUMNS) :][:4]
            if registers != "-":
                kernel = Kernel(target, backend, function, element, tier, form)
                counts = int(registers), int(divisions), float(vector), int(stack)
                table[kernel] = Loop(kernel, *counts, [])
    return table


def order(loop):
    """By target, backend and function; the forms as they are declared."""
    forms = ["forward", "gradient", "gradient_from_output"]
    target, backend, function, element, tier, form = vars(loop.kernel).values()
    return (
        [t.split("-")[0] for t in MACHINES].index(target),
        [name for name, _ in BACKENDS.values()].index(backend),
        function, element, forms.index(form), list(TIERS.values()).index(tier),
    )


# Running the tools


def run(*command):
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout


def compiler():
    return " ".join(run("rustc", "--version").split()[:2])


def build(target):
    """Compiles the library, and returns the path of its archive."""
    messages = run(
        "cargo", "rustc", "--quiet", "--release", "--package=sigmoid", "--lib", f"--target={target}",
        "--message-format=json", "--",
        # Names that tell generic arguments, and debug information, neither of which changes code.
        "-Csymbol-mangling-version=v0", "-Cdebuginfo=line-tables-only",
    )
    for message in map(json.loads, messages.splitlines()):
        if message.get("target", {}).get("name") == "sigmoid":
            for name in message.get("filenames", []):
                if name.endswith(".rlib"):
                    return name
    sys.exit(f"cargo names no archive for {target}")


def disassemble(target, archive):
    return run(MACHINES[target].objdump, "-tdrlC", "--no-show-raw-insn", archive)


# The self-test

# An entry point, which has the loop for `scalar`, and calls the functions that have the others.
ENTRY = """
Disassembly of section .text.enter:
0000000000000000 <<sigmoid::functions::sigmoid::Sigmoid as sigmoid::forms::EntryPoint<sigmoid::forms::Forward, f64, sigmoid::element::Accurate>>::enter>:
   0:	call   5 <there>
			1: R_X86_64_PLT32	.text.V4-0x4
   5:	call   a <there>
			6: R_X86_64_PLT32	.text.V3-0x4
"""
VECTORIZE = """
Disassembly of section .text.TOKEN:
0000000000000000 <<pulp::TOKEN>::vectorize::imp::<sigmoid::drive::Loop<pulp::TOKEN, sigmoid::drive::Fill<f64, sigmoid::forms::Evaluation<sigmoid::forms::Forward, sigmoid::functions::sigmoid::Sigmoid, sigmoid::element::Accurate>>>>>:
"""
LOOP = """
step<f64, sigmoid::forms::Evaluation<sigmoid::forms::Forward, sigmoid::functions::sigmoid::Sigmoid, sigmoid::element::Accurate>, pulp::TOKEN, sigmoid::lanes::pair::Pair<R>, sigmoid::drive::Whole, false>():
  10:	mulpd  (%rdi),%xmm0
  14:	divpd  %xmm1,%xmm0
  18:	ja     30 <rarely>
  1c:	movups %xmm0,0x10(%rsp)
  20:	jne    10 <again>
  24:	ret
  30:	mov    0x0(%rip),%rbx        # 37 <there>
			33: R_X86_64_GOTPCREL	CALLED-0x4
  37:	movups %xmm1,0x20(%rsp)
  3b:	call   *%rbx
  3d:	jmp    1c <back>
"""
DECIDE = "sigmoid::decide::forward::<sigmoid::functions::sigmoid::Sigmoid>"


def sample(tokens, edit=lambda text: text, called=DECIDE):
    """A listing with the same loop for several backends."""
    loop = edit(LOOP).replace("CALLED", called)
    vectorized = [VECTORIZE + loop for token in tokens if token != "Scalar"]
    parts = [ENTRY + (loop if "Scalar" in tokens else ""), *vectorized]
    names = ["Scalar", *(token for token in tokens if token != "Scalar")]
    return "".join(part.replace("TOKEN", name) for part, name in zip(parts, names))


def self_test():
    target = "x86_64-unknown-linux-gnu"
    tokens = ["V4", "V3", "Scalar"]

    def problems(listing):
        return [problem.split(":")[0] for problem in inspect(target, listing)[1]]

    assert problems(sample(tokens)) == []
    assert problems(sample(tokens[:2])) == ["no loop"]
    assert problems(sample(tokens[1:])) == ["no loop"]
    assert problems("") == ["no entry points found for x86_64-unknown-linux-gnu"]

    called = ["call in a loop"] * 3
    assert problems(sample(tokens, called="exp")) == called
    assert problems(sample(tokens, called="sigmoid::decide::number")) == called
    assert problems(sample(tokens, called="memcpy")) == called
    one_by_one = sample(tokens, lambda text: text.replace("Whole", "UpTo"), called="memcpy")
    assert problems(one_by_one) == []
    unknown = sample(tokens, lambda text: text.replace("%rip),%rbx", "%rsp),%rax"))
    assert problems(unknown) == called
    always = sample(tokens, lambda text: text.replace("divpd  %xmm1,%xmm0", "call   0 <exp>"))
    assert problems(always) == called

    outlined = sample(tokens, lambda text: re.sub("mulpd|divpd", "movups", text))
    assert problems(outlined) == ["no loop"] * 3
    dirty = sample(tokens, lambda text: text.replace("xmm", "ymm"))
    assert problems(dirty) == ["returns without vzeroupper"] * 3
    clean = dirty.replace("24:	ret", "24:	vzeroupper\n  27:	ret")
    assert problems(clean) == []

    measured, _ = inspect(target, sample(tokens))
    assert [loop.stack for loop in measured] == [1, 1, 1]
    assert [loop.registers for loop in measured] == [2, 2, 2]
    pinned = read_table(format_table(measured))
    assert compare(measured, pinned) == ([], [])
    measured[0].stack += 1
    assert len(compare(measured, pinned)[0]) == 1
    measured[0].stack -= 2
    assert len(compare(measured, pinned)[1]) == 1
    measured[0].stack += 1
    measured[0].registers = 1
    assert len(compare(measured, pinned)[0]) == 1
    assert len(compare(measured[1:], pinned)[0]) == 1
    assert len(compare(measured, {})[0]) == 3
    print("every kind of broken code was found")


def estimate(loop, simulator, cpu):
    """Cycles per element of a loop; at the fast tier of both ways one after the other."""
    machine = next(m for t, m in MACHINES.items() if t.startswith(loop.kernel.target))
    straight = [
        re.sub(r"\s*(//|<|# ).*", "", text)
        for text in loop.body
        if not machine.jump.match(text) and not machine.final.match(text)
    ]
    command = [simulator, f"-mtriple={loop.kernel.target}", f"-mcpu={cpu}", "-iterations=100"]
    report = subprocess.run(
        command, input="\n".join(straight), stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    return int(re.search(r"Total Cycles:\s+(\d+)", report)[1]) / 100 / loop.elements


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--write", action="store_true", help="rewrite the table")
    arguments.add_argument("--self-test", action="store_true", help="find faults in made-up code")
    arguments.add_argument("--estimate", nargs=2, metavar=("SIMULATOR", "CPU"),
                           help="simulate the loops of the CPU's target")
    options = arguments.parse_args()
    if options.self_test:
        return self_test()

    measured, problems = [], []
    for target in MACHINES:
        loops_of_target, problems_of_target = inspect(target, disassemble(target, build(target)))
        measured += loops_of_target
        problems += problems_of_target
    measured.sort(key=order)
    if options.estimate:
        simulator, cpu = options.estimate
        arm = re.match("neoverse|apple|cortex", cpu)
        for loop in measured:
            if (loop.kernel.target == "aarch64") == bool(arm) and loop.kernel.backend != "scalar":
                print(f"{describe(loop.kernel)}: {estimate(loop, simulator, cpu):.2f} cycles")
        return
    if options.write:
        TABLE.write_text(format_table(measured))
    table = TABLE.read_text()
    worse, hints = compare(measured, read_table(table))
    problems += worse
    for hint in hints:
        print(f"hint: {hint}")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if worse and compiler() not in table:
        print(f"The table is another compiler's, this is {compiler()}: look, then --write.")
    print(f"{len(measured)} loops, {len(problems)} problems")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
