"""Marks of a paragraph longer than the window: all that show are found, and no line beyond them is looked at."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from viewer.report.model import Report, Span
from viewer.report.search import Query, find
from viewer.window.text_marks import Mark, marks_between, rectangles
from viewer.window.text_view import TextView
from viewer.window.theme import Theme

TEXT = "The quick brown fox 😀 jumps over the lazy dog and then, سلام, rests. " * 280
"""One paragraph, nearly as long as one may be."""


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    """A view that shows the paragraph, somewhere in the middle of it, all its matches of one letter marked."""
    view = TextView(Theme.load("light"))
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    view.show_report(Report(TEXT))
    view.show_evidence([Span(10, len(TEXT) - 10)], None)
    view.show_matches(find(TEXT, Query("e")), 0)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    return view


def shown(view: TextView) -> list[tuple[Mark, QRectF]]:
    """What is painted of the paragraph, in coordinates of the viewport."""
    block = view.document().firstBlock()
    origin = view.document().documentLayout().blockBoundingRect(block).topLeft()
    origin.setY(origin.y() - view.verticalScrollBar().value())
    found = marks_between(block, -origin.y(), view.viewport().height() - origin.y(), view.marks)
    return [(mark, rect.translated(origin)) for mark, rects in found for rect in rects]


def test_no_more_than_what_shows_is_painted(view: TextView) -> None:
    found = shown(view)
    height, line = view.viewport().height(), found[0][1].height()
    matches = [rect for mark, rect in found if mark in (Mark.MATCH, Mark.CURRENT)]
    assert len(view.marks.matches) > 1000
    assert 100 < len(matches) < 500
    assert all(-line < rect.top() < height and rect.bottom() > 0 for _, rect in found)


def test_everything_that_shows_is_painted(view: TextView) -> None:
    view.show_matches(view.marks.matches[300:900], None)
    visible = view.viewport().rect()
    wanted = [rect for span in view.marks.matches for rect in view.mark_rectangles(span)]
    wanted = [rect for rect in wanted if rect.bottom() > 0 and rect.top() < visible.height()]
    assert len(wanted) > 100
    assert [rect for mark, rect in shown(view) if mark is Mark.MATCH] == wanted
    evidence = [rect for mark, rect in shown(view) if mark is Mark.EVIDENCE]
    assert evidence[0].top() < evidence[0].height()
    assert evidence[-1].bottom() > visible.height() - evidence[-1].height()


class Counted:
    """A block, and its layout, that count how many lines they are asked for."""

    def __init__(self, block: QTextBlock) -> None:
        self._layout = block.layout()
        self.lines = 0

    def layout(self) -> Counted:
        return self

    def lineCount(self) -> int:
        return self._layout.lineCount()

    def lineAt(self, number: int) -> Any:
        self.lines += 1
        return self._layout.lineAt(number)


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
def test_one_match_takes_a_few_lines_to_find(view: TextView, part: float) -> None:
    block = view.document().firstBlock()
    counted: Any = Counted(block)
    start = round(part * (block.length() - 4))
    assert rectangles(counted, start, start + 2)
    assert block.layout().lineCount() > 200
    assert counted.lines < 40
