"""The menu of a row: what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from viewer.language import Words
from viewer.models.links import Subject
from viewer.window.hearing import begin_menu
from viewer.window.menus import Menus
from viewer.window.row_view import RowView
from viewer.window.views import Views


class RowMenu(Words):
    """What stands in the menus of rows."""


def show(views: Views, menus: Menus, view: RowView, subject: Subject, where: QPoint) -> None:
    """Show the menu of the row of a subject in a view, at a place on the screen."""
    menu = QMenu(view)
    menu.setObjectName("row_menu")
    menu.addAction(menus.copy)
    menu.addAction(menus.cite)
    if subject.kind == "person":
        key = frozenset({str(subject.key)})
        menu.addSeparator()
        acts = menu.addAction(RowMenu.tr("Only Their Programme &Items"))
        acts.triggered.connect(lambda: views.programme_filter_button.ask_for(1, key))
        acts.triggered.connect(lambda: menus.show_programme.setChecked(True))
        said = menu.addAction(RowMenu.tr("Only Their &Statements"))
        said.triggered.connect(lambda: views.statements_filter_button.ask_for(0, key))
        said.triggered.connect(menus.statements.trigger)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
    begin_menu(menu)
