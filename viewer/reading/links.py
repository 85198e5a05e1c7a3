"""Where words of a file lead to: the one check of addresses, whatever format they are from."""

from __future__ import annotations

import re

_NO_SIGN = r"\s\x00-\x20\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""White space, control characters, marks that turn the direction of writing, lone surrogates."""
_ADDRESS = re.compile(
    rf"(?:(?:https?|ftp)://[^{_NO_SIGN}/?#]|mailto:[^{_NO_SIGN}@]+@)[^{_NO_SIGN}]+",
    re.IGNORECASE,
)
_MAX_ADDRESS = 4000


def web_address(href: str) -> str:
    """An address as browsers take it, if it leads into the web or to a mailbox by itself; else empty."""
    address = re.sub(r"[\t\n\r]", "", href).strip()
    return address if len(address) <= _MAX_ADDRESS and _ADDRESS.fullmatch(address) else ""
