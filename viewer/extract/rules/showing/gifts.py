"""What makes a thing that is handed over a gift, where no word for a prize says so."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import has_word, lemma
from viewer.extract.language.reality import to_the_front
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun
from viewer.extract.rules.shared.doing import all_named
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare
from viewer.extract.rules.shared.nouns import is_crowd
from viewer.extract.rules.showing.prizes import is_everyone, is_present, to_of, worn_by


def called_up(reading: Reading, clause: Clause) -> list[int] | None:
    """Who was called to the platform in the sentence before ``X presented a bag on behalf of the school``.

    None where nothing says that somebody there is given it.
    """
    if clause.lemma != "present" or clause.passive:
        return None
    number = reading.passage.sentence_number(clause.verb)
    before = reading.passage.sentences[number - 1] if number else ()
    for verb in before:
        if verb.tag_ == "VBN" and lemma(verb) in ("call", "invite", "ask", "summon") and to_the_front(verb):
            called = reading.clause_of(verb)
            people = all_named(reading, called.objects()) if called is not None else []
            if people:
                return people
    return [] if any(name == "on behalf of" for name, _ in clause.preps) else None


def is_named(reading: Reading, clause: Clause, thing: Token) -> bool:
    """``was given the “Silver Oar”``, ``put a ring on his finger``: what can only be a thing handed over."""
    if thing.pos_ not in ("NOUN", "PROPN"):
        return False
    if worn_by(clause) and clause.lemma in words("showing", "verbs", "placing"):
        return True
    quote = reading.passage.quote(thing.idx)
    definite = has_word(thing.lefts, "the", "a", "an")
    short = quote is not None and not reading.passage.is_speech(quote)
    return clause.passive and clause.lemma in ("give", "hand", "present") and short and definite


def to_office(clause: Clause) -> Token | None:
    """``gave the mayor a brass bell``: a thing handed to somebody by an office."""
    objects = clause.objects()
    if clause.passive or len(objects) != 2 or not is_role_noun(objects[0]) or clause.lemma not in _TO_OFFICES:
        return None
    thing = objects[1]
    counted = any(c.lower_ in ("a", "an") or c.dep_ == "nummod" for c in thing.lefts)
    return thing if counted and is_present(thing) else None


_TO_OFFICES = ("give", "hand", "offer", "present", "gift")


def to_everyone(clause: Clause, things: list[Token]) -> bool:
    """``handed over``, ``to the winners``, ``gave the school a bell``: to somebody who is not named."""
    aims = clause.aims("to") + [noun for t in things for noun in to_of(t)]
    if clause.passive and len(objects := clause.objects()) > 1:
        aims.append(objects[0])  # "the school was given a bell"
    if clause.passive or clause.lemma == "gift":
        if any(bare(t) in words("event", "organising", "bodies") or _is_house(t) for t in aims):
            return True
    return clause.phrase == "hand over" or any(is_everyone(t) for t in (*aims, *clause.objects()))


def _is_house(token: Token) -> bool:
    """``the school``, ``the library``: a house that receives something."""
    return bare(token) in words("event", "nouns", "venue") and has_word(token.lefts, "the", "our")


def gives(token: Token) -> bool:
    """Whether somebody not named can hand over a gift: a body, a crowd, ``the mayor``."""
    if token.pos_ == "PROPN" or token.lower_ in ("we", "they", "he", "she") or is_crowd(token):
        return True
    return is_role_noun(token) or bare(token) in words("event", "organising", "bodies")
