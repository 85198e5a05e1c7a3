"""What is said of words that are in a file, and not in its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.errors import said

CHANGES = said(
    QT_TRANSLATE_NOOP(
        "Reading",
        "Changes are tracked in this file: words that were inserted are in the text, words that were deleted are not.",
    )
)
COMMENTS = said(QT_TRANSLATE_NOOP("Reading", "Comments in this file are not in the text."))
HIDDEN = said(QT_TRANSLATE_NOOP("Reading", "Words that are hidden in this file are not in the text."))
STRUCK = said(QT_TRANSLATE_NOOP("Reading", "Words that are struck through in this file are not in the text."))
DESCRIPTIONS = said(QT_TRANSLATE_NOOP("Reading", "What describes the pictures in this file is not in the text."))
PLACEHOLDERS = said(
    QT_TRANSLATE_NOOP("Reading", "Placeholders in this file, where nobody wrote anything, are not in the text.")
)
CUT = said(QT_TRANSLATE_NOOP("Reading", "This file ends in the middle: some of its text may be missing."))

_MOST_HEADS, _LONGEST_HEAD = 10, 200


def heads(texts: Iterable[str]) -> Iterator[Said]:
    """What is said of the heads and feet of the pages, given the words of each: numbers alone are not told of."""
    words = dict.fromkeys(" ".join(text.split()) for text in texts)
    for text in [text for text in words if any(map(str.isalpha, text))][:_MOST_HEADS]:
        shown = text if len(text) <= _LONGEST_HEAD else f"{text[:_LONGEST_HEAD]}…"
        yield said(
            QT_TRANSLATE_NOOP("Reading", "A head or foot of the pages is not in the text: “{line}”."), line=shown
        )
