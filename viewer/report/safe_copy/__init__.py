"""A safe copy: a report in which chosen people have pseudonyms, for those who may not be known by name.

``safe_copy`` makes a ``Report`` of a ``Report``, so that whatever is made of it, printed or written in any format,
holds nothing of the names, and nothing that was computed from the original. ``remaining`` looks through what was made,
as a last check before it is written; who checks several things of one copy makes one ``Checker``. ``forms`` says what
counts as a form of a name, for both. Whoever was not found as a person is in no form: ``leftovers`` lists the words of
a copy that could still be names, for somebody to look at.
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
from viewer.report.safe_copy.leftovers import Leftover, Likelihood

__all__ = [
    "EVERYONE",
    "MENTIONED",
    "Checker",
    "Hidden",
    "HidingError",
    "Leftover",
    "Likelihood",
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
