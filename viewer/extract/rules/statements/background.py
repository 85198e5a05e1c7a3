"""Clauses with a verb of saying that tell of another time, of a habit, or of what another clause holds."""

from __future__ import annotations

import re

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, has_word, lemma, pobjs
from viewer.extract.language.reality import has_to
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun


def background(clause: Clause) -> bool:
    """Told of another time: ``the tune she had promised``, ``told me in 1999``, ``who wishes to be called``."""
    return any(test(clause) for test in _BACKGROUND)


def _is_beside_story(clause: Clause) -> bool:
    """``the tune she had promised``, ``the man who says so``."""
    return clause.aside and (clause.perfect or clause.verb.tag_ in ("VBZ", "VBP"))


def _below_saying(verb: Token) -> bool:
    return lemma(verb.head) in words("saying", "verbs", "clause")


def _is_in_brackets(clause: Clause) -> bool:
    own = child(clause.verb, "nsubj") if clause.verb.tag_ == "VBZ" else None
    return own is not None and own.i > 0 and own.nbor(-1).text == "("


def _is_formula(clause: Clause) -> bool:
    """``thank you, sir``: a bare verb without several who say it."""
    if clause.verb.tag_ not in ("VB", "VBP") or clause.planned or child(clause.verb, "aux") is not None:
        return False
    several = has_word(clause.agents, "they", "we", "both")
    return not several and not any(t.tag_ in ("NNS", "NNPS") or child(t, "cc") for t in clause.agents)


def _is_answered_by(clause: Clause) -> bool:
    """``asked why it rained, he answered``: a participle that says to what."""
    verb = clause.verb
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBD", "VBN") or child(verb, "nsubj", "nsubjpass") is not None:
        return False
    if not clause.agents:
        return True
    return not clause.passive and any(c.dep_ == "nsubj" and c.i > verb.i for c in verb.head.children)


def _is_manner(clause: Clause) -> bool:
    """``comparing it with a race, she said``: the second one holds both."""
    verb = clause.verb
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.i >= verb.head.i or not _below_saying(verb):
        return False
    subject = child(verb.head, "nsubj")
    return subject is not None and verb.i < subject.i


def _is_of_noun(clause: Clause) -> bool:
    """``insights into dealing with it``."""
    verb = clause.verb
    return verb.dep_ == "pcomp" and verb.head.dep_ == "prep" and verb.head.head.pos_ in ("NOUN", "PROPN")


def _is_asked_for(clause: Clause) -> bool:
    """``challenged us to reflect on it``, ``begged the pupils to take heart``, ``called on the mayor to tell it``."""
    verb = clause.verb
    if verb.dep_ != "xcomp":
        return False
    if verb.head.lemma_ == "call" and has_to(verb) and _on(verb):
        return lemma(verb) not in words("saying", "turns", "tasks")
    if not _below_saying(verb):
        return False
    if not clause.planned and clause.lemma in words("saying", "nouns", "light"):
        return True
    to = has_to(verb)
    return to and child(verb.head, "dobj") is not None


def _on(verb: Token) -> bool:
    """Whether the verb above has somebody behind "on" or "upon", before this one."""
    return any(aim.i < verb.i for aim in pobjs(verb.head.children, "on", "upon"))


def _is_subject(clause: Clause) -> bool:
    """``said that preaching for them was a duty``: a deed that is spoken of."""
    return clause.verb.dep_ in ("csubj", "csubjpass")


def _is_of_year(clause: Clause) -> bool:
    """``told me in 1999``."""
    year = clause.prep("in")
    return year is not None and year.ent_type_ == "DATE" and re.fullmatch(r"1[89]\d\d|20\d\d", year.text) is not None


_BACKGROUND = (
    _is_beside_story,
    _is_in_brackets,
    _is_formula,
    _is_answered_by,
    _is_manner,
    _is_of_noun,
    _is_asked_for,
    _is_subject,
    _is_of_year,
)


def nested(clause: Clause) -> bool:
    """``recalled the night when he asked whether``: told about a noun that is what somebody else said."""
    inner = clause.verb
    while clause.aside and inner.head != inner:
        noun = inner.head
        if inner.dep_ == "relcl" and noun.pos_ == "NOUN" and not is_role_noun(noun):
            while noun.dep_ in ("pobj", "prep", "conj") and noun.head.pos_ in ("NOUN", "ADP"):
                noun = noun.head
            return noun.dep_ == "dobj" and lemma(noun.head) in ("recall", "remember", "recount", "relate", "describe")
        inner = noun
    return False


_HABITS = ("always", "often", "usually", "regularly", "formerly", "previously")


def habit(clause: Clause) -> bool:
    """``always maintained``, ``preached there for forty years``: not said on one occasion."""
    parts = clause.verb.children
    times = (aim for aim in pobjs(all_hung(parts, "prep"), "for") if lemma(aim) in ("year", "decade"))
    return has_word(all_hung(parts, "advmod"), *_HABITS) or any(child(time, "prep") is None for time in times)
