"""Reports to hide names in, and everything that is made of one without a window, as text that can be looked through."""

from __future__ import annotations

import contextlib
import datetime
import io
import zipfile
from collections.abc import Iterator

from viewer.report import codec, summary
from viewer.report.exchange import FORMATS, ExchangeError
from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import remaining, safe_copy

_NOTHING = Report("Nothing.")
DAY = datetime.date(2024, 1, 1)


def made(report: Report) -> Iterator[tuple[str, str]]:
    """What it is, and its text: of what is packed, the names and the text of its parts, but for those that all have."""
    told = summary.summarise(report, DAY)
    whole = summary.chosen(told, report, (*summary.SECTIONS, summary.TEXT))
    yield "model", codec.dumps(report)
    yield "text", summary.to_text(whole)
    yield "page", summary.to_html(told)
    for name, form in FORMATS.items():
        with contextlib.suppress(ExchangeError):  # an entry in a calendar needs a date
            data = form.data(report)
            yield name, _unpacked(data, form.data(_NOTHING)) if form.packed else data.decode("utf-8")


def _unpacked(data: bytes, nothing: bytes) -> str:
    parts, usual = _parts(data), _parts(nothing)
    return "\n".join((*parts, *(text for name, text in parts.items() if text != usual.get(name))))


def _parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.comment == b""
        return {info.filename: archive.read(info).decode("utf-8") for info in archive.infolist()}


def report(text: str, hidden: tuple[str, ...] = ("Ann Lee",), shown: tuple[str, ...] = (), **variants: str) -> Report:
    """A report that mentions each of these once, where the name first stands: hidden are p1, p2…, shown s1, s2…"""
    people: list[Person] = []
    for kind, names in (("p", hidden), ("s", shown)):
        for number, name in enumerate(names, 1):
            at = text.index(name)
            others = tuple(form for form in variants.values() if kind == "p")
            people.append(Person(f"{kind}{number}", name, (Span(at, at + len(name)),), others))
    return Report(text, people=tuple(people))


def hide(model: Report) -> str:
    """The text of the safe copy that hides p1, p2…; nothing may be left of their names."""
    ids = [person.id for person in model.people if person.id.startswith("p")]
    text = safe_copy(model, ids).report.text
    assert remaining(text, model, ids) == []
    return text
