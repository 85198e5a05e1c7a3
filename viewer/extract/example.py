"""What a rule must make of a short text: kept beside the rule, and run by the tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the rules must find in it: ``("speech: Ann Lee", ...)``."""

    text: str
    expected: tuple[str, ...]
