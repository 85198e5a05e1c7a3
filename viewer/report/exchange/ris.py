"""The report as an entry of a list of references: RIS, which nearly every reference manager reads.

Cited is the report (``RPRT``), which is called by its headline, and without one by its file's name; the event is what
it tells of, and so is its abstract. It bears no date and no place: in RIS these are those of the publication.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.report import harmless, headlines, wording
from viewer.report.exchange.shared import fact_remark, identifier, title_note
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
    if told := [_told(report, name) for name in _TOLD if wording.is_stated(report, name)]:
        yield "AB", "; ".join(told)
    if note := title_note(report):
        yield "N1", note
    if report.source.sha256:
        yield "N1", f"SHA-256 {report.source.sha256}"
    yield "ER", ""


def _told(report: Report, name: str) -> str:
    text, remark = wording.fact_text(report, name), fact_remark(report, name)
    return f"{text} ({remark})" if remark else text
