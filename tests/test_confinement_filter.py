"""The filter of system calls: its instructions run as the system would, and calls by other ways than the usual one."""

from __future__ import annotations

import os
import platform
import struct
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from viewer import confinement

ROOT = Path(__file__).parents[1]

CALLS = {
    "x86_64": (0xC000003E, {"socket": 41, "openat": 257, "clone": 56, "clone3": 435, "kill": 62, "read": 0}),
    "aarch64": (0xC00000B7, {"socket": 198, "openat": 56, "clone": 220, "clone3": 435, "kill": 129, "read": 63}),
}


@pytest.mark.parametrize("machine", CALLS)
def test_the_filter_of_each_machine_tells_calls_apart(machine: str) -> None:
    instructions = confinement.program(machine, 7, writing=True)
    known, numbers = CALLS[machine]

    def answer(call: str, *arguments: int) -> int | None:
        return filtered(instructions, known, numbers[call], *arguments)

    assert answer("read", 0, 0, 1) is None
    assert answer("socket", 2, 1, 0) == 1
    assert answer("openat", 0, 0, os.O_RDONLY | os.O_CLOEXEC) is None
    assert answer("openat", 0, 0, os.O_WRONLY) == 1
    assert answer("clone", 0x3D0F00) is None
    assert answer("clone", 0x1200011) == 1
    assert answer("clone3") == 38
    assert answer("kill", 7, 0) is None
    assert answer("kill", 8, 0) == 1
    assert filtered(instructions, known, 10_000) == 38
    assert filtered(instructions, known, 0x40000000 | numbers["read"]) == 1
    assert filtered(instructions, 0x40000003, numbers["read"]) == 1


def filtered(instructions: list[confinement.Instruction], machine: int, number: int, *arguments: int) -> int | None:
    """The error that a filter answers to a call, as the system would run it; None if it lets it through."""
    call = struct.pack("=IIQ6Q", number, machine, 0, *arguments, *[0] * (6 - len(arguments)))
    place, word = 0, 0
    while True:
        code, so, else_, value = instructions[place]
        place += 1
        if code == 0x20:
            (word,) = struct.unpack_from("=I", call, value)
        elif code == 0x06:
            return value & 0xFFFF if value >> 16 == 5 else None
        else:
            holds = {0x15: word == value, 0x35: word >= value, 0x45: bool(word & value)}[code]
            place += so if holds else else_


@pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64"), reason="only this machine has calls by two more ways"
)
@pytest.mark.parametrize(
    ("way", "call"),
    [
        ("x32", "library.syscall(0x40000000 | 39)"),
        ("32 bits", "ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()"),
    ],
)
def test_calls_by_other_numbers_are_refused(way: str, call: str) -> None:
    code = f"""
        import ctypes, mmap
        from viewer import confinement
        library = ctypes.CDLL(None, use_errno=True)
        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(bytes.fromhex("b814000000cd80c3"))  # mov eax, 20 (getpid); int 0x80; ret
        confinement.confine()
        print(ctypes.get_errno(), {call}, ctypes.get_errno())
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(code)]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert found == {"x32": "0 -1 1\n", "32 bits": "0 -1 0\n"}[way]
