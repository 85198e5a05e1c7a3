"""Clauses: for each verb who does it, to what, and whether the text tells it as having happened at the event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from viewer.extract.lexicon import words
from viewer.extract.passage import Passage, child, conjuncts, lemma, verb_phrase

_UNREAL = frozenset(
    ("would", "could", "should", "will", "may", "might", "must", "shall", "can", "'ll", "’ll", "wo", "ca")
)
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
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
        return [part for patient in self.patients for part in conjuncts(patient)]

    def prep(self, *names: str) -> Token | None:
        """The object of the first of these prepositions that hangs on the verb."""
        return next((noun for name, noun in self.preps if name in names), None)


def clauses(passage: Passage) -> Iterator[Clause]:
    """Every clause with a full verb, in text order."""
    for token in passage:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            yield clause(passage, token)


def clause(passage: Passage, verb: Token) -> Clause:
    """The clause of one verb."""
    passive = is_passive(verb)
    result = Clause(verb, lemma(verb), verb_phrase(verb), passive)
    for part in verb.children:
        if part.dep_ in ("prep", "agent", "dative", "prt") and (noun := child(part, "pobj", "pcomp")) is not None:
            result.preps.append((part.lower_, noun))
            for joined in part.children:  # "to the secretary and to the cook"
                if (
                    joined.dep_ == "conj"
                    and joined.lower_ == part.lower_
                    and (also := child(joined, "pobj")) is not None
                ):
                    result.preps.append((part.lower_, also))
            for inner in noun.children:  # "in a letter to", "on behalf of"
                if inner.dep_ == "prep" and (below := child(inner, "pobj")) is not None:
                    result.preps.append((f"{part.lower_} {noun.lower_} {inner.lower_}", below))
    result.agents = _agents(verb, passive)
    result.patients = _patients(verb, passive)
    result.negated = child(verb, "neg") is not None or _negated_above(verb)
    result.negated = result.negated or any(
        c.lower_ == "no" and c.dep_ == "det" for noun in result.patients for c in noun.children
    )
    result.planned = _planned(verb)
    result.reported = passage.said(verb) or _reported(passage, verb)
    result.aside = _aside(verb)
    result.perfect = any(c.dep_ == "aux" and c.lower_ in ("had", "’d", "'d") for c in verb.children)
    return result


def is_passive(verb: Token) -> bool:
    """Whether the verb is passive: with its auxiliary, or a past participle that stands by a noun."""
    if any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        return True
    if verb.dep_ == "conj" and any(c.dep_ == "agent" for c in verb.children) and child(verb, "dobj", "nsubj") is None:
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and child(verb, "nsubj", "aux") is None:
        return is_passive(verb.head)
    if verb.tag_ == "VBN" and child(verb, "agent") is not None and child(verb, "aux", "nsubj") is None:
        return True  # "Seconded by Ann Lee."
    return verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl") and child(verb, "aux", "nsubj") is None


def subject(verb: Token) -> Token | None:
    """The grammatical subject, inherited by coordination, participles and infinitives."""
    own = _own_subject(verb)
    if own is None and (matrix := _goes_on_telling(verb)) is not None:
        verb = matrix
        own = child(verb, *_SUBJECTS)
    for _ in range(12):
        if own is not None:
            return own
        if verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            noun = verb.head
            if verb.tag_ == "VBG" and noun.dep_ in ("dobj", "pobj") and noun.pos_ == "NOUN":
                above = noun.head if noun.dep_ == "dobj" else noun.head.head
                if above.pos_ == "VERB" and (found := child(above, "nsubj")) is not None:
                    return found
            return noun
        if verb.dep_ == "pcomp":
            verb = verb.head.head
        elif verb.dep_ in _INHERIT and verb.head.pos_ in ("VERB", "AUX"):
            if (
                verb.dep_ == "xcomp"
                and (thing := child(verb.head, "dobj")) is not None
                and lemma(verb.head) in _CONTROL
            ):
                return thing
            if (
                verb.dep_ == "xcomp"
                and lemma(verb.head) == "call"
                and (on := _pobj(verb.head, "on", "upon")) is not None
            ):
                return on
            verb = verb.head
        else:
            return _broken_off(verb)
        own = child(verb, *_SUBJECTS)
    return None


def _own_subject(verb: Token) -> Token | None:
    """The verb's own subject; of two the later one, since a dateline before it may be taken for another."""
    found = [c for c in verb.children if c.dep_ in _SUBJECTS]
    if len(found) > 1 and found[1].i < verb.i and found[0].i == found[0].sent.start:
        return found[1]
    return found[0] if found else None


