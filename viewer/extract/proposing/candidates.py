"""Who may have done something in a sentence: everybody it names or means, those named beside it, and nobody."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.language.passage import all_hung, has_word
from viewer.extract.language.reality import is_depicted
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.doing import is_of_maker
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.trace import NOBODY, Candidate

_WITHIN = 300
"""So many tokens of a sentence are looked at: one may be as long as the text."""
_MEANING = ("nsubj", "nsubjpass", "pobj", "dobj", "poss", "appos", "attr", "conj", "dative")
_SEVERAL = ("they", "them", "both")
_TELLING = ("i", "we", "my", "our")
_NEAR = ((1, "before", 2), (2, "long before", 1), (-1, "after", 1))
"""Which sentences beside it are looked at, by how many before; how they are called; how many people of each."""


def of_sentence(reading: Reading, number: int) -> Iterator[Candidate]:
    """The candidates of one sentence, nobody the last."""
    sentence = reading.passage.sentences[number]
    here: dict[int, Candidate] = {}
    for seen in sorted(reading.resolver.named_in(number), key=lambda one: one.token.i):
        if not (_is_beside(seen.token.head) or is_depicted(seen.token)):
            here.setdefault(seen.person, Candidate(number, seen.person, "named", seen.token))
    for token in sentence[:_WITHIN]:
        for person, way in _meant(reading, token):
            here.setdefault(person, Candidate(number, person, way, token))
    yield from here.values()
    yield from _beside(reading, number, set(here))
    yield Candidate(number, None, NOBODY, sentence.root)


def _is_beside(above: Token) -> bool:
    """``the widow of Bo Ek``, ``translated by Bo Ek``, ``thanks to Bo Ek``: named for what is told of another."""
    kin = above.lower_ == "of" and above.head.lower_ in words("meant", "kin", "words")
    return kin or _is_thanks_to(above) or is_of_maker(above)


def _is_thanks_to(above: Token) -> bool:
    """``thanks to Bo Ek``, ``extended thanks to Bo Ek``."""
    given = (above.head, *all_hung(above.head.children, "dobj")) if above.lower_ in ("to", "towards") else ()
    return has_word(given, *words("saying", "nouns", "thanks"))


def _meant(reading: Reading, token: Token) -> Iterator[tuple[int, str]]:
    """Whom a word means that is no name, and how."""
    resolver = reading.resolver
    if token.pos_ not in ("PRON", "NOUN", "PROPN", "DET", "NUM") or resolver.named(token) is not None:
        return
    if token.lower_ in _SEVERAL or token.tag_ == "NNS" and token.dep_ in ("nsubj", "nsubjpass"):
        yield from ((person, "several") for person in resolver.persons(token))
    elif token.lower_ in _TELLING and reading.teller is not None:
        yield reading.teller, "teller"
    elif token.pos_ == "PRON" or token.pos_ in ("NOUN", "PROPN") and token.dep_ in _MEANING:
        person = resolver.person(token)
        if person is not None:
            yield person, "pronoun" if token.pos_ == "PRON" else "called"


def _beside(reading: Reading, number: int, known: set[int]) -> Iterator[Candidate]:
    """The foremost of those named in the sentences around, who are not in this one."""
    for back, way, most in _NEAR:
        if not 0 <= number - back < len(reading.passage.sentences):
            continue
        for seen in sorted(reading.resolver.named_in(number - back), key=lambda one: one.order)[:most]:
            if seen.person not in known:
                known.add(seen.person)
                yield Candidate(number, seen.person, way, seen.token)
