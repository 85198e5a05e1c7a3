"""Facts of the event as a whole: title, dates, start, place, town, organisers and attendance."""

from __future__ import annotations

from viewer.extract.rules.facts.attendance import find_attendance
from viewer.extract.rules.facts.organisers import find_organisers
from viewer.extract.rules.facts.start import find_start
from viewer.extract.rules.facts.title import find_title
from viewer.extract.rules.facts.town import find_city
from viewer.extract.rules.facts.when import find_dates
from viewer.extract.rules.facts.where import find_place, find_venue
from viewer.extract.rules.people.distance import is_virtual
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Event


def find(reading: Reading) -> Event:
    """Everything the report says of the event as a whole."""
    if not reading.passage.tokens:
        return Event()
    first, last = find_dates(reading)
    organisers = tuple(find_organisers(reading))
    physical = not is_virtual(reading)
    venue = find_venue(reading) if physical else None
    title = find_title(reading)
    return Event(
        title=title,
        date=first,
        date_end=last,
        start_time=find_start(reading),
        place=find_place(reading),
        city=find_city(reading, venue, organisers, title) if physical else None,
        organisers=organisers,
        attendance=find_attendance(reading),
    )
