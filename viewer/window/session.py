"""The reports that were open when the application was last used, as text that can be kept."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from viewer.keeping import pasted
from viewer.reading import ENCODINGS, Choice
from viewer.window.opening import Wanted, wanted
from viewer.window.preferences import can_be_kept

_MOST = 20
"""So many windows are opened again."""


def dumps(opened: Iterable[Wanted]) -> str:
    """What is open, as text. Texts that are not kept and files that are not the user's own are left out."""
    kept = [_entry(one) for one in opened if one.path and not one.hidden and can_be_kept(one.path)]
    return json.dumps(kept[:_MOST])


def loads(text: str) -> list[Wanted]:
    """What was open. What makes no sense is left out."""
    try:
        entries = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return []
    return [one for entry in entries[:_MOST] if (one := _wanted(entry))] if isinstance(entries, list) else []


def _entry(one: Wanted) -> dict[str, str | bool]:
    choice = one.choice
    path = str(one.path.absolute()) if one.path else ""
    return {"path": path, "encoding": choice.encoding, "repair": choice.repair, "whole": choice.whole}


def _wanted(entry: object) -> Wanted | None:
    if not isinstance(entry, dict):
        return None
    path, encoding = entry.get("path"), entry.get("encoding")
    if not isinstance(path, str) or not path:
        return None
    choice = Choice(encoding if encoding in ENCODINGS else "", entry.get("repair") is True, entry.get("whole") is True)
    what = Path(path)
    if pasted.is_kept(what) and not what.exists():
        return None  # it was cleared while it was open
    return replace(wanted(what), choice=choice)
