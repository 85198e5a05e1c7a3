"""What act words of the text tell of, as far as that is known without reading them anew: who did it, and its kind."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from viewer import resources
from viewer.report.model import Participant, ProgrammeItem, Report
from viewer.report.sentences import sentence_at
from viewer.report.spans import Span
from viewer.report.vocabulary import Function, ItemKind

_LONGEST = 80
"""Characters of the title of an item that words make."""
_AND = re.compile(r"[\s,]*(?:,|and|&|as well as)\s*")
"""What stands between the names of those who did something together."""
_BY = re.compile(r"\bby\s+(?:[\w.’'-]+\s+){0,4}$")
"""What stands before the name of who did what is told with a verb in the passive."""
_VERBS = (
    (ItemKind.OPENING, "acts", "open"),
    (ItemKind.CLOSING, "acts", "close"),
    (ItemKind.SPEECH, "acts", "speech"),
    (ItemKind.PERFORMANCE, "showing", "strong"),
    (ItemKind.INTRODUCTION, "acts", "introduce"),
    (ItemKind.CEREMONY, "showing", "alone"),
    (ItemKind.AWARD, "showing", "honour"),
    (ItemKind.DISCUSSION, "acts", "moderate"),
)
"""Verbs that tell by themselves of which kind an act is, by file and list of the lexicon; the first list wins."""
_IRREGULAR = {
    "began": "begin",
    "led": "lead",
    "said": "say",
    "sang": "sing",
    "spoke": "speak",
    "spoken": "speak",
    "sung": "sing",
    "told": "tell",
}
"""Forms of verbs of those lists that do not end as others do."""
_ENDINGS = re.compile(r"(?:s|es|d|ed|ing)$")
_MOST_WORDS = 3
"""Nouns of so many words tell of a kind."""


def title_of(report: Report, span: Span) -> str:
    """The title of an act that words tell of: as many of them as a title holds."""
    words = report.words(span).rstrip(".,;:")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] or words[:_LONGEST]


def act_of(report: Report, span: Span) -> ProgrammeItem:
    """The act that words tell of: one that is suggested there, else of those and of the kind that the words name.

    What is not known is left open: nobody, ``other``.
    """
    act = ProgrammeItem(ItemKind.OTHER, title_of(report, span), (span,))
    if (told := next((one for one in report.suggestions if one.spans[0].overlaps(span)), None)) is not None:
        return replace(act, kind=told.kind, participants=told.participants)
    return replace(act, kind=_kind(report.words(span)), participants=tuple(_doers(report, span)))


def _doers(report: Report, span: Span) -> list[Participant]:
    """Those who did what words tell: who is named right before them, or first in them, else last in the sentence."""
    text, sentence = report.text, sentence_at(report.text, span.start)
    around = Span(min(sentence.start, span.start), span.end)
    named = sorted((one, who.id) for who in report.people for one in who.spans if around.contains(one))
    first = _first_doer(text, around, span, [one for one, _ in named])
    last = first + 1
    while last < len(named) and _are_joined(text, named[last - 1][0], named[last][0]):
        last += 1
    return [Participant(who, Function.AGENT, (one,)) for one, who in named[first:last]]


def _first_doer(text: str, around: Span, span: Span, names: list[Span]) -> int:
    """Which of the names in a sentence is the first of those who did what its words in a span tell."""
    first = sum(name.end <= span.start for name in names)
    for number, name in enumerate(names[first:], first):
        if _BY.search(text, around.start, name.start):
            return number
    if first and (first == len(names) or not text[names[first - 1].end : span.start].strip()):
        first -= 1
        while first and _are_joined(text, names[first - 1], names[first]):
            first -= 1
    return first


def _are_joined(text: str, one: Span, other: Span) -> bool:
    """Whether two names stand together, as of those who did something together."""
    return _AND.fullmatch(text, one.end, other.start) is not None


def _kind(words: str) -> ItemKind:
    """The kind of act that the first verb or noun of the lexicon tells."""
    verbs, nouns, saying = _known_verbs(), _known_nouns(), resources.words("saying", "verbs")
    there = re.findall(r"[\w&’'-]+", words.casefold())
    for at, word in enumerate(there):
        if kind := next((verbs[stem] for stem in _stems(word) if stem in verbs), None):
            return kind
        for count in range(_MOST_WORDS, 0, -1):
            phrase = " ".join(there[at : at + count])
            if kind := nouns.get(phrase) or nouns.get(phrase.removesuffix("s")):
                return kind
    says = any(stem in saying for word in there for stem in _stems(word))
    return ItemKind.SPEECH if says else ItemKind.OTHER


def _stems(word: str) -> list[str]:
    """What a word may be a form of."""
    if word in _IRREGULAR:
        return [_IRREGULAR[word]]
    stem = _ENDINGS.sub("", word)
    return [word, stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem, f"{stem.removesuffix('i')}y"]


@cache
def _known_verbs() -> dict[str, ItemKind]:
    return {verb: kind for kind, name, key in reversed(_VERBS) for verb in resources.words(name, "verbs", key)}


@cache
def _known_nouns() -> dict[str, ItemKind]:
    tables = (resources.lexicon(name)["nouns"] for name in ("acts", "showing"))
    kinds = {key: words for table in tables for key, words in table.items() if key in {*ItemKind}}
    return {word: ItemKind(kind) for kind, words in kinds.items() for word in words}
