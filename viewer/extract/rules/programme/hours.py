"""When an act was: the clock time that its own clause tells, or that stands at the head of its line.

A time that may be in either half of the day (``at eight``) says so in its note; of the two, the one is taken that is
not before the act before it, and not long after.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from viewer.extract.language.clock import Clock, at_head
from viewer.extract.language.passage import Passage
from viewer.extract.language.tokens import Token
from viewer.extract.rules.facts.start import OPEN_HALF
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.report.model import Fact, Span

_HALF = 12 * 60
_LONG = 8 * 60
"""So many minutes after an act with a time, another one may be whose half of the day is open."""
_AT = re.compile(
    r"(?:\bat|\bfrom|\baround|@|^\W*|\()\s*(?:(?:about|around|approximately|exactly|precisely|promptly|just|nearly)\s+)*$",
    re.IGNORECASE,
)
"""What stands before the time of something; not ``until``, ``by`` or ``after``, which tell of another moment."""
_APART = ("after", "before", "following", "since", "until", "during")
"""What hangs on a verb by these was at another time."""
_DIGITS = re.compile(r"(\d\d?)[:.h]\d\d")
_OF_DAY = re.compile(r"(?:0\d|1[3-9]|2[0-3])[:.h][0-5]\d\b")
"""A time that only a clock of 24 hours shows."""
_NOTHING = re.compile(r"\W*")
_VERBS = ("VERB", "AUX")


def find(reading: Reading) -> None:
    """Give the acts of a reading, in the order of the programme, the times that they are told with."""
    passage = reading.passage
    of_day = any(_OF_DAY.match(passage.text, clock.span.start) for clock in passage.times)
    last: int | None = None
    for act in reading.acts:
        clock = next(_clocks(passage, act), None)
        if clock is not None:
            is_open = clock.left_open or not of_day and _is_short(passage, clock)
            last = _minutes(clock, last, is_open=is_open)
            act.time = Fact(f"{last // 60:02d}:{last % 60:02d}", (clock.span,), OPEN_HALF if is_open else None)


def _clocks(passage: Passage, act: Act) -> Iterator[Clock]:
    """The times that an act is told with."""
    number = passage.paragraph(act.token)
    sentence = passage.sentence_span(act.token)
    is_first = min(sentence.start, act.span.start) <= passage.paragraphs[number].start
    if is_first and (clock := _before(passage, number)) is not None:
        yield clock
    verbs = _verbs(act.token)
    for clock in passage.times:
        if not sentence.contains(clock.span) or passage.quote(clock.span.start) is not None:
            continue
        if _AT.search(passage.text[sentence.start : clock.span.start]) and _hangs_on(passage, clock.span, verbs):
            yield clock


def _before(passage: Passage, number: int) -> Clock | None:
    """The time at the head of a paragraph, or the one that is all of the line above it."""
    lines: Sequence[Span] = passage.paragraphs[max(0, number - 1) : number + 1]
    if (clock := at_head(passage.text, lines[-1])) is not None:
        return clock
    clock = at_head(passage.text, lines[0])
    is_all = clock is not None and _NOTHING.fullmatch(passage.text, clock.span.end, lines[0].end)
    return clock if is_all else None


def _verbs(token: Token) -> set[int]:
    """The word that tells of an act, and the verb of its clause with those that it completes: ``began to sing``."""
    found = {token.i}
    while token.pos_ not in _VERBS and token.head is not token and token.lower_ not in _APART:
        token = token.head
    found.add(token.i)
    while token.dep_ in ("xcomp", "auxpass", "aux") and token.head is not token:
        token = token.head
        found.add(token.i)
    return found


def _hangs_on(passage: Passage, span: Span, verbs: set[int]) -> bool:
    """Whether words hang on one of these, with no other verb between."""
    piece = passage.piece(span.start, span.end)
    token: Token | None = None if piece is None else piece.root
    while token is not None and token.i not in verbs:
        token = None if token.pos_ in _VERBS or token.head is token else token.head
    return token is not None


def _is_short(passage: Passage, clock: Clock) -> bool:
    """Whether a time is all digits, and of twelve hours: ``8.40``."""
    hit = _DIGITS.fullmatch(passage.words(clock.span))
    return hit is not None and int(hit[1]) < 12


def _minutes(clock: Clock, last: int | None, *, is_open: bool) -> int:
    """Minutes since midnight; ``last`` are those of the act before it that has a time."""
    if not is_open or last is None:
        return clock.minutes
    halves = (clock.minutes % _HALF, clock.minutes % _HALF + _HALF)
    return next((half for half in halves if last <= half <= last + _LONG), clock.minutes)
