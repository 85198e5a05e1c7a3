"""What a noun may be for a pattern: a word, one of a list of the lexicon, of a kind of act, or somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from viewer import resources
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import lemma, pobjs, word_before
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.acts.patterns import EACH_VERB
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.joint import bare, is_group, is_music, is_titled
from viewer.extract.rules.shared.nouns import is_crowd, is_event, is_somebody, noun_kind
from viewer.report.vocabulary import ItemKind

Test = Callable[[Reading, Token], bool]


def fits(reading: Reading, clause: Clause | None, noun: Token, wanted: Iterable[str]) -> bool:
    """Whether a noun is one of what a slot wants. ``clause`` says which verb ``$verb`` stands for."""
    return any(_is(reading, clause, noun, one) for one in wanted)


def _is(reading: Reading, clause: Clause | None, noun: Token, wanted: str) -> bool:
    if (test := TESTS.get(wanted)) is not None:
        return test(reading, noun)
    if wanted in _KINDS:
        return noun_kind(noun) == wanted
    if "." in wanted:
        return not _words(wanted, clause).isdisjoint(_forms(noun))
    return wanted in _forms(noun)


def _words(name: str, clause: Clause | None) -> frozenset[str]:
    """The words of a list; of ``$verb`` the list named as the verb, none where there is none."""
    lexicon, section, *keys = name.split(".")
    if keys != [EACH_VERB]:
        return words(lexicon, section, *keys)
    known = clause is not None and clause.lemma in resources.lexicon(lexicon)[section]
    return words(lexicon, section, clause.lemma) if known and clause is not None else frozenset()


def _forms(noun: Token) -> set[str]:
    """How a list may have a noun: its lemma, as it is written, with the word before it, or with what it is of."""
    word = bare(noun)
    of = {f"{word} of {lemma(aim)}" for aim in pobjs(noun.children, "of")}
    return {word, lemma(noun), noun.lower_, f"{word_before(noun)} {word}", f"{word_before(noun)} {noun.lower_}", *of}


def _is_person(reading: Reading, noun: Token) -> bool:
    return bool(reading.resolver.persons(noun))


def _is_instrument(_: Reading, noun: Token) -> bool:
    return not words("showing", "instruments").isdisjoint((bare(noun), noun.lower_))


def _is_money(_: Reading, noun: Token) -> bool:
    return noun.ent_type_ == "MONEY" or any(c.tag_ == "$" for c in noun.children)


def _is_us(_: Reading, noun: Token) -> bool:
    return is_crowd(noun) or noun.lower_ in words("people", "us")


TESTS: Mapping[str, Test] = {
    "a person": _is_person,
    "somebody": lambda _, noun: is_somebody(noun),
    "a group": lambda _, noun: is_group(noun),
    "musicians": lambda _, noun: is_music(noun),
    "a crowd": lambda _, noun: is_crowd(noun),
    "an event": lambda _, noun: is_event(noun),
    "a title": is_titled,
    "a pronoun": lambda _, noun: noun.pos_ == "PRON",
    "anything": lambda _, noun: True,
    "an act": lambda _, noun: noun_kind(noun) is not None,
    "an instrument": _is_instrument,
    "money": _is_money,
    "us": _is_us,
}
"""Each of ``acts.patterns.NOUNS``."""

_KINDS = frozenset(ItemKind)
