"""Contrast as it is in pictures of the window: ``python -m tests.pictures.contrast FOLDER``.

The folder is one that ``python -m tests.pictures`` filled; the name of a picture ends with its theme. For each pixel
that has the colour of a text or a line, the ground is what there is most of around it; where two share that about
evenly, it is the edge between them, as the frame of the button that has the keyboard, and stands on neither. Printed
is, for each pair, in how many pictures it stands, and its ratio (WCAG 2.2), which is at least 4.5 for text, and 3 for
the edges of what can be operated and the rail.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from viewer.window.theme import Theme

INKS = ("ink", "soft", "faint", "accent", "online", "absent", "doubt", "hand", "gone", "accent_text")
LINES = ("rail", "control")
GROUNDS = (
    "background",
    "panel",
    "paper",
    "chosen",
    "hover",
    "evidence",
    "hit",
    "hit_now",
    "picked",
    "changed",
    "accent",
)
LEAST = {**dict.fromkeys(INKS, 4.5), **dict.fromkeys(LINES, 3.0)}
"""The least ratio that each colour has to what is behind it."""

_AROUND = 8
"""Pixels on each side of one within which its ground is looked for."""
_MOST = 0.67
"""The share of what is around a pixel, of all that may be grounds, that its ground has at least."""
_SEEN = 24
"""So few pixels of a pair are where two edges meet by chance."""

Pairs = Mapping[tuple[str, str], int]
"""How many pixels of each colour stand on each ground, both by what they are for."""


def main() -> int:
    """Print the table; the exit code is 1 where a pair has less contrast than it needs."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures.contrast", description=__doc__)
    parser.add_argument("folder", type=Path, help="pictures of light, dark and contrast")
    folder: Path = parser.parse_args().folder
    failed = False
    for name in ("light", "dark", "contrast"):
        theme, seen = Theme.load(name), Counter[tuple[str, str]]()
        pictures = [path for path in sorted(folder.rglob("*.png")) if name in path.stem.split("-")]
        for path in pictures:
            seen.update(pairs(QImage(str(path)), theme).keys())
        print(f"{name}: {len(pictures)} pictures")
        for (ink, ground), count in sorted(seen.items()):
            ratio = contrast(getattr(theme, ink), getattr(theme, ground))
            low = ratio < LEAST[ink]
            failed |= low
            print(f"  {ink:12}on {ground:12}{count:5}{ratio:7.1f}{'  too low' if low else ''}")
    return int(failed)


def pairs(image: QImage, theme: Theme) -> Pairs:
    """Which colours stand on which ground in a picture, by pixels of exactly these colours."""
    pixels = _pixels(image)
    masks = {name: pixels == _number(getattr(theme, name)) for name in {*INKS, *LINES, *GROUNDS}}
    around = {name: _counts(masks[name]) for name in GROUNDS}
    found: Counter[tuple[str, str]] = Counter()
    known: set[int] = set()
    for ink in (*INKS, *LINES):
        if (colour := _number(getattr(theme, ink))) in known:
            continue  # two purposes may have one colour
        known.add(colour)
        rows, columns = np.nonzero(masks[ink])
        possible = ("accent",) if ink == "accent_text" else GROUNDS
        named = {_number(getattr(theme, name)): name for name in reversed(possible)}  # several may have one colour
        others = [name for number, name in reversed(named.items()) if number != colour]
        counts = np.stack([around[name][rows, columns] for name in others])
        own = _counts(masks[ink])[rows, columns]
        best = counts.argmax(axis=0)
        most = counts.max(axis=0, initial=0)
        drawn = (most > own) & (most >= _MOST * counts.sum(axis=0))  # else it is a ground itself, or an edge
        for number, name in enumerate(others):
            amount = int(np.count_nonzero(drawn & (best == number)))
            if amount >= _SEEN:
                found[ink, name] += amount
    return found


def luminance(colour: QColor) -> float:
    """Relative luminance, from 0 to 1 (WCAG 2.2)."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _pixels(image: QImage) -> NDArray[np.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    shape = (plain.height(), plain.bytesPerLine() // 4)
    data = np.frombuffer(plain.constBits(), dtype=np.uint32).reshape(shape)
    return np.bitwise_and(data[:, : plain.width()], np.uint32(0xFFFFFF))


def _number(colour: QColor) -> int:
    return colour.rgb() & 0xFFFFFF


def _counts(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many pixels of a mask there are around each one."""
    size = 2 * _AROUND + 1
    sums = np.pad(mask.astype(np.int64), ((_AROUND + 1, _AROUND), (_AROUND + 1, _AROUND))).cumsum(0).cumsum(1)
    return sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]


if __name__ == "__main__":
    sys.exit(main())
