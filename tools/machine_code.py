#!/usr/bin/env python3
"""Checks the machine code of the buffer loops of src/drive.rs, once they are compiled.

    python3 tools/machine_code.py                   compare with tools/machine_code.txt
    python3 tools/machine_code.py --write           rewrite that table
    python3 tools/machine_code.py --opt-level s     build so, and leave out the table
    python3 tools/machine_code.py --estimate llvm-mca-19 neoverse-v2
                                                    cycles per element by that simulator and CPU
    python3 tools/machine_code_test.py              show that broken code is found

It builds the library for x86-64 and AArch64, disassembles it with `objdump`, and fails if

- an entry point has no main loop, or no code for single registers, for one of the target's
  backends: it was not inlined;
- either calls a function, except for what does not return, for `hard_cases`, which few results
  need, and, of single registers, for what copies the last, partial one;
- a function that uses ymm or zmm registers returns without `vzeroupper`;
- a main loop has fewer registers side by side than the table says, or accesses the stack more
  often: registers were spilled.

The debug information tells from which method an instruction was inlined, and for which backend: the
main loop is that of `whole_groups`, and `one_by_one` evaluates single registers. The code of an
entry point is in its function and in those that this calls, one for each backend.

A main loop is all that lies on a way around through a backward jump, except for the ways through
permitted calls and those through blocks of `one_by_one`. Where there are several, for one or the
other output, the table tells of the one with the most stack accesses. Divisions and vector
instructions inform only. What a table of another compiler says is no finding: rewrite it.
"""

import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_suffix(".txt")
ROOT = Path(__file__).parent.parent


class Machine(NamedTuple):
    objdump: str
    backends: tuple  # those that every entry point must have
    jump: re.Pattern  # a jump inside the function; its group is the target
    final: re.Pattern  # a jump after which the next instruction does not run
    call: re.Pattern
    vector: re.Pattern
    division: re.Pattern
    stack: re.Pattern


MACHINES = {
    "x86_64-unknown-linux-gnu": Machine(
        objdump="objdump",
        backends=("avx512", "avx2", "scalar"),
        jump=re.compile(r"j\w+\s+([0-9a-f]+) <"),
        # By `jmp *` pulp calls what loads or stores part of a register.
        final=re.compile(r"jmp(?!\s+\*)|ret|ud2"),
        call=re.compile(r"call|jmp\s+\*"),
        vector=re.compile(r".*%[xyz]mm"),
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
        division=re.compile(r"fdiv\s+v"),
        stack=re.compile(r".*\[(sp|x29)\b"),
    ),
}

# The instruction sets: the backend's name, and the bytes of a register.
BACKENDS = {
    "V4": ("avx512", 64), "Avx2": ("avx2", 32), "Neon": ("neon", 16), "Portable": ("scalar", 16),
}
REGISTER_BYTES = dict(BACKENDS.values())

# A function in the table of symbols: its section and name.
SYMBOL = re.compile(r"[0-9a-f]+ .{6}F (\.text\S+)\s+[0-9a-f]+ (?:\.hidden )?(.*)")
ENTRY_POINT = re.compile(
    r"<(?:\w+::)*(\w+) as (?:\w+::)*Compiled<(?:\w+::)*(\w+), (\w+)>>::(\w+)$"
)
# The methods of the loops, the instruction set, and what else an instance is for.
# `objdump` takes an inlined function for the one that it is in, now and then: so `step` tells, too.
METHOD = re.compile(
    rf"\b(whole_groups|one_by_one|step)<(?:\w+::)*({'|'.join(BACKENDS)}), (.*?(?:(Whole|UpTo), |$))"
)
ACCESS = {"Whole": "whole_groups", "UpTo": "one_by_one"}
# What may be called: what does not return, what few results need, what copies a partial register.
RARE = r".*(panic|something_went_wrong|_fail\b)|sigmoid::hard_cases::(forward|gradient)::<[\w:]+>$"
PERMITTED = {
    "whole_groups": re.compile(RARE),
    "one_by_one": re.compile(RARE + r"|mem(cpy|set)$|jmp"),
}
# A call of a function whose address is in a register or on the stack, and what moves it there.
INDIRECT = re.compile(r"call\s+\*(%r\w+|[-\w]*\(%rsp\))$")
MOVE = re.compile(r"mov\s+(%r\w+|[-\w]*\(%rsp\)),")

