"""When a window has painted its text, told from what a screen showed, one frame after the other.

Only the middle of the screen is looked at, where every window that fills the screen shows text. Its last frame, taken
when the window has come to rest, says what to look for: the background, which is the brightness that most pixels have,
and the ink, which is all that differs from it clearly. The text is there from the first frame on in which both are at
least half of what they are in the last one: a window that is still empty has the background without the ink, and what
is behind the window may be as dark as ink, but has not the background. It makes no difference where the text stands,
so one that moves because something opens beside it was there before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Brightness = NDArray[np.uint8]
"""Of each pixel in rows, from 0 to 255."""

_MARGIN = 0.2
"""Of the width and the height of the screen, on each side of the middle."""
_CLEARLY = 64
_LEAST_INK = 0.005
_LEAST_BACKGROUND = 0.5
"""Parts of the middle without which there is no text in it."""


@dataclass(frozen=True)
class Frame:
    """What the middle of the screen shows from a moment on, in seconds from the start of the program.

    ``worked``: the seconds of processor time that the program had used by then.
    """

    at: float
    middle: Brightness
    worked: float = 0.0


def middle(screen: Brightness) -> Brightness:
    """The part of a screen that is looked at."""
    height, width = screen.shape
    top, left = int(_MARGIN * height), int(_MARGIN * width)
    return screen[top : height - top, left : width - left]


def shows_text(frame: Frame) -> bool:
    """Whether there is a background with something written on it."""
    brightness = _background(frame)
    size = frame.middle.size
    return _like(frame, brightness) >= _LEAST_BACKGROUND * size and _ink(frame, brightness) >= _LEAST_INK * size


def first_text(frames: Sequence[Frame]) -> Frame | None:
    """The first frame in which the text is there; None if it is not there in the end."""
    if not frames or not shows_text(frames[-1]):
        return None
    brightness = _background(frames[-1])
    background, ink = (count(frames[-1], brightness) / 2 for count in (_like, _ink))
    return next(frame for frame in frames if _like(frame, brightness) >= background and _ink(frame, brightness) >= ink)


def _background(frame: Frame) -> int:
    return int(np.bincount(frame.middle.ravel(), minlength=256).argmax())


def _like(frame: Frame, brightness: int) -> int:
    return int(np.count_nonzero(frame.middle == brightness))


def _ink(frame: Frame, brightness: int) -> int:
    return int(np.count_nonzero(np.abs(frame.middle.astype(np.int16) - brightness) >= _CLEARLY))
