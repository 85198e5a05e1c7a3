"""Where windows are put: inside the screen, and each beside the one before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from pytestqt.qtbot import QtBot

from tests.window.conftest import IDLE, dispose
from viewer.window.companions import Companions
from viewer.window.main_window import MainWindow
from viewer.window.places import inside, room_of, stepped, usual_size
from viewer.window.preferences import Preferences

ROOM = QRect(10, 30, 1400, 870)
places = st.integers(-5000, 5000)
sizes = st.integers(1, 3000)
rects = st.builds(lambda x, y, w, h: QRect(x, y, w, h), places, places, sizes, sizes)


@given(rects, rects)
def test_whatever_is_put_inside_is_inside(frame: QRect, room: QRect) -> None:
    assert room.contains(inside(frame, room))
    if room.contains(frame):
        assert inside(frame, room) == frame
    else:
        assert inside(frame, room).size() == frame.size().boundedTo(room.size())


@given(rects, rects, st.integers(1, 30))
def test_every_step_stays_inside(frame: QRect, room: QRect, steps: int) -> None:
    assert room.contains(stepped(frame, room, steps))


def test_three_large_windows_stand_at_three_places() -> None:
    one = QRect(10, 30, 1362, 850)
    two = stepped(one, ROOM)
    three = stepped(two, ROOM)
    assert len({(rect.x(), rect.y()) for rect in (one, two, three)}) == 3
    assert two.topLeft() == QPoint(38, 30 + 28 % 21)


def test_a_window_that_was_last_on_a_screen_that_is_gone_comes_back(qtbot: QtBot) -> None:
    before = MainWindow(Companions(IDLE))
    kept = bytes(before.saveGeometry().data())
    gone = QByteArray(_moved(kept, QRect(4000, 2500, 2400, 1300)))
    Preferences().keep("geometry", gone)
    window = MainWindow(Companions(IDLE))
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: room_of(window).contains(window.frameGeometry()))
    dispose(window)
    dispose(before)


def _moved(kept: bytes, rect: QRect) -> bytes:
    """What was kept of a window, as if it had stood elsewhere: the frame, and the window itself, as Qt writes them."""
    box = b"".join(
        number.to_bytes(4, "big", signed=True) for number in (rect.left(), rect.top(), rect.right(), rect.bottom())
    )
    return kept[:8] + box + box + kept[40:]


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = MainWindow(Companions(IDLE))
    assert window.size() == QSize(1360, 860)
    assert usual_size(window, QSize(9000, 500)) == QSize(room_of(window).width(), 500)
    dispose(window)
