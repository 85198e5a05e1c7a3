"""The day from which a report is written: its dateline, and the days told from there, such as ``last Friday``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.language.dates import WEEKDAYS, Date, weekday_of
from viewer.extract.language.normal import GAP
from viewer.extract.language.passage import Passage
from viewer.extract.rules.shared.common import LEAD
from viewer.report.model import Span
from viewer.report.paragraphs import paragraph_at

_PUBLISHED = re.compile(
    r"\b(?:posted|published|updated|modified|written|issued|released|submitted|edited|filed|uploaded|created|printed"
    r"|converted|archived|digiti[sz]ed|scanned|transcribed|retrieved|accessed"
    r"|bulletin|newsletter|magazine|gazette|issue|vol(?:ume)?|edition|release|report of|dated|clipping)\b|^\W*by\s",
    re.IGNORECASE,
)
_BAR = re.compile(r"[^\W\d_]\s*\|\s*$")
"""A place and a bar before the date: ``Town | 3 May 2020``."""
_AFTER_LINE = re.compile(r"\s*\)?\s*(?:[—–:|]|-{1,2}\s|\((?=[A-Z]))")
_WITHIN = re.compile(r"\b(?:on|in|at|of|from|the|was|is|since|until|held)\s*$")
_CLOCK = re.compile(r",?\s*(?:at\s+)?\d{1,2}[:.]\d\d\b")
_RANGE = re.compile(r"\bto\b|[-–]\s*\d")
_STOP = re.compile(r"\.\s*(?:[—–]|-{1,2})?\s*[A-Z“\"(]")
_PLACE_LINE = re.compile(r"[\W_]*(?:[^\W\d_][\w’'.&-]*[\s,.(|/–—-]*){0,6}")
_REACH = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A date that stands apart from the sentences.

    ``kind`` is ``written`` for the day of writing (``TOWN, 3 May 2020 –``, ``Posted on 3 May 2020``), or ``headed``
    for a date on a line of its own, which may be either.
    """

    date: Date
    kind: str


def _is_publication(before: str, after: str) -> bool:
    """``Posted 3 May``, ``3 May, 10:15``: whether the words around a date in a line make it one of the report.

    Not ``the meeting held on 3 May at 10:15``, ``the meeting held 3 May, 10:15``.
    """
    stamped = _CLOCK.match(after) and not _RANGE.search(after) and not _WITHIN.search(before.lower())
    return bool(_PUBLISHED.search(before) or stamped)


def read_line(passage: Passage, date: Date) -> Line | None:
    """The date as a line, if it stands apart from the sentences."""
    number = paragraph_at(passage.paragraphs, date.span.start)
    paragraph = passage.paragraphs[number]
    before = passage.text[paragraph.start : date.span.start]
    after = passage.text[date.span.end : paragraph.end]
    far = number > LEAD + 3
    if len(before) > 2 * _REACH or far and number < len(passage.paragraphs) - 2:
        return None
    heading = passage.is_heading(number) or not re.search(r"[a-z]{2,}[.!?]", before + after)
    if heading and _is_publication(before, after):
        return Line(date, "written")
    alone = not after.strip(" .)")
    if alone:
        before = before.split(GAP)[-1]  # "(No. 3)     Lowick, 3 May 1869"
    no_place = len(before) > _REACH or not _PLACE_LINE.fullmatch(before)
    if far or no_place or not heading and _WITHIN.search(before.lower()):
        return None
    if alone or heading:
        return Line(date, "written" if _BAR.search(before) else "headed")
    return _before_sentence(date, before, after)


def _before_sentence(date: Date, before: str, after: str) -> Line | None:
    """The date as a line where a sentence follows it."""
    if re.match(r"\.\s+[A-Z(]", after) and not before.strip():
        return Line(date, "headed")
    placed = date.year is not None and _STOP.match(after) and re.search(r"[^\W\d_]{2}[)]?,\s*$", before)
    return Line(date, "written") if placed or _AFTER_LINE.match(after) else None  # "Lowick, 3 May 2020. The"


_DAY = (
    rf"(?:(?P<last>last|past)\s+)?(?P<weekday>{'|'.join(WEEKDAYS)})"
    r"(?:\s+(?:morning|afternoon|evening|night)(?=\s+last))?(?P<late>\s+last)?"
    r"|(?P<yesterday>yesterday|last night|last evening)"
    r"|(?P<today>today|tonight|this (?:morning|afternoon|evening)|earlier today)"
    r"|on the (?P<day>[0-3]?\d)(?:st|nd|rd|th)(?P<month>\s+(?:inst(?:ant)?|ult(?:imo)?)\b)?(?!\s+of\b)"
)
_TOLD = re.compile(rf"\b(?:{_DAY})\b", re.IGNORECASE)


def told_days(passage: Passage, line: Date, last: int) -> Iterator[tuple[Span, str]]:
    """Days told from the day of writing, in the paragraphs up to ``last``: where, and YYYY-MM-DD."""
    written = line.iso()
    if written is None:
        return
    today = datetime.date.fromisoformat(written)
    for paragraph in passage.paragraphs[: last + 1]:
        for hit in _TOLD.finditer(passage.text, paragraph.start, paragraph.end):
            span = Span(hit.start(), hit.end())
            if span.overlaps(line.span) or passage.quote(span.start) is not None:
                continue
            if re.search(
                r"\b(?:every|each|next|until|by|before|of|since)\s+$",
                passage.text[max(0, span.start - 12) : span.start].lower(),
            ):
                continue
            if _is_in_a_name(passage.text, hit):
                continue
            if (back := _days_back(hit, today)) is not None:
                yield span, (today - datetime.timedelta(days=back)).isoformat()


def _is_in_a_name(text: str, hit: re.Match[str]) -> bool:
    """``the film Today``, ``the Tonight Show``: capitals within a sentence, of a word that has none there."""
    told = hit["today"] or hit["yesterday"]
    if not told or not told[0].isupper() or told.isupper():
        return False
    before = text[max(0, hit.start() - 3) : hit.start()].rstrip(" ")
    return bool(before) and not before.endswith((".", "!", "?", ":", "\n", "-", "–", "—", "“", '"', "‘", "•", "*", "|"))


def _days_back(hit: re.Match[str], today: datetime.date) -> int | None:
    if hit["weekday"]:
        back = (today.weekday() - weekday_of(hit["weekday"])) % 7
        return back or (7 if hit["last"] or hit["late"] else 0)
    if hit["yesterday"]:
        return 1
    if hit["today"]:
        return 0
    if not 1 <= int(hit["day"]) <= 31:
        return None
    month = (hit["month"] or "").strip().lower()
    past = today.replace(day=1) - datetime.timedelta(days=1) if month.startswith("ult") else today
    try:
        back = (today - past.replace(day=int(hit["day"]))).days
    except ValueError:
        return None
    return back if 0 <= back < 62 else None
