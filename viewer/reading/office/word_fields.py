"""Fields of a DOCX: words that Word makes, each with an instruction, which is dropped, and a result, which is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.reading.office.gathering import Gatherer

_HYPERLINK = re.compile(r'\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)
_LONGEST_INSTRUCTION = 10_000


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False
    linked: bool = False


class Fields:
    """The fields that are open, one in the other."""

    def __init__(self, gatherer: Gatherer) -> None:
        self._gatherer = gatherer
        self._open: list[_Field] = []
        self._instructing = 0

    @property
    def instructs(self) -> bool:
        """Whether what stands here is an instruction, or in one."""
        return self._instructing > 0

    def mark(self, kind: str) -> None:
        """A field begins here, or its result does, or it ends."""
        if kind == "begin":
            self._open.append(_Field())
            self._instructing += 1
        elif kind == "separate" and self._open and not self._open[-1].in_result:
            field = self._open[-1]
            field.in_result = True
            self._instructing -= 1
            if address := leads_to(field.instruction):
                field.linked = True
                self._gatherer.open_link(address)
        elif kind == "end" and self._open:
            field = self._open.pop()
            if not field.in_result:
                self._instructing -= 1
            if field.linked:
                self._gatherer.close_link()

    def instruct(self, text: str) -> None:
        """Add to the instruction of the field that was begun last."""
        if self._open and len(self._open[-1].instruction) < _LONGEST_INSTRUCTION:
            self._open[-1].instruction += text

    def give_up(self) -> None:
        """Forget fields that have come to no result: without its end, one would swallow all that follows."""
        if self._instructing:
            self._open = [field for field in self._open if field.in_result]
            self._instructing = 0


def leads_to(instruction: str) -> str:
    """The address that a field leads to, empty if it leads nowhere."""
    found = _HYPERLINK.match(instruction)
    return found[1].replace("\\\\", "\\") if found else ""
