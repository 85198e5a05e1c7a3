"""What is said of words that are in a file, and not in its text."""

from __future__ import annotations

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import said

CHANGES = said(
    QT_TRANSLATE_NOOP(
        "Reading",
        "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.",
    )
)
COMMENTS = said(QT_TRANSLATE_NOOP("Reading", "Comments in this file are not in the text."))
HIDDEN = said(QT_TRANSLATE_NOOP("Reading", "Words that are hidden in this file are not in the text."))
CUT = said(QT_TRANSLATE_NOOP("Reading", "This file ends in the middle: some of its text may be missing."))
