"""How doubtful something is, and why, in words.

Doubt is a share: of things like it, so many are wrong. It is shown in three grades. Why something is doubtful is told
by its signs (``Origin.signs``), the weightiest first. Whoever shows doubt asks here, so that it is shown and said in
one way: a sign after the value, and the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from viewer.language import QT_TRANSLATE_NOOP, Words, numeral

if TYPE_CHECKING:
    from viewer.report.model import Origin, ProgrammeItem

Grade = Literal["sure", "uncertain", "doubtful"]

UNCERTAIN, DOUBTFUL = 0.2, 0.45
"""From these shares on, something is uncertain, and doubtful."""


class Doubting(Words):
    """What is said of doubt."""


_REASONS = {
    "pronoun": QT_TRANSLATE_NOOP(
        "Doubting", "who is meant was worked out: the report says “he”, “she” or “they” there"
    ),
    "called": QT_TRANSLATE_NOOP("Doubting", "who is meant was worked out: the report names an office there"),
    "nearest name": QT_TRANSLATE_NOOP("Doubting", "the report does not name the person there"),
    "one of several": QT_TRANSLATE_NOOP(
        "Doubting", "who is meant was worked out: the report speaks of several people there"
    ),
    "not named there": QT_TRANSLATE_NOOP("Doubting", "the sentence does not name who says it"),
    "others named there": QT_TRANSLATE_NOOP("Doubting", "the sentence names other people too"),
    "no person": QT_TRANSLATE_NOOP("Doubting", "the report does not name who did it"),
    "candidates": QT_TRANSLATE_NOOP("Doubting", "the report offers other candidates that fit nearly as well"),
    "many candidates": QT_TRANSLATE_NOOP("Doubting", "the report says several things that the person is"),
    "to others": QT_TRANSLATE_NOOP("Doubting", "it may have been said elsewhere, as to the press"),
    "other day": QT_TRANSLATE_NOOP("Doubting", "the sentence names another day of the week"),
    "another occasion": QT_TRANSLATE_NOOP("Doubting", "the sentence speaks of another time"),
    "somebody's": QT_TRANSLATE_NOOP("Doubting", "the person is told of as somebody’s relative, friend or colleague"),
    "unlike the rest": QT_TRANSLATE_NOOP("Doubting", "the sentence is in the present tense, unlike most of the report"),
    "unlikely": QT_TRANSLATE_NOOP("Doubting", "in other reports, words like these seldom tell of something done"),
    "unlikely of the person": QT_TRANSLATE_NOOP(
        "Doubting", "in other reports, whoever is named in such a way seldom does what is told there"
    ),
    "unlikely said": QT_TRANSLATE_NOOP("Doubting", "in other reports, words like these seldom tell of something said"),
    "unlikely role": QT_TRANSLATE_NOOP(
        "Doubting", "in other reports, words in such a place are seldom what the person is"
    ),
    "unlikely part": QT_TRANSLATE_NOOP(
        "Doubting", "in other reports, whoever is named in such a way seldom took part as is told there"
    ),
    "owner": QT_TRANSLATE_NOOP("Doubting", "the person is named as the one whose it is"),
    "weak": QT_TRANSLATE_NOOP("Doubting", "only one word tells of it"),
    "aside": QT_TRANSLATE_NOOP("Doubting", "it is told in passing, not as a step of the event"),
    "past perfect": QT_TRANSLATE_NOOP("Doubting", "it is told as something that had happened before"),
    "reported": QT_TRANSLATE_NOOP("Doubting", "it is told as what somebody else said"),
    "quoted": QT_TRANSLATE_NOOP("Doubting", "it stands in somebody’s words"),
    "other time": QT_TRANSLATE_NOOP("Doubting", "the sentence speaks of other times too"),
    "present tense": QT_TRANSLATE_NOOP("Doubting", "the sentence is told in the present tense"),
    "no past tense": QT_TRANSLATE_NOOP("Doubting", "no verb there is in the past tense"),
    "year": QT_TRANSLATE_NOOP("Doubting", "the sentence names a year"),
    "fragment": QT_TRANSLATE_NOOP("Doubting", "the sentence has no verb of its own"),
    "long sentence": QT_TRANSLATE_NOOP("Doubting", "the sentence is very long"),
    "many names": QT_TRANSLATE_NOOP("Doubting", "many people are named there"),
    "single name": QT_TRANSLATE_NOOP("Doubting", "the person is named by one name only there"),
    "unknown words": QT_TRANSLATE_NOOP("Doubting", "the name consists of words that are not known"),
    "named once": QT_TRANSLATE_NOOP("Doubting", "the person is named only once"),
    "without role": QT_TRANSLATE_NOOP("Doubting", "the report does not say what the person is"),
    "in no act": QT_TRANSLATE_NOOP("Doubting", "the report does not tell of anything the person did"),
    "only receives": QT_TRANSLATE_NOOP("Doubting", "a prize may go to somebody who is not there"),
    "many acts": QT_TRANSLATE_NOOP("Doubting", "more acts of the same person are told: two of them may be one"),
    "several beside": QT_TRANSLATE_NOOP("Doubting", "the sentence tells of other acts too"),
    "short": QT_TRANSLATE_NOOP("Doubting", "few words are given as said"),
    "low score": QT_TRANSLATE_NOOP("Doubting", "few words of the report point to it"),
    "small letters": QT_TRANSLATE_NOOP("Doubting", "the words may mean any such place"),
    "no title": QT_TRANSLATE_NOOP("Doubting", "the report does not name the event itself"),
    "at the head": QT_TRANSLATE_NOOP("Doubting", "the head of a report often sums up what it tells below"),
    "many verbs": QT_TRANSLATE_NOOP("Doubting", "the sentence tells of much else"),
    "verb": QT_TRANSLATE_NOOP("Doubting", "the verb “{word}” often tells of something else"),
    "cue": QT_TRANSLATE_NOOP("Doubting", "“{word}” often tells of something else than what was said"),
    "word": QT_TRANSLATE_NOOP(
        "Doubting", "with “{word}”, a sentence often tells of another time, or of what is usual or possible"
    ),
    "governed": QT_TRANSLATE_NOOP("Doubting", "the person is named behind a word such as “with”, “for” or “about”"),
    "behind of": QT_TRANSLATE_NOOP("Doubting", "the name stands behind “of”, as those of places and bodies do"),
    "same act elsewhere": QT_TRANSLATE_NOOP("Doubting", "the same is told of the person elsewhere: it may be one act"),
    "doubtful name": QT_TRANSLATE_NOOP("Doubting", "the words may be no name of a person"),
}
"""Why something is doubtful, by its signs: each says what in the words speaks against it.

