"""The event summary as Markdown (CommonMark), with the numbers of the paragraphs as evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from viewer.report import harmless
from viewer.report.exchange.shared import today
from viewer.report.marking import PENCIL
from viewer.report.model import Report
from viewer.report.separating import between, parted
from viewer.report.summary import Summary, caveat, found_stays, heading, nothing, section, signed, summarise
from viewer.report.summary.rows import NoteRow, PersonRow
from viewer.report.summary.words import mentioned
from viewer.report.wording import listed

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+|~!&])")


def write(report: Report, notice: str = "") -> bytes:
    """The summary in UTF-8."""
    return ("\n".join(_lines(summarise(report, today(), notice))) + "\n").encode("utf-8", errors="replace")


def _lines(summary: Summary) -> Iterator[str]:
    yield f"# {heading()}: {_plain(signed(summary.title, summary.title_sign), summary.title_reference)}"
    yield ""
    if summary.notice:
        yield from (f"*{_plain(summary.notice)}*", "")
    for row in summary.facts:
        told = _plain(signed(row.text, row.sign), _bracketed(row.quote), _bracketed(row.note), row.reference)
        yield f"- **{_plain(row.label)}**: {told}"
    yield from _section("programme", _programme(summary))
    yield from _section("speakers", _people(summary.speakers))
    yield from _section("others", _others(summary))
    yield from _section("said", _said(summary))
    yield from _section(
        "to_check", (f"- {_plain(signed(row.message, row.sign), row.reference)}" for row in summary.remarks)
    )
    if summary.notes:
        yield from _section("notes", (f"- {_note(row)}" for row in summary.notes))
    yield ""
    if summary.checked:
        yield from (f"*{parted((_plain(PENCIL, summary.checked), _plain(found_stays())))}*", "")
    yield f"*{_plain(caveat(), summary.signs, summary.footer.origin, summary.footer.full_digest)}*"


def _programme(summary: Summary) -> Iterator[str]:
    for row in summary.programme:
        rest = _plain(
            signed(f"{signed(row.rest, row.role_sign)}{row.more}", row.sign), _bracketed(row.note), row.reference
        )
        yield f"1. **{_plain(row.kind)}**{' ' if row.rest[:1].isspace() else ''}{rest}"


def _people(rows: Iterable[PersonRow]) -> Iterator[str]:
    for row in rows:
        told = parted((row.also, signed(row.role, row.role_sign), row.participation, row.items))
        yield f"- **{_plain(row.name)}**{_plain(signed('', row.sign))} {_plain(told, row.reference)}"


def _others(summary: Summary) -> Iterator[str]:
    yield from _people(summary.others)
    if summary.mentioned:
        names = (_plain(signed(row.name, row.sign), row.reference) for row in summary.mentioned)
        yield f"- {_plain(mentioned())} {listed(names)}"


def _said(summary: Summary) -> Iterator[str]:
    for row in summary.said:
        role = f" {_plain(signed(_bracketed(row.role), row.role_sign))}" if row.role else ""
        yield f"- **{_plain(row.speaker)}**{role} {_plain(signed(row.words, row.sign), row.reference)}"


def _note(row: NoteRow) -> str:
    made = f"{between()}{_plain(row.made)}" if row.made else ""
    return f"**{_plain(row.about, row.reference)}**: {_plain(row.text)}{made}"


def _section(name: str, rows: Iterable[str]) -> Iterator[str]:
    yield from ("", f"## {section(name)}", "")
    yield from list(rows) or [_plain(nothing(name))]


def _bracketed(words: str) -> str:
    return f"({words})" if words else ""


def _plain(*parts: str) -> str:
    """The words as Markdown shows them: none of their signs is taken for markup."""
    return _SIGNS.sub(r"\\\1", harmless.folded(" ".join(parts)))
