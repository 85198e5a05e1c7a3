"""The words of the application in the reader's language. The sources hold them in English, as they are shown.

Widgets and other objects of Qt say their words through ``self.tr``. Everything else, the core that knows no Qt among
it, says them through ``tr`` of a class of its own, a ``Words``: ``Summary.tr("{number} of {all}")``. The name of the
class is the context of its words in the catalogues, and ``pyside6-lupdate`` finds them by it. Until the window puts
Qt's translation in its place with ``use``, all words are English: so they are on the command line and in the worker.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime

Translate = Callable[[str, str, str, int], str]
"""Context, English text, what tells it from another of the same words, and a number that the text counts, or -1."""

_FORMS = re.compile(r"\((?:(\w+)\|(\w+)|s)\)")


def english(_context: str, text: str, _comment: str = "", n: int = -1) -> str:
    """The text itself. Where it counts, ``%n`` is the number, and one form is taken of ``item(s)``, ``(is|are)``."""
    return text if n < 0 else plural(text, n).replace("%n", str(n))


def plural(text: str, n: int) -> str:
    """A text that counts ``n`` of something, its ``%n`` left: ``%n statement``, ``%n statements``."""
    return _FORMS.sub(lambda forms: (forms[1] or "") if n == 1 else (forms[2] or "s"), text)


class _Template(str):
    """A text in a language that has digits of its own: numbers that are put into it are written with these."""

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """The text with its placeholders filled in; digits of values that are words stay as they are."""
        told = {name: numeral(value) if isinstance(value, int) else value for name, value in values.items()}
        return str.format(self, *args, **told)


_translate: Translate = english
_digits: dict[int, str] = {}
"""The digits of the reader's language, by the codes of the usual ones; none where these are its own."""


def use(translate: Translate, zero: str = "0") -> None:
    """Say all words by this function from now on, and write numbers with the ten digits that begin with ``zero``."""
    global _translate, _digits
    _translate = translate
    _digits = {} if zero == "0" else {ord("0") + n: chr(ord(zero) + n) for n in range(10)}


def numeral(value: object) -> str:
    """A number, or a time or the like that is made of numbers, with the digits of the reader's language.

    What the report says is never written so, but for numbers that were read from it.
    """
    return str(value).translate(_digits)


class Day(NamedTuple):
    """A day of a calendar."""

    day: int
    month: str
    """The name of the month, in the reader's language."""
    year: int


_reckon: Callable[[datetime.date], Day] | None = None


def reckon(beside: Callable[[datetime.date], Day] | None) -> None:
    """Have the days of events told in another calendar, too; None for no other."""
    global _reckon
    _reckon = beside


def beside(day: datetime.date) -> Day | None:
    """A day in the other calendar that the reader wants to know it in; None where they want no other."""
    return _reckon(day) if _reckon else None


def _told(context: str, text: str, comment: str, n: int) -> str:
    """A text in the reader's language: its number filled in, its placeholders left."""
    found = _translate(context, text, comment, n)
    if not _digits:
        return found
    return _Template(numeral(found) if n >= 0 else found)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  # lupdate knows it by its name
    """Marks a text of a table, to be found by ``lupdate``. It stays English: ``tr`` says it when it is shown."""
    return text


class Words:
    """The words of one part of the application. A subclass, empty but for its name, is where ``tr`` is asked for."""

    @classmethod
    def tr(cls, text: str, comment: str = "", n: int = -1) -> str:
        """The text in the reader's language, its ``{placeholders}`` left; ``%n`` is filled in where it counts ``n``.

        ``comment`` tells the text from another of the same words, and is part of its key.
        """
        return _told(cls.__name__, text, comment, n)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that keeps what it was made of, so that another process can say it in the reader's language.

    ``str`` says it now: the ``template``, an English text of the ``Words`` called ``context``, with its ``values``.
    """

    context: str
    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        return _told(self.context, self.template, "", -1).format(**dict(self.values))
