"""The words of each format, to be put where they do not belong, as ``tokens.txt`` has them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_ESCAPED = re.compile(r"\\(?:x([0-9a-f]{2}))?")


def _word(written: str) -> bytes:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else "", written).encode("latin-1")


def _sections() -> dict[str, tuple[bytes, ...]]:
    text = Path(__file__).with_suffix(".txt").read_text(encoding="ascii")
    sections = (section.partition("\n") for section in text.split("\n== ")[1:])
    return {name: tuple(map(_word, words.split())) for name, _, words in sections}


_ALL = _sections()


def words(name: str) -> tuple[bytes, ...]:
    """The words under a name."""
    return _ALL[name]


@cache
def texts(name: str) -> tuple[str, ...]:
    """The words under a name, as text."""
    return tuple(word.decode("utf-8") for word in words(name))


def tags(name: str) -> tuple[bytes, ...]:
    """The elements under a name, as they begin and end."""
    return tuple(form % word for word in words(name) for form in (b"<%s>", b"</%s>"))


PAGE = (*words("page"), *tags("page_elements"), *words("page_attributes"))
MARKDOWN = words("markdown")
PLAIN = words("plain")
RICH_TEXT = (*words("rich_text"), *(b"\\" + word for word in words("rich_text_words")))
MAIL = (
    *(*words("mail"), *words("mail_codings"), *words("character_sets")),
    *(field + b": " for field in words("mail_fields")),
)
PDF = words("pdf")
JSON = words("json")
ZIP = words("zip")
WORD, OPEN = (
    (*words("xml"), *tags(f"{kind}_elements"), *tags(f"{kind}_side_elements"), *words(f"{kind}_attributes"))
    for kind in ("word", "open")
)
