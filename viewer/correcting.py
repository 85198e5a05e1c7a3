"""What readers corrected, for the command line: as a file tells it, or as it is kept on this computer.

Which of the reports a file is for, what the corrections lost there, and what is kept and left out, is said.
"""

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


class UncorrectedError(UsageError):
    """A report to which corrections that were asked for cannot be applied. Those of others may be."""


class Correcting:
    """What is asked for with ``--corrections`` or ``--corrected``; with neither, reports stay as they were found."""

    def __init__(
        self, asked: str | None, files: Sequence[str], read: Callable[[str], Document], *, takes_kept: bool
    ) -> None:
        """``read`` reads one of the files; where there are several, all are, to tell which is meant.

        Args:
            asked: The name of a file of corrections.
            files: The reports.
            read: See above.
            takes_kept: Whether the corrections are taken that are kept on this computer.

        Raises UsageError where the file holds no corrections, or those of none of the reports.
        """
        self._read = read
        self._takes_kept = takes_kept
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
        """What was found in a file, with the corrections for it. Says what they lost, and which are left out.

        Raises UncorrectedError where all of them lost their words, or cannot be read.
        """
        kept = self._kept(report, file)
        if self._takes_kept:
            return _applied(kept, report, "that are kept") if kept.operations else report
        given = self._corrections if file in self._of else None
        _tell_of(kept, given, report)
        return report if given is None else _applied(given, report, f"in “{self._name}”")

    def _kept(self, report: Report, file: str) -> Corrections:
        """The corrections of a report that are kept on this computer. Says what of them cannot be read."""
        from viewer.keeping.shelf import Shelf, default_folder
        from viewer.kept_corrections import kept

        shelf = Shelf(default_folder(), read_only=True)
        log, corrections, damaged = kept(shelf, report, None if file == "-" else Path(file))
        name = line(report.source.name)
        if log.refusal:
            sentence = f"The corrections that are kept of “{name}” cannot be used. {log.refusal}"
            if self._takes_kept:
                raise UncorrectedError(sentence)
            warn(sentence)
        elif damaged:
            warn(f"“{name}”: Of the corrections that are kept, {damaged} cannot be read.")
        elif self._takes_kept and not corrections.operations:
            warn(f"“{name}”: No corrections are kept of it on this computer.")
        return corrections

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


def _tell_of(kept: Corrections, given: Corrections | None, report: Report) -> None:
    """Say how many corrections are kept of a report that are left out."""
    from viewer.report.corrections.history import history

    known = {one.id for one in given.operations} if given else set[str]()
    left_out = [one for one in history(kept.operations).operations if one.id not in known and not one.is_refusal]
    if left_out:
        told = "1 correction of it is" if len(left_out) == 1 else f"{len(left_out)} corrections of it are"
        warn(f"“{line(report.source.name)}”: {told} kept on this computer and left out. --corrected applies them.")


def _applied(corrections: Corrections, report: Report, which: str) -> Report:
    """What was found, corrected; ``which`` says in words which corrections these are. Says what they lost.

    Raises UncorrectedError where all of them lost their words.
    """
    from viewer.report.corrections.operations import text_key
    from viewer.report.corrections.replay import replay
    from viewer.report.model import ModelError

    other = text_key(report.text) not in corrections.texts
    name = line(report.source.name)
    if other and not _share(corrections, report.text):
        raise UncorrectedError(
            f"The corrections {which} were made for another text than “{name}”: none of their words are in it. Give "
            "the report that they were made for."
        )
    try:
        replayed = replay(report, corrections)
    except ModelError as error:
        raise UncorrectedError(f"The corrections {which} cannot be applied to “{name}” ({error}).") from error
    outcomes = list(replayed.outcomes.values())
    lost, whole = outcomes.count("lost"), len(outcomes)
    if other or lost:
        made = f"were made for another text than “{name}”" if other else f"are for “{name}”"
        told = f"{lost} of {whole} lost their words, and the others are applied" if lost else "all are applied"
        warn(f"The corrections {which} {made}: {told}.")
    return replayed.report


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
        raise UsageError(f"“{name}”: {error.sentence or 'This is not a file of corrections.'}") from error


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
