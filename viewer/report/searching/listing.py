"""Matches as rows of a list: each with the words around it, where it stands and what it belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, overload

from viewer.giving_way import finish
from viewer.language import Words, numeral
from viewer.report import wording
from viewer.report.model import Report, Span
from viewer.report.searching.folding import whole_characters
from viewer.report.searching.places import Places

By = Literal["paragraph", "item", "person"]
WIDTH = 48
"""Characters of context on either side of a match, at most."""
_STEP = 100
"""So many stretches of a text are gone through in one step."""
NOBODY = ""
"""In place of an id: whoever says something without being named."""


class Listing(Words):
    """What is said of the matches in a list."""


@dataclass(frozen=True, slots=True)
class Row:
    """A match with its surroundings.

    ``before``, ``words`` and ``after``, put together, read as the report does, white space folded and cut between
    words; what was cut off is an ellipsis. ``paragraph`` counts from 1, ``item`` and ``statement`` are indices, and
    ``speaker`` is the id of who says the words, all where there is one.
    """

    span: Span
    paragraph: int
    before: str
    words: str
    after: str
    item: int | None = None
    statement: int | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The matches of one paragraph, item of the programme or voice, by their indices.

    ``key`` is the number of the paragraph, the index of the item, the id of the person or ``NOBODY``; None outside the
    programme, or for the report's own words.
    """

    title: str
    key: str | int | None
    matches: Sequence[int]


class Rows(Sequence[Row]):
    """The rows of matches, made when they are asked for."""

    def __init__(self, places: Places, matches: Sequence[Span], width: int = WIDTH) -> None:
        self._places, self._matches, self._width = places, matches, width

    def __len__(self) -> int:
        return len(self._matches)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self._row(span) for span in self._matches[index]]
        return self._row(self._matches[index])

    def __iter__(self) -> Iterator[Row]:
        return map(self._row, self._matches)

    def groups(self, by: By) -> list[Group]:
        """The matches in groups, in the order of the first match of each."""
        return finish(self.group_steps(by))

    def group_steps(self, by: By) -> Generator[None, None, list[Group]]:
        """The same in steps, each of a few milliseconds."""
        matches, end_of_text = self._matches, len(self._places.report.text) + 1
        bounds = self._bounds(by)
        found: dict[str | int | None, list[int]] = {}
        at = stretches = 0
        while at < len(matches):
            start = matches[at].start
            following = bisect_right(bounds, start)
            end = bounds[following] if following < len(bounds) else end_of_text
            behind = _first_from(matches, end, at + 1)
            found.setdefault(self._key(by, start), []).extend(range(at, behind))
            at, stretches = behind, stretches + 1
            if stretches % _STEP == 0:
                yield
        return [Group(self._title(by, key), key, numbers) for key, numbers in found.items()]

    def _bounds(self, by: By) -> list[int]:
        """Where in the text, in order, another group may begin."""
        places = self._places
        if by == "paragraph":
            return [paragraph.start for paragraph in places.paragraphs]
        return sorted({*places.statements.starts, *(places.items.starts if by == "item" else ())})

    def _key(self, by: By, offset: int) -> str | int | None:
        places = self._places
        if by == "paragraph":
            return places.paragraph(offset)
        if by == "item":
            return places.item(offset)
        statement = places.statement(offset)
        return None if statement is None else places.report.statements[statement].speaker or NOBODY

    def _title(self, by: By, key: str | int | None) -> str:
        report = self._places.report
        if by == "paragraph":
            return numeral(f"¶{key}")
        if by == "item":
            return item_title(report, key) if isinstance(key, int) else Listing.tr("Outside the programme")
        return voice(report, key if isinstance(key, str) else None)

    def _row(self, span: Span) -> Row:
        places = self._places
        paragraph = places.paragraph(span.start)
        around = places.paragraphs[paragraph - 1] if places.paragraphs else span
        text = places.report.text
        statement = places.statement(span.start)
        return Row(
            span,
            paragraph,
            before(text, min(around.start, span.start), span.start, self._width),
            " ".join(text[span.start : span.end].split()) or " ",
            after(text, span.end, max(around.end, span.end), self._width),
            places.item(span.start),
            statement,
            places.report.statements[statement].speaker if statement is not None else None,
        )


def _first_from(matches: Sequence[Span], offset: int, at: int) -> int:
    """The index of the first match, from the index ``at`` on, that begins at the offset or behind it.

    It is looked for in the neighbourhood first: matches far away may have to be worked out.
    """
    low, step = at, 1
    while low + step <= len(matches) and matches[low + step - 1].start < offset:
        low, step = low + step, 2 * step
    return bisect_left(matches, offset, low, min(low + step, len(matches)), key=lambda span: span.start)


def item_title(report: Report, number: int) -> str:
    """An item of the programme in a list of matches: ``3. Speech: Anna Berg``."""
    item = report.programme[number]
    return Listing.tr("{number}. {kind}: {headline}").format(
        number=number + 1, kind=wording.kind_label(item), headline=wording.headline(report, item)
    )


def voice(report: Report, person_id: str | None) -> str:
    """Who says the words of a match: ``Said by Anna Berg``, or the report itself.

    ``NOBODY`` is somebody whom the report does not name, None is the report.
    """
    if person_id is None:
        return Listing.tr("The report’s own words")
    if person_id == NOBODY:
        return Listing.tr("Said by somebody not named")
    return Listing.tr("Said by {name}").format(name=report.person(person_id).name)


def before(text: str, start: int, at: int, width: int = WIDTH) -> str:
    """The words from ``start`` to ``at``, white space folded; of more than ``width`` characters, the last ones."""
    words = text[max(start, at - 4 * width) : at]
    folded = (" " if words[:1].isspace() else "") + " ".join(words.split()) + (" " if words[-1:].isspace() else "")
    if len(folded) <= width:
        return folded.lstrip()
    first = whole_characters(folded, Span(len(folded) - width, len(folded))).start
    space = folded.find(" ", first, len(folded) - 1)
    return "… " + folded[space + 1 if space >= 0 else first :]


def after(text: str, at: int, end: int, width: int = WIDTH) -> str:
    """The words from ``at`` to ``end``, white space folded; of more than ``width`` characters, the first ones."""
    words = text[at : min(end, at + 4 * width)]
    folded = (" " if words[:1].isspace() else "") + " ".join(words.split())
    if len(folded) <= width:
        return folded
    last = whole_characters(folded, Span(0, width)).end
    space = folded.rfind(" ", 1, last + 1)
    return folded[: space if space > 0 else last] + " …"
