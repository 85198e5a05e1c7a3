"""What Qt's own dialogs leave out for the keyboard and for screen readers, made good."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)


class _Plain(QObject):
    """Has what a dialog asks or says in a box of its own, of a file perhaps, shown as it stands."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            box = event.child()
            if isinstance(box, QMessageBox):
                box.setTextFormat(Qt.TextFormat.PlainText)
        return False


def complete(dialog: QDialog, words: dict[type[QWidget], str] | None = None) -> None:
    """Name what takes the keyboard and has no name, and let the buttons of tool bars take it.

    What it says of files is shown as it stands. ``words`` are names by kind of widget, for those that no label stands
    beside.
    """
    dialog.installEventFilter(_Plain(dialog))
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
