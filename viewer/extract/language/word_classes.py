"""Parts of speech, features and lemmas: spaCy's attribute ruler and lemmatizer, asked once for each use of a word.

Both are functions of a few things a token has, and most tokens of a text have what another one had. So their answers
are kept. The result is theirs, token by token.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from spacy.tokens import Doc, Token

_KEPT = 100_000
"""So many uses of words are kept before they are forgotten, about 400 bytes each."""

_UNKNOWN: Any = object()

_Answer = tuple[int, int, Any, int, int]
"""Tag, part of speech, features, dependency and lemma, as spaCy numbers them."""


class WordClasses:
    """A component for a pipeline in place of the two that it is given. Documents are changed in place."""

    def __init__(self, ruler: Any, lemmatizer: Any) -> None:
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        known = lemmatizer.lookups.get_table("lemma_index")
        for part in known:
            known[part] = frozenset(known[part])  # of 90,000 words in lists, each form is looked for several times
        alone = [pattern[0] for rule in ruler.patterns for pattern in rule["patterns"] if len(pattern) == 1]
        openers = [pattern[0] for rule in ruler.patterns for pattern in rule["patterns"] if len(pattern) > 1]
        self._named = frozenset(word for pattern in alone for word in _words(pattern))
        """The words that rules for single tokens name. For all others, tag and dependency decide."""
        self._openers = [_Opener(pattern) for pattern in openers]
        self._kinds: dict[tuple[object, ...], _Answer] = {}
        self._answers: dict[tuple[int, int, int], _Answer | None] = {}
        """By word, tag and dependency; None where a rule for several tokens may begin."""

    def __call__(self, doc: Doc) -> Doc:
        """Give each token its tag, part of speech, features and lemma."""
        answers: list[_Answer] = []
        for token in doc:
            key = (token.orth, token.tag, token.dep)
            answer = self._answers.get(key, _UNKNOWN)
            if answer is _UNKNOWN:
                answer = self._answers[key] = self._answer(token)
            if answer is None:
                return self._lemmatizer(self._ruler(doc))
            answers.append(answer)
        if len(self._answers) > _KEPT:
            self._answers.clear()
        for token, (tag, pos, morph, dep, lemma) in zip(doc, answers, strict=True):
            token.pos, token.morph, token.lemma = pos, morph, lemma
            if tag != token.tag or dep != token.dep:  # white space
                token.tag, token.dep = tag, dep
        return doc

    def _answer(self, token: Token) -> _Answer | None:
        if any(opener.fits(token) for opener in self._openers):
            return None
        low = token.lower_
        key = (low if low in self._named else "", token.tag, token.dep, token.is_space)
        if key not in self._kinds:
            self._kinds[key] = self._ask(token)
        tag, token.pos, token.morph, dep, lemma = self._kinds[key]
        lemma = lemma or token.vocab.strings.add(self._lemmatizer.lemmatize(token)[0])
        return tag, token.pos, token.morph, dep, lemma

    def _ask(self, token: Token) -> _Answer:
        """What the ruler makes of the token, standing by itself."""
        alone = Doc(token.vocab, words=[token.text])
        alone[0].tag, alone[0].dep = token.tag, token.dep
        found = self._ruler(alone)[0]
        return found.tag, found.pos, found.morph, found.dep, found.lemma


class _Opener:
    """The first token of a rule for several: whether a token may be one, by its word and dependency."""

    def __init__(self, pattern: dict[str, Any]) -> None:
        self._words = frozenset(_words(pattern))
        low = _low(pattern)
        self._form = re.compile(low["REGEX"]) if isinstance(low, dict) and "REGEX" in low else None
        self._dep = pattern.get("DEP")

    def fits(self, token: Token) -> bool:
        """Whether nothing that is asked of its word and dependency speaks against it."""
        if self._words and token.lower_ not in self._words or self._form and not self._form.search(token.lower_):
            return False
        return not isinstance(self._dep, str) or token.dep_ == self._dep


def _words(pattern: dict[str, Any]) -> Iterable[str]:
    """The words in small letters that a pattern names."""
    low = _low(pattern)
    return [low] if isinstance(low, str) else low.get("IN", ())


def _low(pattern: dict[str, Any]) -> str | dict[str, Any]:
    """What a pattern asks of the word in small letters; an empty table if nothing."""
    return pattern.get("LOWER", {})
