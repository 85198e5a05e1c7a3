"""Who held the event as clauses tell: ``organised by X``, ``X held its dinner``, ``in partnership with X``."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, conjuncts, has_word, lemma, pobj, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, is_body, is_named_body
from viewer.extract.rules.facts.holder_names import each_body
from viewer.extract.rules.facts.hosted_words import is_of_a_part, letterhead
from viewer.extract.rules.shared.common import LEAD
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event, noun_kind
from viewer.report.model import Span

_SURE, _TOLD, _NEAR = 3, 2, 1

_THIS = ("it", "which", "that", "this", "thing", "evening", "day", "night", "edition", "everything")
_BY_GUESTS = frozenset("open inaugurate launch lead head conclude start begin offer".split())
"""What a guest of honour may do: in the passive it tells nothing of who held the event."""
_BY_SPEAKERS = frozenset("open launch give present deliver lead head conduct begin".split())
_FEASTS = frozenset("mark celebrate honour honor observe offer start finish facilitate commemorate".split())
_KEPT = frozenset("mark celebrate honour honor observe commemorate".split())
_JOINTLY = ("together", "jointly", "along")
_OFTEN = frozenset("often usually regularly always sometimes annually every each normally traditionally".split())


def by_clause(reading: Reading, clause: Clause) -> int:
    """How surely the clause tells who held the event; 0 if it does not."""
    if clause.reported or clause.negated or clause.planned and not _together(clause.verb):
        return 0
    phrase, deep = _phrase(clause), reading.passage.depth(reading.passage.paragraph(clause.verb))
    if phrase not in words("event", "organising", "sure", "with_event"):
        return _gathered(clause) if deep <= LEAD else 0
    things = _things(clause)
    if deep > LEAD + 3 or _tells_no_event(clause, things):
        return 0
    if phrase == "hold" and deep <= LEAD and any(_own(t) for t in things):
        return _TOLD
    if not _tells_event(clause, phrase, things):
        return _without_event(reading, clause, phrase, things)
    return _surety(clause, phrase, [t for t in things if is_event(t)])


def _tells_event(clause: Clause, phrase: str, things: list[Token]) -> bool:
    """Whether what was held is an event, or stands for one."""
    return any(is_event(t) or t.lower_ in _THIS for t in things) or _for_event(clause, phrase)


def _without_event(reading: Reading, clause: Clause, phrase: str, things: list[Token]) -> int:
    """How surely the clause tells it of what is not called an event, such as ``marked its founding day``."""
    passage = reading.passage
    number = passage.paragraph(clause.verb)
    deep = passage.depth(number)
    first = deep == 0 and not passage.is_heading(number)
    if first and phrase in _KEPT and not clause.passive and any(is_named_body(t) for t in clause.agents):
        return _NEAR
    if deep > LEAD or phrase not in words("event", "organising", "sure"):
        return 0
    return _surety(clause, phrase, []) if clause.passive or any(t.pos_ == "PROPN" for t in things) else 0


def _surety(clause: Clause, phrase: str, events: list[Token]) -> int:
    """How surely one who did this with these events held them."""
    if phrase in (_BY_GUESTS if clause.passive else _BY_SPEAKERS):
        given = words("event", "organising", "given")
        return _TOLD if phrase == "give" and any(lemma(t) in given for t in events) else 0
    if phrase in _FEASTS:
        return _TOLD if any(_own(t) for t in events) else 0
    return _SURE if phrase in words("event", "organising", "sure") and (events or clause.passive) else _TOLD


def _tells_no_event(clause: Clause, things: list[Token]) -> bool:
    """Whether what was held is told as a habit, or is only a part of an event, such as one award."""
    return _habit(clause, things) or _is_one_award(things) or is_of_a_part(things)


def _habit(clause: Clause, things: list[Token]) -> bool:
    """``Unions often organise protests``, ``who are organising rallies``: told of no single event."""
    if any(c.lower_ in _OFTEN for c in clause.verb.children):
        return True
    going_on = (c for c in clause.verb.children if c.dep_ == "aux" and clause.verb.tag_ == "VBG")
    present = any(t.tag_ in ("VBP", "VBZ") for t in (clause.verb, *going_on))
    many = bool(things) and all(t.tag_ == "NNS" and child(t, "det", "poss", "nummod") is None for t in things)
    return present and many and not clause.passive


def _is_one_award(things: list[Token]) -> bool:
    """``A special award was organised by X``: a part of the event."""
    return bool(things) and all(t.tag_ == "NN" and noun_kind(t) == "award" for t in things)


def _together(verb: Token) -> bool:
    """``worked to put together``: it was done."""
    return verb.dep_ in ("advcl", "xcomp") and lemma(verb.head) in words("event", "organising", "together")


def _phrase(clause: Clause) -> str:
    """The verb with its particle, also one the parser took for an adverb: ``put together``."""
    for part in clause.verb.children:
        if part.dep_ in ("prt", "advmod") and part.lower_ in ("on", "together", "up", "off"):
            return f"{clause.lemma} {part.lower_}"
    return clause.lemma


def _things(clause: Clause) -> list[Token]:
    """What was held, with the noun of a participle, and what ``a series of`` is of."""
    things = clause.objects()
    if clause.verb.dep_ == "acl":
        things.append(clause.verb.head)
    if clause.verb.dep_ == "relcl" and has_word(clause.objects(), "which", "that", "who"):
        things.append(clause.verb.head)
    for thing in list(things):
        for aim in pobjs(all_hung(thing.children, "prep"), "of"):
            things += [aim, *(t for t in aim.subtree if is_event(t))][:4]
    return things


def _for_event(clause: Clause, phrase: str) -> bool:
    """``brought researchers to its campus for the symposium``."""
    if phrase not in ("bring", "bring together", "host", "gather", "convene", "present"):
        return False
    return any(is_event(noun) for name, noun in clause.preps if name in ("for", "to", "at", "in"))


def _own(noun: Token) -> bool:
    """``its dinner``, ``their annual meeting``, ``the club's fair``."""
    return has_word(noun.lefts, "its", "their", "our", "his", "her")


