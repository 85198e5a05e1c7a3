"""A name where it stands: its words, and the forms of address and offices before it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from viewer.extract.language.passage import Passage, nth
from viewer.extract.language.tokens import Doc, Token
from viewer.extract.lexicon import words
from viewer.report.model import Span

MALE, FEMALE = "male", "female"


INITIAL = re.compile(r"(?:[^\W\d_]\.)+-?(?:[^\W\d_]\.?)?|[A-Z]")


_SMALL_PREFIX = re.compile(r"[a-z]{1,2}[’'][A-Z]")
"""How a surname begins whose first letter is small: ``d'Arc``."""

_GLUED = re.compile(r"(Mr|Mrs|Ms|Dr|Prof)(?=[A-Z][a-z])")
_DOTTED = re.compile(r"([A-Z][a-z]{1,4})\.(?=[A-Z])")
"""A form of address without the space before the name."""


@dataclass(slots=True)
class Mention:
    """A name where it stands. ``first``..``last`` are token indices; the title before it is ``titles``."""

    first: int
    last: int
    names: tuple[str, ...]
    honorifics: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    title_first: int = -1
    span: Span = field(default_factory=lambda: Span(0, 1))
    full_span: Span = field(default_factory=lambda: Span(0, 1))
    person: int = -1
    by: str = ""
    """The rule that found it."""
    chance: float = 1.0
    """How likely it is, by itself, that this is a person's name; 0 where only the same word elsewhere tells."""
    shared: bool = False
    """Whether the surname stands only with another name: ``Ann`` of ``Ann and Bo Ek``."""

    @property
    def start(self) -> int:
        """The first token, that of the title before the name included."""
        return self.first if self.title_first < 0 else self.title_first

    @property
    def name(self) -> str:
        """The name without title: ``Ann Lee``."""
        return " ".join(self.names)

    @property
    def gender(self) -> str | None:
        """What the form of address tells of the gender."""
        for word in self.honorifics:
            if word in words("names", "honorifics", "male"):
                return MALE
            if word in words("names", "honorifics", "female"):
                return FEMALE
        return None


_PLAIN = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "ı": "i",
        "ø": "o",
        "Ø": "O",
        "æ": "ae",
        "‘": "’",
        "'": "’",
    }
)
"""Letters that have no decomposition, but are left plain where a keyboard lacks them, and one apostrophe for all."""


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """A name word for comparison: small letters, no diacritics, no possessive, no full stop."""
    plain = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return re.sub(r"[’']s?$", "", plain).strip(".’'“”\"[]")


_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}")
"""Initials written together: ``B.S.``."""


def folded_names(names: Iterable[str]) -> tuple[str, ...]:
    """The words of a name for comparison, each ``folded``; initials that are written together are one each."""
    words = [word for name in names for word in (name.rstrip(".").split(".") if _INITIALS.fullmatch(name) else [name])]
    return tuple(folded(word) for word in words)


def bare(token: Token) -> str:
    """The word in small letters without its full stop; of a rank in two parts, the second: ``Lieut.-Col.``."""
    return _bare(token.lower_)


@lru_cache(maxsize=65_536)
def _bare(word: str) -> str:
    low = word.rstrip(".")
    first, _, second = low.rpartition("-")
    return second if first.rstrip(".") in words("names", "honorifics") else low


def is_honorific(token: Token) -> bool:
    """A form of address such as ``Mr.``; some are written small, too."""
    form = _form_of_address(token.text)
    if not form:
        return False
    after = nth(token.doc, token.i + 1)
    if form == "small":
        if after is not None and after.text == "." and not token.whitespace_:
            after = nth(token.doc, token.i + 2)
        return after is not None and after.is_title
    return form != "sri" or after is None or not after.lower_.startswith("lanka")


@lru_cache(maxsize=65_536)
def _form_of_address(word: str) -> str:
    """The form of address in small letters, ``small`` for one that is written small, nothing for other words."""
    key = _bare(word.lower())
    if word.islower() or not word[:1].isupper():
        return "small" if key in words("names", "small_honorifics") else ""
    return key if key in words("names", "honorifics") and key not in ("he", "u", "most", "very") else ""


def is_capital(token: Token) -> bool:
    """A word that may belong to a name: it begins with a capital or has an initial's form."""
    if not token.text[:1].isupper():
        return bool(_SMALL_PREFIX.match(token.text))
    return token.is_alpha or bool(re.fullmatch(r"[\w.’'‘`-]+", token.text))


