"""Clauses: for each verb who does it, to what, and whether the text tells it as having happened at the event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.extract.language.passage import (
    Passage,
    child,
    conjuncts,
    has_word,
    lemma,
    nth,
    pobj,
    pobjs,
    verb_phrase,
    word_before,
)
from viewer.extract.language.reality import (
    SUBJECTS,
    goes_on_telling,
    is_aside,
    is_denied,
    is_denied_above,
    is_nearly,
    is_nobody,
    is_perfect,
    is_planned,
    is_reported,
)
from viewer.extract.language.tokens import Token

_INHERIT = ("conj", "advcl", "xcomp", "ccomp", "pcomp", "dep")


@dataclass(slots=True)
class Clause:
    """One verb with what hangs on it. ``agents`` and ``patients`` are nominal tokens, without their coordinations."""

    verb: Token
    lemma: str
    phrase: str
    passive: bool
    agents: list[Token] = field(default_factory=list)
    patients: list[Token] = field(default_factory=list)
    preps: list[tuple[str, Token]] = field(default_factory=list)
    negated: bool = False
    planned: bool = False
    reported: bool = False
    aside: bool = False
    """Told in a relative clause or about a noun, not as a step of the story."""
    perfect: bool = False
    """Past perfect: earlier than what is being told."""

    @property
    def real(self) -> bool:
        """Whether the text tells it as having happened, in its own voice."""
        return not (self.negated or self.planned or self.reported)

    def objects(self) -> list[Token]:
        """The patients with everything coordinated."""
        return [part for patient in self.patients for part in conjuncts(patient) if not is_denied(part)]

    def prep(self, *names: str) -> Token | None:
        """The object of the first of these prepositions that hangs on the verb."""
        return next(iter(self.aims(*names)), None)

    def aims(self, *names: str) -> list[Token]:
        """The objects of all of these prepositions that hang on the verb."""
        return [noun for name, noun in self.preps if name in names]


def clauses(passage: Passage) -> Iterator[Clause]:
    """Every clause with a full verb, in text order."""
    for token in passage:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            yield clause(passage, token)


def clause(passage: Passage, verb: Token) -> Clause:
    """The clause of one verb."""
    passive = is_passive(verb)
    result = Clause(verb, lemma(verb), verb_phrase(verb), passive, preps=list(_preps(verb)))
    result.agents = _agents(verb, passive)
    result.patients = _patients(verb, passive)
    nobody = any(map(is_nobody, result.patients if passive else result.agents))
    beside = (c for noun in result.patients for c in noun.children if c.dep_ == "det")
    denied = child(verb, "neg") is not None or is_denied_above(verb) or is_nearly(verb)
    result.negated = denied or nobody or has_word(beside, "no")
    result.planned = is_planned(verb)
    result.reported = passage.said(verb) or is_reported(passage, verb)
    result.aside = is_aside(verb)
    result.perfect = is_perfect(verb)
    return result


def _preps(verb: Token) -> Iterator[tuple[str, Token]]:
    """The prepositions that hang on a verb, and those on what stands behind them, each with its object."""
    for part in verb.children:
        if part.dep_ in ("prep", "agent", "dative", "prt") and (noun := child(part, "pobj", "pcomp")) is not None:
            if not is_denied(noun):
                yield part.lower_, noun
            joined = (c for c in part.children if c.dep_ == "conj")  # "to the secretary and to the cook"
            yield from ((part.lower_, also) for also in pobjs(joined, part.lower_))
            for inner in noun.children:  # "in a letter to", "on behalf of"
                if inner.dep_ == "prep" and (below := child(inner, "pobj")) is not None:
                    yield f"{part.lower_} {noun.lower_} {inner.lower_}", below


def is_passive(verb: Token) -> bool:
    """Whether the verb is passive: with its auxiliary, or a past participle that stands by a noun."""
    if child(verb, "auxpass", "nsubjpass") is not None:
        return True
    if verb.dep_ == "conj" and child(verb, "agent") is not None and child(verb, "dobj", "nsubj") is None:
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and child(verb, "nsubj", "aux") is None:
        return is_passive(verb.head)
    if verb.tag_ == "VBN" and child(verb, "agent") is not None and child(verb, "aux", "nsubj") is None:
        return True  # "Seconded by Ann Lee."
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and child(verb, "aux", "nsubj") is None


def subject(verb: Token) -> Token | None:
    """The grammatical subject, inherited by coordination, participles and infinitives."""
    own = _own_subject(verb)
    if own is None and (matrix := goes_on_telling(verb)) is not None:
        verb = matrix
        own = child(verb, *SUBJECTS)
    for _ in range(12):
        if own is not None:
            return own
        if verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return _described(verb)
        if verb.dep_ == "pcomp":
            verb = verb.head.head
            if verb.lower_ in _TURNS and verb.dep_ == "dobj":  # "had the honour of leading"
                verb = verb.head
        elif verb.dep_ in _INHERIT and verb.head.pos_ in ("VERB", "AUX"):
            if verb.dep_ == "xcomp" and (controller := _controller(verb.head)) is not None:
                return controller
            verb = verb.head
        else:
            return _broken_off(verb)
        own = child(verb, *SUBJECTS)
    return None


def _described(verb: Token) -> Token:
    """The subject of a participle behind a noun: the noun, or that of the verb on which the noun hangs."""
    noun = verb.head
    if verb.tag_ == "VBD" and noun.dep_ == "pobj" and child(verb, "dobj") and not child(verb, "agent"):
        above = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)  # "and in a speech opened the hall"
        if above is not None and (found := child(above, "nsubj")) is not None:
            return found
    if verb.tag_ == "VBG" and noun.dep_ in ("dobj", "pobj") and noun.pos_ == "NOUN":
        above = noun.head if noun.dep_ == "dobj" else noun.head.head
        if above.pos_ == "VERB" and (found := child(above, "nsubj")) is not None:
            return found
    return noun


def _controller(above: Token) -> Token | None:
    """``asked Ann Lee to speak``, ``called on Ann Lee to speak``: who does what the infinitive tells."""
    thing = child(above, "dobj")
    if thing is not None and lemma(above) in _CONTROL:
        return thing
    return pobj(above.children, "on", "upon") if lemma(above) == "call" else None


_TURNS = frozenset("honour honor pleasure privilege task job duty distinction opportunity joy delight".split())
"""Nouns that somebody has or takes for doing something."""


def _own_subject(verb: Token) -> Token | None:
    """The verb's own subject; of two the later one, since a dateline before it may be taken for another."""
    found = [c for c in verb.children if c.dep_ in SUBJECTS]
    if len(found) > 1 and found[1].i < verb.i and found[0].i == found[0].sent.start:
        return found[1]
    return found[0] if found else None


