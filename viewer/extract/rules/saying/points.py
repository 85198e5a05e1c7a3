"""Points below a talk in minutes: ``- Explained how a pier is mended`` has no subject, and is the speaker's."""

from __future__ import annotations

import re

from viewer.extract.example import Example
from viewer.extract.language.line_marks import MARK
from viewer.extract.language.tokens import Token
from viewer.extract.rules.shared.draft import Reading

_LABEL = re.compile(r"(?:[^:.]{1,60}: +)?")


def speaker_above(reading: Reading, verb: Token) -> list[int]:
    """Who speaks where a point begins with the verb, also behind a label: whose speech is told right above the points.

    Empty where there is none, or it is that of several.
    """
    passage = reading.passage
    number = passage.paragraph(verb)
    start = passage.paragraphs[number].start
    point = MARK.match(passage.text, start)
    if point is None or not verb.text[:1].isupper() or not _LABEL.fullmatch(passage.text, point.end(), verb.idx):
        return []
    told = [act for act in reading.acts if act.token.i < verb.i]
    act = max(told, key=lambda one: one.token.i, default=None)
    if act is None or act.kind != "speech" or len(act.people) != 1:
        return []
    above = passage.paragraphs[passage.paragraph(act.token) + 1 : number]
    return list(act.people) if all(MARK.match(passage.text, one.start) for one in above) else []


EXAMPLES = (
    Example(
        "Talk 1: Old piers\n\nSpeaker: Ann Lee\n\n- Explained how oak can replace iron.\n- Oak: Said that it lasts.",
        ("Ann Lee: Explained", "Ann Lee: Said"),
    ),
    Example("Ann Lee sang.\n\n- Explained how oak can replace iron.", ()),
)
