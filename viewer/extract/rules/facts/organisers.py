"""Who held, organised or hosted it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import headed
from viewer.extract.rules.facts.candidates import first_of
from viewer.extract.rules.facts.holding import by_clause, holders
from viewer.extract.rules.facts.hosted_words import by_letterhead, by_words
from viewer.extract.rules.facts.hosts import by_noun
from viewer.extract.rules.shared.common import LEAD, FactExample, as_written
from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.report.model import Fact, Span

_SURE, _NEAR = 3, 1
"""``Organised by X``; ``a meeting of X``: what tells more surely is believed alone."""


def find_organisers(reading: Reading) -> list[Fact]:
    """Who is said to have held, organised or hosted it, and their partners."""
    passage = reading.passage
    found = sorted(_told(reading), key=_rank)
    if not found or found[0][0] <= _NEAR:
        found += [(*told, "hosted_words.by_words") for told in by_words(reading)]
        found += [(*told, "hosted_words.letterhead") for told in by_letterhead(passage)]
        found.sort(key=_rank)
    if not found:
        return []
    best = found[0]
    kept: list[Span] = []
    first: list[Candidate] = []
    others: list[Candidate] = []
    for sure, number, spans, by in found:
        for span in spans:
            candidate = Candidate(sure, as_written(passage, span), by)
            if (sure, number) == best[:2] and not _again(reading, span, kept):
                kept.append(span)
                first.append(candidate)
            elif (sure, number) != best[:2]:
                others.append(candidate)
    rest = [one for one in others if not _again(reading, one.fact.spans[0], kept)]
    reading.considered["organisers"] = [*first, *rest]
    told = [fact for one in first if (fact := first_of([one, *rest])) is not None]
    return [told[0], *(replace(fact, alternatives=()) for fact in told[1:])]


_Told = tuple[int, int, list[Span], str]
"""How sure, number of the sentence, names, and the rule."""


def _rank(told: _Told) -> tuple[int, int]:
    return -told[0], told[1]


def _again(reading: Reading, span: Span, kept: list[Span]) -> bool:
    mine = reading.passage.words(span).lower()
    others = [reading.passage.words(other).lower() for other in kept]
    return any(mine in other or other in mine for other in others)


def _told(reading: Reading) -> Iterator[_Told]:
    """(how sure, number of the sentence, names, rule) for each way in which somebody is told to have held it."""
    passage = reading.passage
    for clause in reading.clauses:
        number = passage.sentence_number(clause.verb)
        sure = by_clause(reading, clause)
        if sure and (names := holders(reading, clause)):
            yield sure, number, names, "holding.by_clause"
    for token in passage:
        if passage.depth(passage.paragraph(token)) > LEAD + 3:
            break
        if token.pos_ in ("NOUN", "PROPN") and (names := by_noun(reading, token)) and not passage.said(token):
            sure = _SURE if token.lower_ in words("event", "organising", "auspices") else _NEAR
            yield sure, passage.sentence_number(token), names, "hosts.by_noun"
    for number, names in headed(passage):
        yield 0, number, names, "bodies.headed"


EXAMPLES = (
    FactExample("The concert was put together by the Lowick Strings Trust.", "organisers", ("Lowick Strings Trust",)),
    FactExample("A public meeting of Lowick Village Council was held.", "organisers", ("Lowick Village Council",)),
    FactExample("The dinner was hosted by the Society of Bakers.", "organisers", ("Society of Bakers",)),
    FactExample(
        "The seminar was organised by the Ministry of Bread and Rural Ovens.",
        "organisers",
        ("Ministry of Bread and Rural Ovens",),
    ),
    FactExample("The Embassy of Peru hosted a cultural evening in Aarhus.", "organisers", ("Embassy of Peru",)),
    FactExample(
        "The forum was organised by the Bakers' Union in partnership with the Ministry of Trade.",
        "organisers",
        ("Bakers' Union", "Ministry of Trade"),
    ),
    FactExample(
        "The Secretariat of the Grain Board and the Government of Malta hosted a summit.",
        "organisers",
        ("Secretariat of the Grain Board", "Government of Malta"),
    ),
    FactExample("It was organised by Ann Lee and Bo Ek.", "organisers", ("Ann Lee", "Bo Ek")),
    FactExample("The evening was hosted by Ann Lee, who told jokes.", "organisers", ()),
    FactExample(
        "The arrangements for the fair were made by a welcome committee.", "organisers", ("welcome committee",)
    ),
    FactExample("The Lowick Rotary Club held its annual dinner on Friday.", "organisers", ("Lowick Rotary Club",)),
    FactExample("The Lowick High School held its 21st closing exercise.", "organisers", ("Lowick High School",)),
    FactExample("The fair was held under the auspices of the Bakers' Guild.", "organisers", ("Bakers' Guild",)),
    FactExample("Organised by the Bakers' Guild, the fair opened on Friday.", "organisers", ("Bakers' Guild",)),
    FactExample("The fair was organised by the Bakers' Guild and partner groups.", "organisers", ("Bakers' Guild",)),
    FactExample("The social which the Bakers' Guild got up came off on Friday.", "organisers", ("Bakers' Guild",)),
    FactExample("Hello from all of us at Tarn House! The fair was a joy.", "organisers", ("Tarn House",)),
    FactExample("The Bakers' Guild's breakfast briefing was held on Friday.", "organisers", ("Bakers' Guild",)),
    FactExample(
        "The Bakers' Guild, through the Oven Office, held a retreat.", "organisers", ("Bakers' Guild", "Oven Office")
    ),
    FactExample(
        "Ninety came to a meeting titled “Speak Out! From Oven to Oven” sponsored by the Bakers' Guild.",
        "organisers",
        ("Bakers' Guild",),
    ),
    FactExample("The dinner was presented by the Deputy President.", "organisers", ()),
    FactExample("Newsletter of the Bakers' Union\n\nOn Friday we baked at a fair.", "organisers", ("Bakers' Union",)),
    FactExample("TARN BAKERS' UNION\n\nOur union held a fair on Friday.", "organisers", ("TARN BAKERS' UNION",)),
    FactExample("The fair was presented by the School Principal.", "organisers", ()),
    FactExample("Ann Lee spoke at a House Trade Committee hearing.", "organisers", ("House Trade Committee",)),
    FactExample("The fair was opened. Bakers' unions often organise protests.", "organisers", ()),
    FactExample("The park hosted the fair.", "organisers", ()),
    FactExample("The fair was opened by the Bakers' Guild.", "organisers", ()),
)
