"""The menu of a row: what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from viewer.language import Words
from viewer.models.doubts import to_check
from viewer.models.links import Subject
from viewer.models.reviewing import mark_of
from viewer.report import explaining
from viewer.report.marks import Mark
from viewer.report.model import Report
from viewer.report.search import Scope, areas, in_item, said_by
from viewer.window.correcting.acts import CorrectingActs
from viewer.window.hearing import pop_up
from viewer.window.menus import Menus
from viewer.window.message_bar import MessageBar
from viewer.window.row_view import RowView
from viewer.window.search_desk import SearchDesk
from viewer.window.views import Views


class RowMenu(Words):
    """What stands in the menus of rows."""


def show(
    views: Views,
    menus: Menus,
    acts: CorrectingActs,
    search: Callable[[], SearchDesk],
    view: RowView,
    subject: Subject,
    where: QPoint,
) -> None:
    """Show the menu of the row of a subject in a view, at a place on the screen. ``search`` is made when it is used."""
    menu = QMenu(view)
    menu.setObjectName("row_menu")
    report = view.rows.report
    only_tells = subject.kind != "remark" and view is views.remarks
    _add_corrections(menu, menus, acts, subject, can_change=view.can_change(subject), only_tells=only_tells)
    _add_decisions(menu, acts, subject)
    menu.addSeparator()
    menu.addActions([menus.copy, menus.cite])
    if subject.kind == "person":
        _add_filters(menu, menus, views, subject)
    if scope := _scope(subject):
        title = (
            RowMenu.tr("Search in What They Sai&d") if subject.kind == "person" else RowMenu.tr("&Search in This Item")
        )
        action = menu.addAction(title, lambda: search().search_in(scope))
        action.setEnabled(bool(areas(report, scope)))
    menu.addSeparator()
    if subject.kind != "remark" and not only_tells and to_check(report, subject):
        menu.addAction(RowMenu.tr("W&hat to Check Here"), lambda: view.check_asked.emit(subject, ""))
    _add_why(menu, views.message, report, subject)
    pop_up(menu, where)


def show_for_fact(
    views: Views, menus: Menus, acts: CorrectingActs, report: Report, subject: Subject, where: QPoint
) -> None:
    """Show the menu of a fact, at a place on the screen."""
    menu = QMenu(views.facts)
    menu.setObjectName("fact_menu")
    link = views.facts.link(str(subject.key))
    link.setFocus()  # which is where the entries act
    if not link.is_stated:
        menu.addAction(menus.change)
        pop_up(menu, where)
        return
    _add_corrections(menu, menus, acts, subject, can_change=True)
    _add_decisions(menu, acts, subject)
    menu.addSeparator()
    _add_why(menu, views.message, report, subject)
    pop_up(menu, where)


def _add_corrections(
    menu: QMenu, menus: Menus, acts: CorrectingActs, subject: Subject, *, can_change: bool, only_tells: bool = False
) -> None:
    """Entries that correct what was found: those of the menu bar, with their keys.

    Where the row ``only_tells`` of an entry, its key removes nothing, and it is said what is removed.
    """
    if not acts.desk.is_there or subject.kind in ("place", "suggestion"):
        return
    is_person = subject.kind == "person"
    if can_change:
        menu.addAction(menus.change)
    if is_person:
        menu.addActions([menus.same_person, menus.split, menus.took_part.menuAction(), menus.confirm_all])
    acts.allow()
    if subject.kind in ("item", "statement") and can_change:
        menu.addAction(menus.join_next)
    if subject.kind == "item" and can_change:
        menu.addActions([menus.split, menus.kind.menuAction()])
    menu.addActions([menus.confirm, menus.note])
    if acts.is_corrected(subject):
        menu.addAction(menus.to_found)
    if only_tells:
        words = RowMenu.tr("N&ot a Person") if is_person else RowMenu.tr("&Remove {entry}")
        entry = acts.name_of(subject).replace("&", "&&")
        menu.addAction(words.format(entry=entry), lambda: acts.remove(subject))
    elif is_person:
        nobody = menu.addAction(RowMenu.tr("N&ot a Person"), menus.remove.trigger)
        nobody.setShortcut(menus.remove.shortcut())
        nobody.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # or the key would have two meanings
    else:
        menu.addAction(menus.remove)


def _add_filters(menu: QMenu, menus: Menus, views: Views, subject: Subject) -> None:
    """Entries that show what one person did, and what they said, alone."""
    key = frozenset({str(subject.key)})
    did = menu.addAction(RowMenu.tr("Only Their Programme &Items"))
    did.triggered.connect(lambda: views.programme_filter_button.ask_for(1, key))
    did.triggered.connect(lambda: menus.show_programme.setChecked(True))
    said = menu.addAction(RowMenu.tr("Only Their &Statements"))
    said.triggered.connect(lambda: views.statements_filter_button.ask_for(0, key))
    said.triggered.connect(menus.statements.trigger)


def _add_decisions(menu: QMenu, acts: CorrectingActs, subject: Subject) -> None:
    """Entries that decide what is to hold, where something else is found now than was corrected."""
    if acts.differs(subject):
        menu.addAction(RowMenu.tr("Keep &Mine"), lambda: acts.decide(subject, mine=True))
        menu.addAction(RowMenu.tr("Take What Is Fo&und Now"), lambda: acts.decide(subject, mine=False))


def _add_why(menu: QMenu, message: MessageBar, report: Report, subject: Subject) -> None:
    """An entry that has the message bar say why the subject is there."""
    menu.addAction(RowMenu.tr("&Why Is This Here?"), lambda: _say_why(message, report, subject))


def _say_why(message: MessageBar, report: Report, subject: Subject) -> None:
    """Say why the subject is there, for as long as nothing is done to it."""

    def told(report: Report) -> tuple[str, Mark | None]:
        return explaining.plain(report, subject.kind, subject.key), mark_of(report, subject)

    def holds(corrected: Report) -> bool:
        try:
            return told(corrected) == now
        except LookupError:
            return False

    now = told(report)
    message.show_note(now[0], holds=holds)


def _scope(subject: Subject) -> Scope | None:
    """The part of the report that the subject is, if it is one that can be searched."""
    match subject:
        case Subject("person", str(person_id)):
            return said_by(person_id)
        case Subject("item", int(number)):
            return in_item(number)
        case _:
            return None
