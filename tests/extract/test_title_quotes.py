"""Titles have both signs of a quotation, or none."""

from __future__ import annotations

import pytest

from viewer.extract.rules.shared.title_quotes import with_both_quotes
from viewer.report.model import Span


@pytest.mark.parametrize(
    ("text", "title", "whole"),
    [
        ("They sang “The Old Boat” twice.", "sang “The Old Boat", "sang “The Old Boat”"),
        ('They sang "The Old Boat" twice.', 'sang "The Old Boat', 'sang "The Old Boat"'),
        ("A toast to “The Builders of Boats”.", "Builders of Boats”", "“The Builders of Boats”"),
        ('A toast to "The Builders".', 'Builders"', '"The Builders"'),
        ("They sang “The Old Boat and left.", "“The Old Boat", "The Old Boat"),
        ("A toast (the third) was drunk.", "toast (the", "toast (the third)"),
        ("They sang “The Old Boat” twice.", "sang “The Old Boat”", "sang “The Old Boat”"),
        ("They sang „Das Boot“ twice.", "sang „Das Boot", "sang „Das Boot“"),
        ("»Home« and »Away«", "»Away", "»Away"),
        ("(after lunch) 1) Opening", "1) Opening", "1) Opening"),
        ('A board 5" long. They read "Boats" then.', '5" long', '5" long'),
        ("The boats’ song", "boats’ song", "boats’ song"),
        ("One “\nTwo”", "“", "“"),
        ('She read "The Old Boat," and left.', '"The Old Boat,"', "The Old Boat"),
        ("“We were wrong,” she said.", "“We were wrong,”", "“We were wrong,”"),
    ],
)
def test_a_quotation_is_whole(text: str, title: str, whole: str) -> None:
    start = text.index(title)
    found = with_both_quotes(text, Span(start, start + len(title)))
    assert text[found.start : found.end] == whole
