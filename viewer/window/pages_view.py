"""The pages of a summary, one below the other, as they will be printed. Only what is in sight is painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPageLayout, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.language import numeral
from viewer.window.paper.pages import Paper
from viewer.window.paper.styles import RESOLUTION
from viewer.window.theme import px

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Widths of a page, as factors of the width of the view."""
_MARGIN = 14
"""Pixels around each page."""
_KEPT = 8
"""Pictures of pages that are kept, so that scrolling paints none twice."""


class PagesView(QAbstractScrollArea):
    """Shows a ``Paper``. The keyboard scrolls it, page by page with Page Up and Page Down."""

    page_changed = Signal(int, int)
    """The number, from 1, of the page in sight, and how many there are."""
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Preview"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._paper: Paper | None = None
        self._layout = QPageLayout()
        self._zoom = 1.0
        self._pictures: dict[int, QPixmap] = {}
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._paper.pages) if self._paper else 0

    @property
    def page(self) -> int:
        """The number, from 0, of the page that takes the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, min(self.count - 1, middle // max(1, self._step())))

    @property
    def zoom(self) -> float:
        """One of ``ZOOMS``."""
        return self._zoom

    def show_pages(self, paper: Paper, layout: QPageLayout) -> None:
        """Show these pages, in the place where the others were."""
        place = self.page
        self._paper, self._layout = paper, layout
        self.setAccessibleDescription(numeral(self.tr("%n page(s)", "", self.count)))
        self._forget()
        if place < self.count:
            self._tell_page()
        else:
            self.go_to(self.count - 1)

    def go_to(self, page: int) -> None:
        """Bring the head of a page (from 0) into sight."""
        self.verticalScrollBar().setValue(max(0, min(page, self.count - 1)) * self._step())
        self._tell_page()

    def show_place(self, page: int, y: float) -> None:
        """Bring a height of a page (from 0), in dots below its upper margin, into the middle of the view."""
        layout = self._layout
        scale = self._page_size().height() / max(1, layout.fullRectPixels(RESOLUTION).height())
        at = (layout.paintRectPixels(RESOLUTION).top() + y) * scale
        self.verticalScrollBar().setValue(round(page * self._step() + at - self.viewport().height() / 2))
        self._tell_page()

    def change_zoom(self, by: int) -> None:
        """Make pages larger (1), smaller (-1), or as wide as the view (0)."""
        place = ZOOMS.index(self._zoom) + by if by else ZOOMS.index(1.0)
        before, page = self._zoom, self.page
        self._zoom = ZOOMS[max(0, min(place, len(ZOOMS) - 1))]
        if self._zoom != before:
            self._forget()
            self.go_to(page)
            self.zoom_changed.emit(self._zoom)

    def sizeHint(self) -> QSize:
        """Room for a page that can be read."""
        return QSize(px(620), px(700))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as the view."""
        super().resizeEvent(event)
        page = self.page
        self._forget()
        self.go_to(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page, to the first and to the last."""
        pages = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        page = pages.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
        else:
            self.go_to(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With the control key, the wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.change_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(offset)
        for number in range(seen.top() // max(1, self._step()), self.count):
            where = self._where(number)
            if where.top() > seen.bottom():
                break
            painter.drawPixmap(where.topLeft() - offset, self._picture(number))
            painter.setPen(self.palette().mid().color())
            painter.drawRect(where.translated(-offset).adjusted(0, 0, -1, -1))

    def _picture(self, number: int) -> QPixmap:
        if number not in self._pictures:
            if len(self._pictures) >= _KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[number] = self._painted(number)
        return self._pictures[number]

    def _painted(self, number: int) -> QPixmap:
        """A page on white paper, whatever the theme."""
        ratio = self.devicePixelRatioF()
        size = self._page_size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor("white"))
        if self._paper is not None:
            painter = QPainter(picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            scale = size.width() / self._layout.fullRectPixels(RESOLUTION).width()
            painter.scale(scale, scale)
            painter.translate(QPointF(self._layout.paintRectPixels(RESOLUTION).topLeft()))
            self._paper.paint_page(painter, number)
            painter.end()
        return picture

    def _page_size(self) -> QSize:
        whole = self._layout.fullRectPixels(RESOLUTION)
        width = max(80, round((self.viewport().width() - 2 * _MARGIN) * self._zoom))
        return QSize(width, round(width * whole.height() / max(1, whole.width())))

    def _step(self) -> int:
        """Pixels from the head of one page to that of the next."""
        return self._page_size().height() + _MARGIN if self.count else 1

    def _where(self, number: int) -> QRect:
        size = self._page_size()
        left = max(_MARGIN, (self.viewport().width() - size.width()) // 2)
        return QRect(QPoint(left, _MARGIN + number * self._step()), size)

    def _forget(self) -> None:
        """Paint anew, and measure how far there is to scroll."""
        self._pictures.clear()
        size, view = self._page_size(), self.viewport().size()
        up, across = self.verticalScrollBar(), self.horizontalScrollBar()
        up.setRange(0, max(0, self.count * self._step() + _MARGIN - view.height()))
        up.setPageStep(view.height())
        up.setSingleStep(40)
        across.setRange(0, max(0, size.width() + 2 * _MARGIN - view.width()))
        across.setPageStep(view.width())
        across.setSingleStep(40)
        self.viewport().update()

    def _tell_page(self) -> None:
        if self.count:
            self.page_changed.emit(self.page + 1, self.count)
