"""How doubtful something is, and why, in words.

Doubt is a share: of things like it, so many are wrong. It is shown in three grades. Why something is doubtful is told
by its signs (``Origin.signs``), the weightiest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from viewer.language import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from viewer.report.model import Origin

Grade = Literal["sure", "uncertain", "doubtful"]

UNCERTAIN, DOUBTFUL = 0.35, 0.6
"""From these shares on, something is uncertain, and doubtful."""


class Doubting(Words):
    """What is said of doubt."""


_REASONS = {
    "pronoun": QT_TRANSLATE_NOOP(
        "Doubting", "who is meant was worked out: the report says “he”, “she” or “they” there"
    ),
    "called": QT_TRANSLATE_NOOP("Doubting", "who is meant was worked out: the report names an office there"),
    "nearest name": QT_TRANSLATE_NOOP("Doubting", "the report does not name the person there"),
    "no person": QT_TRANSLATE_NOOP("Doubting", "the report does not name who did it"),
    "candidates": QT_TRANSLATE_NOOP("Doubting", "the report offers other candidates that fit nearly as well"),
    "deep": QT_TRANSLATE_NOOP("Doubting", "it is told far from where reports usually tell it"),
    "rule": QT_TRANSLATE_NOOP("Doubting", "what is found in this way is often wrong"),
}
"""Why something is doubtful, by its signs."""


def grade(origin: Origin) -> Grade:
    """How doubtful something is."""
    if origin.doubt >= DOUBTFUL:
        return "doubtful"
    return "uncertain" if origin.doubt >= UNCERTAIN else "sure"


def reason(origin: Origin) -> str:
    """Why something is doubtful: the weightiest of its signs, in words; empty where it is not."""
    if grade(origin) == "sure":
        return ""
    sign = next((sign for sign in origin.signs if sign in _REASONS), "rule")
    return Doubting.tr(_REASONS[sign])