# The compiler clears these registers' upper halves; SSE code does not suffer from the others.
UPPER_HALVES = re.compile(r".*%[yz]mm(\d|1[0-5])\b")


class Kernel(NamedTuple):
    target: str
    backend: str
    function: str
    element: str
    form: str
    tier: str

    def __str__(self):
        return " ".join(self)


class Figures(NamedTuple):
    registers: int
    divisions: int
    vector_per_element: float
    stack: int


@dataclass
class Instruction:
    address: int
    text: str
    method: str = ""  # that it was inlined from, and for what
    backend: str = ""
    registers: int = 0
    symbol: str = ""  # what the linker will put in


@dataclass
class Function:
    names: list  # its section's and its own, several where functions are the same
    instructions: list


def functions(listing):
    """Every function in the lines that `objdump -tdrlC --inlines` prints."""
    names, section, innermost, outer, found = {}, "", (), (), []
    for line in listing:
        if line.startswith("inlined by "):
            outer = outer or method(line)
        elif symbol := SYMBOL.match(line):
            names.setdefault(symbol[1], {})[symbol[2]] = None
        elif heading := re.match(r"Disassembly of section (\S+):$", line):
            section = heading[1]
        elif start := re.match(r"[0-9a-f]+ <(.*)>:$", line):
            innermost, instructions = (), []
            found.append(Function([section, *names.get(section, [start[1]])], instructions))
        elif relocation := re.match(r"\s+[0-9a-f]+: R_\w+\s+(.*?)([-+]0x[0-9a-f]+)?$", line):
            instructions[-1].symbol = relocation[1]
        elif instruction := re.match(r"\s+([0-9a-f]+):\s+(.*)", line):
            address, text = int(instruction[1], 16), instruction[2]
            instructions.append(Instruction(address, text, *(innermost or outer)))
            outer = ()
        elif inlined := re.match(r"(\S.*)\(\):$", line):
            innermost = method(inlined[1])
    return found


def method(line):
    match = METHOD.search(line)
    if not match:
        return ()
    name, token, instance, access = match.groups()
    return ACCESS.get(access, name), BACKENDS[token][0], 2 ** instance.count("Pair<")


def edges(machine, instructions):
    """Of every instruction those that may run after it, and those that may run before."""
    index = {instruction.address: i for i, instruction in enumerate(instructions)}
    after, before = [[] for _ in instructions], [[] for _ in instructions]
    for i, instruction in enumerate(instructions):
        jump = machine.jump.match(instruction.text)
        if jump and not instruction.symbol and int(jump[1], 16) in index:
            after[i].append(index[int(jump[1], 16)])
        if not machine.final.match(instruction.text) and i + 1 < len(instructions):
            after[i].append(i + 1)
        for target in after[i]:
            before[target].append(i)
    return after, before


def reachable(start, edges, left_out):
    seen = {start} - left_out
    pending = list(seen)
    while pending:
        new = set(edges[pending.pop()]) - seen - left_out
        seen |= new
        pending += new
    return seen


def callee(instructions, i, before):
    """What an instruction calls, or its text where that can't be told."""
    indirect = INDIRECT.match(instructions[i].text)
    if not indirect:
        return instructions[i].symbol or instructions[i].text
    symbols, seen, pending = set(), set(), [(i, indirect[1])]
    while pending:
        user, place = pending.pop()
        write = re.compile(rf".*[, ]{re.escape(place)}\s*(#|$)")
        writes = {j for j, instruction in enumerate(instructions) if write.match(instruction.text)}
        ways = reachable(user, before, writes)
        for j in {j for way in ways for j in before[way] if j in writes} - seen:
            seen.add(j)
            move = MOVE.match(instructions[j].text)
            if move:
                pending.append((j, move[1]))
            else:
                symbols.add(instructions[j].symbol)
    return "".join(symbols) if len(symbols) == 1 and "" not in symbols else instructions[i].text


def blocks(after):
    """The bounds of the runs of instructions that run one after the other."""
    starts = {0, len(after)}
    for i, targets in enumerate(after):
        if targets != [i + 1]:
            starts |= {i + 1, *targets}
    return pairwise(sorted(starts))


