"""Letters as they are painted -> letters as they are written."""

from __future__ import annotations

import re
import unicodedata

_PAINTED = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefe]+")
"""Ligatures, and the forms of Arabic letters within words."""
_HYPHEN = re.compile("(?<=\\w)\u00ad(?=\\w)")
_UNSEEN = re.compile("(?<!\\S)[\u200c\u200d]+(?!\\S)|[\x00-\x08\x0b\x0c\x0e-\x1f\u00ad\ufffe\uffff\ufeff]")


def folded(text: str) -> str:
    """The text with ligatures and forms of letters as the letters they are made of; nothing else changes."""
    if not _PAINTED.search(text):
        return text
    return _PAINTED.sub(lambda run: _letters(run[0]), text)


def _letters(run: str) -> str:
    # A mark that stands alone is, in its form, a space with the mark.
    return "".join(unicodedata.normalize("NFKC", char).lstrip(" ") for char in run)


def clean(text: str) -> str:
    """The text of a line as it is read: folded, and without what is not seen.

    A soft hyphen inside a line was painted, so it is a hyphen.
    """
    return _UNSEEN.sub("", _HYPHEN.sub("-", folded(text)))
