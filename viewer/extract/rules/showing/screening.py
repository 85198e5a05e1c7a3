"""Screenings and exhibitions: what is shown to the eye."""

from __future__ import annotations

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts, has_word
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, act_by, all_named, whose
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.joint import bare, kernel
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind

_HANG = frozenset("hang display exhibit line showcase show adorn mount see deck fill arrange set erect".split())
_LOOK = ("visit", "browse", "tour", "view", "inspect", "admire", "explore", "look", "walk", "stroll", "peruse")


def shown(reading: Reading, clause: Clause) -> Act | None:
    """``A film was shown``, ``the audience watched a documentary``, ``a short film told of the pier``."""
    if (film := _telling_film(clause)) is not None:
        return act(reading, clause, "screening", [], film)
    if clause.lemma not in words("showing", "verbs", "show") or _is_other_showing(reading, clause):
        return None
    for noun in _things_shown(clause):
        if _is_film(reading, noun) or clause.lemma == "screen" and is_event(noun):
            return act(reading, clause, "screening", [], noun)
        if noun_kind(noun) == "message" and (authors := whose(reading, noun)):
            return act(reading, clause, "message", authors, noun)
    return None


def _is_other_showing(reading: Reading, clause: Clause) -> bool:
    """Whether a verb of showing tells no screening: by what it means, or by who does it."""
    if clause.phrase in ("show up", "air out", "see off") or clause.lemma == "see" and not _by_crowd(clause):
        return True
    if reading.teller is None and any(t.text == "I" for t in clause.agents):
        return True  # what an author who is not named did is left out
    told_of = clause.aside and bool(clause.agents) and not clause.passive
    return told_of and clause.lemma in ("present", "introduce", "run")


def _telling_film(clause: Clause) -> Token | None:
    """``A short film told of the pier``: a film that has not been told of before, whatever it does."""
    films = (t for t in clause.agents if has_word(t.children, "a", "an", "two", "three"))
    return next((t for t in films if not (clause.passive or clause.aside) and noun_kind(t) == "screening"), None)


def _by_crowd(clause: Clause) -> bool:
    return any(is_crowd(t) or t.lower_ == "we" for t in clause.agents)


def _things_shown(clause: Clause) -> list[Token]:
    """The objects, what a relative pronoun among them stands for, and what guests were treated to."""
    things = [t.head.head if t.tag_ == "WDT" and t.head.dep_ == "relcl" else t for t in clause.objects()]
    if clause.lemma == "treat":
        things += clause.aims("with", "to")
    main = clause.passive and clause.verb.dep_ in ("ROOT", "conj", "ccomp")
    return [*things, *_before(clause.verb)] if main and child(clause.verb, "nsubjpass", "nsubj") is None else things


def _is_film(reading: Reading, noun: Token) -> bool:
    """``a film``, ``“Salt”, a film``: also told by what stands beside a title."""
    beside = [c for c in noun.children if c.dep_ in ("appos", "amod", "compound", "nmod")]
    beside = [c for c in beside if c.dep_ == "appos" or reading.passage.quote(noun.idx) is not None]
    return any(noun_kind(t) == "screening" for t in (noun, *beside))


def _before(verb: Token) -> list[Token]:
    """The film before a passive verb whose subject the parser lost: ``at nine a film about eels was shown``."""
    for i in range(verb.i - 1, max(verb.sent.start, verb.i - 20) - 1, -1):
        token = verb.doc[i]
        if token.tag_ in ("VBD", "VBZ") and token.dep_ not in ("auxpass", "aux") or token.text == ";":
            return []
        if noun_kind(token) == "screening" and token.dep_ != "compound":
            return [token]
    return []


_MAKERS = frozenset("photographer painter artist sculptor potter weaver illustrator printmaker cartoonist".split())


def exhibited(reading: Reading, clause: Clause) -> Act | None:
    """``Posters hung in the hall``, ``photographs by X were on show``, ``there were stalls``."""
    if clause.aside and not (clause.passive or clause.lemma == "hang"):
        return None
    if clause.lemma in _LOOK and not clause.passive and _by_crowd(clause):
        return _looked_at(reading, clause)
    if clause.lemma in _KEEP and not clause.passive:
        stalls = [t for t in clause.objects() if bare(t) in ("stall", "booth")]
        return act(reading, clause, "exhibition", _agents(reading, clause), stalls[0]) if stalls else None
    ways = (_exhibitors, _wares_shown, _pictures_shown, _on_show)
    return next((found for way in ways if (found := way(reading, clause)) is not None), None)


