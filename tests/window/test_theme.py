"""Colours: every pair of text and background can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication

from tests.pictures.contrast import LEAST, contrast, pairs
from tests.window.conftest import Driver
from viewer import resources
from viewer.report.spans import Span
from viewer.window.page import NUMBERS
from viewer.window.theme import Theme, interface_font, text_font

TEXT = ("ink", "soft", "faint", "accent", "online", "absent", "doubt", "hand", "gone")
SURFACES = ("background", "panel", "paper", "chosen", "hover")
PAIRS = [
    *((text, surface) for text in TEXT for surface in SURFACES),
    *(("ink", surface) for surface in ("evidence", "hit", "hit_now")),
    ("accent", "evidence"),
    ("doubt", "evidence"),
    ("hand", "evidence"),
    ("gone", "evidence"),
    ("ink", "picked"),
    ("ink", "changed"),
    ("accent_text", "accent"),
]
GRAPHICS = [("accent", surface) for surface in (*SURFACES, "evidence")]
GRAPHICS += [(shape, surface) for shape in ("control", "rail") for surface in ("panel", "paper", "chosen", "evidence")]
GRAPHICS += [("rail", "desk"), ("accent", "trough")]
RATIOS = {
    "ink": ((15.1, 13.7, 12.9), (12.7, 9.9, 9.8), (21, 15.1, 14.1)),
    "soft": ((6.4, 5.8, 5.4), (7.8, 6.1, 6.0), (18.8, 13.5, 12.6)),
    "faint": ((5.6, 5.1, 4.8), (6.5, 5.0, 5.0), (14.9, 10.7, 10)),
    "rail": ((3.6, 3.3, 3.1), (4.3, 3.3, 3.3), (11.4, 8.2, 7.7)),
    "control": ((3.6, 3.3, 3.1), (4.3, 3.3, 3.3), (11.4, 8.2, 7.7)),
    "accent": ((6.6, 6.0, 5.6), (7.0, 5.4, 5.4), (16.1, 11.6, 10.9)),
    "hand": ((7.1, 6.4, 6.0), (7.4, 5.8, 5.7), (12.3, 8.8, 8.2)),
    "doubt": ((5.7, 5.2, 4.8), (7.8, 6.1, 6.0), (12.8, 9.2, 8.6)),
    "gone": ((6.6, 6.0, 5.6), (7.2, 5.6, 5.6), (10.6, 7.6, 7.1)),
    "online": ((5.6, 5.1, 4.8), (7.7, 6.0, 6.0), (16.1, 11.6, 10.9)),
}
"""What the design asks for: on the panel, on a chosen row and on evidence, in each theme."""


@pytest.fixture(autouse=True)
def usual_size(qapp: QApplication) -> Iterator[None]:
    """Whatever comes after is shown in the usual size."""
    yield
    qapp.setFont(interface_font())


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(request.param)


@pytest.mark.parametrize(("text", "surface"), PAIRS)
def test_text_can_be_read(theme: Theme, text: str, surface: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize(("text", "surface"), PAIRS)
def test_text_of_high_contrast_can_be_read_by_more(text: str, surface: str) -> None:
    theme = Theme.load("contrast")
    assert contrast(getattr(theme, text), getattr(theme, surface)) >= 7


@pytest.mark.parametrize("colour", RATIOS)
def test_colours_are_those_of_the_design(theme: Theme, colour: str) -> None:
    asked = RATIOS[colour][("light", "dark", "contrast").index(theme.name)]
    for ratio, surface in zip(asked, ("panel", "chosen", "evidence"), strict=True):
        assert contrast(getattr(theme, colour), getattr(theme, surface)) >= ratio - 0.06


@pytest.mark.parametrize(("shape", "surface"), GRAPHICS)
def test_shapes_can_be_seen(theme: Theme, shape: str, surface: str) -> None:
    assert contrast(getattr(theme, shape), getattr(theme, surface)) >= 3.0


def test_a_chosen_row_can_be_seen_in_high_contrast() -> None:
    theme = Theme.load("contrast")
    assert all(contrast(theme.edge, ground) >= 3.0 for ground in (theme.panel, theme.paper, theme.chosen))


def test_matches_differ_from_each_other_and_from_evidence(theme: Theme) -> None:
    colours = {theme.hit.name(), theme.hit_now.name(), theme.evidence.name(), theme.paper.name()}
    assert len(colours) == 4


def test_stylesheet_names_no_colour_that_is_missing(theme: Theme) -> None:
    sheet = theme.stylesheet()
    assert "@" not in sheet
    assert theme.panel.name() in sheet


@pytest.mark.usefixtures("qapp")
def test_symbols_are_drawn_in_the_colours_of_the_theme(theme: Theme) -> None:
    for name in ("up", "down", "close"):
        image = theme.icon(name).pixmap(16, 16).toImage()
        drawn = {
            QColor.fromRgba(image.pixel(x, y)).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 250
        }
        assert theme.soft.name() in drawn


@pytest.mark.usefixtures("qapp")
def test_fonts_are_installed_ones_and_zoom() -> None:
    assert interface_font().families()
    assert text_font(2.0).pointSizeF() == 2 * text_font().pointSizeF()


def test_application_icon_is_there() -> None:
    assert resources.path("icons", "event-report-viewer.svg").read_text(encoding="utf-8").startswith("<svg")


def _far(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


@pytest.mark.parametrize("mirrored", [False, True])
def test_numbers_of_paragraphs_are_faint_and_at_the_side_where_a_line_begins(
    seed: Driver, theme: Theme, mirrored: bool
) -> None:
    ways = Qt.LayoutDirection
    seed.window.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)
    title = {"light": "&Light", "dark": "&Dark", "contrast": "&High Contrast"}[theme.name]
    next(action for action in seed.window.findChildren(QAction) if action.text() == title).trigger()
    image = seed.text.viewport().grab().toImage()
    first = seed.text.mark_rectangles(Span(0, 1))[0]
    places = range(round(first.left()) - NUMBERS - 4, round(first.left()) - 2)
    rows = range(round(first.top()), round(first.bottom()))
    painted = [x for x in places if any(image.pixelColor(x, y) != theme.paper for y in rows)]
    nearest = min(_far(image.pixelColor(x, y), theme.faint) for x in painted for y in rows)
    assert nearest < _far(theme.paper, theme.faint) / 4  # strokes are thinner than a pixel
    gap = first.left() - max(painted)
    assert 6 <= gap <= 12 if mirrored else gap > 20  # where the window is mirrored, a line of this text ends there


def test_all_that_is_painted_has_the_contrast_it_needs(seed: Driver, theme: Theme) -> None:
    """Measured from the pixels of a window in which strokes are wide enough to have their full colour."""
    title = {"light": "&Light", "dark": "&Dark", "contrast": "&High Contrast"}[theme.name]
    next(action for action in seed.window.findChildren(QAction) if action.text() == title).trigger()
    seed.window._preferences.zoom = 2.0
    seed.window._preferences.zoom_changed.emit()
    seed.click_row("programme", 3)
    seed.settle()
    seed.bot.wait(200)
    found = pairs(seed.window.grab().toImage(), theme)
    wanted = {("ink", "panel"), ("ink", "evidence"), ("ink", "chosen"), ("soft", "panel"), ("absent", "panel")}
    colours = {pair: tuple(getattr(theme, name) for name in pair) for pair in (*wanted, *found)}
    assert {tuple(one.name() for one in colours[pair]) for pair in wanted} <= {
        tuple(one.name() for one in colours[pair]) for pair in found
    }  # two purposes may have one colour
    low = {pair for pair in found if contrast(*colours[pair]) < LEAST[pair[0]]}
    assert not low
