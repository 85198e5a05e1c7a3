"""What is left of hidden names in something that was made of a safe copy.

This shares the definition of a form (``forms``) with the replacing code, and nothing of how it is found: words are
compared one by one, in the text as it is and in what its JSON, HTML, Markdown or address says.
"""

from __future__ import annotations

import contextlib
import datetime
import html
import json
import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from typing import cast
from urllib.parse import unquote

from viewer.report import categories, summary
from viewer.report.exchange import FORMATS, ExchangeError
from viewer.report.model import Report
from viewer.report.safe_copy import made_up
from viewer.report.safe_copy.forms import RUN_TOGETHER, Forms, Name, forms_of
from viewer.report.safe_copy.pseudonyms import pseudonym
from viewer.report.safe_copy.tokens import addresses, pieces
from viewer.report.safe_copy.words import OTHER_SCRIPTS, as_it_looks, particles
from viewer.report.searching.characters import SPACELESS
from viewer.report.summary.words import hidden_names, part_of_items, part_of_people_there, what_they_said
from viewer.report.vocabulary import ItemKind

_LETTERS = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ł": "l",
        "Ł": "L",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ة": "ه",
    }
)
_WORD = re.compile(r"[^\W\d_]+")
_BARE = re.compile(r"[^\s,;\"“”()<>\[\]{}|]+")
"""What one address can be, without what stands around it."""
_PARTED = re.compile(r"(?<=[^\W\d_])-\s+(?=[^\W\d_])")
"""Where a hyphen parts a word at the end of a line."""
_MARKUP = re.compile(r"<[^<>]*>")


class Checker:
    """Looks for the names of hidden people of a report, the original, in what was made of its safe copies."""

    def __init__(self, report: Report, hidden: Collection[str], forms: Forms | None = None) -> None:
        """``forms`` are those of the hidden, if known. Raises KeyError where there is no person with one of the ids."""
        forms = forms or forms_of(report, hidden)
        self._own = own = _own_words(pseudonym(""), *map(categories.kind, ItemKind))
        self._inflected = forms.inflected
        self._handles = {_key("".join(name)) for name in forms.initialled}
        self._parts = {_key(part) for part in forms.parts if forms.sure(part)} - own
        self._addressed = {_key(part) for part in forms.parts if forms.known(part)} - own
        self._small = set(map(_key, forms.small))
        self._together = {_key(name): len(name) >= RUN_TOGETHER for name in forms.together}
        self._names = _names(forms)
        self._shown: dict[str, list[Name]] = {}
        for name in forms.shown:
            self._shown.setdefault(_key(name[0]), []).append(tuple(map(_key, name)))
        self._spaceless = [_key("".join(name)) for name in forms.whole if all(map(SPACELESS.match, name))]

    def remaining(self, data: bytes | str) -> list[str]:
        """Forms of the names that are in ``data``, as they stand there, each once; none where it is safe.

        ``data`` is text, or UTF-8 of JSON, HTML, CSV or Markdown. Of what is compressed (PDF), give the text. Parts
        alone that are words which the application itself says (``Speech``) are not told.
        """
        text = data if isinstance(data, str) else data.decode("utf-8", errors="replace")
        pieces = dict.fromkeys(_readings(text))
        found = (form for piece in pieces for form in (*self._found(piece), *self._in_addresses(piece)))
        return list(dict.fromkeys(found))

    def _is_shown(self, text: str, found: list[tuple[str, int, int]], index: int, last: int) -> bool:
        """Whether an initial and what follows it belong to the name of somebody who stays: ``Bo A. Lee``."""
        return any(
            _matches(text, found, before, name, comma=False, capitals=False) == last
            for before in range(max(0, index - 2), index)
            for name in self._shown.get(found[before][0], ())
        )

    def _with_capitals(self, text: str, start: int, end: int) -> Iterator[str]:
        """Names in a word that has capitals within."""
        word = text[start:end]
        handle = word[:2].isupper() and not word.isupper() and word.casefold() in self._handles
        if handle and not _of_pseudonym(text, start):
            yield word
        for first, last in pieces(word):
            if last - first > 1 and word[first:last].casefold() in self._parts:
                yield word[first:last]

    def _in_addresses(self, piece: str) -> Iterator[str]:
        for match in _BARE.finditer("" if _MARKUP.search(piece) else piece):
            if addresses(match[0]):
                words = _WORD.finditer(_plain(match[0]))
                yield from (word[0] for word in words if word[0].casefold() in self._addressed)

    def _found(self, piece: str) -> Iterator[str]:
        text = _plain(piece)
        found = [(word.group().casefold(), word.start(), word.end()) for word in _WORD.finditer(text)]
        for index, (word, start, end) in enumerate(found):
            if word in self._parts and (word in self._small or not text[start:end].islower()):
                yield text[start:end]
            elif word in self._together:
                parted = any(one.islower() and other.isupper() for one, other in pairwise(text[start:end]))
                if self._together[word] or parted:
                    yield text[start:end]
            elif not text[start].islower() and word not in self._own and self._inflected(word):
                yield text[start:end]
            else:
                yield from self._with_capitals(text, start, end)
            for name, comma, capitals in self._names.get(word, ()):
                last = _matches(text, found, index, name, comma=comma, capitals=capitals)
                if last and not (len(name[0]) == 1 and self._is_shown(text, found, index, last)):
                    yield " ".join(text[start : found[last][2]].split())
        small = text.casefold() if self._spaceless else ""
        yield from (name for name in self._spaceless if name in small)