_KEEP = ("have", "run", "host", "man", "staff", "set")


def _agents(reading: Reading, clause: Clause) -> list[int]:
    return all_named(reading, clause.agents)


def _looked_at(reading: Reading, clause: Clause) -> Act | None:
    """``The guests walked through an exhibition by X``."""
    seen = [*clause.objects(), *clause.aims("at", "through", "around", "round", "among")]
    things = [t for t in seen if noun_kind(t) == "exhibition" and bare(t) not in ("photograph", "poster")]
    return act(reading, clause, "exhibition", whose(reading, things[0]), things[0]) if things else None


def _exhibitors(reading: Reading, clause: Clause) -> Act | None:
    """``The exhibitors were Ann Lee and Bo Ek``."""
    attr = child(clause.verb, "attr") if clause.lemma == "be" and clause.agents else None
    if attr is None or bare(clause.agents[0]) != "exhibitor":
        return None
    people = reading.resolver.persons(attr)
    return act_by(reading, clause, "exhibition", people, clause.agents[0])


def _wares_shown(reading: Reading, clause: Clause) -> Act | None:
    """``Local potters displayed their crafts at stalls``, ``Ann Lee exhibited a series of drawings``."""
    if clause.lemma not in ("display", "exhibit", "showcase") or clause.passive or not clause.agents:
        return None
    if not any(_is_ware(t) for t in clause.objects()):
        return None
    people = _agents(reading, clause)
    stalls = words("showing", "wares", "stalls")
    at = any(name in ("at", "in", "on") and bare(noun) in stalls for name, noun in clause.preps)
    told = at or people and clause.lemma == "exhibit" or any(t.tag_ == "NNS" for t in clause.agents)
    return act(reading, clause, "exhibition", people) if told else None


def _is_ware(thing: Token) -> bool:
    return bare(kernel(thing)) in words("showing", "wares", "words")


def _pictures_shown(reading: Reading, clause: Clause) -> Act | None:
    """``The photographer Ann Lee showed her pictures``."""
    if clause.lemma != "show" or clause.passive:
        return None
    makers = any(bare(part) in _MAKERS for t in clause.agents for part in (t, *t.children))
    if makers and any(_is_ware(t) or bare(t) == "picture" for t in clause.objects()):
        return act(reading, clause, "exhibition", _agents(reading, clause))
    return None


def _on_show(reading: Reading, clause: Clause) -> Act | None:
    """``Posters hung in the hall``, ``photographs by X were on show``, ``there were stalls``."""
    on_show = any(p == "on" and n.lower_ in ("show", "display", "view", "exhibition") for p, n in clause.preps)
    there = clause.lemma == "be" and child(clause.verb, "expl") is not None
    if not (there or clause.lemma in _HANG or on_show and clause.lemma in ("be", "go", "remain", "put", "place")):
        return None
    shows = clause.lemma in ("see", "show") and not clause.passive
    for noun in _things_on_show(clause, there=there):
        if noun_kind(noun) == "exhibition" and not shows:
            loose = there and bare(noun) in ("photograph", "display") and not whose(reading, noun)
        else:
            loose = not on_show or _is_somebody(reading, noun)
        if not loose:
            return act(reading, clause, "exhibition", whose(reading, noun), noun)
    return None


def _is_somebody(reading: Reading, noun: Token) -> bool:
    return noun.pos_ not in ("NOUN", "PROPN") or bool(reading.resolver.persons(noun))


def _things_on_show(clause: Clause, *, there: bool) -> list[Token]:
    if there:
        return [part for c in clause.verb.children if c.dep_ == "attr" for part in conjuncts(c)]
    return clause.objects() if clause.passive else [*clause.agents, *clause.objects()]


EXAMPLES = (
    Example("The exhibitors were Ann Lee and Bo Ek.", ("exhibition: Ann Lee, Bo Ek",)),
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
