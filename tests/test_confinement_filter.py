"""The filter of system calls: its instructions run as the system would, and calls by other ways than the usual one."""

from __future__ import annotations

import os
import platform
import re
import signal
import struct
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from viewer.confinement import calls, filtering

ROOT = Path(__file__).parents[1]

CALLS = {
    "x86_64": (
        0xC000003E,
        {"socket": 41, "openat": 257, "clone": 56, "clone3": 435, "kill": 62, "read": 0, "flock": 73}
        | {"fcntl": 72, "ioctl": 16, "mmap": 9, "mprotect": 10, "madvise": 28, "setpriority": 141, "openat2": 437},
    ),
    "aarch64": (
        0xC00000B7,
        {"socket": 198, "openat": 56, "clone": 220, "clone3": 435, "kill": 129, "read": 63, "flock": 32}
        | {"fcntl": 25, "ioctl": 29, "mmap": 222, "mprotect": 226, "madvise": 233, "setpriority": 140, "openat2": 437},
    ),
}


@pytest.mark.parametrize("machine", CALLS)
def test_the_filter_of_each_machine_tells_calls_apart(machine: str) -> None:
    instructions = filtering.program(machine, 7, writing=True)
    known, numbers = CALLS[machine]

    def answer(call: str, *arguments: int) -> int | str | None:
        return filtered(instructions, known, numbers[call], *arguments)

    assert answer("read", 0, 0, 1) is None
    assert answer("socket", 2, 1, 0) == 1
    assert answer("openat", 0, 0, os.O_RDONLY | os.O_CLOEXEC) is None
    assert answer("openat", 0, 0, os.O_WRONLY) == 1
    assert answer("clone", 0x3D0F00) is None
    assert answer("clone", 0x1200011) == 1
    assert answer("clone", 0x3D0F00 | 0x40000000) == 1  # a thread in a network of its own
    assert answer("clone3") == answer("openat2") == 38
    assert answer("kill", 7, 0) is None
    assert answer("kill", 8, 0) == 1
    assert answer("flock", 3, 2) == answer("setpriority", 0, 8, 1) == 1
    assert [answer("fcntl", 3, command) for command in (1, 1030, 4, 8, 10, 1024)] == [None, None, 1, 1, 1, 1]
    assert [answer("ioctl", 3, request) for request in (0x541B, 0x5412, 0x40086602)] == [None, 1, 1]
    assert [answer("mmap", 0, 1, 5, 0x802), answer("mmap", 0, 1, 7, 2), answer("mmap", 0, 1, 5, 0x22)] == [None, 1, 1]
    assert [answer("mmap", 0, 1, 3, 0x22), answer("mprotect", 0, 1, 3), answer("mprotect", 0, 1, 5)] == [None, None, 1]
    assert [answer("madvise", 0, 1, advice) for advice in (4, 25, 100, 101, 102, 104)] == [None, None, 1, 1, None, 1]
    assert filtered(instructions, known, 10_000) == 38
    assert filtered(instructions, known, 0xFFFFFFFF) == 38
    assert filtered(instructions, known, 0x40000000 | numbers["read"]) == "killed"
    assert filtered(instructions, 0x40000003, numbers["read"]) == "killed"


def filtered(instructions: list[filtering.Instruction], machine: int, number: int, *arguments: int) -> int | str | None:
    """What a filter does to a call, as the system would run it: an error, or "killed"; None if it lets it through."""
    call = struct.pack("=IIQ6Q", number, machine, 0, *arguments, *[0] * (6 - len(arguments)))
    place, word = 0, 0
    while True:
        code, so, else_, value = instructions[place]
        place += 1
        if code == 0x20:
            (word,) = struct.unpack_from("=I", call, value)
        elif code == 0x06:
            return {0x7FFF: None, 0x8000: "killed", 5: value & 0xFFFF}[value >> 16]
        else:
            holds = {0x15: word == value, 0x35: word >= value, 0x45: bool(word & value)}[code]
            place += so if holds else else_


@pytest.mark.skipif(
    (sys.platform, platform.machine()) != ("linux", "x86_64"), reason="only this machine has calls by two more ways"
)
@pytest.mark.parametrize(
    "call",
    [
        "library.syscall(0x40000000 | 39)",
        "ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()",
    ],
    ids=["x32", "32 bits"],
)
def test_calls_by_other_numbers_end_the_process(call: str) -> None:
    code = f"""
        import ctypes, mmap
        from viewer import confinement
        library = ctypes.CDLL(None, use_errno=True)
        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(bytes.fromhex("b814000000cd80c3"))  # mov eax, 20 (getpid); int 0x80; ret
        confinement.confine()
        print({call})
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(code)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (-signal.SIGSYS, "")


_HEADERS = {
    "x86_64": ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h"),
    "aarch64": ("/usr/include/asm-generic/unistd.h",),
}


@pytest.mark.parametrize("machine", _HEADERS)
def test_numbers_are_those_of_the_system(machine: str) -> None:
    header = next((path for path in map(Path, _HEADERS[machine]) if path.exists()), None)
    if header is None:
        pytest.skip("the headers of the system are not installed")
    found = re.findall(r"^#define __NR(?:3264)?_(\w+) (\d+)", header.read_text(), re.MULTILINE)
    known = {name: int(number) for name, number in found}
    known |= {"newfstatat": known.get("newfstatat", known.get("fstatat", 0))}
    tables = (*calls.ALLOWED, calls.WITH_ARGUMENTS, calls.ABSENT)
    named = {name: number for table in tables for name, number in calls.numbers(table, machine)}
    assert len(named) > 70
    assert {name: number for name, number in named.items() if known.get(name, number) != number} == {}
