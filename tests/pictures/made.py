"""What was corrected before a picture is taken, and the reports that it was corrected in."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace

from tests import corrected, doubts
from tests.window.correcting.test_fact_editor import REPORT as COUNTED
from viewer.keeping import saying
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.correcting.desk import CorrectionDesk

REPORTS = {"counted": COUNTED, "doubtful": doubts.REPORT, "corrected": corrected.FOUND}
"""Made-up reports, by the names that states give them. ``sample`` is the sample of the application."""
PLACE = "futsal park, “Rruga Ura”, downtown Tirana"
TITLE = "Documentary of the gathering, Tehran"


def at(report: Report, words: str) -> tuple[Span]:
    """Where words stand."""
    start = report.text.index(words)
    return (Span(start, start + len(words)),)


def place(desk: CorrectionDesk) -> None:
    """The place was corrected, by words of the report."""
    fact = Fact(PLACE, at(desk.found, "futsal park in the crowded area known as “Rruga Ura” in downtown Tirana"))
    desk.do(desk.maker().set_fact("place", desk.shown.event.place, fact))


def some(desk: CorrectionDesk) -> None:
    """Some entries of every kind were confirmed, some corrected."""
    people = desk.shown.people
    desk.do(desk.maker().confirm(("fact", "title"), ("fact", "date"), ("fact", "organisers")))
    place(desk)
    desk.do(desk.maker().change(("item", 1), replace(desk.shown.programme[1], title="“Biography”, documentary")))
    desk.do(desk.maker().confirm(("item", 0), ("person", people[0].id), ("person", people[3].id)))
    item = replace(desk.shown.programme[4], title=TITLE)
    desk.do(desk.maker().change(("item", 4), item, "the embassy stands for Albania’s interests"))
    desk.do(desk.maker().confirm(("item", 2), ("item", 3), ("item", 5), ("statement", 0)))


def steps(desk: CorrectionDesk) -> None:
    """The same, and one step that was undone."""
    some(desk)
    desk.do(desk.maker().remove(("person", desk.shown.people[-1].id)))
    desk.undo()


def removed(desk: CorrectionDesk) -> None:
    """Entries of every list were taken out."""
    some(desk)
    desk.do(desk.maker().remove(("item", 3)))
    desk.do(desk.maker().remove(("item", 5), reason="told twice"))
    desk.do(desk.maker().remove(("person", desk.shown.people[-1].id)))
    desk.do(desk.maker().remove(("statement", 0)))


def settled(desk: CorrectionDesk) -> None:
    """A remark was settled."""
    some(desk)
    desk.do(desk.maker().confirm(("remark", 2)))


def every(desk: CorrectionDesk) -> None:
    """Everything was checked, and what was suggested refused."""
    entries(desk)
    while desk.shown.suggestions:
        desk.do(desk.maker().dismiss(0))


def entries(desk: CorrectionDesk) -> None:
    """Everything that is shown was checked."""
    some(desk)
    report = desk.shown
    keys = [("fact", name) for name, _fact in report.event.facts()]
    keys += [("item", number) for number in range(len(report.programme))]
    keys += [("person", person.id) for person in report.people]
    keys += [("statement", number) for number in range(len(report.statements))]
    keys += [("remark", number) for number in range(len(report.remarks))]
    desk.do(desk.maker().confirm(*keys))


def added(desk: CorrectionDesk) -> None:
    """An item was added, and a person with a note."""
    item = ProgrammeItem(ItemKind.PERFORMANCE, "a song", at(desk.found, "The gathering started"))
    desk.do(desk.maker().add(item, 2))
    desk.do(desk.maker().note("Ask whether this was live.", ("item", 3)))
    desk.do(desk.maker().add(Person(desk.maker().new_id(), "the network staff", at(desk.found, "network staff"))))


def likewise(desk: CorrectionDesk) -> None:
    """A name was corrected that stands in other places, too."""
    organiser = desk.shown.event.organisers[0]
    fixed = replace(organiser, value=f"{organiser.value} Tirana")
    desk.do(desk.maker().set_fact("organisers", organiser, fixed))


def everywhere(desk: CorrectionDesk) -> None:
    """A report was corrected in every way, by two."""
    desk.join(corrected.CORRECTIONS, ())


def refused(desk: CorrectionDesk) -> None:
    """Corrections cannot be kept."""

    def full(*_records: object) -> None:
        raise saying.not_kept(OSError(errno.ENOSPC, ""))

    desk._log.append = full
    some(desk)


MADE: dict[str, Callable[[CorrectionDesk], None]] = {
    "place": place,
    "some": some,
    "history": steps,
    "removed": removed,
    "settled": settled,
    "all": every,
    "entries": entries,
    "added": added,
    "likewise": likewise,
    "everywhere": everywhere,
    "refused": refused,
    "edited": some,
    "conflict": some,
    "colleague": some,
}
"""By the names that states give them. Of ``edited``, ``conflict`` and ``colleague`` the window makes the rest."""

LOST = (
    ("in the crowded area known as “Rruga Ura” in downtown Tirana", "in downtown Tirana"),
    ("a new documentary entitled “Biography”", "a documentary that was new,"),
    ("The gathering started by", "It started by"),
)
"""What is edited in the sample: words, and those in their place."""


def edited(text: str) -> str:
    """The sample as somebody edited it."""
    for before, after in LOST:
        text = text.replace(before, after)
    return text


def found_otherwise(desk: CorrectionDesk) -> Report:
    """What another extraction finds: an item whose title was corrected has another one."""
    other = replace(desk.found.programme[4], title="a documentary from Tehran")
    return replace(desk.found, programme=(*desk.found.programme[:4], other, *desk.found.programme[5:]))


def of_a_colleague(desk: CorrectionDesk) -> str:
    """A file of corrections: two differ, three are new."""
    found = desk.found
    theirs = Maker(found, "L.K.", "1")
    fact = Fact("the futsal park by the market", at(found, "futsal park"))
    operations = (
        *desk.corrections.operations[:3],
        *theirs.set_fact("place", found.event.place, fact, "the report says ‘downtown’"),
        *theirs.change(("item", 4), replace(found.programme[4], title="Documentary in front of the embassy in Tehran")),
        *theirs.confirm(("item", 6)),
        *theirs.remove(("person", found.people[-1].id)),
        *theirs.confirm(("fact", "attendance")),
    )
    return coding.dumps(Corrections().and_these(*operations, text=found.text))
