"""What governs a name says for and against a person: people speak and are thanked, one goes to and sings the rest."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.lexicon import words
from viewer.extract.naming.role_nouns import is_role_noun

_PLACE = frozenset(
    "in at near into towards toward around across within outside inside throughout via using onto above below beneath "
    "beyond through until".split()
)


def after_preposition(head: Token, *, single: bool) -> int:
    """The vote of the preposition that a name hangs on, and of what is above it; ``single`` is a name of one word."""
    low, over = head.head.lower_, head.head.head
    if low == "of":
        return _of_noun(head, over, single=single)
    if low == "as" and any(c.lower_ == "such" for c in head.head.children):
        return -2 if single and over.pos_ == "NOUN" and not is_role_noun(over) else 0
    if low in _PLACE:
        return 0 if over.lemma_.lower() in ("look", "believe", "shout", "laugh", "point", "confide") else -1
    if low not in ("to", "from", "for"):
        return 0
    if single and over.lemma_.lower() in words("names", "towards_places"):
        return -1
    if low == "to":
        return int(over.lemma_.lower() in words("names", "towards_people"))
    return -2 if low == "for" and over.lower_ in ("member", "mp", "senator", "minister", "representative") else 0


def _of_noun(head: Token, over: Token, *, single: bool) -> int:
    """``the speech of Ann``, ``the mayor of Northby``, ``the music of Northby``."""
    if single and over.lower_ in words("names", "of_places"):
        return -3
    if over.pos_ not in ("NOUN", "PROPN"):
        return 0
    if over.lower_ in words("names", "person_of") or is_role_noun(over) and _has_own_office(head):
        return 1
    if (
        is_role_noun(over)
        or over.lower_ in words("names", "rendering")
        or over.lower_ in words("names", "organisations")
    ):
        return -2
    return -1 if single and over.pos_ == "NOUN" and over.lemma_.lower() not in words("names", "about_people") else 0


def _has_own_office(name: Token) -> bool:
    """``the sister of shop steward Ann Lee``."""
    return any(c.dep_ == "compound" and c.pos_ == "NOUN" and c.is_lower for c in name.lefts)


def does(head: Token) -> int:
    """The vote of the verb that a name, or what it is listed with, is the subject of."""
    verb = head.head
    if head.dep_ == "conj":
        while verb.dep_ == "conj" and verb.head != verb:
            verb = verb.head
        verb = verb.head if verb.dep_ in _SUBJECT else verb
    if verb.pos_ not in ("VERB", "AUX"):
        return 0
    doing = words("saying", "verbs") | words("names", "human")
    return 2 if head.dep_ == "nsubj" and verb.lemma_.lower() in doing else 0


_SUBJECT = ("nsubj", "nsubjpass")


def taken(head: Token, *, full: bool) -> bool:
    """The object of a verb whose object is a thing, or in a list of such: ``sang Steep Road and Long Lane``."""
    while head.dep_ in ("conj", "appos") and head.head.i < head.i:
        head = head.head
    verb = head.head.lemma_.lower()
    known = verb in words("names", "rendered") if full else verb in words("names", "towards_things")
    return head.dep_ in ("dobj", "nsubjpass") and known
