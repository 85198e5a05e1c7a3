"""Parts put together: a text that is canonical whatever they hold, and nothing in it that is nothing."""

from __future__ import annotations

import pytest

from viewer.reading.canonical import canonical
from viewer.reading.composing import Part, compose, part
from viewer.reading.mojibake import mended
from viewer.report.layout import Block, Link
from viewer.report.spans import Span


def test_link_before_the_words_is_none() -> None:
    """A link that holds but white space at the beginning of a part, which is left out."""
    one = Part("paragraph")
    with one.words.link("https://example.org/blank"):
        one.words.write("\u2003")
    one.words.write(" ")
    with one.words.link("https://example.org/"):
        one.words.write("Harbour")
    one.words.write(" Day")
    assert compose([one]) == ("Harbour Day", (), (Link(Span(0, 7), "https://example.org/"),))


@pytest.mark.parametrize("before", ["\ufeff", " \ufeff", "\u2003\ufeff\ufeff "])
def test_mark_of_the_order_of_bytes_before_the_words(before: str) -> None:
    """It begins no text, also not behind white space that is left out; links stay where their words are."""
    one = Part("heading")
    one.words.tab()
    one.words.write(before)
    with one.words.link("https://example.org/"):
        one.words.write("Harbour")
    text, layout, links = compose([one])
    assert text == canonical(text) == "Harbour"
    assert layout == (Block(Span(0, 7), "heading", 1),)
    assert links == (Link(Span(0, 7), "https://example.org/"),)


def test_words_that_mending_leaves_nothing_of() -> None:
    """A mark of the order of bytes, decoded wrongly, is no part when it is put right."""
    parts = [part("One.", "heading"), part("ï»¿", "heading"), part("Two.", "heading")]
    text, layout, _ = compose(parts, mended)
    assert text == "One.\n\nTwo."
    assert [one.span for one in layout] == [Span(0, 4), Span(6, 10)]


def test_mending_makes_canonical_text() -> None:
    """What was decoded wrongly may have been the end of a line."""
    text, _, _ = compose([part("One.â€¨Two.")], mended)
    assert text == canonical(text) == "One.\nTwo."


@pytest.mark.parametrize("address", ["https://example.org/\x00", "https://\x08example.org/", "\r", "a\ud800"])
def test_address_that_can_be_none(address: str) -> None:
    one = Part("paragraph")
    with one.words.link(address):
        one.words.write("Harbour Day")
    assert compose([one]) == ("Harbour Day", (), ())
