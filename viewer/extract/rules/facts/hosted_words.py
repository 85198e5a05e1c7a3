"""Who held it as set phrases tell, whatever the parser made of them: ``organised by the X``, ``all of us at X``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from viewer.extract.language.passage import Passage, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.venues import is_venue
from viewer.extract.rules.shared.common import LEAD, head_lines, token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_CAPITAL = r"(?:[A-ZÀ-ÞĀ-Ž][\w’'-]*(?:\.(?=\w)\w+)*)"
_LINK = r"(?:of|for|and|the|to|against|on|in|de|la|del|des|du|&)"
_NAME = re.compile(rf"(?:the\s+|The\s+|its\s+|our\s+)?(?P<name>{_CAPITAL}(?:\s+(?:{_LINK}\s+){{0,3}}{_CAPITAL})*)")
_MORE = re.compile(
    r"(?:\s*\([^()\n]{1,40}\))?\s*(?:,?\s+and\s+|,\s+|\s+&\s+|,?\s+(?:together|jointly|along) with\s+"
    r"|,?\s+in (?:partnership|collaboration|co-?operation|conjunction|association) with\s+)"
    r"(?=(?:by\s+)?(?:the\s+|its\s+)?[A-Z])(?:by\s+)?"
)
_PAIR = re.compile(r"\s+and\s+(?:the\s+)?")
_BY = re.compile(
    r"(?<!not )(?<!be )\b(?:organi[sz]ed|(?:co-?)?(?:hosted|organi[sz]ed|convened|sponsored|presented)|arranged"
    r"|staged|put on|mounted"
    r"|put together|got up|laid on|run)(?: and \w+ed)?(?: \w+ly)? by\s+"
)
_AT_HOME = re.compile(
    r"\b(?:[Aa]ll of us|[Ww]e|us all|[Uu]s|[Ee]veryone|the team|friends)(?: here)? at (?=(?:the )?[A-Z])"
)
_US = re.compile(r"(?<=[\w’'-])\s+\((?:that[’']s|which is|i\.?e\.?|meaning) (?:us|we)\b")
_BEFORE_US = re.compile(rf"{_CAPITAL}(?:\s+(?:{_LINK}\s+)?{_CAPITAL})*$")
_PAPER = re.compile(
    r"\b(?:bulletin|newsletter|magazine|gazette|journal|organ|proceedings"
    r"|transactions)\b[^,;:\n]{0,20}? of (?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"\W*(?:MINUTES|Minutes|Act|ACT|Record|RECORD)(?: (?:No|Nr|no)\.? ?\d+)?\W*$")
_OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
_NEAR = 160
"""So many characters before a phrase may tell what was organised, or who "we" are."""


def by_words(reading: Reading) -> Iterator[tuple[int, int, list[Span]]]:
    """(how sure, number of the sentence, names) for each phrase in the lead."""
    passage = reading.passage
    last = next((n for n in range(len(passage.paragraphs)) if passage.depth(n) > LEAD), len(passage.paragraphs))
    end = passage.paragraphs[last - 1].end if passage.paragraphs else 0
    for hit in _BY.finditer(passage.text, 0, end):
        before = passage.text[max(0, hit.start() - _NEAR) : hit.start()].lower()
        verb = token_at(passage, hit.start())
        if passage.said(verb) or not _events().search(before) or is_of_a_part(_arranged(verb)):
            continue
        if names := _names(reading, hit.end(), end):
            yield 2 - ("sponsored" in hit[0]), _sentence(passage, hit.start()), names
    for hit in _AT_HOME.finditer(passage.text, 0, end):
        if not passage.said(token_at(passage, hit.start())) and (names := _names(reading, hit.end(), end)):
            yield 1, _sentence(passage, hit.start()), names[:1]
    for hit in _US.finditer(passage.text, 0, end):
        if (name := _BEFORE_US.search(passage.text, max(0, hit.start() - _NEAR), hit.start())) is not None:
            yield 1, _sentence(passage, name.start()), [Span(name.start(), name.end())]


def is_of_a_part(things: Collection[Token]) -> bool:
    """``The flowers were arranged by X``, ``the hall is run by X``: parts of an event or a venue only."""
    parts = words("event", "organising", "parts")
    return bool(things) and all(lemma(t) in parts or is_venue(t) and not is_event(t) for t in things)


def _arranged(verb: Token) -> list[Token]:
    """What was arranged: the subject of a passive, or the noun before a participle."""
    things = [child for child in verb.children if child.dep_ == "nsubjpass"]
    return things or [verb.head] * (verb.dep_ == "acl")


def letterhead(passage: Passage) -> Span | None:
    """The body whose paper it is: named in the first line, below ``MINUTES No. 4``, or in ``Bulletin of the X``."""
    lines = [(start, line) for _, start, line in head_lines(passage)][:4]
    for number, (start, line) in enumerate(lines):
        if (paper := _PAPER.search(line)) is not None:
            start, line = start + paper.end(), line[paper.end() :]
        elif number and not _MINUTES.match(lines[number - 1][1]):
            continue
        hit = _NAME.match(line)
        if hit is None or not re.match(r"\s*(?:[.,“\"]|$)", line[hit.end() :]):
            continue
        if hit["name"].lower().split()[-1].strip("'’") in words("event", "organising", "bodies"):
            quoted = re.match(r"\s+[“\"][^”\"\n]+[”\"]", line[hit.end() :])
            return Span(start + hit.start("name"), start + hit.end() + (quoted.end() if quoted is not None else 0))
    return None


def by_letterhead(passage: Passage) -> Iterator[tuple[int, int, list[Span]]]:
    """The body whose paper it is, where the report goes on with "we" or "our"; the least sure."""
    span = letterhead(passage)
    if span is not None and any(passage.quote(hit.start()) is None for hit in _OURS.finditer(passage.text, span.end)):
        yield 0, _sentence(passage, span.start), [span]


def at_home(passage: Passage) -> Iterator[int]:
    """Where the preposition of ``all of us at Tarn House`` stands, outside of speech."""
    hits = _AT_HOME.finditer(passage.text, 0, 4000)
    yield from (hit.end() - 3 for hit in hits if not passage.said(token_at(passage, hit.start())))


def _sentence(passage: Passage, offset: int) -> int:
    return passage.sentence_number(token_at(passage, offset))


@cache
def _events() -> re.Pattern[str]:
    """Nouns of events, and what may stand for one."""
    nouns = "|".join(sorted(words("event", "nouns", "event") | words("event", "titles", "heads")))
    return re.compile(rf"\b(?:{nouns})s?\b|\b(?:it|which)(?: was| is|,)")


def _names(reading: Reading, start: int, end: int) -> list[Span]:
    """The bodies named one after the other from there on."""
    passage = reading.passage
    found: list[Span] = []
    while (hit := _NAME.match(passage.text, start, end)) is not None:
        pieces = [p for p in _pieces(passage, Span(hit.start("name"), hit.end("name"))) if _is_body(reading, p)]
        if not pieces:
            break
        found += pieces
        more = _MORE.match(passage.text, hit.end(), end)
        if more is None:
            break
        start = more.end()
    return found


def _pieces(passage: Passage, name: Span) -> Iterator[Span]:
    """A name, or the two of ``the Bakers' Guild and the Tarn Council``."""
    start = name.start
    for hit in _PAIR.finditer(passage.text, name.start, name.end):
        left, right = (
            passage.text[start : hit.start()].lower().split(),
            passage.text[hit.end() : name.end].lower().split(),
        )
        if hit[0].rstrip().endswith("the") or _known(left) and _known(right):
            yield Span(start, hit.start())
            start = hit.end()
    yield Span(start, name.end)


def _known(parts: list[str]) -> bool:
    return any(part.strip("'’") in words("event", "organising", "bodies") for part in parts)


def _is_body(reading: Reading, name: Span) -> bool:
    """Whether a name may be a body's: no person, day or country."""
    passage = reading.passage
    parts = passage.words(name).lower().split()
    if parts[-1] in words("people", "roles") | words("names", "titles"):
        return False
    if _known(parts):
        return True
    token = token_at(passage, name.end - 1)
    if reading.resolver.named(token) is not None or parts[0].rstrip(".") in words("names", "honorifics"):
        return False
    return token.ent_type_ not in ("PERSON", "GPE", "DATE", "TIME", "NORP", "LOC", "CARDINAL", "EVENT") and (
        len(parts) > 1 or passage.words(name).isupper() or token.ent_type_ == "ORG"
    )
