"""Participants of made-up acts, by whom tests say that they did it."""

from __future__ import annotations

from viewer.report.model import Participant, Span


def took(span: Span, *agents: str, **others: str) -> tuple[Participant, ...]:
    """Those with these ids as agents, and others by their function (``reader="p2"``), all named by the same words."""
    had = [(who, "agent") for who in agents] + [(who, function) for function, who in others.items()]
    return tuple(Participant(who, function, (span,)) for who, function in had)
