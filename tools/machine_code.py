#!/usr/bin/env python3
"""Checks the machine code of the buffer loops: `Fill::whole` in src/drive.rs, once it is compiled.

    python3 tools/machine_code.py               compare with tools/machine_code.txt
    python3 tools/machine_code.py --write       rewrite that table
    python3 tools/machine_code.py --self-test   show that broken code is found
    python3 tools/machine_code.py --estimate llvm-mca-19 neoverse-v2
                                                cycles per element by that simulator and CPU

It builds the library for x86-64 and AArch64, disassembles it with `objdump`, and fails if

- an entry point has no loop for one of the target's backends (its kernel was not inlined);
- a loop calls a function;
- a function that uses ymm or zmm registers returns without `vzeroupper`;
- a loop accesses the stack more often than the table allows: registers were spilled.

The table has one line for each entry point and backend, about its main loop, which is the one
with the most registers side by side. Divisions and vector instructions inform; only the stack
accesses are a limit. What a table of another compiler says is no finding: rewrite it.

A loop is all that lies on a way around through a backward jump, with f64 and at the fast tier both
the way past subnormal results and the one through them. Which entry point and backend it
serves, the name of its function tells, or the debug information: it names the instance of `whole`
that was inlined there.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
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
    arithmetic: re.Pattern  # what no loop of a kernel lacks
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
        arithmetic=re.compile(r"v?(mul|div)p[sd]"),
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
        arithmetic=re.compile(r"f(mul|div)\s+v"),
        division=re.compile(r"fdiv\s+v"),
        stack=re.compile(r".*\[(sp|x29)\b"),
    ),
}

# A call that does not return.
DIVERGES = re.compile(r".*<.*(panic|something_went_wrong)")

# pulp's tokens and ours: the backend's name, and the bytes of a register.
BACKENDS = {"V4": ("avx512", 64), "V3": ("avx2", 32), "Neon": ("neon", 16), "Scalar": ("scalar", 16)}
ELEMENT_BYTES = {"f32": 4, "f64": 8}

TIERS = {"Accurate": "default", "Quick": "fast"}

ENTRY_POINT = re.compile(r"<(.+) as EntryPoint<(\w+), (\w+), (\w+), \d+, \d+>>::enter$")
WHOLE = re.compile(r"whole<(\w+), Evaluation<(\w+), (.+), (\w+)>, \d+, \d+, (\w+), (.+)>$")
# The function that a kernel is inlined into, where it needs more than the target has.
VECTORIZED = re.compile(r"Loop<(\w+), Fill<(\w+), Evaluation<(\w+), (.+), (\w+)>, \d+, \d+>>")
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


# Reading the disassembly


def without_paths(name):
    return re.sub(r"\w+::", "", name)


def functions(listing):
    """Name and instructions of every function in what `objdump -d -l -C` prints."""
    name, source, instructions = None, "", []
    for line in listing.splitlines():
        if start := re.match(r"[0-9a-f]+ <(.*)>:$", line):
            if name:
                yield name, instructions
            name, source, instructions = without_paths(start[1]), "", []
        elif instruction := re.match(r"\s+([0-9a-f]+):\s+(.*)", line):
            instructions.append(Instruction(int(instruction[1], 16), instruction[2], source))
        elif inlined := re.match(r"(\S.*)\(\):$", line):
            source = without_paths(inlined[1])
    if name:
        yield name, instructions


def jump_target(machine, instruction, index):
    """The index of the instruction that a jump leads to, if it is in the same function."""
    jump = machine.jump.match(instruction.text)
    return index.get(int(jump[1], 16)) if jump else None


def cycles(machine, instructions):
    """For each backward jump all instructions that lie on a way around through it."""
    index = {instruction.address: i for i, instruction in enumerate(instructions)}
    after = [[] for _ in instructions]
    for i, instruction in enumerate(instructions):
        target = jump_target(machine, instruction, index)
        if target is not None:
            after[i].append(target)
        ends = machine.final.match(instruction.text) or DIVERGES.match(instruction.text)
        if not ends and i + 1 < len(instructions):
            after[i].append(i + 1)
    before = [[] for _ in instructions]
    for i, targets in enumerate(after):
        for target in targets:
            before[target].append(i)
    found = {
        tuple(sorted(reachable(head, after) & reachable(i, before)))
        for i, targets in enumerate(after)
        for head in targets
        if head <= i
    }
    return sorted(found)


def reachable(start, edges):
    seen, pending = {start}, [start]
    while pending:
        new = set(edges[pending.pop()]) - seen
        seen |= new
        pending += new
    return seen


def loops(target, name, instructions):
    """The buffer loops of a function."""
    machine = MACHINES[target]
    vectorized = VECTORIZED.search(name)
    found = []
    for span in cycles(machine, instructions):
        body = [instructions[i] for i in span]
        instances = Counter(match.groups() for i in body if (match := WHOLE.match(i.source)))
        if not instances and vectorized:
            token, element, form, function, tier = vectorized.groups()
            instances[element, form, function, tier, token, None] = 1
        if instances and any(machine.arithmetic.match(i.text) for i in body):
            # Of loops that share code, the one that has most of it.
            found.append((span, instances.most_common(1)[0][0], body))
    for span, instance, body in found:
        # Only the innermost: what contains another loop goes around it.
        if any(other != span and set(other) <= set(span) for other, _, _ in found):
            continue
        yield measure(target, instance, body)


def words(form):
    """ForwardAndGradient as forward_and_gradient."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", form).lower()