def _goes_on_telling(verb: Token) -> Token | None:
    """``He said that it had rained and begged for tea``: the verb of saying with which "begged" goes on.

    The parser joins it to the verb inside the content; the tense tells them apart.
    """
    did = any(c.dep_ == "aux" and c.lower_ == "did" for c in verb.children)
    if verb.dep_ != "conj" or verb.tag_ != "VBD" and not did or lemma(verb) not in words("saying", "verbs"):
        return None
    inner = verb.head
    above = inner.head
    if (
        inner.tag_ == "VBD"
        and not did
        or inner.dep_ != "ccomp"
        or lemma(above) not in words("saying", "verbs", "clause")
    ):
        return None
    return above if child(verb, *_SUBJECTS) is None and above.tag_ == "VBD" else None


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


def _pobj(verb: Token, *names: str) -> Token | None:
    for part in verb.children:
        if part.dep_ == "prep" and part.lower_ in names:
            return child(part, "pobj")
    return None


def _agents(verb: Token, passive: bool) -> list[Token]:
    if not passive:
        found = _absolute(verb) or subject(verb)
        by = next((p for p in verb.children if p.dep_ == "agent"), None)
        if by is not None and lemma(verb) in words("acts", "verbs", "open", "close"):
            noun = child(by, "pobj")
            return [noun] if noun is not None else []
        return [found] if found is not None else []
    for by in verb.children:
        if by.dep_ == "agent" or (by.dep_ == "prep" and by.lower_ == "by"):
            noun = child(by, "pobj")
            return [noun] if noun is not None else []
    return []


def _absolute(verb: Token) -> Token | None:
    """``with Ann Lee chairing``: the noun between "with" and the participle."""
    if verb.tag_ != "VBG" or verb.dep_ not in ("advcl", "acl", "pcomp", "xcomp") or child(verb, "nsubj") is not None:
        return None
    before = verb.doc[verb.i - 1] if verb.i else None
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


def _negated_above(verb: Token) -> bool:
    """A verb that hangs on a negated one: ``could not speak``, ``did not want to speak``."""
    above = verb.head
    if verb.dep_ == "pcomp" and above.lower_ == "without":
        return True
    return verb.dep_ == "xcomp" and above != verb and child(above, "neg") is not None


def _planned(verb: Token) -> bool:
    """Told as planned, wished, asked for or possible, not as done."""
    for part in verb.children:
        if part.dep_ == "aux" and part.lower_ in _UNREAL:
            return True
        if part.dep_ == "mark" and part.lower_ in ("if", "unless", "whether", "lest"):
            return True
        if part.dep_ == "aux" and verb.dep_ == "advcl" and part.lower_ in ("had", "were", "should"):
            if (own := child(verb, "nsubj", "nsubjpass")) is not None and part.i < own.i:
                return True  # "had she spoken, ..."
    if verb.dep_ == "xcomp":
        above = verb.head
        name = lemma(above)
        if name == "be" and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
            return True  # "was to have spoken"
        if name in words("acts", "verbs", "aspect") or name in ("help", "call", "invite", "see", "hear", "have"):
            if name == "invite" and any(c.dep_ == "aux" and c.lower_ in ("had", "’d", "'d") for c in above.children):
                return True  # "had been invited to speak, but did not come"
            return name != "have" and _planned(above) if above != verb else False
        return name in words("event", "words", "planned") or above.lower_ in ("due", "unable", "able", "ready", "going")
    if child(verb, "aux") is not None and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children):
        if verb.dep_ == "advcl" and _on_hand(verb.head):
            return _planned(verb.head)  # "travelled from Basel to speak", "was there to give a talk"
        return verb.dep_ in ("advcl", "acl", "relcl", "ROOT", "ccomp", "conj", "pcomp")
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX") and verb.tag_ in ("VB", "VBN", "VBG"):
        return child(verb, *_SUBJECTS) is None and verb.tag_ == verb.head.tag_ and _planned(verb.head)
    return False


