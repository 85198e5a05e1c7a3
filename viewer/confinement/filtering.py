"""Seccomp: a filter in the system that looks at every call of the process, and lets through what is allowed.

What is not allowed is answered by EPERM, an error that every library foresees: many ask for more than they need, and go
on without it. What is newer than this table, or cannot be looked into, is answered by ENOSYS, for which libraries have
another way. Calls by the numbers of another machine (32 bits, x32) no library makes: only code that was brought in to
get around the filter would, so the process ends at once.
"""

from __future__ import annotations

import ctypes
import os
import struct

from viewer.confinement.calls import (
    ALLOW,
    ALLOWED,
    ANSWER,
    HAS,
    IS,
    IS_LEAST,
    KILL,
    LACKS,
    LOAD,
    MACHINES,
    NEWEST,
    NOT_PERMITTED,
    NOT_THERE,
    SKIPPED,
    X32,
    absent,
    checked,
    numbers,
)
from viewer.confinement.system import System

_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where the words of a call stand. Of arguments, 8 bytes each, the lower half is loaded: all that matters here."""
_SET_FILTER, _ALL_THREADS = 1, 1
_SECCOMP = {"x86_64": 317, "aarch64": 277}

Instruction = tuple[int, int, int, int]
"""Of a filter: what it does, how many to skip if so and if not, and a number."""


def restrict(system: System, machine: str, *, writing: bool) -> bool:
    """Forbid by system call, in all threads; also to write files, if it is for the filter to do. Whether it worked."""
    instructions = program(machine, os.getpid(), writing=writing)
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *one) for one in instructions))
    header = ctypes.create_string_buffer(struct.pack("@HP", len(instructions), ctypes.addressof(code)))
    arguments = (_SECCOMP[machine], _SET_FILTER, _ALL_THREADS, ctypes.addressof(header))
    return system.call("syscall", *arguments) == 0


def program(machine: str, process: int, *, writing: bool) -> list[Instruction]:
    """The filter for a machine and the number of a process: what the system runs at each call."""
    made: list[Instruction] = [(LOAD, 0, 0, _MACHINE), (IS, 1, 0, MACHINES[machine][0]), (ANSWER, 0, 0, KILL)]
    made.append((LOAD, 0, 0, _NUMBER))
    made += _answer(IS, SKIPPED, NOT_THERE)
    made += _answer(IS_LEAST, X32, KILL)
    made += _answer(IS_LEAST, NEWEST + 1, NOT_THERE)
    for calls in ALLOWED:
        for _, number in numbers(calls, machine):
            made += _answer(IS, number, ALLOW)
    for number, (checks, otherwise) in checked(machine, process, writing=writing):
        inside: list[Instruction] = []
        for argument, test, value, answer in checks:
            inside += [(LOAD, 0, 0, _FIRST_ARGUMENT + 8 * argument), *_answer(test, value, answer)]
        inside.append((ANSWER, 0, 0, otherwise))
        made += [(IS, 0, len(inside), number), *inside]
    for number in absent(machine):
        made += _answer(IS, number, NOT_THERE)
    made.append((ANSWER, 0, 0, NOT_PERMITTED))
    return made


def _answer(test: int, number: int, answer: int) -> list[Instruction]:
    compared = (HAS, 1, 0, number) if test == LACKS else (test, 0, 1, number)
    return [compared, (ANSWER, 0, 0, answer)]
