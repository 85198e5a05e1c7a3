"""An annotated report: the text, and what careful readers found in it. Only what is compared is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

FACTS = ("title", "date", "date_end", "start_time", "place", "city", "attendance")
"""The facts of an event that have one value; organisers are counted beside them."""

_ENDING = ".gold.json"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GoldPerson:
    """Somebody the report names."""

    name: str
    variants: tuple[str, ...]
    role: str | None
    participation: str


@dataclass(frozen=True, slots=True)
class GoldAct:
    """One entry of the programme. ``people`` are names; ``evidence`` is a piece of the text that tells of it."""

    kind: str
    people: tuple[str, ...]
    evidence: str
    received: tuple[str, ...] | None = None
    """Those of ``people`` who were given something; None where the annotation does not tell."""


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """What somebody said. ``evidence`` is a piece of the text inside its content."""

    speaker: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Gold:
    """The annotation of one report. ``statements`` is None where they were not annotated."""

    name: str
    facts: Mapping[str, str | int | None]
    organisers: tuple[str, ...]
    people: tuple[GoldPerson, ...]
    programme: tuple[GoldAct, ...]
    statements: tuple[GoldStatement, ...] | None


@dataclass(frozen=True, slots=True)
class Annotated:
    """A report's file with its annotation."""

    text: Path
    gold: Gold


def read_folder(folder: Path) -> list[Annotated]:
    """All annotated reports of a folder, by name: NAME.txt beside NAME.gold.json."""
    files = sorted(folder.glob(f"*{_ENDING}"))
    if not files:
        raise FileNotFoundError(f"{folder} holds no annotated reports (NAME.txt beside NAME{_ENDING})")
    return [read(file.with_name(file.name.removesuffix(_ENDING) + ".txt"), file) for file in files]


def read(text: Path, gold: Path) -> Annotated:
    """One report and its annotation."""
    data = cast(Json, json.loads(gold.read_text(encoding="utf-8")))
    return Annotated(text, from_json(data, text.stem))


def from_json(data: Json, name: str) -> Gold:
    """The annotation in a ``.gold.json``."""
    event = cast(Json, data["event"])
    return Gold(
        name=name,
        facts={field: event.get(field) for field in FACTS},
        organisers=tuple(event.get("organisers") or ()),
        people=tuple(
            GoldPerson(p["name"], tuple(p.get("variants") or ()), p["role"], p["participation"])
            for p in cast(list[Json], data["people"])
        ),
        programme=tuple(
            GoldAct(i["kind"], tuple(i["people"]), i["evidence"], tuple(i["received"]) if "received" in i else None)
            for i in cast(list[Json], data["programme"])
        ),
        statements=tuple(GoldStatement(s["speaker"], s["evidence"]) for s in cast(list[Json], data["statements"]))
        if "statements" in data
        else None,
    )
