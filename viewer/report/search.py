"""Search in a text: what a reader types -> the spans that say it, exact to the code point.

Text and query are folded alike before they are compared. Canonically equivalent spellings (``é`` as one character or
as two) are one, typographic quotes and apostrophes equal the plain ones, any one white space character equals any
other (a phrase is found where a line was wrapped), and, unless case matters, so do capital and small letters, ``ß``
and ``ss``, ``İ`` and ``i``. A match is a stretch of whole characters, marks included, whose folded form is the folded
query: ``s`` is not found inside ``ß``, nor ``e`` inside ``é``.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from viewer.report.model import Span

_PLAIN = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛‹›′ʼ", "'"),
}
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. An empty text is found nowhere."""

    text: str
    case_sensitive: bool = False
    whole_word: bool = False


def find(text: str, query: Query) -> list[Span]:
    """The matches of the query in the text, in order, none overlapping another."""
    return Searcher(text).find(query)


class Searcher:
    """Search in one text many times: the text is folded once for each way of folding."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: dict[bool, _Folded] = {}

    def find(self, query: Query) -> list[Span]:
        """The matches of the query, in order, none overlapping another."""
        wanted = _Folded(query.text, query.case_sensitive).text
        if not wanted:
            return []
        folded = self._folded.get(query.case_sensitive)
        if folded is None:
            folded = self._folded[query.case_sensitive] = _Folded(self._text, query.case_sensitive)
        return folded.find(wanted, self._is_whole_word if query.whole_word else None)

    def _is_whole_word(self, span: Span) -> bool:
        """Whether no word goes on across either end of the span."""
        text = self._text
        return not any(
            0 < end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]) for end in (span.start, span.end)
        )


class _Folded:
    """A text in its folded form, with the way back.

    Characters fold one to one, except in *units*: characters that fold to several (or would, like ``İ``), and
    characters with combining marks. ``_starts`` and ``_ends`` say where each unit lies in the folded text,
    ``_origins`` where in the original.
    """

    def __init__(self, text: str, case_sensitive: bool) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._origins: list[tuple[int, int]] = []
        forms = {char: _fold(char, case_sensitive) for char in set(text)}
        for char, form in forms.items():
            if len(form) == len(char.casefold()) == 1 and form not in (char, char.casefold()):
                text = text.replace(char, form)
        units = _units(forms)
        self.text = self._join(text, units, case_sensitive) if units else _fold_case(text, case_sensitive)

    def find(self, wanted: str, accept: Callable[[Span], bool] | None) -> list[Span]:
        """Matches of a folded query, as spans of the original text, as far as they are accepted."""
        found: list[Span] = []
        text, step, plain = self.text, len(wanted), not self._starts
        at = text.find(wanted)
        while at >= 0:
            span = Span(at, at + step) if plain else self._origin(at, at + step)
            if span and (accept is None or accept(span)):
                found.append(span)
                at = text.find(wanted, at + step)
            else:
                at = text.find(wanted, at + 1)
        return found

    def _origin(self, start: int, end: int) -> Span | None:
        first, last = self._offset(start), self._offset(end)
        return None if first is None or last is None else Span(first, last)

    def _offset(self, at: int) -> int | None:
        """Where an offset in the folded text lies in the original; None within a unit."""
        number = bisect.bisect_right(self._starts, at) - 1
        if number < 0:
            return at
        start, end = self._origins[number]
        if at >= self._ends[number]:
            return at - self._ends[number] + end
        return start if at == self._starts[number] else None

    def _join(self, text: str, units: re.Pattern[str], case_sensitive: bool) -> str:
        """The folded text, its units noted."""
        parts: list[str] = []
        forms: dict[str, str] = {}
        done = length = 0
        for unit in units.finditer(text):
            if (form := forms.get(unit[0])) is None:
                form = forms[unit[0]] = _fold(unit[0], case_sensitive)
            start, end = unit.span()
            length += start - done
            self._starts.append(length)
            length += len(form)
            self._ends.append(length)
            self._origins.append((start, end))
            parts += _fold_case(text[done:start], case_sensitive), form
            done = end
        parts.append(_fold_case(text[done:], case_sensitive))
        return "".join(parts)


def _units(forms: dict[str, str]) -> re.Pattern[str] | None:
    """What matches the units of a text with these characters, given with their folded forms; None if it has none."""
    marks = "".join(char for char in forms if unicodedata.combining(char))
    several = "".join(char for char, form in forms.items() if max(len(form), len(char.casefold())) > 1)
    choices = [f"[^{marks}]?[{marks}]+"] if marks else []
    if several:
        choices.append(f"[{several}]")
    return re.compile("|".join(choices)) if choices else None


def _fold(unit: str, case_sensitive: bool) -> str:
    """The folded form of a character with its marks."""
    form = unicodedata.normalize("NFC", unit)
    if not case_sensitive:
        # casefold() leaves the dot of a capital İ behind as a mark of its own
        form = unicodedata.normalize("NFC", form.casefold().replace("i\u0307", "i"))
    return "".join(" " if char.isspace() else _PLAIN.get(char, char) for char in form)


def _fold_case(text: str, case_sensitive: bool) -> str:
    return text if case_sensitive else text.casefold()


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "_" + _JOINERS or unicodedata.category(char)[0] == "M"