One of several of its kind is named with the word that is meant, behind "=": ``verb=chair``.
"""

SIGNS = frozenset(_REASONS)
"""What can be told of."""
GENERAL = frozenset(
    (
        "unlikely",
        "unlikely of the person",
        "unlikely said",
        "unlikely role",
        "unlikely part",
        "many acts",
        "low score",
    )
)
"""Signs that say least of what to look for in the words: they are told where there is no other."""

_TIMES = {"sure": 0, "uncertain": 1, "doubtful": 2}
"""How often the sign of doubt stands after a value."""
_WORDS = {
    "sure": "",
    "uncertain": QT_TRANSLATE_NOOP("Doubting", "uncertain"),
    "doubtful": QT_TRANSLATE_NOOP("Doubting", "doubtful"),
}
_TITLES = {
    "sure": "",
    "uncertain": QT_TRANSLATE_NOOP("Doubting", "Uncertain"),
    "doubtful": QT_TRANSLATE_NOOP("Doubting", "Doubtful"),
}


def grade(origin: Origin) -> Grade:
    """How doubtful something is."""
    if origin.doubt >= DOUBTFUL:
        return "doubtful"
    return "uncertain" if origin.doubt >= UNCERTAIN else "sure"


def reason(origin: Origin) -> str:
    """Why something is doubtful: the weightiest of its signs, in words; empty where it is not.

    Where no sign speaks against it, that much is said, and how many of such findings are wrong.
    """
    if grade(origin) == "sure":
        return ""
    if sign := _told(origin):
        name, _, word = sign.partition("=")
        return Doubting.tr(_REASONS[name]).format(word=word)
    wrong = min(9, round(10 * origin.doubt))
    return Doubting.tr("no single word speaks against it, but of ten such findings about {count} are wrong").format(
        count=numeral(wrong)
    )


def _told(origin: Origin) -> str:
    """The weightiest sign that can be told of; empty where there is none."""
    return next((sign for sign in origin.signs if sign.partition("=")[0] in _REASONS), "")


def worst(first: Origin, *others: Origin) -> Origin:
    """The most doubtful of several; of equal ones the first."""
    return max((first, *others), key=lambda origin: origin.doubt)


def of_item(item: ProgrammeItem) -> Origin:
    """What makes an item as doubtful as it is: what tells of the act, or of somebody in it; with its mark."""
    return within(item.origin, *(who.origin for who in item.participants))


def within(whole: Origin, *parts: Origin) -> Origin:
    """What makes something as doubtful as it is, itself or a part of it; with what a reader did to it."""
    found = worst(whole, *parts)
    return found if found.mark is whole.mark else replace(found, mark=whole.mark)


def sign(origin: Origin) -> str:
    """What stands after a doubtful value: ``?`` or ``??``; empty where it is not doubtful."""
    return mark() * _TIMES[grade(origin)]


def mark() -> str:
    """The sign of doubt, as the reader's language writes its question mark."""
    return Doubting.tr("?", "the sign of doubt: the question mark of the language")


def title(origin: Origin) -> str:
    """The grade of what is doubtful, by itself: ``Uncertain``; empty where it is not doubtful."""
    return Doubting.tr(_TITLES[grade(origin)]) if _TITLES[grade(origin)] else ""


def word(origin: Origin) -> str:
    """The same within a sentence: ``uncertain``."""
    return Doubting.tr(_WORDS[grade(origin)]) if _WORDS[grade(origin)] else ""


def told(origin: Origin) -> str:
    """The grade of what is doubtful and why: ``uncertain: ...``; empty where it is not doubtful."""
    return _joined(origin, _WORDS, Doubting.tr("{grade}: {reason}"))


def noted(origin: Origin) -> str:
    """The same as a sentence by itself: ``Uncertain: ...``."""
    return _joined(origin, _TITLES, Doubting.tr("{grade}: {reason}"))


def spoken(origin: Origin) -> str:
    """The same within a sentence that is read out: ``uncertain, ...``."""
    return _joined(origin, _WORDS, Doubting.tr("{grade}, {reason}"))


def _joined(origin: Origin, grades: Mapping[str, str], words: str) -> str:
    word = grades[grade(origin)]
    return words.format(grade=Doubting.tr(word), reason=reason(origin)) if word else ""
