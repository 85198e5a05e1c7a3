"""What a number counts: the noun, whether it means people, and how it hangs on its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.extract.language.passage import all_hung, lemma, pobj
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming import name_words
from viewer.extract.rules.shared.nouns import is_crowd

_DOER = re.compile(r"[a-z]{3}(?:er|or|ist|ian|ant|ee|eer|ate|man|men|woman|women|ster)$")
"""How nouns for those who do something end: ``ratepayer``, ``magistrate``."""
_CLIMBS = ("prep", "pobj", "conj", "appos", "nmod", "compound", "nummod", "amod", "quantmod", "pcomp")


@dataclass(slots=True)
class CountPath:
    """From the number up to its verb: the noun counted, the words passed, and how they hang on the verb."""

    noun: Token
    of_people: bool
    preps: list[str] = field(default_factory=list)
    passed: list[Token] = field(default_factory=list)
    verb: Token | None = None
    role: str = ""

    @property
    def in_group(self) -> bool:
        """``a crowd of 300``: whether all nouns passed mean those who came."""
        nouns = [token for token in self.passed if token.pos_ == "NOUN"]
        return bool(nouns) and all(is_listed(noun, "group") for noun in nouns)

    @property
    def counted(self) -> bool:
        """Whether the noun, or a group that it tells the number of, means those who may come."""
        return self.in_group or self.noun.lower_ in ("person", "people", "guests", "persons") or is_many(self.noun)


def is_many(noun: Token) -> bool:
    """Whether a noun means people who may attend."""
    known = words("event", "attendance", "people")
    if is_crowd(noun) or noun.lower_ in known:
        return True
    if noun.tag_ not in ("NNS", "NNPS", "NN"):
        return False
    name = lemma(noun)
    doer = noun.tag_ == "NNS" and _DOER.search(name) is not None and name not in words("event", "attendance", "things")
    return name in known or name in words("people", "roles") or doer


def is_listed(noun: Token, key: str) -> bool:
    """Whether the lexicon of attendance has the noun under a key."""
    return lemma(noun) in words("event", "attendance", key)


def count_path(root: Token) -> CountPath:
    """The way from a number, by its root, up to its verb."""
    noun = _counted_noun(root)
    people = is_many(noun) or any(is_many(c) for c in noun.children if c.dep_ in ("conj", "appos"))
    if noun == root or not people:
        people = people or _of_people(noun)
    path = CountPath(noun, people)
    named = _climb(path)
    if noun == root and not path.of_people:
        path.of_people = path.role in ("dobj", "pobj", "nsubj", "attr", "agent") and not noun.text[0].isupper()
        if named or noun.head.pos_ == "NOUN" and noun.dep_ == "nummod":
            path.of_people = False
    return path


def is_of_things(root: Token) -> bool:
    """Whether a number counts what can not come, or people as what something is done to, or as what a town has.

    ``50 universities``, ``taught 1,200 children``, ``a town of 12,000 people``.
    """
    path = count_path(root)
    noun, verb = path.noun, path.verb
    if path.preps[:1] == ["of"] and path.passed and path.passed[-1].lower_ in words("event", "attendance", "home"):
        return True
    if noun == root:
        return False
    if noun.lower_ in words("event", "attendance", "not_here") or _are_of_a_body(path):
        return True
    if noun.tag_ == "NNS" and not path.of_people and noun.lower_ not in words("event", "attendance", "taken"):
        return "a word" in name_words.known(noun.text)
    return path.role == "dobj" and verb is not None and lemma(verb) not in _comings()


def _are_of_a_body(path: CountPath) -> bool:
    """``The club has 340 members``, ``a club with 340 members``: who are told of what a body is."""
    noun = path.noun
    if lemma(noun) != "member":
        return False
    verb = path.verb if path.role == "dobj" else None
    has = verb is not None and verb.tag_ in ("VBZ", "VBP") and lemma(verb) in words("event", "attendance", "draw")
    of_it = noun.dep_ == "pobj" and noun.head.lower_ == "with" and noun.head.head.lower_ in _bodies()
    return has or of_it


def _bodies() -> frozenset[str]:
    return words("event", "organising", "bodies")


def _comings() -> frozenset[str]:
    return words("event", "attendance", "come", "draw") | words("event", "verbs", "attend", "happen")


def _counted_noun(root: Token) -> Token:
    """What a number counts; itself where it stands alone."""
    noun = root
    for _ in range(5):
        if noun.dep_ not in ("nummod", "compound", "quantmod", "amod", "nmod", "npadvmod") or noun.head == noun:
            break
        noun = noun.head
        if noun.pos_ == "VERB":
            break
    return noun


def _climb(path: CountPath) -> bool:
    """Note the way from the noun up to its verb. Returns whether a name or an apposition stands on it."""
    at, named = path.noun, False
    for _ in range(10):
        above = at.head
        if above == at:
            break
        if at.dep_ == "prep":
            path.preps.append(at.lower_)
        if above.pos_ in ("VERB", "AUX"):
            path.verb, path.role = above, at.dep_
            break
        if at.dep_ not in _CLIMBS:
            break
        named = named or at.dep_ == "appos" or above.pos_ == "PROPN"
        path.passed.append(above)
        at = above
    return named


def _of_people(noun: Token) -> bool:
    """``47 of you``, ``over 200 of the villagers``."""
    aim = pobj(all_hung(noun.children, "prep"), "of")
    return aim is not None and (is_many(aim) or aim.lower_ in ("us", "you", "them"))
