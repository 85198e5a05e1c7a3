"""Dates and ranges of days in running text, by their written forms."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from viewer.extract.language.phrases import any_of, longest_first
from viewer.report.model import Span

_NAMES = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAYS_SHORT = "mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun"
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
        "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
        "thirty-first".split(),
        1,
    )
}
_MONTH = "(?P<month>" + "|".join(longest_first(_MONTHS)) + r")\b\.?"
_NUMBER = r"[0-3]?\d(?:\s?(?:st|nd|rd|th|d)\b)?"
_DAY = rf"(?P<day>{_NUMBER})"
_NAMED = rf"(?:{'|'.join(WEEKDAYS)}|(?:{_WEEKDAYS_SHORT})\b\.?)"
_WEEKDAY = rf"(?:(?P<weekday>{_NAMED})(?:\s+(?:morning|afternoon|evening|night))?,?\s+\(?(?:the\s+)?)?"
_AND = rf"\.?\s*(?:[-–—/,&]|\b(?:to|and|until|till|through|thru)\b)\s*(?:the\s+)?(?:{_NAMED},?\s+(?:the\s+)?)?"
_LAST = rf"(?:(?:{_AND}{_NUMBER}(?!\d)){{0,6}}{_AND}(?P<last>{_NUMBER})(?!\d))?"
_PEOPLE = r"(?!\s+(?:people|persons|guests|participants|visitors|delegates|members|spectators))"
_OF_YEAR = r"(?:of\s+|in\s+(?:the\s+year\s+(?:of\s+our\s+lord\s+)?)?|a\.?\s?d\.?\s+)?"
_NEAR = r"(?:1[89]|20)(?!00)\d\d\b"
"""Years that are told far more often than so many people are: ``On 4 May 2014 members met``, not ``1500 members``."""
_YEAR = rf"(?:(?:,\s*|\s+){_OF_YEAR}(?P<year>{_NEAR}|(?:1[5-9]|20)\d\d\b{_PEOPLE}))?"
_BEFORE = r"(?<![\d.,/$€£-])(?<!\d:)\b"
_NUMERIC = (
    r"(?P<day>[0-3]?\d)(?:\.?\s?[-–]\s?(?P<last>[0-3]?\d))?(?P<mark>[./-])\s?"
    r"(?P<month>[0-3]?\d)(?P=mark)\s?(?P<year>[12]\d{3})\b"
)
_ORDINAL = f"(?P<day>{'|'.join(longest_first(_ORDINALS))})"
_ISO = r"(?P<year>[12]\d{3})(?P<iso>[-/.])(?P<month>[01]?\d)(?P=iso)(?P<day>[0-3]?\d)(?!\d)"
_LATER = rf"(?:\s*\((?P<after>{'|'.join(WEEKDAYS)})\))?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (  # a look at the first letter passes over most words
        rf"\b(?=[adfjmnostw]){_WEEKDAY}{_MONTH}\s+(?:the\s+)?{_DAY}(?![\d:]){_LAST}{_YEAR}",
        rf"{_BEFORE}(?=[\dfmstw]){_WEEKDAY}{_DAY}{_LAST}(?P<dot>\.)?\s+(?:day\s+)?(?:of\s+)?{_MONTH}{_YEAR}",
        rf"{_BEFORE}(?=\d){_DAY}-{_MONTH}-(?P<year>[12]\d{{3}})\b",
        rf"\b(?=[efmnstw]){_WEEKDAY}{_ORDINAL}\s+(?:day\s+)?(?:of\s+)?{_MONTH}{_YEAR}",
        rf"\b(?=[adfjmnostw]){_WEEKDAY}{_MONTH}\s+(?:the\s+)?{_ORDINAL}(?![\w-]){_YEAR}",
        rf"{_BEFORE}(?=[\dfmstw]){_WEEKDAY}{_ISO}(?=T|\b)",
        rf"{_BEFORE}(?=[\dfmstw]){_WEEKDAY}{_NUMERIC}{_LATER}",
    )
)
_MAY_BE = re.compile(rf"\d|\b{any_of(_MONTHS)}", re.IGNORECASE)
"""What a date has at least: a number or the name of a month."""
_UNSURE_END = re.compile(r"\s+(?!(?:in|at|for|by|with|from|this|last|as|when|under|during|on|and|were|was)\b)[a-z]")
"""What may not follow ``May 3 and 20``: "people"."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written. ``year`` is None where it is not written; ``weekday`` is an index, Monday 0.

    ``last`` is the last day where the text gives several: ``5-7 October 2019``, ``31 May to 2 June``.
    """

    span: Span
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    last: Date | None = None

    def iso(self) -> str | None:
        """YYYY-MM-DD, or None where the year is missing or the day does not exist."""
        if self.year is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day).isoformat()
        except ValueError:
            return None

    def within(self, year: int) -> Date:
        """The date with this year where it has none; a last day in an earlier month is of the next year."""
        if self.year is not None:
            return self
        last = self.last
        if last is not None and last.year is None:
            last = last.within(year + (last.month < self.month))
        return replace(self, year=year, last=last)


def dates(text: str) -> Iterator[Date]:
    """Every date with a day and a month, in text order; adjoining ones that make a range are one."""
    if _MAY_BE.search(text) is None:
        return
    found: list[Date] = []
    day_first = _day_first(text)
    for pattern in _PATTERNS:
        found += [date for hit in pattern.finditer(text) if (date := _read(hit, day_first)) is not None]
    end = 0
    waiting: Date | None = None
    for date in sorted(found, key=lambda d: (d.span.start, -d.span.end)):
        if date.span.start < end:
            continue
        end = date.span.end
        joined = None if waiting is None else _joined(text, waiting, date)
        if waiting is not None and joined is None:
            yield waiting
        waiting = joined or date
    if waiting is not None:
        yield waiting


def is_date_line(text: str) -> bool:
    """``Friday, 14 June 2019``, ``Friday``, ``3 June and 5 June 2019``: whether a line holds no more than days."""
    for date in reversed(list(dates(text))):
        text = f"{text[: date.span.start]} {text[date.span.end :]}"
    return all(word.lower() in (*WEEKDAYS, "and") for word in re.findall(r"[^\W_]+", text))


def _read(hit: re.Match[str], day_first: bool | None) -> Date | None:
    group = hit.groupdict("")
    month = _MONTHS.get(group["month"].lower().rstrip(".")) or _small(group["month"])
    day, last = _day(group["day"]), _day(group.get("last", ""))
    year = int(group["year"]) if group.get("year") else None
    weekday = _weekday(group.get("weekday") or group.get("after"))
    if year and group.get("mark", ".") != ".":
        day, month = _day_and_month(day, month, year, weekday, day_first)
    if _is_none(group) or not (1 <= month <= 12 and 1 <= day <= 31 and last <= 31):
        return None
    end = hit.end()
    if last and not year and _is_unsure(hit):
        end, last = hit.end("day"), 0
    span = Span(hit.start(), end)
    if not last:
        return Date(span, year, month, day, weekday)
    if last > day:
        return Date(span, year, month, day, weekday, Date(span, year, month, last))
    return Date(Span(hit.start("last"), end), year, month, last) if hit.start("last") < hit.start("month") else None


def _is_none(group: Mapping[str, str]) -> bool:
    """A full stop that may end a sentence stands before the month; or ``may first``, which is no day."""
    return bool(group.get("dot")) and not group["year"] or group["month"] == "may" and not group["day"][0].isdigit()


def _is_unsure(hit: re.Match[str]) -> bool:
    """``May 3 and 20 people``: whether the last number may be of something else than a day."""
    if hit.start("last") < hit.start("month") or _UNSURE_END.match(hit.string, hit.end()) is None:
        return False
    return re.search(r"and|[,&]", hit.string[hit.end("day") : hit.start("last")]) is not None


def _weekday(name: str | None) -> int | None:
    return weekday_of(name) if name else None


def weekday_of(name: str) -> int:
    """Index of a day of the week by its name or the first letters of it, Monday 0."""
    return next(i for i, full in enumerate(WEEKDAYS) if full[:2] == name.lower()[:2])


def _joined(text: str, first: Date, second: Date) -> Date | None:
    """``31 May to 2 June 2019``, ``5 October 2019 - 7 October 2019``: one range."""
    between = text[first.span.end : second.span.start]
    hit = re.fullmatch(r"\)?,?\s*(?:(and|&)|[-–—]|to|until|till|through|thru|up to)\s*(?:on\s+)?(?:the\s+)?", between)
    if hit is None or first.last is not None:
        return None
    last = second.last or second
    year = last.year
    if first.year is None and year is not None:
        first = first.within(year - (first.month > last.month))
    elif first.year is not None and year is None:
        last = last.within(first.year + (first.month > last.month))
    span = Span(first.span.start, second.span.end)
    a, b = first.iso(), last.iso()
    if a is None or b is None:
        apart = 31 * ((last.month - first.month) % 12) + last.day - first.day
    else:
        apart = (datetime.date.fromisoformat(b) - datetime.date.fromisoformat(a)).days
    if apart <= 0 or hit[1] and apart > 10:
        return None
    return replace(first, span=span, last=replace(last, span=span))


def _day_first(text: str) -> bool | None:
    """Whether the text writes numeric dates with the day first, told by one that can be read in one way only."""
    for hit in re.finditer(r"(?<![\d/.-])([0-3]?\d)[/-]([0-3]?\d)[/-][12]\d{3}\b", text):
        if int(hit[1]) > 12 or int(hit[2]) > 12:
            return int(hit[1]) > 12
    return None


def _day_and_month(first: int, second: int, year: int, weekday: int | None, day_first: bool | None) -> tuple[int, int]:
    """Which of ``03/04/2020`` is the day: told by a number over 12, the weekday or the other dates; else (0, 0)."""
    if first > 12 or second > 12:
        return (first, second) if first > 12 else (second, first)
    if first == second or not first or not second:
        return first, second
    ways = ((first, second), (second, first))
    fits = [way for way in ways if weekday == datetime.date(year, way[1], way[0]).weekday()]
    if len(fits) == 1:
        return fits[0]
    return (0, 0) if day_first is None else ways[not day_first]


def _day(text: str) -> int:
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else _ORDINALS.get(text.lower(), 0)


def _small(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
