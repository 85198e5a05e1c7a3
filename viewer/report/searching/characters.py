"""Which characters search takes as one: the folded form of a character with its marks.

Always one are canonically equivalent spellings (``é`` as one character or as two), any white space, typographic and
plain quotes, dashes and dots, and what nobody sees makes no difference (soft hyphens, marks of direction, selectors of
a variant). The rest can be switched off in a ``Folding``.

- ``case``: capital and small letters, ``ß`` and ``ss``.
- ``diacritics``: ``ë`` is ``e``, the dotless ``ı`` is ``i``, ``ø`` is ``o``, ``æ`` is ``ae``, ``ß`` is ``ss``; Greek,
  Cyrillic and Hebrew letters go without their marks too, an emoji without its skin tone, and letters in ligatures, full
  width or a mathematical face are plain ones. Marks that make another letter stay: ``й``, the vowel signs of Indian
  scripts, the voiced kana.
- ``letters``: the letters that an Arabic and a Persian keyboard write differently (ي ى ئ as ی, ك as ک, ة as ه, أ إ آ
  as ا, ؤ as و), presentation forms and ligatures (ﻻ as لا), without short vowels, tatweel and joiners.
- ``digits``: ``۱۲``, ``١٢`` and ``12``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Folding:
    """What makes no difference to a search."""

    case: bool = True
    diacritics: bool = True
    letters: bool = True
    digits: bool = True


JOINER = "\u200d"
_JOINERS = "\u200c\u200d"
TATWEEL = "\u0640"
_UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\ufeff"
    + "".join(
        chr(code)
        for first, last in ((0x180B, 0x180D), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
        for code in range(first, last + 1)
    )
)
LOOSE = frozenset({*_UNSEEN, *_JOINERS, TATWEEL})
"""Characters that belong to no other one, and stand between a letter and its marks without parting them."""

_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
"""What emoji are joined of."""
REGIONAL = "[\U0001f1e6-\U0001f1ff]"
"""Two of these are a flag."""
_CONJOINING = "\u1160-\u11ff\ud7b0-\ud7fb"
HANGUL = f"[\u1100-\u115f\ua960-\ua97c\uac00-\ud7a3][{_CONJOINING}]+"
"""A syllable written as its parts."""
_COMPOUND = re.compile(f"{REGIONAL}|[{_CONJOINING}\u1100-\u115f\ua960-\ua97c]")

_PLAIN = {
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′ʼʻʾʿ´`", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    "…": "...",
}
_LATIN = {
    **dict(zip("ıøØđĐłŁħĦŧŦðÐƀɨʉ", "ioOdDlLhHtTdDbiu", strict=True)),
    **dict(zip("ßẞæÆœŒþÞĳĲ", "ss SS ae AE oe OE th Th ij IJ".split(), strict=True)),
}
_ARABIC = {
    **dict.fromkeys("يىئېۍێے", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ةۀہۂھۃە", "ه"),
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ؤ", "و"),
    **dict(zip("٫٬٪", ".,%", strict=True)),
}
_DIACRITICS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0711\u0730-\u074a"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f\U0001f3fb-\U0001f3ff]"
)
_SHORT_VOWELS = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08ff]"
)
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_DRESSED = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]")
_OWN_LETTERS = "йЙ"

SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, Chinese and Japanese, which put no spaces between words."""


@cache
def marks() -> frozenset[str]:
    """All characters that belong to the one before them."""
    codes = (*range(0x300, 0x1F000), *_TONES, *_TAGS)
    found = {chr(code) for code in codes if code > 0x1F000 or unicodedata.category(chr(code))[0] == "M"}
    return frozenset(found - LOOSE)


def stands_alone(char: str) -> bool:
    """Whether the character, wherever it stands, is folded by itself."""
    return char not in marks() and char not in LOOSE and not _COMPOUND.match(char)


@cache
def in_word(char: str) -> bool:
    """Whether a word goes on across this character and its like. Scripts without spaces have no such words."""
    return (char.isalnum() or char == "_" or char in marks()) and not SPACELESS.match(char)


_MOST_MARKS = 100
"""What stands on a character beyond so many marks makes no difference: to put them in order takes their square."""


def folded(unit: str, folding: Folding) -> str:
    """The folded form of a character with its marks; empty for what makes no difference."""
    form = "".join(char for char in unit[:_MOST_MARKS] if char not in _UNSEEN)
    if folding.letters:
        form = _fold_letters(form)
    form = unicodedata.normalize("NFC", form)
    if folding.diacritics:
        form = _fold_diacritics(form)
    if folding.case:
        # casefold() leaves the dot of a capital İ behind as a mark of its own
        form = unicodedata.normalize("NFC", unicodedata.normalize("NFC", form).casefold().replace("i\u0307", "i"))
    if folding.digits:
        form = "".join(_digit(char) for char in form)
    return "".join(" " if char.isspace() else _PLAIN.get(char, char) for char in form)


def _fold_letters(form: str) -> str:
    form = _PRESENTED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), form)
    form = _SHORT_VOWELS.sub("", unicodedata.normalize("NFC", form).replace(TATWEEL, ""))
    joined = re.search(f"{PICTURE}.*{JOINER}", form) is not None
    form = form if joined else form.translate(dict.fromkeys(map(ord, _JOINERS)))
    return "".join(_ARABIC.get(char, char) for char in form)


def _fold_diacritics(form: str) -> str:
    form = _DRESSED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), form)
    form = "".join(
        char if char in _OWN_LETTERS else _DIACRITICS.sub("", unicodedata.normalize("NFD", char)) for char in form
    )
    return "".join(_LATIN.get(char, char) for char in unicodedata.normalize("NFC", form))


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)
