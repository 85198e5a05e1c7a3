"""What somebody chose for the summary on paper: sections, size of paper and type, columns, evidence, kind of PDF."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, cast

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from viewer.report.summary import OVERVIEW, SECTIONS, TEXT

PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
    "Legal": QPageSize.PageSizeId.Legal,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
}
"""Papers by the names that are kept; they are shown by the names Qt gives them."""

SIZES = (0.0, 8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 16.0)
"""Sizes of type in points; 0 is the usual one, or what makes one page of an ordinary event."""

_MARGINS = QMarginsF(51, 44, 51, 34)
"""Left, top, right and bottom margin in points."""

_FIRST_OFFERED = ("facts", "programme", "speakers", "said", "to_check", OVERVIEW, TEXT)
"""The sections there were to choose from where kept choices do not tell."""

_LETTER = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
"""Territories whose paper is Letter (CLDR); everybody else's is A4."""


def usual_paper(locale: QLocale | None = None) -> str:
    """A4, or Letter where that is usual in the locale's territory (the system's, if none is given)."""
    territory = QLocale.territoryToCode((locale or QLocale.system()).territory())
    return "Letter" if territory in _LETTER else "A4"


@dataclass(frozen=True, slots=True)
class Choices:
    """How a summary is printed. ``paper`` is one of ``PAPERS``, or empty for the usual one; ``size`` one of ``SIZES``.

    ``notes`` asks for those of readers, where there are any, ``brief`` for one statement of each speaker, ``archival``
    for PDF/A-1b.
    """

    sections: tuple[str, ...] = SECTIONS
    evidence: bool = True
    notes: bool = True
    brief: bool = False
    paper: str = ""
    landscape: bool = False
    columns: int = 1
    size: float = 0.0
    archival: bool = False

    def layout(self) -> QPageLayout:
        """The paper, upright or lying, with its margins."""
        size = QPageSize(PAPERS[self.paper or usual_paper()])
        lying = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        return QPageLayout(size, lying, _MARGINS, QPageLayout.Unit.Point)

    def dumps(self) -> str:
        """The choices as text, to be kept."""
        return json.dumps({**asdict(self), "offered": (*SECTIONS, OVERVIEW, TEXT)})

    @classmethod
    def loads(cls, text: str) -> Choices:
        """Kept choices. What is missing, makes no sense or was not offered then is as if it had never been chosen."""
        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        found = cast("dict[str, Any]", kept)
        known = (*SECTIONS, OVERVIEW, TEXT)
        sections = found.get("sections")
        if isinstance(sections, list):
            chosen, offered = cast("list[Any]", sections), found.get("offered")
            offered = cast("list[Any]", offered) if isinstance(offered, list) else _FIRST_OFFERED
            found["sections"] = tuple(
                name for name in known if name in chosen or name in SECTIONS and name not in offered
            )
        allowed = {"paper": ("", *PAPERS), "columns": (1, 2), "size": SIZES}
        usual = cls()
        good = {
            field.name: found[field.name]
            for field in fields(cls)
            if type(found.get(field.name)) is type(getattr(usual, field.name))
            and found[field.name] in allowed.get(field.name, (found[field.name],))
        }
        return cls(**good)
