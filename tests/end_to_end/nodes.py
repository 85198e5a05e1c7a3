"""What a screen reader knows: accessible objects, and what applications tell of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_SHOWN = 40
"""The most objects within another, and the most letters of a name, that are shown where a test fails."""


@dataclass(frozen=True)
class Node:
    """An accessible object, as it was when it was read. ``box``: x, y, width, height in pixels of the screen."""

    role: str
    name: str
    identity: str
    label: str
    """The name of what a combo box is labelled by, empty without a label and for other objects."""
    states: frozenset[str]
    box: tuple[int, int, int, int] | None
    text: str | None
    selection: str | None
    """The words of the text that are selected, empty if none are."""
    caret: int | None
    """Where in the text the caret is."""
    children: tuple[Node, ...]

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> Node:
        return cls(
            role=plain["role"],
            name=plain["name"] or "",
            identity=plain.get("id") or "",
            label=plain.get("label") or "",
            states=frozenset(plain["states"]),
            box=tuple(plain["box"]) if plain.get("box") else None,
            text=plain.get("text"),
            selection=plain.get("selection"),
            caret=plain.get("caret"),
            children=tuple(cls.of(child) for child in plain["children"]),
        )

    def walk(self) -> Iterator[Node]:
        """This object and all within it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, name: str = "", *, role: str = "") -> Node | None:
        """The first visible object of that role whose name begins so: a pattern."""
        for node in self.walk():
            if "showing" in node.states and re.search(role, node.role) and re.match(name, node.name):
                return node
        return None

    def __str__(self) -> str:
        """What can be seen, of many alike only the first."""
        lines = [f"{self.role} {self.name[:_SHOWN]!r} {sorted(self.states - {'showing', 'enabled'})}"]
        seen = [child for child in self.children if "showing" in child.states]
        for child in seen[:_SHOWN]:
            lines += [f"  {line}" for line in str(child).splitlines()]
        lines += [f"  and {len(seen) - _SHOWN} more"] if len(seen) > _SHOWN else []
        return "\n".join(lines)


@dataclass(frozen=True)
class Heard:
    """Something that an application told of itself.

    ``event``: ``focused`` or ``activate`` where the keyboard has come to an object or a window, ``announcement``.
    ``words``: the name of that object, or what was announced.
    """

    event: str
    role: str
    words: str
