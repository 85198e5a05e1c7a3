"""When something was done, as the reader's clock and calendar tell it. Pure Python: no Qt."""

from __future__ import annotations

import datetime

from viewer.language import Words, numeral
from viewer.report import categories, marking


class Moments(Words):
    """What is said of days and hours."""


def moment(at: str) -> datetime.datetime | None:
    """A moment that a log tells in UTC, here; None where it tells none."""
    try:
        return datetime.datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def hour(at: str) -> str:
    """``18:02``; empty where no moment is told."""
    when = moment(at)
    return numeral(f"{when:%H:%M}") if when else ""


def day(at: str, today: datetime.date) -> str:
    """``Today, 27 November``, ``Thursday, 26 November``; of another year with the year."""
    when = moment(at)
    if when is None:
        return Moments.tr("Some day")
    date = when.date()
    named = Moments.tr("Today") if date == today else categories.weekday(categories.WEEKDAYS[date.weekday()])
    return Moments.tr("{weekday}, {day}").format(weekday=named, day=short_day(date, today))


def short_day(date: datetime.date, today: datetime.date) -> str:
    """``27 November``; of another year with the year."""
    month = categories.month(date.month)
    if date.year == today.year:
        return Moments.tr("{day} {month}").format(day=date.day, month=month)
    return Moments.tr("{day} {month} {year}").format(day=date.day, month=month, year=date.year)


def who_and_when(reader: str, at: str, today: datetime.date) -> str:
    """``A.B., today 17:58``, ``L.K., 26 November``; of whoever gave no name the time alone."""
    when = moment(at)
    if when is None:
        return reader
    told = Moments.tr("today {time}").format(time=hour(at)) if when.date() == today else short_day(when.date(), today)
    return Moments.tr("{reader}, {time}").format(reader=marking.reader(reader), time=told) if reader else told
