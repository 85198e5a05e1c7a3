"""The event summary as Markdown (CommonMark), with the numbers of the paragraphs as evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.report import harmless, messages, quoting, wording
from viewer.report.model import Report, Spans
from viewer.report.summary import caveat, heading, nothing, section

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+|~!&])")


def write(report: Report) -> bytes:
    """The summary in UTF-8."""
    return ("\n".join(_lines(report)) + "\n").encode("utf-8", errors="replace")


def _lines(report: Report) -> Iterator[str]:
    title = wording.fact_text(report, "title") if report.event.title else report.source.name
    yield f"# {heading()}: {_plain(title)}"
    yield ""
    for name in wording.FACT_LABELS:
        label = wording.fact_label(name, report.event.start_time if name == "start_time" else None)
        spans = wording.fact_spans(report, name)
        yield f"- **{_plain(label)}**: {_cited(report, wording.fact_text(report, name), spans)}"
    yield from _section("programme", list(_programme(report)))
    yield from _section("speakers", list(_speakers(report)))
    yield from _section("said", list(_said(report)))
    yield from _section("to_check", [_cited(report, messages.again(r.message), r.spans) for r in report.remarks])
    yield ""
    yield f"*{_plain(caveat())}*"


def _section(name: str, rows: list[str]) -> Iterator[str]:
    yield ""
    yield f"## {section(name)}"
    yield ""
    if not rows:
        yield _plain(nothing(name))
    number = "1." if name == "programme" else "-"
    yield from (f"{number} {row}" for row in rows)


def _programme(report: Report) -> Iterator[str]:
    for number, item in enumerate(report.programme):
        rest = " · ".join((wording.headline(report, item), *wording.details(report, number)))
        if tags := wording.listed(wording.tags(report, item)):
            rest = f"{rest} ({tags})"
        yield f"**{_plain(wording.kind_label(item))}**: {_cited(report, rest, item.spans)}"


def _speakers(report: Report) -> Iterator[str]:
    for person in wording.speakers(report):
        told = wording.listed((wording.standing(report, person), wording.also(person)))
        yield f"**{_plain(person.name)}**: {_cited(report, told, person.spans[:1])}"


def _said(report: Report) -> Iterator[str]:
    for said in report.statements:
        who = report.person(said.speaker).name if said.speaker else wording.nobody()
        words = quoting.statement_words(report, said)
        yield f"**{_plain(who)}** {_cited(report, words, (*said.cue.spans, *said.spans))}"


def _cited(report: Report, words: str, spans: Spans) -> str:
    return f"{_plain(words)} {wording.reference(report, spans)}".rstrip()


def _plain(words: str) -> str:
    """The words as Markdown shows them: none of their signs is taken for markup."""
    return _SIGNS.sub(r"\\\1", " ".join(harmless.line(words).split()))
