"""What is taken out of words for programs that do more with them than show them."""

from __future__ import annotations

import pytest

from viewer.report import harmless

KEPT = "also \u2068“Ann Lee”\u2069, \u2068“Lee”\u2069"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (KEPT, KEPT),
        ("\u2068a\u202eb\u2069", "\ufffda\ufffdb\ufffd"),
        ("\u2068a\u2069 b\u2069", "\u2068a\u2069 b\ufffd"),
        ("\u2068a \u2068b\u2069", "\ufffda \u2068b\u2069"),
        ("\u2066a\u2069 \u202ab\u202c", "\ufffda\ufffd \ufffdb\ufffd"),
        ("a\tb\x00", "a b "),
    ],
)
def test_nothing_orders_what_stands_behind_it(words: str, expected: str) -> None:
    """Words that are kept apart order themselves alone: names in a sentence of another direction are."""
    assert harmless.line(words) == expected
