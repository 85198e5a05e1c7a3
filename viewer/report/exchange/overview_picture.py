"""Who did what in which item as a drawing: SVG 1.1 with a title for each sign, so that it can be heard and searched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape

from viewer.language import Words, numeral
from viewer.report import categories, doubting, harmless, headlines, overview, wording
from viewer.report.model import Origin, Report
from viewer.report.overview import Overview, Row

_NAMES, _COLUMN, _TOLD = 220, 46, 190
"""Widths of the names, of an item, and of what was said, in pixels."""
_EDGE, _HEAD, _ROW, _GROUP, _LEGEND = 20, 216, 28, 30, 24
_BAR = 110
"""The longest bar, in pixels."""
_LONGEST = 24
"""Letters of a name, or of what stands above a column, that have room."""
_INK, _SOFT, _LINE, _ACCENT, _ONLINE, _ABSENT = "#1f2328", "#565d68", "#d5d9df", "#2f5d8a", "#1f6f70", "#8a5a00"
_FONT = "Inter, 'Noto Sans', 'DejaVu Sans', sans-serif"
_RADIUS = 5.5


class OverviewPicture(Words):
    """What is said in the drawing."""


def write(report: Report) -> bytes:
    """The drawing of a report."""
    shown = Overview(report)
    groups = len({row.group for row in shown.rows})
    width = 2 * _EDGE + _NAMES + _COLUMN * len(report.programme) + _TOLD
    rows = _HEAD + groups * _GROUP + len(shown.rows) * _ROW
    height = rows + _LEGEND * (len(shown.signs) + len(shown.doubts) + 1) + 2 * _EDGE
    title = harmless.folded(headlines.name(report))
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"',
        f' font-family="{_FONT}" font-size="13" role="img">\n<title>{escape(title)}</title>\n',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>\n',
        _text(_EDGE, _EDGE + 8, title, size=15, weight=600),
        *_heads(report),
        *_rows(shown),
        *_legend(shown, rows + _EDGE),
        "</svg>\n",
    ]
    return "".join(parts).encode()


def _heads(report: Report) -> Iterator[str]:
    for number, item in enumerate(report.programme):
        x = _EDGE + _NAMES + (number + 0.5) * _COLUMN
        yield _text(x, _HEAD - 8, numeral(number + 1), anchor="middle", size=12, weight=600)
        words = _marked(0, 0, _short(overview.column(report, item)), item.origin, _SOFT)
        yield f'<g transform="translate({x + 4:g} {_HEAD - 26}) rotate(-90)">{words}</g>\n'
    told = _EDGE + _NAMES + len(report.programme) * _COLUMN + 16
    yield _text(told, _HEAD - 24, OverviewPicture.tr("What they said,"), _SOFT)
    yield _text(told, _HEAD - 8, OverviewPicture.tr("in words of the report"), _SOFT)


def _rows(shown: Overview) -> Iterator[str]:
    y, group, items = float(_HEAD), "", len(shown.report.programme)
    most = max((row.told.words for row in shown.rows), default=0)
    for row in shown.rows:
        if row.group != group:
            group = row.group
            yield _text(_EDGE, y + _GROUP - 9, categories.group(group), _SOFT, size=12, weight=600)
            y += _GROUP
        end = _EDGE + _NAMES + items * _COLUMN
        yield f'<path d="M{_EDGE} {y:g}H{end + _TOLD}" stroke="{_LINE}"/>\n'
        yield _marked(_EDGE, y + 18.5, _short(row.person.name), row.person.origin)
        for number in row.cells:
            yield _cell(row, number, _EDGE + _NAMES + (number + 0.5) * _COLUMN, y + _ROW / 2)
        wide = _BAR * row.told.words / most if most else 0
        if wide:
            yield f'<rect x="{end + 16}" y="{y + 8:g}" width="{max(wide, 2):.1f}" height="12" fill="{_ACCENT}"/>\n'
        yield _text(end + 16 + (wide + 6 if wide else 0), y + 18.5, overview.share(row.told), _INK if wide else _SOFT)
        y += _ROW


def _cell(row: Row, number: int, x: float, y: float) -> str:
    cell = row.cells[number]
    doubt = doubting.sign(cell.origin)
    told = wording.listed((overview.told_of(row, number), doubting.spoken(cell.origin)))
    step = 2.6 * _RADIUS
    left = x - step * (len(cell.signs) - 1) / 2 - (4 if doubt else 0)
    drawn = "".join(_SIGNS[sign](left + step * place, y) for place, sign in enumerate(cell.signs))
    if doubt:
        drawn += _text(left + step * (len(cell.signs) - 1) + 9, y + 4.5, doubt, _ABSENT, weight=700)
    return f"<g><title>{escape(harmless.folded(told))}</title>{drawn}</g>\n"


def _legend(shown: Overview, y: float) -> Iterator[str]:
    for place, sign in enumerate(shown.signs):
        middle = y + place * _LEGEND
        yield _SIGNS[sign](_EDGE + 8, middle)
        yield _text(_EDGE + 24, middle + 4.5, overview.meaning(sign), _SOFT)
    for place, origin in enumerate(shown.doubts, len(shown.signs)):
        middle = y + place * _LEGEND
        yield _text(_EDGE + 8, middle + 4.5, doubting.sign(origin), _ABSENT, anchor="middle", weight=700)
        yield _text(_EDGE + 24, middle + 4.5, doubting.word(origin), _SOFT)


def _short(words: str) -> str:
    """The first of the words, whole ones: a part of a name may be another name."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0] or words[: _LONGEST - 1]}…"


