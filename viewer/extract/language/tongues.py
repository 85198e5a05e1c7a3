"""Which paragraphs are in another language than English, by py3langid, which knows 139.

Most paragraphs are known as English by their small words, so that its model (5 MB, 0.4 s to load) is not loaded for a
report that is English. Of a paragraph with few words that are written small, such as a heading or a list of names,
nothing can be said: it goes with what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from viewer.compat import language_models
from viewer.extract.lexicon import kinds, words
from viewer.report import messages
from viewer.report.model import Origin, Remark, Span
from viewer.report.vocabulary import RemarkKind

_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+(?:[’'‌][^\W\d_]+)*")
_ENOUGH = 40
"""So many letters of words that are no names, at least, tell a language: of different words,"""
_DIFFERENT = 8
"""and so many different letters."""
_SMALL = 0.1
"""The share of small words from which on a paragraph is English: it is three times as high in prose."""
_DOUBT = 0.01
"""What is English with this probability, or more, is taken for it."""
_LOOKED_AT = 3_000
"""Characters of a paragraph that are looked at."""


def others(text: str, paragraphs: Sequence[Span]) -> list[tuple[str, Span]]:
    """The stretches of a text that are not English, whole paragraphs, and the English name of their language each."""
    told = [_language(text[span.start : min(span.end, span.start + _LOOKED_AT)]) for span in paragraphs]
    if not any(told):
        told = [_language(text[:_LOOKED_AT])] * len(paragraphs)
    found: list[tuple[str, Span]] = []
    joined = False
    for span, before, language, behind in zip(paragraphs, _last(told), told, reversed(_last(told[::-1])), strict=True):
        if language is None:
            language = before if before == behind or behind is None else behind if before is None else _ENGLISH
        if language in (_ENGLISH, None):
            joined = False
            continue
        if joined and found[-1][0] == language:
            found[-1] = language, Span(found[-1][1].start, span.end)
        else:
            found.append((language, span))
        joined = True
    return found


def _last(told: Sequence[str | None]) -> list[str | None]:
    """For each paragraph the language of the last one of which it is known, itself included."""
    return list(accumulate(told, lambda last, language: language or last))


def remarks(found: Sequence[tuple[str, Span]]) -> list[Remark]:
    """What a reader is told of the stretches: one remark for each language."""
    by_language: dict[str, list[Span]] = {}
    for language, span in found:
        by_language.setdefault(language, []).append(span)
    return [
        Remark(
            RemarkKind.ANOTHER_LANGUAGE,
            messages.LANGUAGE.format(language=language),
            tuple(spans),
            Origin("tongues.remarks"),
        )
        for language, spans in by_language.items()
    ]


def _language(piece: str) -> str | None:
    """The name of the language of a piece of text, ``en`` if it is English; None where it does not show."""
    small = [word for word in _WORD.findall(piece) if not word[0].isupper()]
    known = sum(word in words("languages", "english", "small") for word in small)
    if known > 1 and known >= _SMALL * len(small):
        return _ENGLISH
    if sum(map(len, set(small))) < _ENOUGH or len(set("".join(small))) < _DIFFERENT:
        return None
    ranked = _identifier().rank(piece)
    best, _ = ranked[0]
    if best == _ENGLISH or dict(ranked)[_ENGLISH] >= _DOUBT:
        return _ENGLISH
    return _names().get(best, _ENGLISH)


@cache
def _names() -> dict[str, str]:
    return {code: name for name in kinds("languages", "languages") for code in words("languages", "languages", name)}


@cache
def _identifier() -> language_models.Identifier:
    return language_models.identifier()
