"""Who held the event as clauses tell: ``organised by X``, ``X held its dinner``, ``in partnership with X``."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import child, conjuncts, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, is_body, is_named_body
from viewer.extract.rules.facts.holder_names import each_body
from viewer.extract.rules.facts.hosted_words import letterhead
from viewer.extract.rules.facts.hosts import hosts
from viewer.extract.rules.shared.common import LEAD
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_SURE, _TOLD, _NEAR = 3, 2, 1

_THIS = ("it", "which", "that", "this", "thing", "evening", "day", "night", "edition", "everything")
_BY_GUESTS = frozenset("open inaugurate launch lead head conclude start begin offer".split())
"""What a guest of honour may do: in the passive it tells nothing of who held the event."""
_BY_SPEAKERS = frozenset("open launch give present deliver lead head conduct begin".split())
_FEASTS = frozenset("mark celebrate honour honor observe offer start finish facilitate commemorate".split())
_KEPT = frozenset("mark celebrate honour honor observe commemorate".split())
_OFTEN = frozenset("often usually regularly always sometimes annually every each normally traditionally".split())


def by_clause(reading: Reading, clause: Clause) -> int:
    """How surely the clause tells who held the event; 0 if it does not."""
    verb, passage = clause.verb, reading.passage
    if clause.reported or clause.negated or passage.said(verb) or clause.planned and not _together(verb):
        return 0
    phrase = _phrase(clause)
    number = passage.depth(passage.paragraph(verb))
    sure = phrase in words("event", "organising", "sure")
    if not sure and phrase not in words("event", "organising", "with_event"):
        return _gathered(clause) if number <= LEAD else 0
    things = _things(clause)
    if _habit(clause, things):
        return 0
    event = [t for t in things if is_event(t) or t.lower_ in words("event", "nouns", "event")]
    own = any(_own(t) for t in things)
    if phrase == "hold" and own and number <= LEAD:
        return _TOLD
    if not event and not any(t.lower_ in _THIS for t in things) and not _for_event(clause, phrase):
        named = sure and (clause.passive or any(t.pos_ == "PROPN" for t in things))
        held = clause.passive and phrase in ("produce", "run") and any(is_event(t) for t in passage.sentence(verb))
        headline = passage.is_heading(passage.paragraph(verb))
        if (
            phrase in _KEPT
            and number == 0
            and not headline
            and not clause.passive
            and any(is_named_body(t) for t in clause.agents)
        ):
            return _NEAR
        if not (named or held) or number > LEAD:
            return 0
    if number > LEAD + 3 and not (sure and clause.passive and any(_definite(t) for t in things)):
        return 0
    if clause.passive and phrase in _BY_GUESTS:
        return 0
    if not clause.passive and phrase in _BY_SPEAKERS:
        given = phrase == "give" and any(lemma(t) in words("event", "organising", "given") for t in event)
        return _TOLD if given or any(_own(t) for t in event) else 0
    if phrase in _FEASTS:
        return _TOLD if any(_own(t) for t in event) or clause.passive and phrase == "celebrate" else 0
    if phrase == "sponsor":
        return _NEAR
    return _SURE if sure and (event or clause.passive) else _TOLD


def _habit(clause: Clause, things: list[Token]) -> bool:
    """``Unions often organise protests``, ``who are organising rallies``: told of no single event."""
    if any(c.lower_ in _OFTEN for c in clause.verb.children):
        return True
    present = clause.verb.tag_ in ("VBP", "VBZ") or any(
        c.dep_ == "aux" and c.tag_ in ("VBP", "VBZ") and clause.verb.tag_ == "VBG" for c in clause.verb.children
    )
    many = bool(things) and all(t.tag_ == "NNS" and child(t, "det", "poss", "nummod") is None for t in things)
    return present and many and not clause.passive


def _together(verb: Token) -> bool:
    """``worked to put together``: it was done."""
    return verb.dep_ in ("advcl", "xcomp") and lemma(verb.head) in words("event", "organising", "together")


def _phrase(clause: Clause) -> str:
    """The verb with its particle, also one the parser took for an adverb: ``put together``."""
    for part in clause.verb.children:
        if part.dep_ in ("prt", "advmod") and part.lower_ in ("on", "together", "up", "off"):
            return f"{clause.lemma} {part.lower_}"
    if clause.lemma == "play" and any(t.lower_ == "host" for t in clause.patients):
        return "play host"
    return clause.lemma


def _things(clause: Clause) -> list[Token]:
    """What was held, with the noun of a participle, and what ``a series of`` is of."""
    things = clause.objects()
    if clause.verb.i > 1 and clause.verb.nbor(-1).text == "-":  # "was co-hosted", which the parser takes apart
        things += [t for t in clause.verb.head.lefts if t.dep_ in ("nsubj", "nsubjpass")]
    if clause.verb.dep_ == "acl":
        things.append(clause.verb.head)
    if clause.verb.dep_ == "relcl" and any(t.lower_ in ("which", "that", "who") for t in clause.objects()):
        things.append(clause.verb.head)
    for thing in list(things):
        for part in thing.children:
            if part.dep_ == "prep" and part.lower_ == "of" and (aim := child(part, "pobj")) is not None:
                things += [aim, *(t for t in aim.subtree if is_event(t))][:4]
    return things


def _for_event(clause: Clause, phrase: str) -> bool:
    """``brought researchers to its campus for the symposium``."""
    if phrase not in ("bring", "bring together", "host", "gather", "convene", "present"):
        return False
    aim = clause.prep("for", "to", "at", "in")
    return any(is_event(noun) for name, noun in clause.preps if name in ("for", "to", "at", "in")) or (
        aim is not None and is_event(aim)
    )


def _definite(noun: Token) -> bool:
    return noun.lower_ in _THIS or any(c.lower_ in ("the", "this", "our") for c in noun.lefts) or noun.pos_ == "PROPN"


def _own(noun: Token) -> bool:
    """``its dinner``, ``their annual meeting``, ``the club's fair``."""
    return any(c.lower_ in ("its", "their", "our", "his", "her") for c in noun.lefts)


