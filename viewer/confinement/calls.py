"""The system calls that a confined process may make: all that reading and extraction were seen to need, and no other.

Each stands with its number on x86_64 and on aarch64 (``-`` where a machine does not have it); those that come after
number 424 share theirs. What the libraries of other systems may ask for instead of what was seen is among them: later
and earlier calls for the same, of which none reaches beyond the process. Libraries were seen to ask for three more, and
to go on without: epoll (``selectors`` looks whether it is there), mbind (OpenBLAS, for where its memory lies), clone3.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""How the filter knows a machine, and which of the two numbers of a call is its."""
NEWEST = 469
"""The last number known here. What comes after it is answered as by a system that does not have it yet."""
X32 = 0x40000000
"""Numbers from here on are other names for the same calls, on x86_64."""
SKIPPED = 0xFFFFFFFF
"""The number that a tracer (``strace``) puts in the place of a call that it answers itself."""

_FILES = """
read 0 63, write 1 64, close 3 57, fstat 5 80, newfstatat 262 79, stat 4 -, lseek 8 62, statx 332 291, pread64 17 67,
lstat 6 -, readv 19 65, writev 20 66, preadv 295 69, preadv2 327 286, getdents64 217 61, getdents 78 -, readlink 89 -,
readlinkat 267 78, access 21 -, faccessat 269 48, faccessat2 439 439, getcwd 79 17, statfs 137 43, fstatfs 138 44,
dup 32 23, dup2 33 -, dup3 292 24, pipe 22 -, pipe2 293 59, poll 7 -, ppoll 271 73, select 23 -, pselect6 270 72
"""
"""To look at files, to read and write what is open."""
_MEMORY = "munmap 11 215, brk 12 214, mremap 25 216, mseal 462 462"
_THREADS = """
futex 202 98, futex_waitv 449 449, futex_wake 454 454, futex_wait 455 455, futex_requeue 456 456,
set_robust_list 273 99, rseq 334 293, set_tid_address 218 96, gettid 186 178, exit 60 93, exit_group 231 94,
sched_yield 24 124, sched_getaffinity 204 123, getcpu 309 168
"""
_SIGNALS_AND_CLOCKS = """
rt_sigaction 13 134, rt_sigprocmask 14 135, rt_sigreturn 15 139, sigaltstack 131 132, restart_syscall 219 128,
setitimer 38 103, getitimer 36 102, clock_gettime 228 113, clock_getres 229 114, gettimeofday 96 169, time 201 -,
nanosleep 35 101, clock_nanosleep 230 115
"""
_KNOWLEDGE = """
getpid 39 172, getppid 110 173, getuid 102 174, geteuid 107 175, getgid 104 176, getegid 108 177, uname 63 160,
sysinfo 99 179, getrusage 98 165, times 100 153, getrlimit 97 163, setrlimit 160 164, getrandom 318 278
"""
"""Of the process itself and of the system."""
_CONFINEMENT = """
seccomp 317 277, landlock_create_ruleset 444 444, landlock_add_rule 445 445, landlock_restrict_self 446 446
"""
"""By which still more can be given up, and nothing taken back."""

ALLOWED = (_FILES, _MEMORY, _THREADS, _SIGNALS_AND_CLOCKS, _KNOWLEDGE, _CONFINEMENT)
"""What is let through whatever its arguments."""

WITH_ARGUMENTS = """
openat 257 56, open 2 -, mmap 9 222, mprotect 10 226, madvise 28 233, clone 56 220, fcntl 72 25, ioctl 16 29,
prctl 157 167, arch_prctl 158 -, kill 62 129, tgkill 234 131, prlimit64 302 261
"""
ABSENT = "clone3 435 435, openat2 437 437"
"""What the filter cannot look into, as its arguments lie in memory. Libraries that are answered as by a system that
does not have it take the earlier call instead."""

LOAD, IS, IS_LEAST, HAS, ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06
"""Instructions of a filter: load a word of the call, compare it, compare its bits, and end."""
LACKS = -HAS
"""No instruction: the same as ``HAS``, the other way round."""
ALLOW, KILL = 0x7FFF0000, 0x80000000
NOT_PERMITTED, NOT_THERE = 0x00050000 | 1, 0x00050000 | 38
"""What a filter answers: let it be done; end the process; or one of the errors EPERM and ENOSYS instead."""

