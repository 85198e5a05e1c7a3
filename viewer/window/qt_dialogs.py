"""What Qt's own dialogs leave out for the keyboard and for screen readers, made good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)


def complete(dialog: QDialog, words: dict[type[QWidget], str] | None = None) -> None:
    """Name what takes the keyboard and has no name, and let the buttons of tool bars take it.

    ``words`` are names by kind of widget, for those that no label stands beside.
    """
    names = {QTabWidget: dialog.windowTitle()} | (words or {})
    for label in dialog.findChildren(QLabel):
        box = label.buddy()
        if isinstance(box, QComboBox):
            box.view().setAccessibleName(label.text().replace("&", ""))
    for box in dialog.findChildren(QComboBox):
        if not box.view().accessibleName():
            box.view().setAccessibleName(names.get(QComboBox, dialog.windowTitle()))
        if field := box.lineEdit():
            for widget in (box, field):
                widget.setAccessibleName(box.view().accessibleName())
    for tabs in dialog.findChildren(QTabWidget):
        tabs.setAccessibleName(names[QTabWidget])
    for view in dialog.findChildren(QGraphicsView):
        for widget in filter(None, (view.parentWidget(), view, view.viewport())):
            widget.setAccessibleName(names.get(QGraphicsView, dialog.windowTitle()))
    for bar in dialog.findChildren(QToolBar):
        for field in bar.findChildren(QLineEdit):
            if not field.accessibleName():
                field.setAccessibleName(names.get(QLineEdit, dialog.windowTitle()))
        for action in bar.actions():
            if isinstance(button := bar.widgetForAction(action), QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
