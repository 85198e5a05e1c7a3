"""What stands beside numbers, names and folded rows in a window in Persian."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout

from viewer.models.people import heading_text
from viewer.report import marking, separating, wording
from viewer.report.harmless import line
from viewer.window.directions import fold_sign

pytestmark = pytest.mark.usefixtures("in_persian")


def test_no_dot_stands_beside_a_number() -> None:
    told = [heading_text(wording.GROUPS[0], 10), separating.parted(("۱۱:۰۰", "گفته")), separating.counted("گفته‌ها", 1)]
    assert not [words for words in told if "·" in words]
    assert "(۱۰)" in told[0]


def test_the_last_dot_of_a_name_stays_behind_it() -> None:
    told = marking.done_by("رسیدگی‌شده", ["A.B."])
    at = told.rindex(".")
    layout = QTextLayout(told, QFont())
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(1e6)
    layout.endLayout()
    letter = told.index("B")
    assert row.cursorToX(at)[0] > row.cursorToX(letter)[0]  # pyright: ignore[reportIndexIssue]
    assert line(told) == told


def test_folded_rows_point_to_where_their_words_go() -> None:
    assert [fold_sign(folded, mirrored=way) for folded in (True, False) for way in (False, True)] == [
        "▸",
        "◂",
        "▾",
        "▾",
    ]