def calls_and_loops(machine, instructions):
    """The forbidden calls, with what is called, and the instructions of each main loop."""
    after, before = edges(machine, instructions)
    calls, left_out = [], set()
    for start, end in blocks(after):
        methods = [i.method for i in instructions[start:end]]
        # A single instruction may have strayed from there.
        if methods.count("one_by_one") > methods.count("whole_groups") + 1:
            left_out |= set(range(start, end))
    for i, instruction in enumerate(instructions):
        if instruction.method and machine.call.match(instruction.text):
            called = callee(instructions, i, before)
            if PERMITTED[instruction.method].match(called):
                left_out.add(i)
            else:
                calls.append((instruction, called))
    bodies = set()
    for i, targets in enumerate(after):
        for head in targets:
            if head <= i:
                body = reachable(head, after, left_out) & reachable(head, before, left_out)
                bodies.add(tuple(sorted(body)) if i in body else ())
    loops = [[instructions[i] for i in body] for body in sorted(bodies)]
    return calls, [body for body in loops if any(i.method == "whole_groups" for i in body)]


def measure(machine, kernel, body):
    def count(pattern):
        return sum(bool(pattern.match(instruction.text)) for instruction in body)

    registers = max(instruction.registers for instruction in body)
    vector = round(count(machine.vector) / elements(kernel, registers), 2)
    return Figures(registers, count(machine.division), vector, count(machine.stack))


def elements(kernel, registers):
    return registers * REGISTER_BYTES[kernel.backend] * 8 // int(kernel.element[1:])


def returns_with_upper_halves(machine, instructions):
    """Whether a `ret` can be reached with the upper half of a register in use."""
    after, _ = edges(machine, instructions)
    seen, pending = set(), [(0, False)]
    while pending:
        state = i, used = pending.pop()
        if state in seen:
            continue
        seen.add(state)
        text = instructions[i].text
        if text.startswith("ret") and used:
            return True
        used = not text.startswith("vzero") and (used or bool(UPPER_HALVES.match(text)))
        pending += [(next, used) for next in after[i]]
    return False


def entry_points(target, found):
    """Of every entry point the kernel without its backend, and the functions with its code."""
    called = {name: function for function in found for name in function.names}
    for function in found:
        for name in function.names:
            if entry := ENTRY_POINT.search(name):
                activation, form, element, tier = entry.groups()
                symbols = dict.fromkeys(i.symbol for i in function.instructions)
                parts = [function, *(called[symbol] for symbol in symbols if symbol in called)]
                yield Kernel(target.split("-")[0], "", activation, element, form, tier), parts


def inspect(target, listing):
    """Of every kernel the main loop's figures and instructions, and what is wrong with all code."""
    machine = MACHINES[target]
    found = functions(listing)
    problems = [
        f"returns without vzeroupper: {function.names[-1]}"
        for function in found
        if returns_with_upper_halves(machine, function.instructions)
    ]
    main = {}
    entries = list(entry_points(target, found))
    for entry_point, parts in entries:
        single = set()
        for part in parts:
            calls, loops = calls_and_loops(machine, part.instructions)
            problems += dict.fromkeys(
                f"call in {call.method}: {entry_point._replace(backend=call.backend)}: {called}"
                for call, called in calls
            )
            for body in loops:
                kernel = entry_point._replace(backend=max(i.backend for i in body))
                loop = measure(machine, kernel, body), body
                main[kernel] = max(main.get(kernel, loop), loop, key=rank)
            single |= {i.backend for i in part.instructions if i.method == "one_by_one"}
        for backend in machine.backends:
            kernel = entry_point._replace(backend=backend)
            if kernel not in main:
                problems.append(f"no main loop: {kernel}")
            if backend not in single:
                problems.append(f"no code for single registers: {kernel}")
    if not entries:
        problems.append(f"no entry points: {target}")
    return main, problems


def rank(loop):
    figures, _ = loop
    return figures.registers, figures.stack, figures.vector_per_element


def compare(measured, pinned):
    """What is wrong with the main loops by the table, and what is only worth a word."""
    problems, hints = [], []
    for kernel in sorted(measured.keys() & pinned.keys()):
        for name, now, before in zip(Figures._fields, measured[kernel], pinned[kernel]):
            worse = {"registers": now < before, "stack": now > before}.get(name)
            if now != before:
                change = f"{kernel}: {name} {now}, in the table {before}"
                (problems if worse else hints).append(change)
    new, gone = measured.keys() - pinned.keys(), pinned.keys() - measured.keys()
    problems += [f"not in the table: {kernel}" for kernel in sorted(new)]
    problems += [f"only in the table: {kernel}" for kernel in sorted(gone)]
    return problems, hints


