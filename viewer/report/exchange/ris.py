"""The report as an entry of a list of references: RIS, which nearly every reference manager reads.

Cited is the report (``RPRT``), which is called by its headline, and without one by its file's name; the event is what
it tells of, and so are its abstract, its date and its place, which a note says: those of the publication are not
known.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.report import harmless, headlines, wording
from viewer.report.exchange.shared import event_note, fact_remarks, identifier, title_note
from viewer.report.model import Report

_TOLD = ("title", "date", "place")
"""The facts of the abstract."""


def write(report: Report) -> bytes:
    """One entry, in UTF-8, its lines ended as the format wants it."""
    return "".join(f"{tag}  - {harmless.folded(words)}\r\n" for tag, words in _fields(report)).encode()


def _fields(report: Report) -> Iterator[tuple[str, str]]:
    yield "TY", "RPRT"
    yield "ID", identifier(report)
    if title := headlines.own_name(report):
        yield "TI", title
    if author := report.source.about.author:
        yield "AU", author
    if date := report.event.date:
        last = report.event.date_end
        yield "PY", str(date.value)[:4]
        yield "DA", f"{str(date.value).replace('-', '/')}/{last.value if last else ''}"
    if wording.is_stated(report, "place"):
        yield "CY", wording.fact_text(report, "place")
    if told := [wording.fact_text(report, name) for name in _TOLD if wording.is_stated(report, name)]:
        yield "AB", "; ".join(told)
    for note in filter(None, (title_note(report), event_note(report), *fact_remarks(report, _TOLD))):
        yield "N1", note
    if report.source.sha256:
        yield "N1", f"SHA-256 {report.source.sha256}"
    yield "ER", ""