def _on_hand(verb: Token) -> bool:
    """A verb of being or coming there, whose purpose is then done: ``came to speak``, ``was on hand to give``."""
    if lemma(verb) == "be":
        there = [c for c in verb.children if c.dep_ in ("advmod", "prep", "acomp")]
        return any(c.lower_ in ("there", "here", "also", "on", "present") for c in there)
    return lemma(verb) in words("acts", "verbs", "coming") and child(verb, "neg") is None


def _reported(passage: Passage, verb: Token) -> bool:
    """Inside what somebody said: below the content clause of a verb of saying."""
    token = _goes_on_telling(verb) or verb
    if any(c.dep_ == "parataxis" and is_inserted(c) for c in verb.children):
        return True
    for _ in range(40):
        above = token.head
        if above == token or passage.said(above) and not passage.said(token):
            return False  # the report's own verb, which the parser hung on one inside the quotation
        between = verb.doc[min(token.i, above.i) : max(token.i, above.i)]
        if token.dep_ == "ccomp" and any(t.text == ";" for t in between):
            return False
        if token.dep_ == "ccomp" and lemma(above) in words("saying", "verbs", "clause"):
            if not (token == verb and lemma(verb) == lemma(above)):  # "he said, he said that"
                return True
        if token.dep_ == "ccomp" and above.pos_ in ("VERB", "AUX") and child(token, "mark") is not None:
            return True
        token = above
    return False


def is_inserted(verb: Token) -> bool:
    """``, she argued,``: a verb of saying with its subject, put into or behind what was said."""
    return (
        (verb.dep_ == "parataxis" or verb.dep_ == "ccomp" and _between_commas(verb))
        and lemma(verb) in words("saying", "verbs", "clause")
        and child(verb, "nsubj") is not None
        and child(verb, "ccomp", "dobj") is None
    )


def _between_commas(verb: Token) -> bool:
    """``In winter, she recalled, when it snowed, they stayed``: put before the clause that it hangs on."""
    own = child(verb, "nsubj")
    if own is None or own.i > verb.i or verb.head.i < verb.i or verb.i + 1 >= len(verb.doc):
        return False
    first = own.left_edge.i
    return first > verb.sent.start and verb.doc[first - 1].text == "," == verb.nbor(1).text


def _coordinated(verb: Token) -> bool:
    """``They saw the film X, and a song was sung``: a clause of its own taken for a relative one."""
    own = child(verb, "nsubj", "nsubjpass")
    if verb.dep_ != "relcl" or own is None or own.pos_ == "PRON" or any(t.tag_[0] == "W" for t in own.subtree):
        return False
    first = own.left_edge.i
    between = verb.doc[verb.head.i + 1 : first]
    joined = any(t.lower_ == "and" and t.head in (verb.head, verb) or t.text == ";" for t in between)
    return joined and not any(t.tag_ in ("WP", "WDT", "WRB") for t in between)


def _aside(verb: Token) -> bool:
    token = verb
    for _ in range(40):
        if token.dep_ == "relcl" and token.head.dep_ == "attr" and any(c.lower_ == "it" for c in token.head.head.lefts):
            return False  # "it was X who ..."
        if token.dep_ in ("relcl", "acl", "appos") and not _coordinated(token):
            return True
        if token.head == token:
            return False
        token = token.head
    return False