def format_table(measured):
    rows = [Kernel._fields + Figures._fields, *(k + f for k, f in sorted(measured.items()))]
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    note = f"# Written by tools/machine_code.py --write, which explains it; {compiler()}."
    return "\n".join([note, *lines]) + "\n"


def read_table(text):
    table = {}
    for line in text.splitlines()[2:]:
        *names, registers, divisions, vector, stack = line.split()
        figures = int(registers), int(divisions), float(vector), int(stack)
        table[Kernel(*names)] = Figures(*figures)
    return table


def run(*command, input=None):
    options = {"cwd": ROOT, "stdout": subprocess.PIPE, "text": True, "check": True}
    return subprocess.run(command, input=input, **options).stdout


def compiler():
    return " ".join(run("rustc", "--version").split()[:2])


def build(target, level):
    """Compiles the library, and returns the path of its archive."""
    profile = [f'--config=profile.release.opt-level="{level}"'] if level else []
    messages = run(
        "cargo", "rustc", "--quiet", "--release", "--package=sigmoid", "--lib", *profile,
        f"--target={target}", "--message-format=json", "--",
        # Names that tell generic arguments, and debug information, neither of which changes code.
        "-Csymbol-mangling-version=v0", "-Cdebuginfo=line-tables-only",
    )
    artifacts = [json.loads(message) for message in messages.splitlines()]
    names = [name for artifact in artifacts for name in artifact.get("filenames", [])]
    return next(name for name in names if re.search(r"libsigmoid\b.*\.rlib$", name))


def disassemble(target, archive):
    """The lines one by one: together they are hundreds of MB."""
    command = [MACHINES[target].objdump, "-tdrlC", "--inlines", "--no-show-raw-insn", archive]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield from process.stdout


def estimate(kernel, registers, body, simulator, cpu):
    """Cycles per element of a loop; of both ways one after the other, where there are two."""
    machine = next(m for t, m in MACHINES.items() if t.startswith(kernel.target))
    straight = "\n".join(
        re.sub(r"\s*(//|<|# ).*", "", i.text)
        for i in body
        if not machine.jump.match(i.text) and not machine.final.match(i.text)
    )
    options = [f"-mtriple={kernel.target}", f"-mcpu={cpu}", "-iterations=100"]
    report = run(simulator, *options, input=straight)
    cycles = int(re.search(r"Total Cycles:\s+(\d+)", report)[1]) / 100
    return cycles / elements(kernel, registers)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--write", action="store_true", help="rewrite the table")
    arguments.add_argument("--opt-level", choices=["s", "z"], help="leave out the table")
    arguments.add_argument("--estimate", nargs=2, metavar=("SIMULATOR", "CPU"),
                           help="simulate the loops of the CPU's target")
    options = arguments.parse_args()

    loops, problems = {}, []
    for target in MACHINES:
        archive = build(target, options.opt_level)
        loops_of_target, problems_of_target = inspect(target, disassemble(target, archive))
        loops |= loops_of_target
        problems += problems_of_target
    if options.estimate:
        simulator, cpu = options.estimate
        target = "aarch64" if re.match("neoverse|apple|cortex", cpu) else "x86_64"
        for kernel, (figures, body) in sorted(loops.items()):
            if kernel.target == target and kernel.backend != "scalar":
                cycles = estimate(kernel, figures.registers, body, simulator, cpu)
                print(f"{kernel}: {cycles:.2f} cycles")
        return
    if not options.opt_level:
        measured = {kernel: figures for kernel, (figures, _) in loops.items()}
        if options.write:
            TABLE.write_text(format_table(measured))
        table = TABLE.read_text()
        worse, hints = compare(measured, read_table(table))
        problems += worse
        for hint in hints:
            print(f"hint: {hint}")
        if worse and compiler() not in table:
            print(f"The table is another compiler's, this is {compiler()}: look, then --write.")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    print(f"{len(loops)} main loops, {len(problems)} problems")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
