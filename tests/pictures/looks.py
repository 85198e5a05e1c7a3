"""How a window is shown while its picture is taken."""

from __future__ import annotations

from dataclasses import dataclass

SIZES = ((1360, 860), (1024, 640))
THEMES = (("light", "Light"), ("dark", "Dark"), ("contrast", "High Contrast"))


@dataclass(frozen=True, slots=True)
class Look:
    """Size in pixels, how large everything in the window is as a factor, and from which side it is read."""

    size: tuple[int, int]
    zoom: float = 1.0
    mirrored: bool = False


LOOKS = {
    "usual": Look(SIZES[0]),
    "small": Look(SIZES[1]),
    "zoomed": Look(SIZES[0], zoom=2.0),
    "mirrored": Look(SIZES[0], mirrored=True),
}
