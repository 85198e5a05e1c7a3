"""The page of what the application can and cannot do, filled with the figures of ``resources/help/accuracy.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from viewer import resources
from viewer.language import numeral

Figures = Mapping[str, Mapping[str, float | list[float]]]


def figures() -> Figures:
    """What was measured, as it stands in the file."""
    return cast(Figures, tomllib.loads(resources.path("help", "accuracy.toml").read_text(encoding="utf-8")))


def filled(page: Path) -> str:
    """The Markdown of a page, its ``{table_name}`` filled in: shares from 0 to 1 as so many of 100.

    Numbers are written with the digits of the reader's language, as are those that the page itself holds.
    """
    values = {
        f"{table}_{name}": _shown(value)
        for table, row in figures().items()
        for name, value in row.items()
        if not isinstance(value, list)
    }
    return page.read_text(encoding="utf-8").format_map(values)


def _shown(value: float) -> str:
    return numeral(round(value * 100) if isinstance(value, float) else value)
