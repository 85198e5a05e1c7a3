"""What the benchmark of starts takes for the moment in which a text is painted."""

from __future__ import annotations

import numpy as np

from tests.benchmarks.first_text import Brightness, Frame, first_text, middle, shows_text

_BACKDROP, _PAPER, _INK = 0, 250, 20


def _screen(brightness: int) -> Brightness:
    return np.full((60, 100), brightness, dtype=np.uint8)


def _page(*lines: int, ink: int = _INK) -> Brightness:
    page = _screen(_PAPER)
    for line in lines:
        page[line, ::2] = ink
    return page


def _frames(*screens: Brightness) -> list[Frame]:
    return [Frame(float(number), middle(screen)) for number, screen in enumerate(screens)]


def _moment(*screens: Brightness) -> float | None:
    found = first_text(_frames(*screens))
    return found.at if found else None


def test_an_empty_window_has_no_text_yet_and_what_is_behind_it_is_none() -> None:
    assert _moment(_screen(_BACKDROP), _screen(120), _screen(_PAPER), _page(20, 30), _page(20, 30)) == 3


def test_text_is_there_once_half_of_it_is() -> None:
    assert _moment(_page(), _page(20), _page(20, 25), _page(20, 25, 30, 35)) == 2


def test_text_that_moves_was_there_before() -> None:
    assert _moment(_page(), _page(20, 30), _page(25, 35)) == 1


def test_bars_around_the_middle_and_faint_things_are_no_text() -> None:
    around, faint = _page(2, 5, 55), _page(20, 25, 30, ink=_PAPER - 40)
    assert _moment(around, faint, _page(20, 30)) == 2
    assert not any(shows_text(frame) for frame in _frames(around, faint))


def test_bright_text_on_dark_is_text() -> None:
    dark = [255 - screen for screen in (_page(), _page(20, 30), _page(20, 30))]
    assert _moment(*dark) == 1


def test_without_text_in_the_end_there_is_no_moment() -> None:
    assert _moment(_page(20, 30), _page()) is None
    assert first_text([]) is None