def build(passage: Passage, first: int, last: int) -> Mention | None:
    """A mention from a range of tokens: possessives and stray marks cut off, titles before it gathered."""
    doc = passage.tokens
    while last >= first and (doc[last].is_punct or doc[last].lower_ in ("’s", "'s", "’", "'")):
        if doc[last].text == "." and len(doc[last - 1].text) == 1:
            break
        last -= 1
    if last < first:
        return None
    start = doc[first].idx
    piece = re.sub(r"-*(?:’s|'s)?$", "", passage.text[start : doc[last].end_char])
    names = tuple(piece.split())
    suffixes = words("names", "suffixes")
    while len(names) > 1 and (folded(names[-1]) in suffixes or names[-1].rstrip(".").lower() in suffixes):
        names = names[:-1]
    if not names or not any(map(str.isalpha, piece)):
        return None
    end = start + piece.index(names[-1], len(names[0]) - 1 if len(names) > 1 else 0) + len(names[-1])
    honorifics, titles, title_first = _titles(passage, first)
    whole = start
    if (glued := _glued(names[0])) is not None:
        honorifics = (*honorifics, glued[1].lower())
        names = (names[0][glued.end() :], *names[1:])
        start += glued.end()
    names, moved = _office_in_name(names)
    if moved:
        start = start + passage.text[start:end].index(names[0], len(moved))
        titles = (*titles, *_unless_of_hour(doc[first], moved))
    full = doc[title_first].idx if title_first >= 0 else whole
    return Mention(first, last, names, honorifics, titles, title_first, Span(start, end), Span(min(full, start), end))


def _unless_of_hour(first: Token, office: str) -> tuple[str, ...]:
    return () if is_of_hour(first) else (office,)


def _glued(word: str) -> re.Match[str] | None:
    """The form of address that a word begins with: ``MrLee``, ``Rtn.B.Lee``."""
    hit = _GLUED.match(word) or _DOTTED.match(word)
    return hit if hit is not None and hit[1].lower() in words("names", "honorifics") else None


def _office_in_name(names: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """``Mayor Ann Lee`` taken whole by the tagger: the office is no part of the name; of ``Duke of Northby`` it is."""
    titles = words("names", "titles")
    for length in (3, 2, 1):
        office = " ".join(names[:length]).lower()
        rank, _, other = office.partition("-")  # "Sub-Dean"
        known = office in titles or rank in words("meant", "ranks") and other in titles
        if len(names) > length and known and names[length] != "of":
            return names[length:], " ".join(names[:length])
    return names, ""


def _office_with_tail(doc: Doc, last: int) -> int:
    """The office before the words that may follow it, the last token if there are none: ``Mayor Pro Tem``."""
    i = last
    while i > 0 and doc[i].lower_ in words("names", "title_tails") and doc[i].text[:1].isupper():
        i -= 1
    return i if i < last and is_office(doc[i]) else last


def is_office(token: Token) -> bool:
    """A word for an office that goes before names, written like a title."""
    offices = words("names", "titles") | words("names", "offices") | {"professor"}
    return token.text[:1].isupper() and bare(token) in offices and not is_of_hour(token)


def is_of_hour(token: Token) -> bool:
    """``at 3 PM Ann Lee spoke``: no prime minister."""
    before = nth(token.doc, token.i - 1)
    return token.lower_ == "pm" and before is not None and before.text[:1].isdigit()


def _ends(doc: Doc, i: int) -> bool:
    """``the Secretary. | Ann Lee spoke``: a full stop behind no short word, which may be a form of address."""
    return doc[i].text == "." and doc[i].is_sent_end and doc[max(0, i - 1)].text[5:] != ""


def _titles(passage: Passage, first: int) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Forms of address and offices before a name, leftmost last found: (honorifics, offices, first token or -1)."""
    doc = passage.doc
    honorifics: list[str] = []
    titles: list[str] = []
    i, title_first = first - 1, -1
    inside = False
    while i >= 0 and passage.paragraph(doc[i]) == passage.paragraph(doc[first]) and not _ends(doc, i):
        token = doc[i]
        if token.text == "(" and not inside:
            break
        inside = token.text == ")" or inside and token.text != "("
        if token.text in (".", ")", "(", "’ble", "'ble", "’", "'") or token.is_space:
            i -= 1
            continue
        if is_honorific(token):
            if bare(token) in words("names", "masters") and i and doc[i - 1].is_title and not is_honorific(doc[i - 1]):
                break
            honorifics.append(bare(token))
            title_first = i
        elif (office := _office_at(doc, i)) is not None:
            title_first = i = office[0]
            titles.append(office[1])
        else:
            break
        i -= 1
    return tuple(reversed(honorifics)), tuple(reversed(titles)), title_first


def _office_at(doc: Doc, last: int) -> tuple[int, str] | None:
    """The first token and the words of an office that ends with a token: ``Mayor``, ``Vice President``."""
    if (first := _office_with_tail(doc, last)) < last:
        return first, doc.run(first, last + 1).text
    offices, token, before = words("names", "titles"), doc[last], nth(doc, last - 1)
    if token.lower_ not in offices or not token.text[:1].isupper():
        return None
    if is_of_hour(token):
        return None
    if before is not None and before.text[:1].isupper() and f"{before.lower_} {token.lower_}" in offices:
        return last - 1, f"{before.text} {token.text}"
    if before is not None and before.text == "-" and last > 1 and doc[last - 2].lower_ in offices:
        return last - 2, doc.run(last - 2, last + 1).text
    return last, token.text