def _gathered(clause: Clause) -> int:
    """``The committee met on Friday``, ``The branches of the union gathered``."""
    if clause.lemma not in words("event", "organising", "gather") or clause.passive or clause.aside:
        return 0
    if any(c.dep_ == "dobj" for c in clause.verb.children) or clause.prep("with") is not None:
        return 0
    return _NEAR if any(_collective(agent) for agent in clause.agents) else 0


def _collective(agent: Token) -> bool:
    return is_named_body(agent) and any(c.dep_ in ("det", "compound", "prep", "nmod", "amod") for c in agent.children)


def holders(reading: Reading, clause: Clause) -> list[Span]:
    """The names of those who did it, and of their partners."""
    phrase = _phrase(clause)
    by_person = phrase in words("event", "organising", "by_person")
    found: list[Span] = []
    for agent in _agents(clause):
        if agent.lower_ in ("who", "which", "that") and clause.verb.dep_ == "relcl":
            agent = clause.verb.head
        if is_event(agent) and agent.lower_ not in words("event", "organising", "bodies"):
            continue
        if agent.lower_ in words("event", "organising", "hosts"):
            found += hosts(reading, agent)
            continue
        ours = (
            agent.lower_ in words("event", "organising", "bodies") and _own(agent) and agent.left_edge.i == agent.i - 1
        )
        if ours and (head := letterhead(reading.passage)) is not None:
            found.append(head)
            continue
        found += each_body(reading, agent, by_person)
    return found + _partners(reading, clause.verb)


def _agents(clause: Clause) -> list[Token]:
    by = child(clause.verb, "agent")
    aim = None if by is None else child(by, "pobj")
    if clause.passive:
        return clause.agents or _far_agent(clause)
    return [aim] if aim is not None else clause.agents or _before(clause)


def _far_agent(clause: Clause) -> list[Token]:
    """``was held to mark the day by the union``: the body behind "by" further on in the sentence."""
    verb = clause.verb
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.pos_ == "VERB" and token.dep_ in ("conj", "ROOT", "relcl", "ccomp"):
            break
        aim = child(token, "pobj") if token.lower_ == "by" else None
        if aim is not None and (token.head.pos_ != "VERB" or token.head.tag_ == "VB") and is_named_body(aim):
            return [aim]
    return []


def _before(clause: Clause) -> list[Token]:
    """The noun phrase right before a verb that the parser left without a subject."""
    verb = clause.verb
    if clause.passive or verb.tag_ not in ("VBD", "VBZ", "VBP") or not verb.i:
        return []
    noun = verb.nbor(-1)
    for _ in range(8):
        if noun.dep_ not in ("pobj", "prep", "compound", "nmod", "amod") or noun.head.i > verb.i:
            break
        noun = noun.head
    ready = (
        noun.pos_ in ("NOUN", "PROPN") and noun.right_edge.i == verb.i - 1 and noun.dep_ in ("conj", "appos", "dobj")
    )
    return [noun] if ready else []


def _partners(reading: Reading, verb: Token) -> list[Span]:
    """``in partnership with X``, ``together with X``."""
    passage = reading.passage
    found: list[Span] = []
    fronted = verb.dep_ == "advcl" and verb.i < verb.head.i  # "Organised by X, in conjunction with Y, the fair began"
    for token in verb.doc[verb.i : verb.head.i] if fronted else verb.subtree:
        aim: Token | None = None
        if token.lower_ in words("event", "organising", "partnership") and token.dep_ == "pobj":
            prep = next((c for c in token.children if c.lower_ == "with"), None)
            aim = child(prep, "pobj") if prep is not None else None
        elif token.lower_ == "with" and token.i and token.nbor(-1).lower_ in ("together", "jointly", "along"):
            aim = child(token, "pobj")
        elif token.lower_ == "through" and (token.head == verb or token.head.head == verb and token.head.i < verb.i):
            aim = child(token, "pobj")
            aim = aim if aim is not None and is_named_body(aim) else None
        for part in () if aim is None else conjuncts(aim):
            named = child(part, "appos") if part.text.islower() else None  # "our project, “Red Well”"
            if named is not None and named.text[:1].isupper():
                found += bodies(passage, named)
            elif is_body(part):
                found += bodies(passage, part)
    return found
