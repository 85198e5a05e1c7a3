"""The one reader of everything in ``resources`` and ``seeds``, from a checkout and from the packaged application."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """The folder that holds ``resources`` and ``seeds``."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def path(*parts: str) -> Path:
    """A file or folder under ``resources``."""
    return root().joinpath("resources", *parts)


def sample() -> Path:
    """The report the application opens first."""
    return root() / "seeds" / "000_5886e49fa67e20ce.txt"
