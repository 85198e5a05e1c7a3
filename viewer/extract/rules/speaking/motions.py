"""Motions: a vote of thanks moved and seconded is a speech each, a resolution moved is one statement.

Who takes sides on what is debated makes a speech."""

from __future__ import annotations

import re

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.phrases import any_of, longest_first
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import act, agents
from viewer.extract.rules.shared.draft import Act, Reading


def moved(reading: Reading, clause: Clause) -> Act | None:
    """``X moved the vote of thanks``, ``Y seconded it``; ``X moved, seconded by Y, that ...``."""
    makes = _makes_motion(clause)
    if not makes and clause.lemma not in words("acts", "verbs", "move") or _is_minuted(reading, clause):
        return None
    people = agents(reading, clause)
    if not people:
        return None
    return act(reading, clause, "statement", people) if makes else _moved_by(reading, clause, people)


def _moved_by(reading: Reading, clause: Clause, people: list[int]) -> Act | None:
    things = clause.objects()
    thanks = _is_of_thanks(things)
    motion = any(lemma(t) in words("acts", "motions", "motion") for t in things)
    motion = motion or clause.passive and any(_it(t.lower_) for t in things)  # "it was proposed by X"
    if clause.lemma in ("move", "propose", "table") and not thanks:
        if not motion and (clause.lemma != "move" or not _has_that(clause.verb)):
            return None
        seconders = _seconders(reading, clause)
        return act(reading, clause, "statement", [*people, *(p for p in seconders if p not in people)], None)
    return act(reading, clause, "speech", people) if thanks or _stands_by(clause, motion=motion) else None


def _makes_motion(clause: Clause) -> bool:
    """``X made a motion to adjourn``."""
    made = clause.lemma in ("make", "put") and not clause.passive
    return made and any(lemma(t) == "motion" for t in clause.objects())


def _is_minuted(reading: Reading, clause: Clause) -> bool:
    """Whether a sentence is one of minutes that tells mover and seconder: ``Moved by X, seconded by Y.``"""
    sentence = reading.passage.sentence(clause.verb).text
    return _MINUTED.search(sentence) is not None and _WITH_THANKS.search(sentence) is None


def _is_of_thanks(things: list[Token]) -> bool:
    text = " ".join(t.lower_ for thing in things for t in thing.subtree)
    return any(word in text for word in words("acts", "motions", "thanks"))


def _has_that(verb: Token) -> bool:
    return any(t.dep_ == "mark" and t.lower_ == "that" for t in verb.subtree)


def _stands_by(clause: Clause, *, motion: bool) -> bool:
    """Whether a verb of seconding tells that somebody spoke for a motion: not ``was in the chair, supported by``."""
    things = clause.objects()
    if not (motion or clause.passive or not things or _it(things[0].lower_)):
        return False
    beside = clause.lemma == "support" and clause.verb.dep_ in ("advcl", "acl")
    if beside and not motion and lemma(clause.verb.head) not in words("acts", "verbs", "move"):
        return False
    return clause.passive or not clause.aside


def took_sides(reading: Reading, clause: Clause) -> Act | None:
    """``X opposed the plan``, ``X declared herself against it``: spoke to what was debated."""
    if clause.aside or clause.passive or clause.perfect or clause.verb.tag_ != "VBD":
        return None
    if clause.lemma in ("express", "declare", "pronounce", "state"):
        told = has_word(clause.objects(), "himself", "herself", "themselves")
    else:
        told = clause.lemma in _SIDES and any(lemma(t) in _MATTERS for t in clause.objects())
    people = agents(reading, clause) if told else []
    if not people:
        return None
    found = act(reading, clause, "speech", people)
    found.weak = True
    return found


_SIDES = ("oppose", "support", "favour", "favor", "back", "endorse", "resist")
_MATTERS = ("motion", "resolution", "amendment", "proposal", "scheme", "plan", "idea", "measure", "suggestion", "bill")


def _it(word: str) -> bool:
    return word in ("it", "this", "him", "her")


