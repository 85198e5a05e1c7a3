"""Thirty mistakes of twelve kinds and more, planted in three reports, each corrected by keys alone in the real window.

No mistake takes more than three keys from its row, beside what is typed. Afterwards the report says what it said before
they were planted; undone one by one, it is to the byte the one that was found.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.extracted import extracted
from tests.window.conftest import Driver
from tests.window.correcting.corrector import CONTROL, Hands
from tests.window.correcting.mistakes import PLANTS, Key, Mistake, content
from viewer import cache as kept
from viewer import resources
from viewer.reading import read_plain
from viewer.report import codec
from viewer.report.model import Report

REPORTS = Path(__file__).resolve().parents[2] / "reports" / "known"
PLACES = (resources.sample(), REPORTS / "minamihama-peace-day.txt", REPORTS / "openshelves-trip-report.txt")
MOST_KEYS = 3


@cache
def found(path: Path) -> Report:
    """What is found in a report."""
    document = read_plain(path, path.name)
    assert document is not None
    return extracted(document.text, document.source)


def planted(report: Report) -> Iterator[Mistake]:
    """Each kind of mistake that can be made in a report."""
    return (mistake for plant in PLANTS if (mistake := plant(report)) is not None)


def test_there_are_thirty_mistakes_of_twelve_kinds() -> None:
    mistakes = [mistake for path in PLACES for mistake in planted(found(path))]
    assert len(mistakes) >= 30
    assert len({mistake.kind for mistake in mistakes}) >= 12
    assert max(mistake.presses for mistake in mistakes) <= MOST_KEYS


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.stem)
def test_each_is_corrected_by_keys_and_undone_to_the_byte(driver: Driver, path: Path, tmp_path: Path) -> None:
    report = found(path)
    hands = Hands(driver)
    wrong: list[str] = []
    for mistake in planted(report):
        kept.ReportCache(kept.default_folder()).put(kept.key(report.text), mistake.report)
        file = tmp_path / f"{mistake.kind}.txt"
        file.write_text(report.text, encoding="utf-8")
        driver.show(file)
        before = codec.dumps(hands.desk.shown)
        go(hands, mistake)
        for one in mistake.keys:
            if isinstance(one, str):
                hands.type(one)
            else:
                hands.press(*one)
        if content(hands.desk.shown) != content(report):
            wrong.append(mistake.kind)
        while hands.desk.history.done:
            hands.go("programme", 0)
            hands.press(Key.Key_Z, CONTROL)
        assert codec.dumps(hands.desk.shown) == before
    assert not wrong


def go(hands: Hands, mistake: Mistake) -> None:
    """Go to where the mistake is seen."""
    if mistake.view == "facts":
        hands.go("programme", 0)
        hands.driver.window.workbench._views.facts.link(str(mistake.at)).setFocus()
        hands.driver.settle()
    else:
        hands.go(mistake.view, mistake.at)
