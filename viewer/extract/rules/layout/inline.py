"""Lists of acts within a sentence: ``The workshops were Nets (Ann Lee), Salt (Bo Ek) and “Tides”, by Cy Dow``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.example import Example
from viewer.extract.language.passage import Passage, has_word
from viewer.extract.language.tokens import Token, Tokens
from viewer.extract.naming.mention import Mention
from viewer.extract.rules.layout.sections import label
from viewer.extract.rules.shared.draft import Act, Reading, received
from viewer.report.model import Span

_GROUP = re.compile(r"\(([^()]{3,200})\)")
_LED = re.compile(r"\s*(?:(?:led by|taught by|run by|given by|by|with|from)\s+)?")
_QUOTED = re.compile(r"[“\"«](?P<title>[^“”\"«»]{3,120})[”\"»],?\s+(?:(?:by|from|with|from)\s+|[–—-]+\s+|\()(?=[A-Z@])")
_NAMED = re.compile(r"(?:\(|[:,–—-]\s*|\bwith\s+|\bon\s+)\s*[“\"«](?P<title>[^“”\"«»]{3,120})[”\"»]")
_CUT = re.compile(
    r"[,;:]\s+(?:and\s+|&\s+)?|\s+(?:and|were|was|included|including|include|are)\s+|\)\s*(?:,|;|and)*\s*"
)
_KINDS = {"speech": "speech", "other": "other", "panel": "discussion", "performance": "performance"}


def find(reading: Reading) -> list[Act]:
    """An act for each title with names in brackets, or by somebody, in sentences that say what they are."""
    passage = reading.passage
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.mentions:
        by_sentence.setdefault(passage.sentence_number(passage.doc[mention.first]), []).append(mention)
    found: list[Act] = []
    for number, named in by_sentence.items():
        sentence = passage.sentences[number]
        text = sentence.text
        if "(" not in text and not _QUOTED.search(text):
            continue
        groups = list(_groups(reading, sentence, named))
        if not groups:
            continue
        before = [t for t in sentence if t.idx < groups[0][0].start]
        kind = _kind(before)
        if kind is None or len(groups) == 1 and not _lists(before):
            continue
        for span, title, who in groups:
            people = list(dict.fromkeys(m.person for m in who))
            found.append(Act(kind, people, passage.doc[who[0].first], span, title, functions=received(kind, people)))
    return found


def _kind(before: list[Token]) -> str | None:
    """What the words before the list call its parts: a plural such as ``workshops``."""
    plural = [t for t in before if t.tag_ in ("NNS", "NNPS") and (label([t]) or "") in _KINDS]
    return _KINDS[label([plural[-1]]) or ""] if plural else None


def _lists(before: list[Token]) -> bool:
    """Whether the words before lead to a list: ``included``, a colon."""
    return has_word(before, "include", "included", "includes", "including", "were", "featured", ":")


def _groups(reading: Reading, sentence: Tokens, named: list[Mention]) -> Iterator[tuple[Span, Span, list[Mention]]]:
    """Each title with its people: where both stand, the title, who."""
    yield from _before_brackets(reading.passage, sentence, named)
    if not reading.passage.said(sentence[0]):
        yield from _quoted(sentence, named)
    yield from _behind_names(sentence, named)


def _before_brackets(
    passage: Passage, sentence: Tokens, named: list[Mention]
) -> Iterator[tuple[Span, Span, list[Mention]]]:
    """``Open Boats (Gail Price)``."""
    text, start = sentence.text, sentence.start_char
    ends = 0
    for hit in _GROUP.finditer(text):
        who = [m for m in named if start + hit.start() < m.span.start < start + hit.end()]
        first = who[0].full_span.start - start if who else -1
        if not who or not _LED.fullmatch(text[hit.start() + 1 : first]):
            continue
        inside = text[hit.start(1) : hit.end(1)]
        quoted = re.search(r"[”\"»],?\s*$", text[: hit.start()])
        cut = ends
        for mark in _CUT.finditer(text, ends, hit.start()):
            cut = mark.end()
        if (title := passage.trimmed(start + cut, start + hit.start())) is None or re.search(r"\d{4}", inside):
            continue
        words = passage.words(title)
        if quoted is None and (len(words.split()) > 12 or not words[0].isupper() or _is_name(named, title)):
            continue
        ends = hit.end()
        yield Span(title.start, start + hit.end()), title, who


def _quoted(sentence: Tokens, named: list[Mention]) -> Iterator[tuple[Span, Span, list[Mention]]]:
    """``“Salt for All”, by Bo Ek``."""
    text, start = sentence.text, sentence.start_char
    for hit in _QUOTED.finditer(text):
        at = start + hit.end()
        if text[hit.end() - 1] == "(":
            continue
        who = [m for m in named if at <= m.span.start <= at + 40 and m.full_span.start - at <= 4]
        if who:
            title = Span(start + hit.start(), start + hit.end("title") + 1)
            yield Span(title.start, who[0].span.end), title, who[:1]


def _behind_names(sentence: Tokens, named: list[Mention]) -> Iterator[tuple[Span, Span, list[Mention]]]:
    start = sentence.start_char
    for hit in _NAMED.finditer(sentence.text):
        who = [m for m in named if 0 <= start + hit.start() - m.span.end <= 2]
        if who:
            title = Span(start + hit.start("title"), start + hit.end("title"))
            yield Span(who[0].span.start, start + hit.end()), title, who


def _is_name(named: list[Mention], title: Span) -> bool:
    return any(m.span.start < title.end and title.start < m.span.end for m in named)


EXAMPLES = (
    Example(
        "The workshops run were Nets for Beginners (Ann Lee, Bo Ek), Open Boats (Gail Price) and Tides (Cy Gray).",
        ("other: Ann Lee, Bo Ek", "other: Gail Price", "other: Cy Gray"),
    ),
    Example(
        "Then the workshops, two at once: “Nets Without Tears”, by Ann Lee, and “Salt for All”, by Bo Ek, a cook.",
        ("other: Ann Lee", "other: Bo Ek"),
    ),
    Example("We saw the pier (built by Ann Lee) and the lock (Bo Ek).", ()),
)
