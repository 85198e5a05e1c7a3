"""Words on one line that there is no room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.window.elided_label import ElidedLabel

WORDS = "9 people · 10 items · 16 marks"


@pytest.mark.parametrize("shown", [WORDS, "9 people · 10 items", "9 people"])
def test_of_several_counts_none_is_shortened(qtbot: QtBot, shown: str) -> None:
    label = ElidedLabel(at_end=True, counts=True)
    qtbot.addWidget(label)
    label.setText(WORDS)
    label.resize(label.fontMetrics().horizontalAdvance(shown) + 20, 20)
    label.show()
    assert label._whole_counts(label.contentsRect().width()) == shown
    assert (label.toolTip() == "") == (shown == WORDS)
