"""Records of talks: labelled lines that belong together, ``Talk 3: Nets``, ``Speaker: Ann Lee``, and what stands below.

Minutes of meetups and printed schedules tell of each talk so. The line with the label for talks, or else the heading
right over the speaker's, has the title; the items of a list below tell what was said.
"""

from __future__ import annotations

import re

from viewer.extract.language.line_marks import MARK
from viewer.extract.language.passage import Passage
from viewer.extract.lexicon import kinds, words
from viewer.report.model import Span

LABEL = re.compile(
    r"\W*(?:\d+(?:st|nd|rd|th)\s)?([A-Za-z][\w&’'/ -]{2,40}?)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(?=\S)"
)
"""The label of a line."""
_NUMBER = re.compile(r"\s*(?:#|no\.?\s*)?\d{1,3}$", re.IGNORECASE)
_NEAR = 2
"""So many lines above and below the speaker's the title may stand."""
_MOST = 8
"""So many items of the list below belong to a talk."""


def title_of(passage: Passage, number: int) -> Span | None:
    """The title of the talk whose speaker is told in a paragraph; None if no line beside it has one."""
    beside = [number - 1, number + 1, number - _NEAR]
    labelled = next((span for one in beside if (span := _labelled(passage, one)) is not None), None)
    if labelled is not None:
        return labelled
    above = number - 1
    if above < 1 or not passage.is_heading(above) or _says_one_thing(passage, above):
        return None
    span = passage.paragraphs[above]
    if MARK.match(passage.text, span.start, span.end):
        return None  # it is an item of its own
    return passage.trimmed(span.start + len(_signs(passage.text[span.start : span.end])), span.end)


def told_below(passage: Passage, number: int) -> list[Span]:
    """The items of the list right below a line, which tell what was said in the talk."""
    found: list[Span] = []
    for span in passage.paragraphs[number + 1 : number + 1 + _MOST]:
        if not MARK.match(passage.text, span.start, span.end):
            break
        found.append(span)
    return found


def _labelled(passage: Passage, number: int) -> Span | None:
    """What stands behind a label for titles, in the paragraph of this number."""
    label = _label(passage, number)
    if label is None or _NUMBER.sub("", label[1]).casefold() not in words("programme", "label_lines", "title"):
        return None
    span = passage.paragraphs[number]
    return passage.trimmed(label.end(), span.end)


def _says_one_thing(passage: Passage, number: int) -> bool:
    """``Date: 4 May``: a label that lists have, before something else than a title."""
    label = _label(passage, number)
    known = (
        words("programme", "no_act", "words"),
        *(words("programme", "labels", kind) for kind in kinds("programme", "labels")),
    )
    return label is not None and any(label[1].casefold() in some for some in known)


def _label(passage: Passage, number: int) -> re.Match[str] | None:
    if not 0 <= number < len(passage.paragraphs):
        return None
    span = passage.paragraphs[number]
    return LABEL.match(passage.text, span.start, span.end)


def _signs(text: str) -> str:
    """The signs before a heading's words."""
    return text[: len(text) - len(text.lstrip("#*_ "))]
