"""Names that the command line is asked to hide, in one report or in several, and what it tells of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from viewer.console import STANDARD_INPUT, Progress, UsageError, warn
from viewer.reading import ReadingError, display_path
from viewer.report import wording
from viewer.report.harmless import line
from viewer.report.messages import ExtractionError
from viewer.report.model import Report

if TYPE_CHECKING:
    from viewer.report.safe_copy import Hidden, Leftover

_Refused = (ReadingError, ExtractionError, UsageError)


class Hiding:
    """What is asked for with ``--hide``, ``--also`` and ``--strict``."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._whom: list[str] = asked.hide
        self._also: list[str] = asked.also
        self._strict: bool = asked.strict

    @property
    def wanted(self) -> bool:
        """Whether a safe copy is asked for."""
        return bool(self._whom or self._also)

    def copy(self, report: Report) -> Hidden:
        """The report without the names. Raises UsageError where one of them is none of it, or cannot be hidden."""
        from viewer.report import safe_copy

        hidden = self._copy(report)
        if hidden.nobody:
            raise UsageError(safe_copy.named_nowhere(hidden.nobody[0], report.source.name))
        return hidden

    def copies(
        self, files: Sequence[str], report_of: Callable[[str], Report], progress: Progress
    ) -> Callable[[str], Hidden]:
        """What gives the copy of each file, or raises what there is to say of it; all are made before it is asked.

        Raises UsageError where a name is in none of the files: so nothing is written.
        """
        from viewer.report import safe_copy

        made: dict[str, Hidden] = {}
        failed: dict[str, Exception] = {}
        for number, file in enumerate(files, 1):
            progress.show(number, display_name(file))
            try:
                made[file] = self._copy(report_of(file))
            except _Refused as error:
                failed[file] = error
        progress.clear()
        for words in dict.fromkeys((*self._whom, *self._also)) if made else ():
            if all(words in hidden.nobody for hidden in made.values()):
                raise UsageError(safe_copy.named_nowhere(words, display_name(files[0]) if len(files) == 1 else None))

        def copy(file: str) -> Hidden:
            if file in failed:
                raise failed[file]
            return made[file]

        return copy

    def tell(self, hidden: Hidden, file: str) -> None:
        """Say what may still tell of somebody hidden, and list what is left that could be a name.

        Raises UsageError where that may not be.
        """
        if hidden.warning:
            warn(hidden.warning)
        name = display_name(file)
        likely = [_row(hidden.report, one) for one in hidden.left if one.likely]
        seldom = [_row(hidden.report, one) for one in hidden.left if not one.likely]
        if self._strict:
            likely += [f"  {line(words)} ({wording.own_words()})" for words in hidden.typed]
        if self._strict and likely:
            asked = "words are left that are likely names. Hide each of them with --also, as --strict asks for"
            raise UsageError(f"Nothing was written of “{name}”: {asked}:", *likely)
        if likely:
            warn(f"Of “{name}”, these words are left, and are likely names. Hide those that are with --also:", *likely)
        if seldom:
            warn(f"Of “{name}”, these words are left, too. They are seldom names, but look through them:", *seldom)

    def _copy(self, report: Report) -> Hidden:
        from viewer.report import safe_copy

        try:
            return safe_copy.hide_asked(report, self._whom, self._also)
        except safe_copy.HidingError as error:
            raise UsageError(str(error)) from error


def _row(report: Report, left: Leftover) -> str:
    return f"  {line(left.words)} {_places(report, left)}"


def _places(report: Report, left: Leftover) -> str:
    """Where words are left: the paragraphs, and how often, where that is more."""
    count = len(left.spans)
    return wording.reference(report, left.spans) + (f" ({count} times)" if count > 1 else "")


def display_name(file: str) -> str:
    """A file as it is named to the user."""
    return STANDARD_INPUT if file == "-" else display_path(file)


def check(hidden: Hidden, made: str | bytes) -> None:
    """Look for hidden names in what was made. Raises UsageError where one is left."""
    from viewer.report.safe_copy import HidingError

    try:
        hidden.check(made)
    except HidingError as error:
        raise UsageError(str(error)) from error
