"""Landlock: what a path leads to is forbidden."""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct

from viewer.confinement.system import System

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_PATH = 1
_WRITE_FILE, _READ_FILE, _READ_FOLDER, _TRUNCATE = 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights over files a version of Landlock knows; later ones know as many as the last."""
_TRUNCATION, _TCP, _SCOPES = 3, 4, 6
"""The versions of Landlock that brought them."""


def restrict(system: System) -> bool:
    """Forbid by path. Returns whether that is all that there is to forbid for files, for the whole process."""
    version = system.call("syscall", _CREATE, 0, 0, 1)
    if version < 1:
        return False
    rights = (1 << _RIGHTS.get(version, max(_RIGHTS.values()))) - 1
    tcp, scopes = (0b11 if version >= _TCP else 0), (0b11 if version >= _SCOPES else 0)
    attributes = ctypes.create_string_buffer(struct.pack("=QQQ", rights, tcp, scopes), 24)
    rules = system.call("syscall", _CREATE, ctypes.addressof(attributes), 24, 0)
    if rules < 0:
        return False
    try:
        for path, allowed in (("/", _READ_FILE | _READ_FOLDER), (os.devnull, _WRITE_FILE | _TRUNCATE & rights)):
            with contextlib.suppress(FileNotFoundError):
                _allow(system, rules, path, allowed)
        alone = len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208  # it holds for this thread and its children
        restricted = system.call("syscall", _RESTRICT, rules, 0) == 0
    except OSError:
        return False
    finally:
        os.close(rules)
    return restricted and alone and version >= _TRUNCATION


def _allow(system: System, rules: int, path: str, allowed: int) -> None:
    """Except what is below a path from the rules. Raises OSError."""
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, place), 12)
        if system.call("syscall", _ADD, rules, _PATH, ctypes.addressof(rule), 0):
            raise OSError(ctypes.get_errno(), "no rule could be added", path)
    finally:
        os.close(place)
