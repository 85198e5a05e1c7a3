"""Where the report that is open came from: its properties, other ways to read it, and whether it has changed since."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from viewer import clock
from viewer.reading import Choice
from viewer.report.model import Report
from viewer.window.file_watch import FileWatch
from viewer.window.frame import Frame
from viewer.window.menus import Menus
from viewer.window.opening import Opening, Wanted
from viewer.window.read_as import ReadAs
from viewer.window.views import Views

_NANO = 1_000_000_000
_TOGETHER = 3
"""So many notes on one file are said in one breath; the others are in its properties."""


class Provenance(QObject):
    """Knows the file behind one window's report, and offers what can be done about it."""

    wanted = Signal(Wanted)
    """A ``Wanted``: the file is to be read again."""

    def __init__(self, window: QWidget, frame: Frame, views: Views, menus: Menus, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._message = views.message
        self._text = views.text
        self._menus = menus
        self._opening = opening
        self._report = Report("")
        self._said = ""
        """What has happened to the file, and is not said yet."""
        self._watch = FileWatch(self)
        self._watch.changed.connect(self._take_change)
        self._watch.vanished.connect(self._take_loss)
        self._watch.returned.connect(self._take_return)
        self._read_as = ReadAs(menus.read_as, menus.properties)
        self._read_as.chosen.connect(self._read_again)
        frame.add_status(self._read_as.button)
        menus.properties.triggered.connect(self.show_properties)
        menus.reload.triggered.connect(self.reload)
        self._text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._text.customContextMenuRequested.connect(self._show_menu)

    def show_report(self, report: Report) -> None:
        """Another report is open, or more was found in it."""
        is_new = report.source is not self._report.source
        self._report = report
        self._menus.properties.setEnabled(bool(report.text))
        shown = self._opening.shown
        self._menus.reload.setEnabled(shown is not None)
        if is_new:
            self._said = ""
            again = self._opening.path is not None
            self._read_as.show_source(report.source, self._opening.choice, again)
            own = shown is not None and not shown.hidden
            self._watch.watch(self._opening.path if own else None, self._opening.stamp)

    def tell(self) -> bool:
        """Say what there is to say of the file, once nothing else is to be said. Tells whether there was anything."""
        about = self._report.source.about
        if self._said:
            self._offer_reload()
        elif about.garbled and self._opening.path:
            wrong, right = about.repairs[0]
            sentence = self.tr("Some letters seem to have been decoded wrongly: “{wrong}” may be “{right}”.")
            self._message.show_offer(
                sentence.format(wrong=wrong, right=right),
                self.tr("&Repair"),
                lambda: self._read_again(replace(self._opening.choice, repair=True)),
            )
        elif about.notes:
            self._message.show_note(" ".join(map(str, about.notes[:_TOGETHER])))
        else:
            return False
        return True

    def show_properties(self) -> None:
        """Show what is known of the file."""
        from viewer.window.properties_dialog import show_properties

        shown, stamp = self._opening.shown, self._opening.stamp
        changed = None
        if stamp and shown and not shown.hidden:
            changed = clock.local(stamp.changed / _NANO)
        path = self._opening.path if shown and not shown.hidden else None
        show_properties(self._report.source, path, changed, self._window)

    def reload(self) -> None:
        """Read the file again as it was read."""
        if self._opening.shown:
            self.wanted.emit(self._opening.shown)

    def close(self) -> None:
        """Watch nothing any more."""
        self._watch.close()

    def _read_again(self, choice: Choice) -> None:
        if self._opening.shown:
            self.wanted.emit(replace(self._opening.shown, choice=choice))

    def _take_change(self) -> None:
        self._said = self.tr("“{name}” has changed on the disk since it was read.")
        self._offer_reload()

    def _take_loss(self) -> None:
        self._said = ""
        if not self._message.busy and not self._message.text:
            sentence = self.tr("“{name}” is no longer where it was read from. What was read stays open.")
            self._message.show_note(sentence.format(name=self._report.source.name))

    def _take_return(self) -> None:
        self._said = ""

    def _offer_reload(self) -> None:
        if self._message.busy:
            return  # it is said when the work is done
        sentence, self._said = self._said.format(name=self._report.source.name), ""
        self._message.show_offer(sentence, self.tr("&Reload"), self.reload)

    def _show_menu(self, place: QPoint) -> None:
        from viewer.window.addresses import menu_actions

        menu = QMenu(self._text)
        menu.setObjectName("text_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions((self._menus.copy, self._menus.cite))
        span = self._text.selected_span()
        where = span if span.end > span.start else self._text.offset_at(place)
        separator = menu.addSeparator()
        added = menu_actions(menu, self._report.text, self._report.source.links, where, self._window)
        separator.setVisible(bool(added))
        menu.popup(self._text.viewport().mapToGlobal(place))
