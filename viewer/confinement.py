"""A process that can do no harm: on Linux it gives up, for good, all that reading does not need.

A process that reads hostile files calls ``confine`` on itself before it reads the first of them, and before it starts a
thread. From then on the system refuses it, whatever code runs in it, and answers as for a lack of permission:

- network: sockets of every kind. Such as are open already can be read from and written to, like pipes.
- files: to make, write, empty, rename or remove a file or folder, or to change its permissions, owner or times.
  Only /dev/null may be written to. Every file may still be read, and what is open already stays open.
- programs: to start a program or a process, to look into another one, to send it a signal, to share memory with it;
  and what only an administrator may do. Threads can be started.

A seccomp filter forbids system calls, Landlock forbids what a path leads to. Where there is no Landlock that is new
enough, the filter forbids to open a file for writing; then /dev/null is no exception. No way leads back.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterator

# Each system call with its number on x86_64 and on aarch64; those that come after number 424 share theirs.
_NETWORK = """
socket 41 198, socketpair 53 199, connect 42 203, bind 49 200, listen 50 201, accept 43 202, accept4 288 242,
sendto 44 206, sendmsg 46 211, sendmmsg 307 269, recvfrom 45 207, recvmsg 47 212, recvmmsg 299 243, setsockopt 54 208,
shutdown 48 210, io_uring_setup 425 425, io_uring_enter 426 426, io_uring_register 427 427
"""
_PROGRAMS = """
execve 59 221, execveat 322 281, fork 57 -, vfork 58 -, ptrace 101 117, process_vm_readv 310 270,
process_vm_writev 311 271, process_madvise 440 440, process_mrelease 448 448, kcmp 312 272, pidfd_open 434 434,
pidfd_getfd 438 438, pidfd_send_signal 424 424, tkill 200 130, rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240,
shmget 29 194, shmat 30 196, msgget 68 186, msgsnd 69 189, msgrcv 70 188, semget 64 190, semop 65 193,
semtimedop 220 192, mq_open 240 180, mq_unlink 241 181
"""
_ADMINISTRATION = """
mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51, move_mount 429 429, open_tree 428 428,
open_tree_attr 467 467, fsopen 430 430, fsconfig 431 431, fsmount 432 432, fspick 433 433, mount_setattr 442 442,
open_by_handle_at 304 265, quotactl 179 60, quotactl_fd 443 443, swapon 167 224, swapoff 168 225, acct 163 89,
unshare 272 97, setns 308 268, keyctl 250 219, add_key 248 217, request_key 249 218, bpf 321 280, userfaultfd 323 282,
perf_event_open 298 241, fanotify_init 300 262, init_module 175 105, finit_module 313 273, delete_module 176 106,
kexec_load 246 104, kexec_file_load 320 294, reboot 169 142, sethostname 170 161, setdomainname 171 162,
settimeofday 164 170, clock_settime 227 112, clock_adjtime 305 266, adjtimex 159 171, iopl 172 -, ioperm 173 -,
modify_ldt 154 -, syslog 103 116, vhangup 153 58
"""
_ATTRIBUTES = """
chmod 90 -, fchmod 91 52, fchmodat 268 53, fchmodat2 452 452, chown 92 -, lchown 94 -, fchown 93 55, fchownat 260 54,
utime 132 -, utimes 235 -, futimesat 261 -, utimensat 280 88, setxattr 188 5, lsetxattr 189 6, fsetxattr 190 7,
setxattrat 463 463, removexattr 197 14, lremovexattr 198 15, fremovexattr 199 16, removexattrat 466 466,
file_setattr 469 469
"""
_WRITING = """
creat 85 -, truncate 76 45, unlink 87 -, unlinkat 263 35, rename 82 -, renameat 264 38, renameat2 316 276, mkdir 83 -,
mkdirat 258 34, rmdir 84 -, link 86 -, linkat 265 37, symlink 88 -, symlinkat 266 36, mknod 133 -, mknodat 259 33
"""
_WITH_ARGUMENTS = (
    "clone 56 220, clone3 435 435, kill 62 129, tgkill 234 131, ioctl 16 29, prlimit64 302 261, open 2 -, "
    "openat 257 56, openat2 437 437"
)
_NEWEST = 469
"""The last number known here. What comes after it is answered as by a system that does not have it yet."""
_X32 = 0x40000000
"""Numbers from here on are other names for the same calls, on x86_64."""

_MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""How the filter knows a machine, and which of the two numbers of a call is its."""

