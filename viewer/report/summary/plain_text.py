"""The event summary as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator

from viewer.report import harmless, wording
from viewer.report.marking import PENCIL
from viewer.report.separating import parted
from viewer.report.summary import words
from viewer.report.summary.rows import OverviewTable, PersonRow, Summary, signed

_WIDTH = 78
"""Columns of the text."""

_TIE = "\0"
"""Ties a text to its paragraphs while lines are wrapped; no text has any use for it."""


def to_text(summary: Summary) -> str:
    """The summary as plain text, wrapped, ending in a line end."""
    title = signed(summary.title, summary.title_sign)
    lines = [words.heading().upper(), "", *_wrapped("", _cite(title, summary.title_reference))]
    lines += _wrapped("", summary.notice) if summary.notice else []
    for name in summary.sections:
        lines += _section(name, tuple(_ROWS[name](summary)))
    if summary.overview:
        lines += _section("overview", tuple(_overview(summary.overview)))
    if summary.full_text:
        lines += ["", words.section("text").upper()]
        for row in summary.full_text:
            lines += ["", *_wrapped(f"¶{row.number}  ", "".join(piece.text for piece in row.pieces))]
    footer = summary.footer
    lines += ["", "-" * _WIDTH, *_checked(summary), *_wrapped("", words.caveat())]
    lines += [*(_wrapped("", summary.signs) if summary.signs else ()), *_wrapped("", footer.origin)]
    lines += [part for part in (footer.full_digest, parted((footer.application, footer.printed))) if part]
    return "\n".join(lines) + "\n"


def _checked(summary: Summary) -> list[str]:
    """What readers did, and where what was found is told."""
    if not summary.checked:
        return []
    return _wrapped("", parted((f"{PENCIL} {summary.checked}", words.found_stays())))


def _facts(summary: Summary) -> Iterator[str]:
    label = max(len(row.label) for row in summary.facts) + 2
    for row in summary.facts:
        notes = "".join(f" ({part})" for part in (row.quote, row.note) if part)
        yield from _wrapped(f"{row.label:{label}}", _cite(f"{signed(row.text, row.sign)}{notes}", row.reference))


def _programme(summary: Summary) -> Iterator[str]:
    for row in summary.programme:
        text = signed(f"{row.kind}{signed(row.rest, row.role_sign)}{row.more}", row.sign) + (
            f" ({row.note})" if row.note else ""
        )
        yield from _wrapped(f"{row.number:2}  ", _cite(text, row.reference))


def _speakers(summary: Summary) -> Iterator[str]:
    return _people(summary.speakers)


def _others(summary: Summary) -> Iterator[str]:
    yield from _people(summary.others)
    if summary.mentioned:
        names = wording.listed(_cite(signed(row.name, row.sign), row.reference) for row in summary.mentioned)
        yield from _wrapped("", f"{words.mentioned()} {names}")


def _people(rows: Iterable[PersonRow]) -> Iterator[str]:
    for row in rows:
        yield from _wrapped("", wording.listed((signed(row.name, row.sign), row.also)))
        told = parted((signed(row.role, row.role_sign), row.participation, row.items))
        yield from _wrapped("    ", _cite(told, row.reference))


def _said(summary: Summary) -> Iterator[str]:
    for row in summary.said:
        if row.first:
            yield from _wrapped("", signed(row.speaker + (f" ({row.role})" if row.role else ""), row.role_sign))
        yield from _wrapped("    ", _cite(signed(row.words, row.sign), row.reference))


def _remarks(summary: Summary) -> Iterator[str]:
    for row in summary.remarks:
        yield from _wrapped("-   ", _cite(signed(row.message, row.sign), row.reference))


def _notes(summary: Summary) -> Iterator[str]:
    for row in summary.notes:
        yield from _wrapped("", _cite(row.about, row.reference))
        yield from _wrapped("    ", row.text)
        yield from _wrapped("    ", row.made) if row.made else ()


def _overview(table: OverviewTable) -> Iterator[str]:
    """Each person, what they did, item by item, and how much they said."""
    for group, rows in table.groups:
        yield from _wrapped("", group)
        for row in rows:
            yield from _wrapped("  ", parted((signed(row.name, row.sign), row.share)))
            for cell in row.cells.values():
                yield from _wrapped("      ", _cite(signed(cell.words, cell.sign), cell.reference))


_ROWS: dict[str, Callable[[Summary], Iterator[str]]] = {
    "facts": _facts,
    "programme": _programme,
    "speakers": _speakers,
    "others": _others,
    "said": _said,
    "to_check": _remarks,
    "notes": _notes,
}


def _section(name: str, lines: tuple[str, ...]) -> list[str]:
    """The lines of a section below its heading; the facts need none."""
    head = [] if name == "facts" else [words.section(name).upper()]
    return ["", *head, *(lines or [words.nothing(name)])]


def _cite(text: str, reference: str) -> str:
    """A text with its paragraphs, where it has any, on the line of its last word."""
    return f"{text}{_TIE}{reference}" if reference else text


def _wrapped(lead: str, text: str) -> list[str]:
    wrapper = textwrap.TextWrapper(
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
    tie = _TIE * 2  # as wide as what stands in its place
    shown = tie.join(map(harmless.line, text.split(_TIE)))
    return [line.replace(tie, "  ") for line in wrapper.wrap(shown)] or [lead.rstrip()]
