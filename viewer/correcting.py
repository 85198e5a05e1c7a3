"""Corrections that the command line is given as a file: which of the reports they are for, and what they lost there."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.console import UsageError, warn
from viewer.reading import MAX_BYTES, Document, ReadingError, display_name, file_bytes
from viewer.report.harmless import line

if TYPE_CHECKING:
    from viewer.report.corrections.operations import Corrections, Operation
    from viewer.report.model import Report
    from viewer.report.spans import Spans

_LIKE = 0.5
"""Of several reports none of which has the very text, the one is meant in which so many of the words are, or more."""


class AllLostError(UsageError):
    """Corrections of a text none of which is for a report."""


class Correcting:
    """What is asked for with ``--corrections``; without it, documents are read and reports stay as they were found."""

    def __init__(self, asked: str | None, files: Sequence[str], read: Callable[[str], Document]) -> None:
        """``read`` reads one of the files; where there are several, all are, to tell which is meant.

        Raises UsageError where the file holds no corrections, or those of none of the reports.
        """
        self._read = read
        self._documents: dict[str, Document | ReadingError] = {}
        self._of: frozenset[str] = frozenset()
        if asked is not None:
            self._name = line(display_name(Path(asked)))
            self._corrections = _loaded(Path(asked), self._name)
            self._of = frozenset(files) if len(files) == 1 else self._meant(dict.fromkeys(files))

    def document(self, file: str) -> Document:
        """The document in a file. Raises ReadingError."""
        document = self._documents.pop(file, None) or self._read(file)
        if isinstance(document, ReadingError):
            raise document
        return document

    def corrected(self, report: Report, file: str) -> Report:
        """What was found in a file, with the corrections if they are for it. Says which of them lost their words.

        Raises AllLostError where all of them did.
        """
        if file not in self._of:
            return report
        from viewer.report.corrections.operations import text_key
        from viewer.report.corrections.replay import replay
        from viewer.report.model import ModelError

        other = text_key(report.text) not in self._corrections.texts
        name = line(report.source.name)
        if other and not _share(self._corrections, report.text):
            raise AllLostError(
                f"The corrections in “{self._name}” were made for another text than “{name}”: none of their words are "
                "in it. Give the report that they were made for."
            )
        try:
            replayed = replay(report, self._corrections)
        except ModelError as error:
            raise UsageError(f"The corrections in “{self._name}” cannot be applied to “{name}” ({error}).") from error
        outcomes = list(replayed.outcomes.values())
        lost, whole = outcomes.count("lost"), len(outcomes)
        if other or lost:
            made = f"were made for another text than “{name}”" if other else f"are for “{name}”"
            told = f"{lost} of {whole} lost their words, and the others are applied" if lost else "all are applied"
            warn(f"The corrections in “{self._name}” {made}: {told}.")
        return replayed.report

    def _meant(self, files: dict[str, None]) -> frozenset[str]:
        """Which of several files they are for: those with the very text, else the one that is like it."""
        from viewer.report.corrections.operations import text_key

        texts: dict[str, str] = {}
        for file in files:
            try:
                document = self._read(file)
                texts[file] = document.text
                self._documents[file] = document
            except ReadingError as error:
                self._documents[file] = error
        if same := [file for file, text in texts.items() if text_key(text) in self._corrections.texts]:
            return frozenset(same)
        shares = {file: _share(self._corrections, text) for file, text in texts.items()}
        best = max(shares.values(), default=0.0)
        like = [file for file, share in shares.items() if share == best]
        if best < _LIKE or len(like) > 1:
            raise UsageError(
                f"The corrections in “{self._name}” are for none of these files. Give the one report that they were "
                "made for."
            )
        return frozenset(like)


def _loaded(path: Path, name: str) -> Corrections:
    """The corrections in a file. Raises UsageError where there are none."""
    from viewer.report.corrections import coding

    with contextlib.suppress(OSError, ValueError):  # no such file, which reading says best
        if not stat.S_ISREG(path.stat().st_mode):
            raise UsageError(f"“{name}” is no ordinary file. Give a file of corrections.")
    try:
        return coding.loads(file_bytes(path, MAX_BYTES).decode("utf-8-sig"))
    except ReadingError as error:
        raise UsageError(str(error)) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"“{name}”: This is not a file of corrections.") from error
    except coding.CorrectionsError as error:
        if error.newer:
            sentence = "The corrections in it were made by a newer version. Install that to use them."
            raise UsageError(f"“{name}”: {sentence}") from error
        raise UsageError(f"“{name}”: This is not a file of corrections.") from error


def _share(corrections: Corrections, text: str) -> float:
    """Of the corrections that have words, the share of those whose words are in a text: from 0 to 1."""
    from viewer.report.corrections.anchoring import Anchoring
    from viewer.report.corrections.history import history

    anchorings = {key: Anchoring(base, text) for key, base in corrections.texts.items()}
    worded = [(one, spans) for one in history(corrections.operations).operations if (spans := _words(one))]
    placed = [spans for one, spans in worded if anchorings[one.text].place(spans[0]) is not None]
    return len(placed) / len(worded) if worded else 0.0


def _words(operation: Operation) -> Spans:
    """The words that an operation is about."""
    from viewer.report.corrections.entries import words_of

    target = operation.target
    if target is None:
        return ()
    entries = (target.entry, operation.after)
    return next((spans for entry in entries if entry and (spans := words_of(entry))), target.spans)