_LOAD, _IS, _IS_LEAST, _HAS, _ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06
"""Instructions of a filter: load a word of the call, compare it, compare its bits, and end."""
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where the words of a call stand. Of arguments, 8 bytes each, the lower half is loaded: all that matters here."""
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_NOT_PERMITTED, _NOT_THERE = _REFUSE | 1, _REFUSE | 38

_CLONE_THREAD = 0x10000
_OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | 0x400000  # of O_TMPFILE, what it alone has
_TYPE_FOR_OTHERS = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX: keys of a terminal are pressed by them

_NO_NEW_PRIVILEGES, _SECCOMP_FILTER, _ALL_THREADS = 38, 1, 1
_SECCOMP = {"x86_64": 317, "aarch64": 277}
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_PATH = 1
_WRITE_FILE, _READ_FILE, _READ_FOLDER, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights over files a version of Landlock knows; later ones know as many as the last."""
_TRUNCATION, _TCP, _SCOPES = 3, 4, 6
"""The versions of Landlock that brought them."""

EVERYTHING = frozenset(("network", "files", "programs"))
"""All that can be enforced."""

Instruction = tuple[int, int, int, int]
"""Of a filter: what it does, how many to skip if so and if not, and a number."""


def confine() -> frozenset[str]:
    """Give up what reading does not need. Returns what the system will enforce: "network", "files", "programs".

    Never raises: on systems that lack the means, or forbid them, less or nothing is returned. Without a filter,
    "files" leaves permissions, owners and times out.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _MACHINES or struct.calcsize("P") != 8:
        return frozenset()
    try:
        system = _System()
        if system.call("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0):
            return frozenset()
        landlocked = _landlock(system)
        filtered = _filter(system, machine, writing=not landlocked)
    except (OSError, AttributeError, ValueError):  # no C library that can be asked
        return frozenset()
    if filtered:
        return EVERYTHING
    return frozenset(("files",)) if landlocked else frozenset()


class _System:
    """The calls of the system that Python has no functions for."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)

    def call(self, function: str, *arguments: int) -> int:
        """What a function of the C library answers."""
        return self._library[function](*(ctypes.c_long(argument) for argument in arguments))


def _landlock(system: _System) -> bool:
    """Forbid by path. Returns whether that is all that there is to forbid for files, for the whole process."""
    version = system.call("syscall", _LANDLOCK_CREATE, 0, 0, 1)
    if version < 1:
        return False
    rights = (1 << _RIGHTS.get(version, max(_RIGHTS.values()))) - 1
    tcp, scopes = (0b11 if version >= _TCP else 0), (0b11 if version >= _SCOPES else 0)
    attributes = ctypes.create_string_buffer(struct.pack("=QQQ", rights, tcp, scopes), 24)
    rules = system.call("syscall", _LANDLOCK_CREATE, ctypes.addressof(attributes), 24, 0)
    if rules < 0:
        return False
    try:
        for path, allowed in (("/", _READ_FILE | _READ_FOLDER), (os.devnull, _WRITE_FILE | _TRUNCATE & rights)):
            with contextlib.suppress(FileNotFoundError):
                _allow(system, rules, path, allowed)
        alone = len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208  # it holds for this thread and its children
        restricted = system.call("syscall", _LANDLOCK_RESTRICT, rules, 0) == 0
    except OSError:
        return False
    finally:
        os.close(rules)
    return restricted and alone and version >= _TRUNCATION