def measure(target, instance, body):
    machine = MACHINES[target]
    element, form, function, tier, token, register = instance
    sources, body = "\n".join(i.source for i in body), [i.text for i in body]
    backend, register_bytes = BACKENDS[token]
    form = words(form)
    divisions = sum(bool(machine.division.match(text)) for text in body)
    if register:
        registers = 2 ** register.count("Pair<")
    else:
        # Two f64 registers for one of f32, else two ways, which may share the division.
        inlined = re.findall(rf"(?:Pair<)*F{element[1:]}", sources)
        registers = max([1, divisions // 2, *(2 ** name.count("Pair<") for name in inlined)])
    elements = registers * register_bytes // ELEMENT_BYTES[element]
    return Loop(
        kernel=Kernel(target.split("-")[0], backend, function, element, TIERS[tier], form),
        registers=registers,
        divisions=divisions,
        vector_per_element=sum(bool(machine.vector.match(text)) for text in body) / elements,
        stack=sum(bool(machine.stack.match(text)) for text in body),
        body=body,
    )


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


def inspect(target, listing):
    """The main loops in a listing, and what is wrong with it."""
    machine = MACHINES[target]
    expected, main, problems = set(), {}, []
    for name, instructions in functions(listing):
        if entry := ENTRY_POINT.match(name):
            function, form, element, tier = entry.group(1, 2, 3, 4)
            names = function, element, TIERS[tier], words(form)
            expected |= {
                Kernel(target.split("-")[0], backend, *names)
                for backend in machine.backends
            }
        if returns_with_upper_halves(machine, instructions):
            problems.append(f"returns without vzeroupper: {name}")
        for loop in loops(target, name, instructions):
            problems += [
                f"call in a loop: {describe(loop.kernel)}: {text}"
                for text in loop.body if machine.call.match(text)
            ]
            known = main.get(loop.kernel)
            if not known or (loop.registers, loop.stack) > (known.registers, known.stack):
                main[loop.kernel] = loop
    if not expected:
        problems.append(f"no entry points found for {target}")
    problems += [f"no loop: {describe(kernel)}" for kernel in sorted(expected - set(main), key=str)]
    return list(main.values()), problems


def compare(measured, pinned):
    """What is wrong with the loops by the table, and what is only worth a word."""
    problems, hints = [], []
    for loop in measured:
        name, limit = describe(loop.kernel), pinned.get(loop.kernel)
        if limit is None:
            problems.append(f"not in the table: {name}")
            continue
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

HEADER = "target backend function element tier form registers divisions vector/element stack".split()


def format_table(measured):
    rows = [HEADER] + [
        [*describe(loop.kernel).split(), str(loop.registers), str(loop.divisions),
         f"{loop.vector_per_element:.2f}", str(loop.stack)]
        for loop in measured
    ]
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    note = f"# Written by tools/machine_code.py --write, which explains it; {compiler()}."
    return "\n".join([note, *lines]) + "\n"


def read_table(text):
    rows = [line.split() for line in text.splitlines()[2:]]
    return {
        Kernel(*row[:6]): Loop(Kernel(*row[:6]), int(row[6]), int(row[7]), float(row[8]),
                               int(row[9]), [])
        for row in rows
    }


def order(loop):
    """By target, backend and function; the forms as they are declared."""
    forms = ["forward", "gradient", "forward_and_gradient", "backward", "backward_from_output"]
    target, backend, function, element, tier, form = vars(loop.kernel).values()
    return (
        [t.split("-")[0] for t in MACHINES].index(target),
        [name for name, _ in BACKENDS.values()].index(backend),
        function, element, tier, forms.index(form) if form in forms else len(forms), form,
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
    return run(MACHINES[target].objdump, "-d", "-l", "-C", "--no-show-raw-insn", archive)


# The self-test

SAMPLE = """
0000000000000000 <<sigmoid::functions::Sigmoid as sigmoid::forms::EntryPoint<sigmoid::forms::Forward, f64, sigmoid::element::Accurate, 1, 1>>::enter>:
whole<f64, sigmoid::forms::Evaluation<sigmoid::forms::Forward, sigmoid::functions::Sigmoid, sigmoid::element::Accurate>, 1, 1, TOKEN, pair::Pair<R>>():
   0:	mulpd  (%rdi),%xmm0
   4:	divpd  %xmm1,%xmm0
   8:	movups %xmm0,0x10(%rsp)
   c:	jne    0 <somewhere>
  10:	ret
"""


def sample(tokens, edit=lambda text: text):
    """One listing of the same kernel for several backends."""
    return "".join(edit(SAMPLE).replace("TOKEN", token) for token in tokens)


def self_test():
    target = "x86_64-unknown-linux-gnu"
    tokens = ["V4", "V3", "Scalar"]

    def problems(listing):
        return [problem.split(":")[0] for problem in inspect(target, listing)[1]]

    assert problems(sample(tokens)) == []
    assert problems(sample(tokens[:2])) == ["no loop"]
    assert problems("") == ["no entry points found for x86_64-unknown-linux-gnu"]
    called = sample(tokens, lambda text: text.replace("mulpd  (%rdi),%xmm0", "call   0 <exp>"))
    assert problems(called) == ["call in a loop"] * 3
    outlined = sample(tokens, lambda text: text.replace("mulpd", "addpd").replace("divpd", "subpd"))
    assert problems(outlined) == ["no loop"] * 3
    dirty = sample(tokens, lambda text: text.replace("xmm", "ymm"))
    assert problems(dirty) == ["returns without vzeroupper"] * 3
    clean = dirty.replace("10:	ret", "10:	vzeroupper\n  13:	ret")
    assert problems(clean) == []

    measured, _ = inspect(target, sample(tokens))
    assert [loop.stack for loop in measured] == [1, 1, 1]
    pinned = read_table(format_table(measured))
    assert compare(measured, pinned) == ([], [])
    measured[0].stack += 1
    assert len(compare(measured, pinned)[0]) == 1
    measured[0].stack -= 2
    assert len(compare(measured, pinned)[1]) == 1
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
