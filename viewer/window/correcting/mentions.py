"""The mentions of a person, each with the words around it, as the dialogs that join and split people show them."""

from __future__ import annotations

import html
from dataclasses import dataclass

from viewer.report import wording
from viewer.report.model import Report, Span
from viewer.report.sentences import sentence_at

_BEFORE, _BEHIND = 40, 60
"""So many characters around a mention are shown, at most."""
_MOST = 200
"""So many mentions are shown."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention: its words in the text, the paragraph as ``¶8``, and the words before and behind it."""

    span: Span
    place: str
    before: str
    words: str
    behind: str

    @property
    def plain(self) -> str:
        """The words around the mention, with it, as one sentence."""
        return f"{self.before}{self.words}{self.behind}"

    @property
    def rich(self) -> str:
        """The same as rich text, the mention in bold. What the report says is no markup."""
        before, words, behind = map(html.escape, (self.before, self.words, self.behind))
        return f"{before}<b>{words}</b>{behind}"


def mentions(report: Report, person_id: str) -> list[Mention]:
    """The mentions of a person by name and, in acts, by other words, in the order of the text."""
    person = report.person(person_id)
    spans = {*person.spans}
    for item in report.programme:
        for who in item.participants:
            if who.id == person_id:
                spans.update(span for span in who.spans if not any(span.overlaps(known) for known in person.spans))
    return [_mention(report, span) for span in sorted(spans)[:_MOST]]


def _mention(report: Report, span: Span) -> Mention:
    sentence = sentence_at(report.text, span.start)
    start = max(sentence.start, _word_start(report.text, span.start - _BEFORE, sentence.start))
    end = _word_end(report.text, span.end + _BEHIND, span.end, max(sentence.end, span.end))
    before = ("… " if start > sentence.start else "") + " ".join(report.text[start : span.start].split(None))
    behind = " ".join(report.text[span.end : end].split()) + ("…" if end < sentence.end else "")
    before += " " if before and report.text[span.start - 1].isspace() else ""
    behind = (" " if report.text[span.end : span.end + 1].isspace() else "") + behind
    return Mention(span, wording.reference(report, (span,)), before, report.words(span), behind)


def _word_end(text: str, at: int, least: int, most: int) -> int:
    """The end of the word before an offset; the offset itself, where no word ends behind ``least``."""
    if at >= most:
        return most
    end = at
    while end > least and not text[end].isspace():
        end -= 1
    return end if end > least else at


def _word_start(text: str, at: int, least: int) -> int:
    """The beginning of the word behind an offset."""
    if at <= least:
        return least
    while at < len(text) and not text[at - 1].isspace():
        at += 1
    return at
