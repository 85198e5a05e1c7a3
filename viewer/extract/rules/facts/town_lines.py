"""Towns that stand apart from the sentences: in datelines and in the lines at the head of a report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.dates import dates
from viewer.extract.language.normal import GAP
from viewer.extract.language.passage import Passage
from viewer.extract.language.places import is_region, large_towns
from viewer.extract.rules.facts.town_names import NO_DAY, TOWN, may_be_town, of_chain, plain
from viewer.extract.rules.shared.common import LEAD, head_lines, token_at
from viewer.report.model import Span
from viewer.report.paragraphs import paragraph_at

_REGION = rf"{NO_DAY}[A-Z][A-Za-z .]{{2,20}}?"
_LINE = re.compile(
    rf"[(\[]?(?P<town>[^\W\d_][^\d\n,;:()\[\]—–]{{2,34}}?)(?:,\s+(?P<region>{_REGION})|\s+\((?P<state>{_REGION})\))?"
    r"(?=\s*(?:,|:|\(|[—–]|--?\s?|\d))"
)
_ENDS = re.compile(r"[.,]?\s*[)\]]?\s*(?:\([^()\n]{2,80}\)?\s*)?,?\s*(?P<mark>[—–:]|--|-\s|$)")
_DOT = re.compile(r"\s*\.\s+(?=[A-Z])")
_BODY = re.compile(rf"\b(?i:municipality|city|town|village|borough|commune|township) (?i:of) (?P<town>{TOWN})\s*$")
_CHAIN = re.compile(rf",\s+(?P<town>{TOWN})\W*$")
_BEHIND = re.compile(rf"[.,]?\s+(?:at\s+|in\s+)?(?P<town>{TOWN})(?=,|\W*$)")
_SENT_FROM = re.compile(rf"\W*(?:Letter|Dispatch|Postcard|Report|Notes|News) from (?P<town>{TOWN})\W*$")
_LETTER = re.compile(rf"(?:^|{GAP}|[.)]\s+)(?P<town>{TOWN}),\s*$")
"""What stands before the date of a letter: ``(No. 3)    Lowick, 3 May 1869``."""
_DISTRICT = re.compile(rf"\W*(?P<town>{TOWN})(?: [a-z]\w+, (?:{TOWN}) [a-z]\w+)\W*$")
"""A town and the district it lies in, each with its kind behind it: ``Lowick ward, Tarn county``."""
_REACH = 120


def town_lines(passage: Passage) -> Iterator[tuple[int, Span]]:
    """``TOWN, 3 May 2020 —``, ``Town: The``, ``TOWN (Agency) --`` at the head of a paragraph; towns in lines there."""
    lines: dict[int, list[tuple[int, str]]] = {}
    for number, start, line in head_lines(passage):
        lines.setdefault(number, []).append((start, line))
    for number, paragraph in enumerate(passage.paragraphs):
        if passage.depth(number) > 1 or number > 4 * LEAD:
            return
        piece = passage.text[paragraph.start : min(paragraph.end, paragraph.start + _REACH)]
        found = _dateline(passage, paragraph.start, piece)
        if found is not None:
            yield 10, found
            return
        if (sent := _SENT_FROM.match(piece)) is not None:
            yield 6, Span(paragraph.start + sent.start("town"), paragraph.start + sent.end("town"))
        if number == 0:
            yield from _column(passage)
        yield from _letter(passage, paragraph.start, piece)
        for start, line in lines.get(number, ()):
            yield from _in_heading(passage, start, line)


def _column(passage: Passage) -> Iterator[tuple[int, Span]]:
    """A name alone at the head, with a date below it: the town from which a correspondent writes."""
    if len(passage.paragraphs) < 2:
        return
    first, second = passage.paragraphs[:2]
    date = next(dates(passage.text[second.start : min(second.end, second.start + 40)]), None)
    if date is None or date.span.start > 3 or not re.fullmatch(TOWN, passage.words(first).rstrip(".").title()):
        return
    span = Span(first.start, first.start + len(passage.text[first.start : first.end].rstrip(" .")))
    if token_at(passage, span.start).ent_type_ != "PERSON" and may_be_town(passage, span):
        yield 6, span


def _letter(passage: Passage, start: int, piece: str) -> Iterator[tuple[int, Span]]:
    """The town before the date at the end of the first line of a letter."""
    line = piece.split("\n")[0]
    date = next(dates(line), None)
    if date is None or re.search(r"\w", line[date.span.end :]):
        return
    if (hit := _LETTER.search(line, 0, date.span.start)) is not None:
        span = plain(passage, Span(start + hit.start("town"), start + hit.end("town")))
        if may_be_town(passage, span):
            yield 6, span


def _dateline(passage: Passage, start: int, piece: str) -> Span | None:
    """The town at the head of a paragraph, before a date, a dash or a colon."""
    hit = _LINE.match(piece)
    if hit is None or not hit["town"][0].isupper() or len(hit["town"].split()) > 5:
        return None
    span = plain(passage, Span(start + hit.start("town"), start + hit.end("town")))
    if not may_be_town(passage, span):
        return None
    rest = piece[hit.end() :]
    if (behind := _behind_date(rest)) is not None:
        return span if _ENDS.match(behind) or _DOT.match(behind) else None
    ends = _ENDS.match(rest)
    if ends is None or not ends["mark"] or len(hit["town"].split()) > 3:
        return None
    first_told = passage.depth(paragraph_at(passage.paragraphs, start)) == 0 and len(piece) == _REACH
    shouted = ends["mark"] != ":" and _is_shouted(passage, span, hit["town"])
    return span if shouted or _has_region(hit) or _known(passage, span, first_told) else None


def _has_region(hit: re.Match[str]) -> bool:
    """``Lowick, Kent``, ``Lowick (Kent)``: whether a country, or a part of one, stands behind a town."""
    region = hit["region"] or hit["state"]
    return region is not None and is_region(region)


def _behind_date(rest: str) -> str | None:
    """What stands behind the date that follows a town; None where none does."""
    after = re.match(r"\s*,?\s*(?:\([^()\n]{2,40}\)\s*,?\s*)?", rest)
    first = next(dates(rest), None)
    dated = first is not None and after is not None and first.span.start <= after.end()
    return rest[first.span.end :] if first is not None and dated else None


def _is_shouted(passage: Passage, span: Span, town: str) -> bool:
    """``LOWICK``, not the initials of a body."""
    return town.isupper() and (len(town) >= 5 or token_at(passage, span.start).ent_type_ != "ORG")


def _known(passage: Passage, span: Span, opens: bool) -> bool:
    """Whether a name before a dash or colon is a town's: so the language model, a table, or the text below; or a name
    of one word that opens the first paragraph."""
    name = passage.words(span)
    token = token_at(passage, span.start)
    if name.lower() in large_towns() or token.ent_type_ == "GPE":
        return True
    if opens and token.pos_ == "PROPN" and " " not in name and token.ent_type_ != "PERSON":
        return True
    return re.search(rf"\b(?:in|at|of) {re.escape(name)}\b", passage.text[span.end :]) is not None


def _in_heading(passage: Passage, start: int, piece: str) -> Iterator[tuple[int, Span]]:
    for pattern, score in ((_BODY, 4), (_DISTRICT, 3)):
        if (of := pattern.search(piece)) is not None:
            yield score, Span(start + of.start("town"), start + of.end("town"))
    chain = _CHAIN.search(piece)
    date = next(dates(piece), None)
    if chain is not None and len(piece.split()) < 18:
        span = plain(passage, Span(start + chain.start("town"), start + chain.end("town")))
        if may_be_town(passage, span):
            yield 3, span
    elif date is not None:
        rest = _BEHIND.match(piece[date.span.end :])
        if rest is not None:
            begin = start + date.span.end + rest.start("town")
            span = of_chain(passage, Span(begin, begin + len(rest["town"])))
            if span is not None:
                yield 6, span
