"""Letters that an address or a page writes as codes: ``%C3%A9`` and ``&eacute;`` are ``é``.

Only what belongs to words is decoded: letters, marks on them, apostrophes, hyphens and spaces of a page. So a ``%20``
stays, and an address is one stretch as before.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from viewer.report.safe_copy.moving import Moved, Replacement

_NEXT = "%[89ab][0-9a-f]"
_CODE = re.compile(
    f"%[0-7][0-9a-f]|%[cd][0-9a-f]{_NEXT}|%e[0-9a-f](?:{_NEXT}){{2}}|%f[0-7](?:{_NEXT}){{3}}"
    r"|&(?:[a-z][a-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9a-f]{1,6});",
    re.IGNORECASE,
)
_SIGNS = "'’‘-‐‑\u00ad"


def decoded(text: str) -> Moved:
    """A text with its coded letters as they are meant."""
    return Moved(text, list(_decodings(text)))


def _decodings(text: str) -> Iterator[Replacement]:
    for match in _CODE.finditer(text) if "%" in text or "&" in text else ():
        page = match[0].startswith("&")
        said = html.unescape(match[0]) if page else unquote_to_bytes(match[0]).decode("utf-8", "replace")
        if len(said) == 1 and said != "\ufffd" and (_in_word(said) or page and said.isspace()):
            yield Replacement(*match.span(), said)


def _in_word(char: str) -> bool:
    return char.isalpha() or char in _SIGNS or unicodedata.category(char)[0] == "M"
