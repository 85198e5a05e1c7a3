"""Statements and acts told by the layout of the page: ``Ann Lee: It is late.`` and the dash of quoted speech.

In a transcript each turn is what its speaker said; elsewhere a few labelled lines may be. Where a speaker comes back
among short turns, or two do among turns of any length after a short one, they talk with each other: one discussion;
who has a long turn else makes a speech. Many languages set off what is said by a dash, ``– It is late, said Ann Lee. –
We must go.``
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from viewer.extract.example import Example
from viewer.extract.language.labelled_turns import Turn, key
from viewer.extract.rules.shared.draft import Act, Reading, Saying
from viewer.report.model import Span

_SHORT = 80
"""With so many words at most a turn is part of an exchange."""

_SPOKEN = re.compile(r"\b(?:I|(?i:we|you|my|our|your|me|us|let[’']s))\b|\?")
_DASH = re.compile(r"\s*[–—―-]\s?(?=[^\W\d_])")
_TURN = re.compile(r"[.,;!?…]\s+[–—―-]\s+(?=\S)")


def find(reading: Reading) -> Iterator[Saying]:
    """The turns that no statement holds yet; adds what follows a dash to the statement before it."""
    passage = reading.passage
    held = {passage.paragraph(saying.token) for saying in reading.sayings}
    starts = {m.full_span.start: (n, m.last) for n, d in enumerate(reading.people) for m in d.mentions}
    turns: dict[int, Saying] = {}
    called: dict[str, int] = {}
    for number, turn in passage.labelled.items():
        if number not in held and (saying := _turn(reading, number, turn, starts, called)) is not None:
            turns[number] = saying
    spoken = any(_SPOKEN.search(passage.text[s.content[0].start : s.content[0].end]) for s in turns.values())
    if spoken or len(turns) > 2:
        _exchanges(reading, turns)
        yield from turns.values()
    for saying in reading.sayings:
        _after_dash(reading, saying)


def _turn(
    reading: Reading, number: int, turn: Turn, starts: dict[int, tuple[int, int]], called: dict[str, int]
) -> Saying | None:
    """``Ann Lee (chair): It is late.``: what somebody named in the label said, or ``called`` so in one before."""
    passage = reading.passage
    whole = number in passage.transcript
    named = [at for at in range(turn.label.start, turn.label.end if whole else turn.label.start + 1) if at in starts]
    content = passage.trimmed(turn.content.start, turn.content.end)
    first = passage.piece(turn.label.start, turn.label.start + 1)
    if content is None or first is None:
        return None
    name = key(passage.text, turn) or ""
    if not named and not (whole and name in called):
        return None
    person, last = starts[named[0]] if named else (called[name], first[0].i)
    called.setdefault(name, person)
    if not whole and not _is_said(reading, turn, content):
        return None
    return Saying(person, passage.doc[last], turn.colon, "direct", [content])


def _is_said(reading: Reading, turn: Turn, content: Span) -> bool:
    """Whether what stands behind a name and a colon is a sentence, not an office or a date."""
    passage = reading.passage
    first = passage.text[content.start :].lstrip("“\"'‘«([")[:1]
    told = passage.piece(content.start, content.end)
    if not turn.ends(passage.text) or not first.isupper() or told is None:
        return False
    finite = any(t.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB") for t in told)
    return finite or _SPOKEN.search(passage.words(content)) is not None


def _exchanges(reading: Reading, turns: dict[int, Saying]) -> None:
    """Give turns that follow each other one discussion: short ones in which a speaker comes back.

    Where two come back it is of all from the first short turn on; a long one before it opens the event.
    """
    passage = reading.passage
    numbers = sorted(turns)
    said = _exchanged(reading, turns, numbers)
    place = {number: at for at, number in enumerate(numbers)}
    for _, group in groupby(enumerate(said), key=lambda pair: place[pair[1]] - pair[0]):
        run = [turns[number] for _, number in group]
        people = list(dict.fromkeys(saying.speaker for saying in run))
        if len(people) < 2 or len(people) == len(run):
            continue
        first = run[0]
        span = passage.sentence_span(first.token)
        act = Act("discussion", people, first.token, span, first.cue, by="transcript.find")
        reading.acts.append(act)
        for saying in run:
            saying.act = act


def _exchanged(reading: Reading, turns: dict[int, Saying], numbers: list[int]) -> list[int]:
    """The turns in which people may talk with each other: the short ones, or all from the first of them on."""
    again = [speaker for speaker, often in Counter(turns[n].speaker for n in numbers).items() if often > 1]
    short = [n for n in numbers if len(reading.passage.words(turns[n].content[0]).split()) <= _SHORT]
    return [n for n in numbers if n >= short[0]] if short and len(again) > 1 else short


def _after_dash(reading: Reading, saying: Saying) -> None:
    """``– It is late, said Ann Lee. – We must go.``: what follows the next dash is hers as well."""
    passage = reading.passage
    paragraph = passage.paragraphs[passage.paragraph(saying.token)]
    if not _DASH.match(passage.text, paragraph.start) or saying.content[0].start > saying.token.idx:
        return
    turn = _TURN.search(passage.text, saying.token.idx, paragraph.end)
    if turn is not None and not any(part.end > turn.end() for part in saying.content):
        rest = passage.trimmed(turn.end(), paragraph.end)
        if rest is not None:
            saying.content.append(rest)
            saying.mode = "direct"


EXAMPLES = (
    Example(
        "Ms. Lee: Thank you all for coming.\n\nMr. Dow: My street floods every spring.", ("Ms. Lee: :", "Mr. Dow: :")
    ),
    Example("Ann Lee, a nurse: “I have not slept.”\nBo Ek, driver: “We met.”", ("Ann Lee: :", "Bo Ek: :")),
    Example("– The pier is old, said Ann Lee. – We must mend it.", ("Ann Lee: said",)),
    Example("Ann Lee: President of the club.\n\nBo Ek: Treasurer.", ()),
    Example("Chair: Ann Lee\n\nThe choir sang.", ()),
)
