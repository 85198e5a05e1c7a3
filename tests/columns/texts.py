"""The texts that are set: reports whose paragraphs stand apart, each with a headline and a byline before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.columns.designs import Design

_REPORTS = Path(__file__).resolve().parents[1] / "reports" / "known"
NAMES = (
    "small-islands-virtual-summit",
    "partick-eleven-repairs",
    "market-ellerby-show-1912",
    "staro-polje-congress-vienna",
    "lantern-farewell-miss-penrose",
    "law-after-silence-sarajevo",
    "delta-symposium-kurume",
    "bhairavnath-hospital-wing",
    "iloilo-sugar-screening",
    "sangnok-leak-hearing",
    "orla-donor-briefing",
    "seed-keeper-doctorate",
    "latarnia-general-assembly",
    "lotofaga-title-petition",
    "knockaderra-public-meeting",
)
"""Reports all of whose lines are paragraphs."""

_HEADLINE = "What the meeting heard, what it decided, and what it left for another day of the year"
_BYLINE = "By our correspondents Ines Okoro and Bo Ek, with reports from the quay by Cy Dow"
_LONG = (
    "The Oberbürgermeister found it incomprehensible that the telecommunications-and-waterworks administration had "
    "characteristically misunderstood the interdepartmental recommendations."
)
_SENTENCE = re.compile(r"(?<=[a-z]{4}[.!?])\s+(?=[A-Z])")
"""What parts sentences, but not behind a title or an initial."""
_SHORTEST = 25
"""Characters of a sentence that may be an item of a list, at least."""

Kind = Literal["headline", "byline", "paragraph", "item", "quotation"]


@dataclass(frozen=True)
class Block:
    """A paragraph of a text, and what it is."""

    kind: Kind
    text: str


def blocks(name: str, design: Design) -> list[Block]:
    """The paragraphs of a report, as a design asks for them: sentences of one as a list, one set in as a quotation."""
    text = (_REPORTS / f"{name}.txt").read_text(encoding="utf-8")
    found = [Block("paragraph", " ".join(part.split())) for part in re.split(r"\n\s*\n", text) if part.strip()]
    if design.quotation:
        place = _longest(found, 0)
        found[place] = Block("quotation", found[place].text)
    if design.listed:
        place = _longest(found, len(found) // 2)
        items = [Block("item", one) for one in _sentences(found[place].text)]
        found[place : place + 1] = [Block("paragraph", "What was said there, point by point:"), *items]
    if design.long_words:
        found.insert(len(found) // 2, Block("paragraph", _LONG))
    first = [Block("headline", _HEADLINE)] if design.headline else []
    if design.byline:
        first.append(Block("byline", _BYLINE))
    return first + found


def _sentences(text: str) -> list[str]:
    """Sentences, the shortest of them with the next."""
    found: list[str] = []
    for one in _SENTENCE.split(text):
        if found and len(found[-1]) < _SHORTEST:
            found[-1] += f" {one}"
        else:
            found.append(one)
    return found


def _longest(found: list[Block], start: int) -> int:
    return max(range(start, len(found)), key=lambda place: len(found[place].text))
