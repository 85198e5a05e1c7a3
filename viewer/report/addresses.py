"""Addresses of web and mail, those that the text says and those that its links led to. All are text: none is followed.

Only the words around the place that is asked for are looked at, however long the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from viewer.report.layout import Link
from viewer.report.spans import Span

SCHEMES = ("http", "https", "mailto")
"""What may be opened."""
LONGEST = 4000
"""The longest address, in code points; what is longer is none."""
_MOST_WORDS = 20_000
"""Of a longer place, only the beginning is looked at."""

_END = (
    '\\s<>"\\x00-\\x1f\\x7f\u00ab\u00bb\u2018\u201c-\u201f\u2039\u203a'
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\u3000-\u3002\u3008-\u3011\u3014-\u301b\uff08\uff09\uff0c\uff1b"
)
"""Characters that end an address: white space, quotation marks, marks of direction, and the signs of scripts that put
no space between them and a word."""
_WRITTEN = re.compile(
    rf"(?<![a-z0-9])(?:https?://|www\.)[^{_END}]+"
    r"|(?<![^\W_])(?<![.#%&+~@])(?:mailto:)?"
    r"(?P<mail>[^\W_][\w.#%&+~-]{0,63}@\w(?:[\w-]{0,62}\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])?)",
    re.IGNORECASE,
)
_BEHIND = frozenset(".,;:!?'\u2019\u2026*_~|\u060c\u061b\u061f\u06d4\u066a\uff01\uff1a\uff1f")
"""What belongs to the sentence, where an address ends with it."""
_BRACKETS = {")": "(", "]": "[", "}": "{"}

_HOST = re.compile(
    r"(?:https?://|mailto:)?(?:[^\s/@?#]{1,200}@)?([^\W_](?:[\w-]{0,62}\.)+[^\W\d_][\w-]{1,62})", re.IGNORECASE
)
_FILES = frozenset(
    "csv doc docx eml gif htm html jpeg jpg js json md mp3 mp4 odt pdf png py rtf txt xls xlsx xml".split()
)
"""Ends of names of files, which look like those of hosts."""
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff]")
_ATTACHING = re.compile(r"(?<=[?&])attach[^&]*&?", re.IGNORECASE)


class Address(NamedTuple):
    """An address, fit to be opened once the reader has seen it, and the words of the text that lead there."""

    address: str
    words: str


def addresses_at(text: str, links: Iterable[Link], place: int | Span) -> tuple[str, ...]:
    """The addresses at an offset, or in a span, each once: first those of links, then those that the text says."""
    return tuple(dict.fromkeys(found.address for found in found_at(text, links, place)))


def found_at(text: str, links: Iterable[Link], place: int | Span) -> tuple[Address, ...]:
    """The same with the words that lead to them."""
    place = place if isinstance(place, Span) else Span(place, place)
    place = Span(place.start, min(place.end, place.start + _MOST_WORDS))
    found = [
        Address(address, text[link.span.start : min(link.span.end, link.span.start + LONGEST)])
        for link in links
        if _meets(link.span, place) and (address := openable(link.address))
    ]
    first = max(0, place.start - LONGEST)
    window = text[first : place.end + LONGEST]
    whole = Span(0 if first == 0 else 1, len(window) - (first + len(window) < len(text)))
    for match in _WRITTEN.finditer(window):
        if not whole.contains(Span(match.start(), match.end())):
            continue  # a part of an address that is too long
        words = _without_sentence(match[0])
        span = Span(first + match.start(), first + match.start() + len(words))
        if _meets(span, place) and (address := openable(_completed(words, match["mail"]))):
            found.append(Address(address, words))
    return tuple(dict.fromkeys(found))


def openable(address: str) -> str | None:
    """The address as it may be opened: of the web or of mail, nothing in it that is not seen; None if it is another.

    A mail takes no file with it.
    """
    address = address.strip()
    scheme = _SCHEME.match(address)
    if not scheme or scheme[1].lower() not in SCHEMES or len(address) > LONGEST:
        return None
    rest = address[scheme.end() :]
    if scheme[1].lower() == "mailto":
        rest = _ATTACHING.sub("", rest).rstrip("?&")
        if "@" not in rest:
            return None
    elif not rest.startswith("//") or rest.strip("/") == "":
        return None
    return f"{scheme[1].lower()}:{_CONTROL.sub(_encoded, rest)}"


def other_host(words: str, host: str) -> str:
    """The host that words seem to name, if it is neither the ``host`` they lead to nor one above it; else empty."""
    named = [match[1] for match in _HOST.finditer(words[:LONGEST]) if _is_host(match)]
    host = _compared(host)
    for name in map(_compared, named):
        if name == host or host.endswith(f".{name}"):
            return ""
    return named[0] if named else ""


def _compared(host: str) -> str:
    """A host in ASCII, as it is the same for the network."""
    host = host.lower().rstrip(".").removeprefix("www.")
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:  # too long, or no letters of a host
        return host


def _is_host(match: re.Match[str]) -> bool:
    return match[0] != match[1] or match[1].rpartition(".")[2].lower() not in _FILES


def _meets(span: Span, place: Span) -> bool:
    """Whether a span holds a place or a part of it; of a caret, also where it stands behind its last character."""
    if place.start == place.end:
        return span.start <= place.start <= span.end
    return span.overlaps(place)


def _completed(words: str, mail: str | None) -> str:
    if mail:
        return f"mailto:{mail}"
    return f"http://{words}" if words[:4].lower() == "www." else words


def _without_sentence(words: str) -> str:
    """The words without signs of the sentence behind them, and without brackets that were opened before them."""
    opened = {close: words.count(close) - words.count(start) for close, start in _BRACKETS.items()}
    end = len(words)
    while end:
        last = words[end - 1]
        if opened.get(last, 0) > 0:
            opened[last] -= 1
        elif last not in _BEHIND:
            break
        end -= 1
    return words[:end]


def _encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))
