"""The calls of the system that Python has no functions for."""

from __future__ import annotations

import ctypes


class System:
    """The C library of this process. Raises OSError or AttributeError where it cannot be asked."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)

    def call(self, function: str, *arguments: int) -> int:
        """What a function of the C library answers."""
        return self._library[function](*(ctypes.c_long(argument) for argument in arguments))
