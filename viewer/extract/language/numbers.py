"""Numbers in digits or English words."""

from __future__ import annotations

import re

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_TIMES = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "crore": 10**7}
_GROUPED = re.compile(r"\d{1,3}(?:[,.\u00a0\u202f\u2009 ’']\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+")
_MOST_DIGITS = 15
"""What has more digits counts nothing: it is a code, or was made to do harm."""
_ROUND = re.compile(r"(\d{1,15}(?:\.\d+)?)\s*-?(k|dozen|hundred|thousand|lakhs?|million|crores?)")
NUMBER_WORDS = frozenset((*_UNITS, *_TENS, *_TIMES))


def number(words: str) -> int | None:
    """The value of a number in digits or English words: ``1,200``, ``2.5 million``, ``half a dozen``."""
    words = re.sub(r"half an? ", "0.5 ", re.sub(r"(?:a )?quarter of an? ", "0.25 ", words.lower().strip()))
    if words.isascii() or not any(c.isdigit() and not c.isascii() for c in words):
        if _GROUPED.fullmatch(words):
            digits = re.sub(r"\D", "", words)
            return int(digits) if len(digits) <= _MOST_DIGITS else None
        if (hit := _ROUND.fullmatch(words)) is not None:
            unit = 1000 if hit[2] == "k" else _TIMES[hit[2].removesuffix("s")]
            return round(float(hit[1]) * unit)
    total = current = 0
    parts = re.split(r"[\s-]+", words)
    for part in parts:
        if part in _UNITS:
            current += _UNITS[part]
        elif part in _TENS:
            current += _TENS[part]
        elif part in ("hundred", "dozen", "score"):
            current = max(1, current) * _TIMES[part]
        elif part in _TIMES:
            total, current = total + max(1, current) * _TIMES[part], 0
        elif part not in ("and", "a"):
            return None
    return total + current or None
