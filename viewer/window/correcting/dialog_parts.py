"""What the dialogs of correcting consist of: a title, lists whose words wrap, and buttons that show their keys."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.window import measures
from viewer.window.correcting.key_button import KeyButton
from viewer.window.flow_layout import FlowLayout
from viewer.window.plain import plain_label
from viewer.window.theme import px, scale, text_font

RICH = Qt.ItemDataRole.UserRole + 1
"""The role of words as rich text, which wrap: what is said is no markup."""
_PAD = 4
"""Pixels around the words of a row."""
_BESIDE = 3
"""Pixels at the sides of a short name."""
_MARK = "\N{LEFT-TO-RIGHT MARK}"
"""Before the number of a paragraph where one reads from right to left: the sign before it would stand behind it."""
_ROWS = 90
"""The least height of rows, in pixels."""
_QUOTED = 15 / 16
"""How large quoted words are, as a factor of the text."""


def title_label(words: str) -> QLabel:
    """The title of a dialog."""
    label = plain_label(words, "dialog_title", wrapped=True)
    measures.font(label, 16 / 13, QFont.Weight.DemiBold)
    return label


def dialog_column(dialog: QWidget) -> QVBoxLayout:
    """The column that a dialog consists of."""
    column = QVBoxLayout(dialog)
    measures.margins(column, 20, 14, 20, 14)
    measures.spacing(column, 8)
    return column


class DialogFoot(QWidget):
    """What ends a dialog: the button that does it, one that leaves all as it was, and a note beside them."""

    accepted = Signal()
    """It is to be done."""
    rejected = Signal()
    """Nothing is to be done."""

    def __init__(self, words: str, name: str, note: str) -> None:
        """``words`` and ``name`` are those of the button that does it."""
        super().__init__()
        self.main = KeyButton(words, self.tr("Enter", "the key"))
        self.main.setObjectName(name)
        self.main.setProperty("main", True)
        self.main.setAutoDefault(True)
        self.main.setDefault(True)
        cancel = KeyButton(self.tr("Cancel"), self.tr("Esc", "the key"))
        cancel.setAutoDefault(True)
        self.main.clicked.connect(self.accepted)
        cancel.clicked.connect(self.rejected)
        buttons, flow = QWidget(), FlowLayout(8, 6)
        buttons.setLayout(flow)
        flow.addWidget(self.main)
        flow.addWidget(cancel)
        told = plain_label(note, "dialog_note", wrapped=True)
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        told.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(buttons, 1)
        row.addWidget(told, 1)


class WordsTree(QTreeWidget):
    """Rows of a short name and words that wrap (``add``)."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setMinimumHeight(px(_ROWS))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(0, _OnFirstLine(self))
        self.setItemDelegateForColumn(1, _Wrapping(self))
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def add(self, name: str, plain: str, rich: str) -> QTreeWidgetItem:
        """Add a row; ``plain`` is what is heard of its words."""
        row = QTreeWidgetItem([f"{_MARK}{name}" if self.isRightToLeft() else name, plain])
        row.setData(1, RICH, rich)
        self.addTopLevelItem(row)
        return row

    def sizeHint(self) -> QSize:
        """As low as it may be: it grows with its dialog, and gives way to all else there."""
        return QSize(super().sizeHint().width(), px(_ROWS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()  # only now it has the sizes of its style

    def fit(self) -> None:
        """Make the names as wide as the widest, up to a limit, beside a box to tick where there is one."""
        self.resizeColumnToContents(0)
        rows = [row for row in map(self.topLevelItem, range(self.topLevelItemCount())) if row is not None]
        words = max((self.fontMetrics().horizontalAdvance(row.text(0)) for row in rows), default=0)
        style = self.style()
        if any(row.data(0, Qt.ItemDataRole.CheckStateRole) is not None for row in rows):
            words += style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
            words += style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        wanted = max(self.columnWidth(0), words + 4 * px(_PAD))
        self.setColumnWidth(0, min(wanted + px(_PAD), px(230)))

    def document(self, index: QModelIndex | QPersistentModelIndex) -> QTextDocument:
        """The words of a row, laid out in the width that there is for them."""
        document, font = QTextDocument(), text_font(scale() * _QUOTED)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setHtml(index.data(RICH) or "")
        option = document.defaultTextOption()
        if self.isRightToLeft():
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        document.setDefaultTextOption(option)
        width = self.columnWidth(1) - 2 * px(_PAD)
        document.setTextWidth(max(width, QFontMetricsF(font).averageCharWidth() * 12))
        return document


class _OnFirstLine(QStyledItemDelegate):
    """A name, and a box to tick, beside the first line of the words in the other column: on one base line with it."""

    def __init__(self, tree: WordsTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """No higher than that line, though the font of the name may be: its letters have room enough."""
        return QSize(super().sizeHint(option, index).width(), self._line(index)[0])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        style, tree = self._tree.style(), self._tree
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, whole, painter, tree)
        line = self._on_line(option, index)
        self.initStyleOption(line, index)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, line, tree)
        room.adjust(px(_BESIDE), 0, -px(_BESIDE), 0)
        metrics = QFontMetricsF(line.font)  # pyright: ignore[reportAttributeAccessIssue]
        words = metrics.elidedText(line.text, tree.textElideMode(), room.width())  # pyright: ignore[reportAttributeAccessIssue]
        line.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, line, painter, tree)
        left = room.right() + 1 - metrics.horizontalAdvance(words) if tree.isRightToLeft() else room.left()
        painter.save()
        painter.setFont(line.font)  # pyright: ignore[reportAttributeAccessIssue]
        painter.setPen(tree.palette().windowText().color())
        painter.drawText(QPointF(left, whole.rect.top() + self._line(index)[1]), words)  # pyright: ignore[reportAttributeAccessIssue]
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The box is pressed where it is painted."""
        return super().editorEvent(event, model, self._on_line(option, index), index)

    def _on_line(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QStyleOptionViewItem:
        """As a row is of one line."""
        line, rect = QStyleOptionViewItem(option), QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        rect.setHeight(min(rect.height(), self._line(index)[0]))
        line.rect = rect  # pyright: ignore[reportAttributeAccessIssue]
        return line

    def _line(self, index: QModelIndex | QPersistentModelIndex) -> tuple[int, float]:
        """The height of the first line with the space around it, and how far below its top the words stand."""
        document = self._tree.document(index.sibling(index.row(), 1))  # without which there is no line
        document.size()
        line = document.firstBlock().layout().lineAt(0)
        return math.ceil(line.height()) + 2 * px(_PAD), px(_PAD) + line.ascent()


class _Wrapping(QStyledItemDelegate):
    """Words on as many lines as they need."""

    def __init__(self, tree: WordsTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(120), math.ceil(self._tree.document(index).size().height()) + 2 * px(_PAD))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        self._tree.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._tree)
        rect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._tree.palette()  # pyright: ignore[reportAttributeAccessIssue]
        context.palette.setColor(QPalette.ColorRole.Text, self._tree.palette().windowText().color())  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.translate(rect.left() + px(_PAD), rect.top() + px(_PAD))
        document = self._tree.document(index)  # which keeps its layout
        document.documentLayout().draw(painter, context)
        painter.restore()