def _gathered(clause: Clause) -> int:
    """``The committee met on Friday``, ``The branches of the union gathered``."""
    if clause.lemma not in words("event", "organising", "gather") or clause.passive or clause.aside:
        return 0
    if child(clause.verb, "dobj") is not None:
        return 0
    return _NEAR if any(_collective(agent) for agent in clause.agents) else 0


def _collective(agent: Token) -> bool:
    return is_named_body(agent) and child(agent, "det", "compound", "prep", "nmod", "amod") is not None


def holders(reading: Reading, clause: Clause) -> list[Span]:
    """The names of those who did it, and of their partners."""
    phrase = _phrase(clause)
    by_person = phrase in words("event", "organising", "by_person")
    found: list[Span] = []
    for agent in clause.agents or _before(clause):
        if agent.lower_ in ("who", "which", "that") and clause.verb.dep_ == "relcl":
            agent = clause.verb.head
        if is_event(agent) and agent.lower_ not in words("event", "organising", "bodies"):
            continue
        ours = agent.lower_ in words("event", "organising", "bodies") and _own(agent)
        if ours and (head := letterhead(reading.passage)) is not None:
            found.append(head)
            continue
        found += each_body(reading, agent, by_person)
    return found + _partners(reading, clause.verb)


def _before(clause: Clause) -> list[Token]:
    """The noun phrase right before a verb that the parser left without a subject."""
    verb = clause.verb
    if clause.passive or verb.tag_ not in ("VBD", "VBZ", "VBP") or not verb.i:
        return []
    noun = verb.nbor(-1)
    for _ in range(8):
        if noun.dep_ not in ("pobj", "prep", "compound", "nmod", "amod"):
            break
        noun = noun.head
    return [noun] if noun.right_edge.i == verb.i - 1 and noun.dep_ in ("conj", "appos", "dobj") else []


def _partners(reading: Reading, verb: Token) -> list[Span]:
    """``in partnership with X``, ``together with X``."""
    passage = reading.passage
    found: list[Span] = []
    fronted = verb.dep_ == "advcl" and verb.i < verb.head.i  # "Organised by X, in conjunction with Y, the fair began"
    for token in verb.doc[verb.i : verb.head.i] if fronted else verb.subtree:
        before = word_before(token)
        aim: Token | None = None
        if token.lower_ in words("event", "organising", "partnership") and token.dep_ == "pobj":
            aim = pobj(token.children, "with")
        elif token.lower_ == "through" and token.head.head == verb or before in _JOINTLY and token.lower_ == "with":
            aim = child(token, "pobj")
        for part in () if aim is None else conjuncts(aim):
            found += bodies(passage, part) if is_body(part) else []
    return found
