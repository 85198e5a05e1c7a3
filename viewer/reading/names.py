"""File names as they may be shown: on screen, on paper, in JSON and on a terminal."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

_UNSAFE = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0\ufdd1]"
"""Control characters, line separators, marks that reverse the direction of what follows, lone surrogates."""


def display_name(path: Path | str) -> str:
    """The name of a file without its folder, fit to be shown.

    Bytes that are no UTF-8 and characters that would disturb a line or a terminal become U+FFFD.
    """
    return display_path(Path(path).name or str(path))


def display_path(path: str) -> str:
    """A path as it was given, fit to be shown: bytes and characters are replaced as in ``display_name``."""
    if path.isascii() and path.isprintable():
        return path
    name = path
    with contextlib.suppress(UnicodeEncodeError):  # a lone surrogate that stands for no byte: replaced below
        name = os.fsencode(name).decode("utf-8", "replace")
    return re.sub(_UNSAFE, "\ufffd", name)