def remaining(data: bytes | str, report: Report, hidden: Collection[str]) -> list[str]:
    """What ``Checker`` finds in something made of a safe copy of ``report``, where only one thing is to be checked."""
    return Checker(report, hidden).remaining(data)


def _readings(text: str) -> Iterator[str]:
    """A text as it is, and what it says to those who read its notation."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):  # no JSON, or brackets that only look like it
        pass
    else:
        yield from _strings(data)
        return
    yield text
    yield html.unescape(_MARKUP.sub("", text))
    yield html.unescape(_MARKUP.sub(" ", text))
    yield text.replace("\\", "")
    yield _PARTED.sub("", text)
    if "%" in text:
        yield unquote(text)


def _strings(data: object) -> Iterator[str]:
    """All strings of a JSON value, its keys among them."""
    if isinstance(data, str):
        yield data
        if "%" in data:
            yield unquote(data)
    elif isinstance(data, dict):
        for key, value in cast("dict[str, object]", data).items():
            yield key
            yield from _strings(value)
    elif isinstance(data, list):
        for value in cast("list[object]", data):
            yield from _strings(value)


def _plain(text: str) -> str:
    """A text without accents and what nobody sees; its capitals stay."""
    if OTHER_SCRIPTS.search(text):
        text = _WORD.sub(lambda word: as_it_looks(word[0]), text)
    apart = unicodedata.normalize("NFKD", text)
    if not apart.isascii():
        kept = (char for char in apart if unicodedata.category(char) not in ("Mn", "Cf"))
        apart = "".join(kept).translate(_LETTERS)
    return apart


def _names(forms: Forms) -> dict[str, list[tuple[Name, bool, bool]]]:
    """Names of several words by their first: the words, whether a comma follows it, whether capitals are needed."""
    found: dict[str, list[tuple[Name, bool, bool]]] = {}
    for kind in (forms.whole, forms.reversed, forms.initialled):
        for name in kind:
            words = tuple(map(_key, name))
            capitals = kind is forms.initialled or forms.plain(name)
            found.setdefault(words[0], []).append((words, kind is forms.reversed, capitals))
    return found


def _matches(
    text: str, found: list[tuple[str, int, int]], index: int, name: Name, *, comma: bool, capitals: bool
) -> int:
    """The last word of a name that begins with word ``index``, if it stands there; else 0."""
    skipped = 0
    for number, wanted in enumerate(name):
        while True:
            if index >= len(found):
                return 0
            word, start, end = found[index]
            if number:
                between = text[found[index - 1][2] : start]
                allowed = r"\s?,\s{0,2}" if comma and number == 1 and not skipped else _gap(found[index - 1])
                if not re.fullmatch(allowed, between) or "\n\n" in between:
                    return 0
            if word == wanted:
                break
            inserted = word in particles() or len(word) == 1 and text[start].isupper()
            if not number or skipped == 2 or not inserted:
                return 0
            index, skipped = index + 1, skipped + 1
        if capitals and text[start].islower():
            return 0
        if len(wanted) == 1 and (text[end : end + 1] != "." or _of_pseudonym(text, start)):
            return 0
        index += 1
    return index - 1


def _of_pseudonym(text: str, at: int) -> bool:
    """Whether a letter is that of a pseudonym, behind which somebody else's name begins: ``Person A. Lee``."""
    return text.endswith(_plain(pseudonym(text[at])), 0, at + 1)


def _gap(before: tuple[str, int, int]) -> str:
    """What may stand between two words of a name."""
    return r"[ .'’_-]{0,3}" if before[2] - before[1] == 1 else r"\s{1,200}|[.'’_-]|"


def _key(word: str) -> str:
    return _plain(word).casefold()


@cache
def _own_words(*_language: str) -> frozenset[str]:
    """Words that the application says in what it makes, in the reader's language: all that is made of a report of dots.

    ``_language`` is some words of the language that it is in now.
    """
    everything = made_up.report()
    day = datetime.date(2000, 1, 1)
    said = [
        *(summary.to_text(summary.summarise(report, day)) for report in (everything, Report("."))),
        summary.to_html(
            summary.chosen(
                summary.summarise(everything, day), everything, (*summary.SECTIONS, summary.OVERVIEW, summary.TEXT)
            )
        ),
        hidden_names(1),
        hidden_names(2),
        what_they_said(),
        part_of_items(1, 2, 3),
        part_of_people_there(1, 2, 3),
        *_exported(everything),
        *_exported(Report(".")),
        *map(categories.month, range(1, 13)),
        *map(categories.weekday, categories.WEEKDAYS),
        pseudonym(""),
    ]
    words = _WORD.findall(_plain(" ".join(said)))
    parted = (word[first:last] for word in words for first, last in pieces(word))
    return frozenset(word.casefold() for word in (*words, *parted))


def _exported(report: Report) -> Iterator[str]:
    """The report in every format that is text and can hold it."""
    for form in FORMATS.values():
        if not form.packed:
            with contextlib.suppress(ExchangeError):
                yield form.data(report).decode("utf-8")
