"""What readers noted on entries, in words for the rows of these."""

from __future__ import annotations

from viewer.language import Words
from viewer.report import marking, wording
from viewer.report.marks import Note
from viewer.report.model import Report


class Noting(Words):
    """What is said of notes."""


def by_entry(report: Report, kind: str) -> dict[str | int, str]:
    """The notes on entries of a kind, by the key of the entry: a line each, in the order in which they were made."""
    found: dict[str | int, list[str]] = {}
    for note in report.review.notes:
        if note.kind == kind:
            found.setdefault(note.key, []).append(_told(note))
    return {key: "\n".join(notes) for key, notes in found.items()}


def said_with(words: str, notes: str) -> str:
    """What a row says, and the notes on its entry behind it."""
    return wording.listed((words, *notes.split("\n")))


def _told(note: Note) -> str:
    text = " ".join(note.text.split())
    if note.reader:
        return Noting.tr("Note by {reader}: {text}").format(reader=marking.reader(note.reader), text=text)
    return Noting.tr("Note: {text}").format(text=text)
