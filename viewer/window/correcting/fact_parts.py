"""The facts that a label of the header stands for: first and last day, place and town, each organiser."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.language import Words
from viewer.report import wording
from viewer.report.model import Fact, Report


class Parts(Words):
    """What the parts of facts are called."""


@dataclass(frozen=True, slots=True)
class Part:
    """One fact of those that a label stands for: its field in the model, what it is called, and what it says."""

    field: str
    label: str
    fact: Fact | None


def parts_of(report: Report, name: str) -> list[Part]:
    """The facts that a label stands for, stated or not; of organisers one more than there are."""
    event = report.event
    match name:
        case "title":
            heading = [Part("headline", Parts.tr("Headline"), event.headline)] if event.headline else []
            return [Part("title", Parts.tr("Title"), event.title), *heading]
        case "date":
            first = Part("date", Parts.tr("First day"), event.date)
            return [first, Part("date_end", Parts.tr("Last day"), event.date_end)]
        case "place":
            return [Part("place", Parts.tr("Place"), event.place), Part("city", Parts.tr("Town"), event.city)]
        case "organisers":
            label = wording.fact_label(report, name)
            stated = [Part(name, label, fact) for fact in event.organisers]
            return [*stated, Part(name, Parts.tr("Another organiser") if stated else label, None)]
        case _:
            return [Part(name, wording.fact_label(report, name), getattr(event, name))]
