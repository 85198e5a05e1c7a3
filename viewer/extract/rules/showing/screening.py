"""Screenings and exhibitions: what is shown to the eye."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, kernel
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind

_HANG = (
    "hang",
    "display",
    "exhibit",
    "line",
    "showcase",
    "show",
    "adorn",
    "mount",
    "see",
    "deck",
    "fill",
    "arrange",
    "set",
    "erect",
)
_LOOK = ("visit", "browse", "tour", "view", "inspect", "admire", "explore", "look", "walk", "stroll", "peruse")


def shown(reading: Reading, clause: Clause) -> Act | None:
    """``A film was shown``, ``the audience watched a documentary``, ``a short film told of the pier``."""
    for noun in clause.agents:
        new = any(c.lower_ in ("a", "an", "two", "three") for c in noun.children)
        if new and not (clause.passive or clause.aside) and noun_kind(noun) == "screening":
            return act(reading, clause, "screening", [], noun)
    if clause.lemma not in words("showing", "verbs", "show") or clause.phrase in ("show up", "air out", "see off"):
        return None
    if reading.teller is None and any(t.text == "I" for t in clause.agents):
        return None  # what an author who is not named did is left out
    things = [t.head.head if t.tag_ == "WDT" and t.head.dep_ == "relcl" else t for t in clause.objects()]
    things = [*things, *(n for p, n in clause.preps if p in ("with", "to") and clause.lemma == "treat")]
    if (
        clause.passive
        and clause.verb.dep_ in ("ROOT", "conj", "ccomp")
        and child(clause.verb, "nsubjpass", "nsubj") is None
    ):
        things = [*things, *_before(clause.verb)]
    for noun in things:
        if clause.lemma == "see" and not any(is_crowd(t) or t.lower_ == "we" for t in clause.agents):
            continue
        if clause.lemma in ("present", "introduce", "run") and clause.agents and not clause.passive and clause.aside:
            continue
        beside = [c for c in noun.children if c.dep_ in ("appos", "amod", "compound", "nmod")]
        beside = [c for c in beside if c.dep_ == "appos" or reading.passage.quote(noun.idx) is not None]
        if any(noun_kind(t) == "screening" for t in (noun, *beside)) or clause.lemma == "screen" and is_event(noun):
            return act(reading, clause, "screening", [], noun)
        if noun_kind(noun) == "message" and (authors := whose(reading, noun)):
            return act(reading, clause, "message", authors, noun)
    return None


def _before(verb: Token) -> list[Token]:
    """The film before a passive verb whose subject the parser lost: ``at nine a film about eels was shown``."""
    for i in range(verb.i - 1, max(verb.sent.start, verb.i - 20) - 1, -1):
        token = verb.doc[i]
        if token.tag_ in ("VBD", "VBZ") and token.dep_ not in ("auxpass", "aux") or token.text == ";":
            return []
        if noun_kind(token) == "screening" and token.dep_ != "compound":
            return [token]
    return []


_MAKERS = (
    "photographer",
    "painter",
    "artist",
    "sculptor",
    "potter",
    "weaver",
    "illustrator",
    "printmaker",
    "cartoonist",
)


def exhibited(reading: Reading, clause: Clause) -> Act | None:
    """``Posters hung in the hall``, ``photographs by X were on show``, ``there were stalls``."""
    if clause.aside and not (clause.passive or clause.lemma == "hang"):
        return None
    on_show = any(p == "on" and n.lower_ in ("show", "display", "view", "exhibition") for p, n in clause.preps)
    there = clause.lemma == "be" and child(clause.verb, "expl") is not None
    if clause.lemma in _LOOK and not clause.passive and any(is_crowd(t) or t.lower_ == "we" for t in clause.agents):
        seen = [*clause.objects(), *(n for p, n in clause.preps if p in ("at", "through", "around", "round", "among"))]
        things = [t for t in seen if noun_kind(t) == "exhibition" and bare(t) not in ("photograph", "poster")]
        return act(reading, clause, "exhibition", whose(reading, things[0]), things[0]) if things else None
    if clause.lemma in ("have", "run", "host", "man", "staff", "set") and not clause.passive:
        things = [t for t in clause.objects() if bare(t) in ("stall", "booth")]
        people = [p for t in clause.agents for p in reading.resolver.persons(t)]
        return act(reading, clause, "exhibition", people, things[0]) if things else None
    if clause.lemma == "be" and (attr := child(clause.verb, "attr")) is not None and clause.agents:
        if bare(clause.agents[0]) == "exhibitor" and (people := reading.resolver.persons(attr)):
            return act(reading, clause, "exhibition", people, clause.agents[0])
    if not (on_show and clause.lemma in ("be", "go", "remain", "put", "place") or there or clause.lemma in _HANG):
        return None
    things = [*clause.agents, *clause.objects()] if not clause.passive else clause.objects()
    stalls = words("showing", "wares", "stalls")
    if clause.lemma in ("display", "exhibit", "showcase") and not clause.passive and clause.agents:
        wares = any(bare(kernel(t)) in words("showing", "wares", "words") for t in clause.objects())
        people = [p for t in clause.agents for p in reading.resolver.persons(t)]
        if wares and people and clause.lemma == "exhibit":
            return act(reading, clause, "exhibition", people)
        at = any(bare(n) in stalls for p, n in clause.preps if p in ("at", "in", "on"))
        if wares and (at or any(t.tag_ == "NNS" for t in clause.agents)):
            return act(reading, clause, "exhibition", [p for t in clause.agents for p in reading.resolver.persons(t)])
    makers = any(bare(part) in _MAKERS for t in clause.agents for part in (t, *t.children))
    if clause.lemma in ("show", "present") and makers and not clause.passive:
        if any(bare(kernel(t)) in words("showing", "wares", "words") or bare(t) == "picture" for t in clause.objects()):
            return act(reading, clause, "exhibition", [p for t in clause.agents for p in reading.resolver.persons(t)])
    if there:
        things = [part for c in clause.verb.children if c.dep_ == "attr" for part in conjuncts(c)]
    for noun in things:
        kind = noun_kind(noun)
        if kind == "exhibition" and not (clause.lemma in ("see", "show") and not clause.passive):
            if bare(noun) in ("photograph", "display") and there and not whose(reading, noun):
                continue
            return act(reading, clause, "exhibition", whose(reading, noun), noun)
        if on_show and noun.pos_ in ("NOUN", "PROPN") and not reading.resolver.persons(noun):
            return act(reading, clause, "exhibition", whose(reading, noun), noun)
    return None


EXAMPLES = (
    Example("Then a short documentary was shown.", ("screening: ",)),
    Example("A short film told the story of the pier.", ("screening: ",)),
    Example("The guests watched “Salt”, a film of ten minutes.", ("screening: ",)),
    Example("Photographs by Ann Lee were on show in the hall.", ("exhibition: Ann Lee",)),
    Example("Local potters displayed their crafts at stalls.", ("exhibition: ",)),
    Example("We ate, and at nine a documentary about eels, directed by Bo Ek, was projected.", ("screening: ",)),
    Example("The photographer Ann Lee showed her pictures of eels.", ("exhibition: Ann Lee",)),
    Example("Ann Lee exhibited a series of drawings.", ("exhibition: Ann Lee",)),
    Example("Twelve posters hung in the hall.", ("exhibition: ",)),
    Example("There were stalls of local growers.", ("exhibition: ",)),
)
