"""Where windows stand: wholly on a screen, frames included, and each a step from the one before."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_STEP = 28
"""How far a window stands from the one before it, in pixels, to the right and down."""


def inside(frame: QRect, room: QRect) -> QRect:
    """A rectangle moved, and where it must be made smaller, so that it lies in the room."""
    size = frame.size().boundedTo(room.size())
    x = min(max(frame.x(), room.x()), room.x() + room.width() - size.width())
    y = min(max(frame.y(), room.y()), room.y() + room.height() - size.height())
    return QRect(QPoint(x, y), size)


def stepped(frame: QRect, room: QRect, steps: int = 1) -> QRect:
    """A rectangle so many steps further in the room: at each of its edges it begins at the opposite one again."""
    frame = inside(frame, room)
    across, down = room.width() - frame.width() + 1, room.height() - frame.height() + 1
    x = room.x() + (frame.x() - room.x() + steps * _STEP) % across
    y = room.y() + (frame.y() - room.y() + steps * _STEP) % down
    return QRect(QPoint(x, y), frame.size())


def margins(window: QWidget) -> QMargins:
    """How wide the frame is that the window manager has given to a window; nothing before it has."""
    inner, outer = window.geometry(), window.frameGeometry()
    left, top = inner.x() - outer.x(), inner.y() - outer.y()
    return QMargins(left, top, outer.width() - inner.width() - left, outer.height() - inner.height() - top)


def keep_inside(window: QWidget) -> None:
    """Bring a window into the screen that it is on."""
    if not is_free(window):
        return
    put(window, inside(window.frameGeometry(), room_of(window)), margins(window))


def put_beside(window: QWidget, before: QWidget, others: list[QWidget]) -> None:
    """Put a window that is not shown yet a step from another one, and where no other stands."""
    if not is_free(before):
        return
    frame, room = before.frameGeometry(), room_of(before)
    taken = {other.frameGeometry().topLeft() for other in others}
    size = window.size().grownBy(margins(before))
    frame = inside(QRect(frame.topLeft(), size), room)
    places = (stepped(frame, room, steps) for steps in range(1, len(others) + 2))
    place = next((one for one in places if one.topLeft() not in taken), stepped(frame, room))
    put(window, place, margins(before))


def put(window: QWidget, frame: QRect, around: QMargins) -> None:
    """Have the frame of a window, so wide, stand there."""
    size = frame.size().shrunkBy(around)
    if window.size() != size:
        window.resize(size)
    if window.pos() != frame.topLeft():
        window.move(frame.topLeft())


def usual_size(window: QWidget, size: QSize) -> QSize:
    """A size, made smaller where the screen of a window is smaller."""
    return size.boundedTo(room_of(window).size())


def room_of(window: QWidget) -> QRect:
    """The part of the screen of a window that is for windows. A window whose screen has gone is on the first one."""
    screen = QGuiApplication.screenAt(window.frameGeometry().center()) or window.screen()
    return screen.availableGeometry()


def is_free(window: QWidget) -> bool:
    """Whether it stands where it was put, and does not fill its screen."""
    return not (window.isMaximized() or window.isFullScreen() or window.isMinimized())
