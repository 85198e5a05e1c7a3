"""Windows lie wholly on the screen, with the frames that a window manager gives them."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.screen import PATIENCE, Screen, wait_for

pytestmark = pytest.mark.end_to_end

Box = tuple[int, int, int, int]


def settled(screen: Screen, count: int) -> list[Box]:
    """Where so many windows stand once none moves any more, each with its text open."""

    def look() -> list[Box] | None:
        boxes = screen.frames("report .* Event Report Viewer")
        return boxes if len(boxes) == count and boxes == before[-1] == before[-2] else before.append(boxes)

    before: list[list[Box]] = [[], []]
    return wait_for(f"{count} windows at rest", look)


def check(boxes: list[Box], width: int, height: int) -> None:
    for x, y, wide, high in boxes:
        assert x >= 0, boxes
        assert y >= 0, boxes
        assert x + wide <= width, boxes
        assert y + high <= height, boxes


def start(screen: Screen, *paths: Path) -> subprocess.Popen[str]:
    return screen.start(sys.executable, "-m", "viewer", *paths)


def test_windows_are_inside_also_when_opened_again_on_a_smaller_screen(tmp_path: Path) -> None:
    paths = [tmp_path / f"report {number}.txt" for number in range(3)]
    for path in paths:
        path.write_text(f"Ann Lee spoke about {path.stem}.", encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    with Screen(home) as screen:
        application = start(screen, *paths)
        boxes = settled(screen, 3)
        check(boxes, 1400, 900)
        assert all(box[2] >= 1360 for box in boxes)
        assert len({box[:2] for box in boxes}) == 3
        application.send_signal(signal.SIGTERM)
        assert application.wait(PATIENCE) == 0
    with Screen(home, size="1024x700x24") as screen:
        application = start(screen)
        check(settled(screen, 3), 1024, 700)
