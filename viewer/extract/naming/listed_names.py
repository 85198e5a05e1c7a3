"""Names that the layout shows: where the tagger knows most names of a list, the other lines hold names there, too.

``“Rivers” – Ann Lee``, ``Nets (Bo Ek)``, ``Cy Dow: Salt``: what begins with capitals at the place where the lines
around it, or the other brackets of the sentence, have a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import words
from viewer.report.model import Span

_LONG = 240
_NAME = (
    r"[^\W\d_a-z][\w’'.-]*(?:\s+(?:[^\W\d_a-z][\w’'.-]*|(?:de|da|del|van|von|der|den|al|bin|la|le|di|dos|el)\b)){1,3}"
)
_LIST = re.compile(rf"{_NAME}(?:\s*[,;&/]\s*(?:and\s+)?{_NAME}|\s+(?:and|&)\s+{_NAME})*")
_PLACES = (
    re.compile(rf"^\W*(?P<name>{_NAME})(?=\s*(?::|,|\s[–—|-]\s|\(|$))"),
    re.compile(rf"(?:\s[–—|-]\s|[”\"»],?\s(?:by\s)?|\sby\s|:\s)(?P<name>{_NAME})(?=[,.;]|\s*\(|\s*$|\s+and\s|\s+&\s)"),
    re.compile(rf"\((?P<name>{_LIST.pattern})\)"),
)
_BRACKET = _PLACES[2]
_BY = re.compile(rf"[”\"»],?\s+by\s+(?P<name>{_NAME})")
_CHUNK = re.compile(_NAME)
_NO_NAME = ("GPE", "LOC", "NORP", "DATE", "TIME", "LANGUAGE", "FAC", "EVENT")


def starts(passage: Passage) -> Iterator[int]:
    """The first tokens of such names."""
    people = {ent.start_char for ent in passage.doc.ents if ent.label_ == "PERSON"}
    block: list[Span] = []
    for number, span in enumerate(passage.paragraphs):
        text = passage.text[span.start : span.end]
        if text.count("(") > 1:
            yield from _alike(passage, people, [(span.start, _BRACKET.finditer(text))])
        for hit in _BY.finditer(text):
            yield from _names(passage, span.start + hit.start("name"), hit["name"])
        if number and len(text) <= _LONG:
            block.append(span)
            continue
        yield from _of_block(passage, people, block)
        block = []
    yield from _of_block(passage, people, block)


def _of_block(passage: Passage, people: set[int], block: list[Span]) -> Iterator[int]:
    if len(block) < 3:
        return
    for place in _PLACES:
        hits = [(span.start, iter(_last(place, passage.text[span.start : span.end]))) for span in block]
        yield from _alike(passage, people, hits)


def _last(place: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return list(place.finditer(text))[-1:]


def _alike(passage: Passage, people: set[int], hits: list[tuple[int, Iterator[re.Match[str]]]]) -> Iterator[int]:
    """Of the names at one place of several lines, those the tagger missed, if it knows half of them."""
    found = [(start + hit.start("name"), hit["name"]) for start, lines in hits for hit in lines]
    known = [at for at, _ in found if at in people]
    if len(known) < 2 and len(found) > 2 or 2 * len(known) < len(found) or not known:
        return
    for at, name in found:
        yield from _names(passage, at, name)


def _names(passage: Passage, start: int, text: str) -> Iterator[int]:
    for hit in _CHUNK.finditer(text):
        piece = passage.piece(start + hit.start(), start + hit.end())
        if piece is None or any(t.ent_type_ in _NO_NAME for t in piece):
            continue
        if any(t.is_stop and t.lower_ not in words("names", "particles") for t in piece):
            continue
        yield piece.start
