"""Words that a reader chooses in the text: made whole, counted, and what they belong to."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from viewer.report import quotation_marks
from viewer.report.paragraphs import paragraph_at, paragraphs
from viewer.report.sentences import sentence_at
from viewer.report.spans import Span

if TYPE_CHECKING:
    from viewer.report.model import Person, Report

_INSIDE = "'’-‐"
"""What joins letters to one word."""
_INSIDE_NUMBERS = ".,:"
_JOINER = "\u200d"
_EDGES = " \t\n\r\u00a0,;:.!?…"
"""What no choice begins or ends with."""
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?$")
_CUE = re.compile(
    r"\b(?:said|says?|told|tells?|stat(?:ed|es)|add(?:ed|s)|ask(?:ed|s)|explain(?:ed|s)|announc(?:ed|es)|declar(?:ed|es)|"
    r"not(?:ed|es)|argu(?:ed|es)|wr(?:ote|ites)|stress(?:ed|es)|emphasi[sz](?:ed|es)|thank(?:ed|s)|request(?:ed|s)|"
    r"repl(?:ied|ies)|answer(?:ed|s)|warn(?:ed|s)|recall(?:ed|s)|remind(?:ed|s)|describ(?:ed|es)|insist(?:ed|s)|"
    r"claim(?:ed|s)|promis(?:ed|es)|conclud(?:ed|es)|continu(?:ed|es)|call(?:ed|s)|mention(?:ed|s)|point(?:ed|s) out|"
    r"believ(?:ed|es)|hop(?:ed|es)|urg(?:ed|es))\b",
    re.IGNORECASE,
)
_NEAR = 200
"""So many characters around what was said its reporting verb is looked for."""
_RIGHT_BEFORE = re.compile(r"[\s,:;–—-]*(?:that\s+)?")
"""What stands between a reporting verb and what it reports behind it."""
_RIGHT_BEHIND = re.compile(r"[\s,–—-]*(?!(?:and|but|then|while|who)\b)(?:[\w.'’-]+\s+){0,6}")
"""What stands between a quotation and a verb behind it that reports it: ``said``, ``Mayor Bo Ek said``."""


def snapped(text: str, span: Span) -> Span:
    """A choice with its first and its last word made whole, without white space and marks at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if start == end:
        return Span(span.start, span.start)
    while start > 0 and _is_inside(text, start):
        start -= 1
    while end < len(text) and _is_inside(text, end):
        end += 1
    return Span(start, end)


def word_count(text: str, span: Span) -> int:
    """How many words a choice has; what has no letter and no figure is none, unless there is nothing else."""
    words = text[span.start : span.end].split()
    return sum(any(sign.isalnum() for sign in word) for word in words) or len(words)


def name_within(text: str, span: Span) -> Span:
    """The choice without quotation marks around it, and without the ending that says whose something is."""
    from viewer.report.corrections.stating import unquoted

    span = unquoted(text, span)
    found = _POSSESSIVE.search(text[span.start : span.end])
    return Span(span.start, span.start + found.start()) if found and found.start() else span


def person_at(report: Report, span: Span) -> Person | None:
    """The person whom the words name, or some of them."""
    shared = {
        person.id: sum(
            min(one.end, span.end) - max(one.start, span.start) for one in person.spans if one.overlaps(span)
        )
        for person in report.people
    }
    best = max(shared, key=lambda person_id: shared[person_id], default=None)
    return report.person(best) if best is not None and shared[best] else None


def nearest_people(report: Report, span: Span) -> tuple[Person, ...]:
    """All people: who acts in the paragraph of the words, then who is named nearest, before them rather than behind."""
    whole = paragraphs(report.text)
    here = whole[paragraph_at(whole, span.start)]
    items = (item for item in report.programme if any(one.overlaps(here) for one in item.spans))
    acting = {one.id for item in items for one in item.participants}

    def distance(person: Person) -> tuple[bool, int]:
        away = (span.start - one.end if one.end <= span.start else 3 * (one.start - span.start) for one in person.spans)
        return person.id not in acting, min(map(abs, away), default=len(report.text) * 3)

    return tuple(sorted(report.people, key=distance))


def quotation_around(text: str, span: Span) -> Span | None:
    """The quotation of its paragraph that holds the words, with its marks; None where they are not quoted."""
    whole = paragraphs(text)
    here = whole[paragraph_at(whole, span.start)]
    if not here.contains(span):
        return None
    found = quotation_marks.around(text[here.start : here.end], span.start - here.start, span.end - here.start)
    return Span(here.start + found[0], here.start + found[1]) if found else None


def reporting_verb(text: str, span: Span) -> Span | None:
    """The verb that reports what was said: one right beside it, else one in its sentence, else the last one before.

    Words of a quotation are reported as the whole of it is; verbs within it report something else.
    """
    quotation = quotation_around(text, span)
    whole, said = paragraphs(text), quotation or span
    here = whole[paragraph_at(whole, said.start)]
    first, last = max(here.start, said.start - _NEAR), min(max(here.end, said.end), said.end + _NEAR)
    before = [Span(*found.span()) for found in _CUE.finditer(text, first, max(here.start, said.start))]
    match = _CUE.search(text, said.end, last)
    behind = Span(*match.span()) if match else None
    if before and _RIGHT_BEFORE.fullmatch(text, before[-1].end, said.start):
        return before[-1]
    if quotation and behind and _is_right_behind(text, quotation, behind):
        return behind
    if before and before[-1].start >= sentence_at(text, said.start).start:
        return before[-1]
    if behind and behind.end <= sentence_at(text, max(said.start, said.end - 1)).end:
        return behind
    return before[-1] if before else behind


def _is_right_behind(text: str, quotation: Span, verb: Span) -> bool:
    """Whether a verb behind a quotation reports it; behind one that ends in a point another sentence may begin."""
    if _RIGHT_BEHIND.fullmatch(text, quotation.end, verb.start) is None:
        return False
    return text[quotation.end - 2] != "." or verb.end <= sentence_at(text, quotation.end - 1).end


def _is_inside(text: str, place: int) -> bool:
    """Whether a place is within a word, or within a sign that is put together of several."""
    before, behind = text[place - 1], text[place]
    if _belongs(behind) or before == _JOINER:
        return True
    if _is_letter(before) and _is_letter(behind):
        return True
    after, earlier = text[place + 1 : place + 2], text[max(0, place - 2) : place - 1]
    if behind in _INSIDE and _is_letter(before) and after.isalnum():
        return True
    if before in _INSIDE and earlier.isalnum() and behind.isalnum():
        return True
    if behind in _INSIDE_NUMBERS:
        return before.isdecimal() and after.isdecimal()
    return before in _INSIDE_NUMBERS and earlier.isdecimal() and behind.isdecimal()


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or _belongs(sign)


def _belongs(sign: str) -> bool:
    """Whether a sign belongs to the one before it: a combining mark, a joiner, the colour of a skin."""
    return unicodedata.category(sign) in ("Mn", "Mc", "Me", "Sk") and ord(sign) > 0x7F or sign in (_JOINER, "\u200c")
