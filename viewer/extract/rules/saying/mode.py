"""How the words of a statement are given: quoted, told, or both."""

from __future__ import annotations

from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span


def mode(reading: Reading, content: Span) -> str:
    """Direct where the words are quoted, mixed where some of them are."""
    any_quote = reading.passage.quotes_in(content)
    inside = [q for q in any_quote if reading.passage.is_speech(q)]
    if not any_quote:
        return "indirect"
    quoted = sum(min(q.end, content.end) - max(q.start, content.start) for q in any_quote)
    opens = bool(inside) and inside[0].start <= content.start + 1  # not "that “...”"
    return "direct" if opens and quoted >= 0.9 * (content.end - content.start) else "mixed"
