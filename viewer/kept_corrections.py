"""The corrections of a report that are kept on this computer, as both window and command line find them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from viewer.keeping.log import MemoryLog
from viewer.keeping.shelf import Shelf, normalised_hash
from viewer.report.corrections import coding
from viewer.report.corrections.operations import Corrections
from viewer.report.model import Report

_ALIKE = 0.6
"""The share of a text's words that are in another one, from which on it is taken for an edition of it."""


class Kept(NamedTuple):
    """A log, the corrections in it, and how many of its records are none."""

    log: MemoryLog
    corrections: Corrections
    damaged: int


def kept(shelf: Shelf, report: Report, path: Path | None) -> Kept:
    """The corrections of a report that was read from ``path``; those of another text that stood there are not its."""
    text_hash, file_hash = normalised_hash(report.text), report.source.sha256 or None
    by = shelf.find(text_hash, file_hash, path)
    corrections, damaged = coding.of_records(by.log.records)
    if by.how == "path" and not _is_of(corrections, report.text):
        by = shelf.begin(text_hash)
        corrections, damaged = coding.of_records(by.log.records)
    shelf.remember(by.log, text_hash, file_hash, path)
    return Kept(by.log, corrections, damaged + by.log.damaged)


def _is_of(corrections: Corrections, found: str) -> bool:
    """Whether corrections that stood in the same place were made on an earlier form of a text, not on another one."""
    words = set(found.split())
    shares = (len(words & set(text.split())) / max(1, len(set(text.split()))) for text in corrections.texts.values())
    return any(share >= _ALIKE for share in shares)
