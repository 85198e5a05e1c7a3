"""Facts of the event as a whole: title, dates, start, place, town, organisers and attendance."""

from __future__ import annotations

from viewer.extract.draft import Reading
from viewer.extract.rules import attendance, organisers, start, when
from viewer.extract.rules.attendance import find_attendance
from viewer.extract.rules.organisers import find_organisers
from viewer.extract.rules.start import find_start
from viewer.extract.rules.title import find_title
from viewer.extract.rules.when import find_dates
from viewer.extract.rules.where import find_place
from viewer.report.model import Event


def find(reading: Reading) -> Event:
    """Everything the report says of the event as a whole."""
    passage = reading.passage
    if passage.doc is None:
        return Event()
    first, last = find_dates(reading)
    place, city = find_place(reading)
    return Event(
        title=find_title(reading),
        date=first,
        date_end=last,
        start_time=find_start(reading),
        place=place,
        city=city,
        organisers=tuple(find_organisers(reading)),
        attendance=find_attendance(reading),
    )


EXAMPLES = (*when.EXAMPLES, *start.EXAMPLES, *organisers.EXAMPLES, *attendance.EXAMPLES)