def _broken_off(verb: Token) -> Token | None:
    """The subject of the sentence before, for a sentence cut off after ``and``."""
    first = verb.sent[0]
    if verb.dep_ != "ROOT" or verb.tag_ != "VBD" or not (first.dep_ == "cc" and first.text.islower()) or not first.i:
        return None
    before = first.nbor(-1).sent.root
    return child(before, "nsubj") if before != verb else None


_CONTROL = frozenset(
    ("ask", "urge", "request", "invite", "tell", "allow", "enable", "help", "let", "make", "call", "advise", "order")
)


def _agents(verb: Token, passive: bool) -> list[Token]:
    if not passive:
        found = _absolute(verb) or subject(verb)
        return [] if found is None else [found]
    found = [by for by in verb.children if by.dep_ == "agent" or by.dep_ == "prep" and by.lower_ == "by"]
    parted = found[:1] + [by for by in found[1:] if word_before(by) in ("and", ",")]
    return [noun for by in parted if (noun := child(by, "pobj")) is not None]  # "by the mayor and by Ann Lee"


def _absolute(verb: Token) -> Token | None:
    """``with Ann Lee chairing``: the noun between "with" and the participle."""
    if verb.tag_ != "VBG" or verb.dep_ not in ("advcl", "acl", "pcomp", "xcomp") or child(verb, "nsubj") is not None:
        return None
    before = nth(verb.doc, verb.i - 1)
    while before is not None and before.dep_ != "pobj" and before.head.i < before.i and before.head != before:
        before = before.head
    if before is None or before.dep_ != "pobj" or before.right_edge.i < verb.i - 1:
        return None
    return before if before.head.lower_ == "with" else None


def _patients(verb: Token, passive: bool) -> list[Token]:
    if passive:
        found = subject(verb)
        own = [c for c in verb.children if c.dep_ in ("dobj", "oprd")]
        return ([found] if found is not None else []) + own
    objects = [c for c in verb.children if c.dep_ in ("dobj", "dative", "attr", "oprd")]
    for place in [c for c in verb.children if c.dep_ == "nsubj" and c.i > verb.i]:
        objects.append(place)  # "then came a speech"
    return [o for o in objects if o.dep_ != "dative" or o.pos_ != "ADP"]