def _marked(x: float, y: float, words: str, origin: Origin, colour: str = _INK) -> str:
    """Words with the sign of doubt behind them, which says why when it is asked, where they are doubtful."""
    sign = doubting.sign(origin)
    drawn = _text(x, y, words, colour, behind=sign)
    return f"<g><title>{escape(harmless.folded(doubting.noted(origin)))}</title>{drawn}</g>\n" if sign else drawn


def _text(
    x: float,
    y: float,
    words: str,
    colour: str = _INK,
    *,
    anchor: str = "start",
    size: int = 13,
    weight: int = 400,
    behind: str = "",
) -> str:
    looks = f'x="{x:g}" y="{y:g}" fill="{colour}" text-anchor="{anchor}" font-size="{size}" font-weight="{weight}"'
    sign = f'<tspan fill="{_ABSENT}" font-weight="700"> {behind}</tspan>' if behind else ""
    return f"<text {looks}>{escape(harmless.folded(words))}{sign}</text>\n"


def _disc(x: float, y: float, radius: float = _RADIUS) -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{_ACCENT}"/>'


def _online(x: float, y: float) -> str:
    ring = f'<circle cx="{x:g}" cy="{y:g}" r="{_RADIUS * 1.2:g}" fill="none" stroke="{_ONLINE}" stroke-width="1.5"/>'
    return _disc(x, y, _RADIUS * 0.64) + ring


def _drawn(path: str, *, filled: bool = False, colour: str = _ACCENT) -> Callable[[float, float], str]:
    """A sign whose path is drawn around its middle, in half widths of a sign times ten."""
    looks = f'fill="{colour if filled else "none"}" stroke="{colour}" stroke-width="2.7"'

    def draw(x: float, y: float) -> str:
        return f'<path transform="translate({x:g} {y:g}) scale({_RADIUS / 10:g})" d="{path}" {looks}/>'

    return draw


_SIGNS: Mapping[str, Callable[[float, float], str]] = {
    "spoke": _disc,
    "spoke online": _online,
    "hosted": _drawn("M0-10 10 0 0 10-10 0z", filled=True),
    "moderated": _drawn("M0-10 11 9H-11z"),
    "did": _drawn("M-8-8H8V8H-8z", filled=True),
    "received": _drawn("M-8-8H8V8H-8z"),
    "interpreted": _drawn("M-10-5H10M-10 5H10"),
    "introduced": _drawn("M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z"),
    "read": _drawn("M-9.5 0H9M1-8 9.5 0 1 8"),
    "message": _drawn("M-12-8.5H12V8.5H-12zM-12-8.5 0 2 12-8.5", colour=_ABSENT),
    "wrote": _drawn("M-9 9-6 1 5-10 10-5-1 6z"),
    "mentioned": _drawn("M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z", filled=True, colour=_SOFT),
}
