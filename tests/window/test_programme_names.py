"""The people of an item in the programme."""

from __future__ import annotations

from pathlib import Path

from tests.window.conftest import Driver
from viewer import cache
from viewer.report.model import Participant, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_layout import RowLayout
from viewer.window.row_view import RowView

NAMES = ("Bartholomew Quillington", "Amara Osei", "Pia Vermeulen", "Clementine Haddad-Lindqvist", "Tamsin Orre")
TEXT = ", ".join(NAMES) + " talked."


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_everybody_is_named_in_a_narrow_panel(driver: Driver, tmp_path: Path) -> None:
    people = tuple(Person(f"p{number}", name, (at(name),)) for number, name in enumerate(NAMES))
    took = tuple(Participant(person.id, "agent", person.spans) for person in people)
    item = ProgrammeItem(ItemKind.DISCUSSION, "talk", (at(TEXT),), took)
    report = Report(TEXT, people=people, programme=(item,))
    cache.ReportCache(cache.default_folder()).put(cache.key(TEXT), report)
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    driver.show(path)
    view = driver.find(RowView, "programme")
    delegate = view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    lines = delegate.lines(view.model().index(0, 0))
    told = " ".join(words for words, _ in RowLayout(lines, view.font(), 150).places())
    assert "…" not in told
    assert all(word in told for name in NAMES for word in name.replace("-", " ").split())
