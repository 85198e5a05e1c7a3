"""What kind of act a saying makes that no other act of its speaker holds."""

from __future__ import annotations

import re

from viewer.extract.language.passage import lemma
from viewer.extract.rules.shared.draft import Reading, Saying
from viewer.extract.rules.shared.nouns import noun_kind

_WELCOMES = re.compile(
    r"^(?:that )?(?:it|she|he|they)\b.{0,20}\b(?:privilege|pleasure|honou?r|delighted|glad|happy|proud|pleased)\b"
    r".{0,25}\bto (?:welcome|open)\b"
)
"""``said it was a pleasure to welcome``."""


def kind_of(reading: Reading, saying: Saying) -> str:
    """``in her closing remarks``, ``in his letter``, ``he wrote``: what the saying was part of; else a speech."""
    for token in saying.token.sent:
        if token.dep_ == "pobj" and token.head.lower_ in ("in", "with", "through", "by"):
            kind = "statement" if token.lower_ in ("declaration", "proclamation") else noun_kind(token)
            if kind in ("opening", "closing", "message", "statement") and not reading.passage.said(token):
                return kind
    if any(t.lower_ == "therein" or t.lower_ == "it" and t.head.lower_ == "in" for t in saying.token.children):
        return "message"
    if _WELCOMES.search(reading.passage.words(saying.content[0])):
        return "opening"
    cue = reading.passage.words(saying.cue)
    if lemma(saying.token) in ("announce", "proclaim") or cue.endswith(" notice") and lemma(saying.token) == "give":
        return "statement"
    return "message" if lemma(saying.token) in ("write", "wire", "cable", "telegraph") else "speech"