Check = tuple[int, int, int, int]
"""An argument of a call, a test, a number it is held against, and the answer where it passes."""
Checks = tuple[tuple[Check, ...], int]
"""Those of a call, in their order, and the answer where none passes."""

_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | 0x400000  # of O_TMPFILE, what it alone has
_EXECUTE, _WRITE, _ANONYMOUS = 4, 2, 0x20
_CLONE_THREAD = 0x10000
_OF_THREADS = 0x3D0F00 | 0x400000
"""The flags by which C libraries start a thread (those of glibc, and one more of musl). None makes a namespace."""
_LAST_ADVICE, _GUARD, _NO_GUARD = 25, 102, 103
"""MADV_COLLAPSE, and two that came later. Those between them break memory, to try what comes of it."""
_COMMANDS = (0, 1, 2, 3, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC: no lock, no lease, no owner, no signal."""
_REQUESTS = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5450, 0x5451)
"""TCGETS, TCGETS2, TIOCGWINSZ, FIONREAD, FIONCLEX, FIOCLEX: whether it is a terminal, how much there is to read, and
whether programs inherit it."""
_OPTIONS = (2, 15, 16, 38, 39, 0x53564D41)
"""PR_GET_PDEATHSIG, the name of a thread, that there are no new privileges, and PR_SET_VMA, which names memory."""
_FEATURES = (0x1021, 0x1022, 0x1023, 0x5002, 0x5005)
"""Of ARCH_*: matrices in the processor, by which it calculates, and shadow stacks, which old libraries do not have."""


def numbers(calls: str, machine: str) -> Iterator[tuple[str, int]]:
    """Names and numbers of the calls of a table that there are on a machine."""
    column = MACHINES[machine][1]
    for call in calls.split(","):
        name, *both = call.split()
        if both[column] != "-":
            yield name, int(both[column])


def absent(machine: str) -> Iterator[int]:
    """Numbers of the calls that are answered as by a system that does not have them."""
    return (number for _, number in numbers(ABSENT, machine))


def checked(machine: str, process: int, *, writing: bool) -> Iterator[tuple[int, Checks]]:
    """Numbers of the calls that depend on arguments, with their checks.

    ``process`` is the number of the process, which may do to itself what it may not do to others. ``writing``: it is
    for the filter to forbid to open files for it.
    """
    checks: Mapping[str, Checks] = {
        "openat": (((2, HAS, _TO_WRITE, NOT_PERMITTED),) if writing else (), ALLOW),
        "open": (((1, HAS, _TO_WRITE, NOT_PERMITTED),) if writing else (), ALLOW),
        "mmap": (  # code comes from files that are there, and can be written nowhere: libraries are loaded like that
            (
                (2, LACKS, _EXECUTE, ALLOW),
                (2, HAS, _WRITE, NOT_PERMITTED),
                (3, HAS, _ANONYMOUS, NOT_PERMITTED),
            ),
            ALLOW,
        ),
        "mprotect": (((2, HAS, _EXECUTE, NOT_PERMITTED),), ALLOW),
        "madvise": (
            (
                (2, IS_LEAST, _NO_GUARD + 1, NOT_PERMITTED),
                (2, IS_LEAST, _GUARD, ALLOW),
                (2, IS_LEAST, _LAST_ADVICE + 1, NOT_PERMITTED),
            ),
            ALLOW,
        ),
        "clone": (
            ((0, HAS, 0xFFFFFFFF ^ _OF_THREADS, NOT_PERMITTED), (0, HAS, _CLONE_THREAD, ALLOW)),
            NOT_PERMITTED,
        ),
        "fcntl": _one_of(1, _COMMANDS),
        "ioctl": _one_of(1, _REQUESTS),
        "prctl": _one_of(0, _OPTIONS),
        "arch_prctl": _one_of(0, _FEATURES),
        "kill": _one_of(0, (process,)),
        "tgkill": _one_of(0, (process,)),
        "prlimit64": _one_of(0, (0, process)),
    }
    for name, number in numbers(WITH_ARGUMENTS, machine):
        yield number, checks[name]


def _one_of(argument: int, values: tuple[int, ...]) -> Checks:
    return tuple((argument, IS, value, ALLOW) for value in values), NOT_PERMITTED
