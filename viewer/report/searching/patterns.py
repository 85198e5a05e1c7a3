"""Search by regular expression, as module ``re`` of Python reads them.

A pattern is matched against the text as it stands: of all that is folded elsewhere, only case is, as the query says.
Each paragraph is one line to it, however its lines are wrapped: ``^`` is the beginning of a paragraph, and no match
reaches beyond one. A match is widened to whole characters; an empty one is none.

Some patterns take years on some texts (``(a+)+b``). So the text is searched in steps, and a step may take no more
than ``LIMIT`` seconds of processor time and a second for each million characters: then a ``QueryError`` says that the
pattern takes too long. The limit is held by a timer signal, which Python's matcher looks out for in the main thread
alone; search by pattern there, where the step can be stopped, rather than in another thread, which could stop nothing
and hold the window up all the same.
"""

from __future__ import annotations

import re
import signal
import threading
import warnings
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from types import FrameType

from viewer.language import QT_TRANSLATE_NOOP, Words
from viewer.report.model import Span
from viewer.report.searching.characters import in_word
from viewer.report.searching.errors import QueryError
from viewer.report.searching.folding import whole_characters
from viewer.report.searching.matching import Finding
from viewer.report.searching.querying import Query

LIMIT = 1.0
"""Seconds of processor time that a step may take, long paragraphs apart. The garbage collector may need some of it."""
_LIMIT_FOR_A_CHARACTER = 1e-6
_MATCHES = 500
"""So many matches are found in one step."""
_STEP = 16_384
"""Characters of the paragraphs that make one step."""


class Patterns(Words):
    """What is said of a pattern that cannot be searched for."""


_REASONS = (
    ("unterminated character set", QT_TRANSLATE_NOOP("Patterns", "The “[” at character {at} is never closed by “]”.")),
    (
        "missing >, unterminated name",
        QT_TRANSLATE_NOOP("Patterns", "The name of a group at character {at} is never closed by “>”."),
    ),
    (
        "missing -, : or )",
        QT_TRANSLATE_NOOP("Patterns", "What begins with “(?” before character {at} is never closed by “)”."),
    ),
    (
        "global flags not at the start",
        QT_TRANSLATE_NOOP("Patterns", "What “(?…)” sets at character {at} must stand at the very beginning."),
    ),
    ("missing ), unterminated", QT_TRANSLATE_NOOP("Patterns", "The “(” at character {at} is never closed by “)”.")),
    ("unbalanced parenthesis", QT_TRANSLATE_NOOP("Patterns", "The “)” at character {at} closes no “(”.")),
    (
        "nothing to repeat",
        QT_TRANSLATE_NOOP("Patterns", "The “{sign}” at character {at} repeats nothing: put what it repeats before it."),
    ),
    ("multiple repeat", QT_TRANSLATE_NOOP("Patterns", "At character {at}, “{sign}” repeats what is repeated already.")),
    (
        "bad escape (end",
        QT_TRANSLATE_NOOP("Patterns", "The “\\” at the end stands before nothing. For the sign itself, write “\\\\”."),
    ),
    ("bad escape", QT_TRANSLATE_NOOP("Patterns", "The “\\” at character {at} makes no sense before what follows it.")),
    ("incomplete escape", QT_TRANSLATE_NOOP("Patterns", "The code after “\\” at character {at} is too short.")),
    (
        "bad character range",
        QT_TRANSLATE_NOOP("Patterns", "The range at character {at} runs backwards, or not between two characters."),
    ),
    (
        "min repeat greater",
        QT_TRANSLATE_NOOP("Patterns", "At character {at}, the least number of times is more than the most."),
    ),
    (
        "look-behind requires",
        QT_TRANSLATE_NOOP("Patterns", "What “(?<=…)” or “(?<!…)” looks back at must always be of one length."),
    ),
    (
        "invalid group reference",
        QT_TRANSLATE_NOOP("Patterns", "At character {at}, a group is named that is not there."),
    ),
    ("unknown group name", QT_TRANSLATE_NOOP("Patterns", "At character {at}, a group is named that is not there.")),
    ("cannot refer to", QT_TRANSLATE_NOOP("Patterns", "At character {at}, a group is named before it is closed.")),
    ("unknown extension", QT_TRANSLATE_NOOP("Patterns", "What follows “(?” at character {at} is not known.")),
    ("unexpected end", QT_TRANSLATE_NOOP("Patterns", "The pattern ends too early.")),
)
"""What the messages of ``re.error`` begin with, and what is said instead."""


def compiled(query: Query) -> re.Pattern[str]:
    """The pattern of a query. Raises QueryError, which explains what is wrong with it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # "possible nested set": it is none yet
            return re.compile(query.text, re.NOFLAG if query.case_sensitive else re.IGNORECASE)
    except re.error as error:
        raise QueryError(_explained(query.text, error), error.pos) from error
    except (OverflowError, RecursionError) as error:
        raise QueryError(Patterns.tr("The pattern repeats or nests more than can be searched for.")) from error


def pattern_matches(text: str, paragraphs: Sequence[Span], query: Query) -> Finding:
    """What the pattern of a query matches, in steps. Returns the matches; raises QueryError."""
    pattern = compiled(query)
    found: list[Span] = []
    end = 0
    for batch in _batches(paragraphs):
        limit = LIMIT + _LIMIT_FOR_A_CHARACTER * (batch[-1].end - batch[0].start)
        matches = _spans(text, batch, pattern)
        while True:
            with _limited(limit):
                some = list(islice(matches, _MATCHES))
            if not some:
                break
            for span in some:
                if span.start >= end and not (query.whole_word and _goes_on(text, span)):
                    found.append(span)
                    end = span.end
            yield
        yield
    return found


def _spans(text: str, areas: Iterable[Span], pattern: re.Pattern[str]) -> Iterator[Span]:
    """What the pattern matches in each of the areas, widened to whole characters."""
    for area in areas:
        line = text[area.start : area.end].replace("\n", " ")
        plain = line.isascii() and area.end == len(text)
        for match in pattern.finditer(line):
            if match.end() > match.start():
                span = Span(area.start + match.start(), area.start + match.end())
                yield span if plain else whole_characters(text, span)


def _explained(pattern: str, error: re.error) -> str:
    at = error.pos or 0
    for begins, sentence in _REASONS:
        if error.msg.startswith(begins):
            return Patterns.tr(sentence).format(at=at + 1, sign=pattern[at : at + 1])
    return Patterns.tr("The pattern is wrong at character {at}: {reason}.").format(at=at + 1, reason=error.msg)


def _batches(paragraphs: Sequence[Span]) -> Iterator[Sequence[Span]]:
    first = size = 0
    for number, area in enumerate(paragraphs):
        size += area.end - area.start
        if size >= _STEP:
            yield paragraphs[first : number + 1]
            first, size = number + 1, 0
    if first < len(paragraphs):
        yield paragraphs[first:]


def _goes_on(text: str, span: Span) -> bool:
    """Whether a word goes on across either end of the span."""
    return any(0 < end < len(text) and in_word(text[end - 1]) and in_word(text[end]) for end in (span.start, span.end))


class _TimeUp(Exception):  # noqa: N818  # no error of anybody's
    pass


@contextmanager
def _limited(seconds: float) -> Generator[None, None, None]:
    """Raise QueryError where the work inside takes more processor time than this, in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    over = False

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if not over:
            raise _TimeUp

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    except _TimeUp as error:
        raise QueryError(
            Patterns.tr(
                "The pattern takes too long on this text. Let it repeat less: no “*” or “+” within what is repeated."
            )
        ) from error
    finally:
        over = True
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