def _seconders(reading: Reading, clause: Clause) -> list[int]:
    """``, seconded by Y,``: those who second in the same breath."""
    for part in clause.verb.children:
        if part.dep_ in ("advcl", "acl", "dep", "conj") and lemma(part) in ("second", "support"):
            inner = reading.clause_of(part)
            if inner is not None and inner.passive:
                return agents(reading, inner)
    return []


_MOTION = r"(?:moved|proposed|(?:(?:a|the)\s+)?motion(?:\s+was)?(?:\s+(?:made|moved|proposed|put))?)"
_MINUTED = re.compile(rf"^\W*{_MOTION}\s+by\b.{{2,90}}?\bseconded\b", re.IGNORECASE | re.DOTALL)
_WITH_THANKS = re.compile(rf"\b{any_of(longest_first(words('acts', 'motions', 'thanks')))}\b", re.IGNORECASE)
_MOVER = re.compile(
    rf"(?:\b(?:Moved|Proposed|Mover|Proposer)(?: by)?\s*[:–-]|[\n.;:!?)]\s*{_MOTION}\s+by)\s*\Z", re.IGNORECASE
)
_SECONDER = re.compile(r"\b(?:(?:Seconded|Seconder)(?: by)?\s*[:–-]|seconded(?:\s+by)?)\s*\Z", re.IGNORECASE)
_BARE = re.compile(r"[\n.;:,(]\s*(?:moved|proposed)\s*\Z", re.IGNORECASE)
_THEN_SECONDED = re.compile(r"\W{1,3}(?:and\s+)?seconded\b", re.IGNORECASE)
_FAR = 40
"""So many characters before a name its label may begin."""


def labelled(reading: Reading) -> list[Act]:
    """``Moved: X  Seconded: Y``, ``Motion by X, seconded by Y``, as minutes have it: one statement of both."""
    found: list[Act] = []
    passage = reading.passage
    for mention in reading.mentions:
        start = mention.full_span.start
        before = passage.text[start - _FAR : start] if start > _FAR else f"\n{passage.text[:start]}"
        token = passage.tokens[mention.first]
        bare = _BARE.search(before) and _THEN_SECONDED.match(passage.text, mention.full_span.end)
        if bare or _MOVER.search(before):
            if _WITH_THANKS.search(passage.sentence(token).text) is None:
                found.append(Act("statement", [mention.person], token, passage.sentence_span(token), mention.full_span))
        elif _SECONDER.search(before) and found and token.i - found[-1].token.i < _FAR:
            if mention.person not in found[-1].people:
                found[-1].people.append(mention.person)
    return found


def is_seconding(reading: Reading, clause: Clause) -> bool:
    """Whether this is the ``seconded by Y`` of a motion that is told by the verb above it."""
    if clause.lemma not in ("second", "support"):
        return False
    if _is_minuted(reading, clause):
        return True
    if not clause.passive or clause.verb.head == clause.verb:
        return False
    above = reading.clause_of(clause.verb.head)
    begins = above is not None and above.lemma in ("move", "propose", "table")
    return begins and above is not None and (found := moved(reading, above)) is not None and found.kind == "statement"


EXAMPLES = (
    Example("The report was read. Moved by Ann Lee, seconded by Bo Dunn.", ("statement: Ann Lee, Bo Dunn",)),
    Example("Agreed, proposed Cllr Ann Lee, seconded Cllr Bo Dunn, to sell it.", ("statement: Ann Lee, Bo Dunn",)),
    Example("Motion by Ann Lee seconded by Bo Dunn to adopt the report. Carried.", ("statement: Ann Lee, Bo Dunn",)),
    Example("Ann Lee made a motion to adopt the report.", ("statement: Ann Lee",)),
    Example("A vote of thanks was moved by Ann Lee and seconded by Bo Dunn.", ("speech: Ann Lee", "speech: Bo Dunn")),
    Example(
        "Motion: that the pier be sold.\n\nMoved: Ann Lee\nSeconded: Bo Dunn\n\nPassed.",
        ("statement: Ann Lee, Bo Dunn",),
    ),
)
