"""A safe copy: a report in which chosen people have pseudonyms, for those who may not be known by name.

``safe_copy`` makes a ``Report`` of a ``Report``, so that whatever is made of it, printed or written in any format,
holds nothing of the names. ``remaining`` looks through what was made, as a last check before it is written; who checks
several things of one copy makes one ``Checker``. ``forms`` says what counts as a form of a name, for both.
"""

from __future__ import annotations

from viewer.report.safe_copy.asking import (
    EVERYONE,
    MENTIONED,
    Hidden,
    HidingError,
    hide,
    hide_asked,
    named_nowhere,
    people,
)
from viewer.report.safe_copy.checking import Checker, remaining
from viewer.report.safe_copy.copying import SafeCopy, namesakes, only_mentioned, safe_copy

__all__ = [
    "EVERYONE",
    "MENTIONED",
    "Checker",
    "Hidden",
    "HidingError",
    "SafeCopy",
    "hide",
    "hide_asked",
    "named_nowhere",
    "namesakes",
    "only_mentioned",
    "people",
    "remaining",
    "safe_copy",
]
