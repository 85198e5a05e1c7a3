"""A journalist's task, by keys alone: a strange report is opened, checked, put right, and printed as it should be.

The keys are counted by kind; no clock is looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from tests.window.keyboard import ALT, CONTROL, NONE, SHIFT, Key, Keyboard
from viewer.report.model import Event, Fact, Origin, Participant, Person, ProgrammeItem, Report, Source, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode

TEXT = """\
Tide Watchers Meet in Ostrell

On 4 May 2024 the Tide Watch met at the Net Loft. Orla Fenn, keeper of the gauge, said that the water rises.

Doro Lisk opened the meeting.

Wim Arbel, a friend of the painter Sun Hale, spoke about dunes. Later Orla Fenn showed pictures of the flood.

Everybody asked about the sea wall.
"""
"""A report whose facts, people and acts are told below with mistakes in about half of them."""
KEYS = {"go": 18, "do": 31, "letters": 58}
"""The keys that it takes: those that lead somewhere, those that correct or confirm, and typed letters."""
_UNSURE = Origin("", 0.6, ("deep",))


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _act(kind: str, title: str, who: str, named: str, *words: str, origin: Origin = _UNSURE) -> ProgrammeItem:
    return ProgrammeItem(
        ItemKind(kind), title, tuple(map(at, words)), (Participant(who, "agent", (at(named),)),), origin=origin
    )


SAID = "Orla Fenn, keeper of the gauge, said that the water rises."
FOUND = Report(
    TEXT,
    Source("tide.txt"),
    Event(
        headline=Fact("Tide Watchers Meet in Ostrell", (at("Tide Watchers Meet in Ostrell"),)),
        date=Fact("2024-05-04", (at("4 May 2024"),)),
        place=Fact("Net Loft", (at("Net Loft"),)),
    ),
    people=(
        Person("p1", "Orla Fenn", (at("Orla Fenn"),), role=Fact("keeper of the gauge", (at("keeper of the gauge"),))),
        Person("p2", "Doro Lisk", (at("Doro Lisk"),)),
        Person("p3", "Sun Hale", (at("Sun Hale"),), role=Fact("painter", (at("painter"),))),
    ),
    programme=(
        _act("speech", "", "p1", "Orla Fenn", SAID, "Later Orla Fenn showed pictures of the flood."),
        _act("opening", "", "p2", "Doro Lisk", "Doro Lisk opened the meeting.", origin=Origin()),
        _act("speech", "", "p3", "Sun Hale", "Wim Arbel, a friend of the painter Sun Hale, spoke about dunes."),
    ),
    statements=(Statement("p1", Fact("said", (at("said"),)), Mode.INDIRECT, (at("that the water rises"),)),),
)


class Counted(Keyboard):
    """Hands whose keys are counted: those that go somewhere, those that do something, and letters."""

    def __init__(self, keys: Keyboard) -> None:
        super().__init__(keys.driver)
        self.count: Counter[str] = Counter()

    def go(self, *keys: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys that lead somewhere."""
        self.count["go"] += len(keys)
        for key in keys:
            self.press(key, modifier=modifier)

    def do(self, *keys: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys that correct or confirm."""
        self.count["do"] += len(keys)
        for key in keys:
            self.press(key, modifier=modifier)

    def write(self, words: str) -> None:
        """Type words, each letter where the keyboard is then."""
        self.count["letters"] += len(words)
        for letter in words:
            self.driver.bot.keyClicks(QApplication.activePopupWidget() or self.here, letter)
        self.driver.settle()

    def asked(self) -> str:
        """What the review asks."""
        return self.driver.find(QLabel, "review_question").text()


@pytest.mark.slow
def test_a_strange_report_is_put_right_and_printed(open_report: Callable[[Report], Keyboard], tmp_path: Path) -> None:
    hands = Counted(open_report(FOUND))
    hands.go(Key.Key_F7)
    review(hands)
    add_what_is_missing(hands)
    target = tmp_path / "page.pdf"
    print_to(hands, target)
    page = " ".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
    for words in (
        "“Tide Watchers Meet in Ostrell”",
        "4 May 2024",
        "Net Loft",
        "Tide Watch",
        "1 Opening by Doro Lisk",
        "2 Speech by Wim Arbel",
        "3 Screening with Orla Fenn",
        "4 Discussion: Everybody asked about the sea wall",
        "Orla Fenn (keeper of the gauge) said that the water rises",
        "Nothing noticed.",
        "7 of 13 entries corrected, 6 confirmed by A. B.",
    ):
        assert words.replace(" ", "") in page.replace(" ", ""), words
    assert page.replace(" ", "").count("SunHale") == 1
    assert "Mentioned:SunHale¶4" in page.replace(" ", "")
    assert "presence not stated" not in page
    assert "?" not in page
    hands.count["letters"] -= len(str(target))
    assert hands.count == KEYS


def review(hands: Counted) -> None:
    """Answer for each entry, the most doubtful first."""
    assert hands.asked().startswith("Item 1 ")  # the first words tell of no act; it is no speech, and comes last
    hands.do(Key.Key_E)
    hands.write("Sc")
    hands.do(Key.Key_I, modifier=ALT)
    hands.do(Key.Key_Space, Key.Key_Return)
    hands.go(Key.Key_Left)
    hands.do(Key.Key_Down, Key.Key_Down, modifier=CONTROL | SHIFT)
    hands.go(Key.Key_Right)
    assert hands.asked().startswith("Item 2 ")  # the words were taken for another's
    hands.do(Key.Key_E)
    hands.do(Key.Key_D, modifier=ALT)
    hands.write("Wim Arbel")
    hands.do(Key.Key_Return, Key.Key_Return)
    answers = {"Sun Hale": mentioned}
    while not hands.asked().startswith("All "):
        assert hands.here.objectName() == "review_card"
        name = hands.asked().partition(":")[0]
        answers.get(name, lambda hands: hands.do(Key.Key_Return))(hands)


def mentioned(hands: Counted) -> None:
    """The person was but mentioned."""
    hands.do(Key.Key_E)
    hands.do(Key.Key_6, modifier=ALT)
    hands.do(Key.Key_Return)


def add_what_is_missing(hands: Counted) -> None:
    """State the title and the organiser, add an act, and say how the speaker who was put in took part."""
    hands.go(Key.Key_F6, Key.Key_F6)
    assert hands.here.objectName() == "fact_title"
    hands.do(Key.Key_F2, Key.Key_Up, Key.Key_Return)
    hands.go(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert hands.here.objectName() == "facts_fold"
    hands.do(Key.Key_Space)
    hands.go(Key.Key_Tab, Key.Key_Tab)
    assert hands.here.objectName() == "fact_organisers"
    hands.do(Key.Key_F2)
    hands.write("Tide Watch")
    hands.do(Key.Key_Return)
    hands.go(Key.Key_F, modifier=CONTROL)
    hands.write("Everybody asked about the sea wall")
    hands.go(Key.Key_Return, Key.Key_Escape)
    hands.do(Key.Key_I)
    hands.write("Di")
    hands.do(Key.Key_Return)
    hands.go(Key.Key_1, modifier=CONTROL)
    hands.write("W")
    hands.do(Key.Key_F2)
    hands.do(Key.Key_5, modifier=ALT)
    hands.do(Key.Key_Return)


def print_to(hands: Counted, target: Path) -> None:
    """Print to a file, by way of the dialog for printers, which holds up what opened it."""
    hands.go(Key.Key_P, modifier=CONTROL)
    hands.driver.bot.waitUntil(lambda: hands.here.objectName() == "print" and hands.here.isEnabled())
    assert isinstance(hands.here, QPushButton)

    def name_file() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog) or not isinstance(hands.here, QComboBox):
            return
        timer.stop()
        hands.go(Key.Key_F, modifier=ALT)
        assert isinstance(hands.here, QLineEdit)
        hands.do(Key.Key_A, modifier=CONTROL)
        hands.write(str(target))
        hands.go(Key.Key_Return)

    timer = QTimer(hands.driver.window)
    timer.timeout.connect(name_file)
    timer.start(20)
    hands.go(Key.Key_Return)
    assert target.is_file()
