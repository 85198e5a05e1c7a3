"""The viewport of a scroll area, found by the name that Qt gives it.

Asked for it by ``viewport()``, PySide first makes classes of all widgets there are, to find the one that it is of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.compat import Adaptation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

ABOUT = Adaptation(
    module="viewer/compat/qt_viewport.py",
    made_for={"pyside6-essentials": ("6.11.3",)},
    purpose="a window is painted before PySide makes classes of all widgets",
    lost="13.7 ms of a start with a window",
    look="Qt still names it qt_scrollarea_viewport",
)


def viewport(area: QAbstractScrollArea) -> QWidget:
    """What ``area.viewport()`` gives, and keeps giving at once as long as this is kept."""
    from PySide6.QtWidgets import QWidget

    return area.findChild(QWidget, "qt_scrollarea_viewport") or area.viewport()