def _allow(system: _System, rules: int, path: str, allowed: int) -> None:
    """Except what is below a path from the rules. Raises OSError."""
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, place), 12)
        if system.call("syscall", _LANDLOCK_ADD, rules, _PATH, ctypes.addressof(rule), 0):
            raise OSError(ctypes.get_errno(), "no rule could be added", path)
    finally:
        os.close(place)


def _filter(system: _System, machine: str, *, writing: bool) -> bool:
    """Forbid by system call, in all threads; also to write files, if it is for the filter to do. Whether it worked."""
    instructions = program(machine, os.getpid(), writing=writing)
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *one) for one in instructions))
    header = ctypes.create_string_buffer(struct.pack("@HP", len(instructions), ctypes.addressof(code)))
    arguments = (_SECCOMP[machine], _SECCOMP_FILTER, _ALL_THREADS, ctypes.addressof(header))
    return system.call("syscall", *arguments) == 0


def program(machine: str, process: int, *, writing: bool) -> list[Instruction]:
    """The filter for a machine and the number of a process: what the system runs at each call."""
    known, column = _MACHINES[machine]
    made: list[Instruction] = [(_LOAD, 0, 0, _MACHINE), (_IS, 1, 0, known), (_ANSWER, 0, 0, _NOT_PERMITTED)]
    made.append((_LOAD, 0, 0, _NUMBER))
    made += _answer(_IS_LEAST, _X32, _NOT_PERMITTED)
    made += _answer(_IS_LEAST, _NEWEST + 1, _NOT_THERE)
    for calls in (_NETWORK, _PROGRAMS, _ADMINISTRATION, _ATTRIBUTES, _WRITING if writing else ""):
        for _, number in _numbers(calls, column):
            made += _answer(_IS, number, _NOT_PERMITTED)
    with_arguments = dict(_numbers(_WITH_ARGUMENTS, column))
    made += _answer(_IS, with_arguments["clone3"], _NOT_THERE)  # the C library then starts its threads by clone
    made += _unless(with_arguments["clone"], 0, (_HAS, _CLONE_THREAD))
    made += _unless(with_arguments["kill"], 0, (_IS, process))
    made += _unless(with_arguments["tgkill"], 0, (_IS, process))
    made += _unless(with_arguments["prlimit64"], 0, (_IS, 0), (_IS, process))
    made += _if(with_arguments["ioctl"], 1, *((_IS, number) for number in _TYPE_FOR_OTHERS))
    if writing:
        made += _answer(_IS, with_arguments["openat2"], _NOT_THERE)
        made += _if(with_arguments["openat"], 2, (_HAS, _OPEN_TO_WRITE))
        if "open" in with_arguments:
            made += _if(with_arguments["open"], 1, (_HAS, _OPEN_TO_WRITE))
    made.append((_ANSWER, 0, 0, _ALLOW))
    return made


def _numbers(calls: str, column: int) -> Iterator[tuple[str, int]]:
    """Names and numbers of the calls that there are on a machine."""
    for call in calls.split(",") if calls else ():
        name, *numbers = call.split()
        if numbers[column] != "-":
            yield name, int(numbers[column])


def _answer(test: int, number: int, answer: int) -> list[Instruction]:
    return [(test, 0, 1, number), (_ANSWER, 0, 0, answer)]


def _unless(call: int, argument: int, *tests: tuple[int, int]) -> list[Instruction]:
    """Refuse the call unless its argument passes one of the tests."""
    return _by_argument(call, argument, tests, _ALLOW, _NOT_PERMITTED)


def _if(call: int, argument: int, *tests: tuple[int, int]) -> list[Instruction]:
    """Refuse the call if its argument passes one of the tests."""
    return _by_argument(call, argument, tests, _NOT_PERMITTED, _ALLOW)


def _by_argument(
    call: int, argument: int, tests: tuple[tuple[int, int], ...], passed: int, failed: int
) -> list[Instruction]:
    inside: list[Instruction] = [(_LOAD, 0, 0, _FIRST_ARGUMENT + 8 * argument)]
    for test, number in tests:
        inside += _answer(test, number, passed)
    inside.append((_ANSWER, 0, 0, failed))
    return [(_IS, 0, len(inside), call), *inside]
