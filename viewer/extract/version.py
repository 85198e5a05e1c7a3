"""Version of the rules and their words. It is part of the cache's key: a report made by other rules is made anew."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

import viewer
from viewer import resources
from viewer.report import paragraphs


@cache
def version() -> str:
    """A digest that differs whenever a text may come out differently: of lexicon, weights, rules and paragraphs.

    In a packaged application, where the rules are inside the executable, its size and time stand for them.
    """
    digest = hashlib.sha256(viewer.__version__.encode())
    data = [*resources.path("lexicon").glob("*.toml"), *resources.path("weights").glob("*.json")]
    parted = Path(paragraphs.__file__).parent.glob("paragraphs.py")  # no file in a packaged application
    for file in sorted([*data, *parted, *Path(__file__).parent.rglob("*.py")]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    if getattr(sys, "frozen", False):
        about = Path(sys.executable).stat()
        digest.update(f"{about.st_size} {about.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]
