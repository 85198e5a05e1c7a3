"""Web pages that wish harm, or came to it: each is read, or refused with a sentence."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

from tests import effort
from viewer.reading import Choice, Document, ReadingError, read_bytes

PAGES = sorted((Path(__file__).parent / "files" / "pages").glob("*.html"))


def read(html: str | bytes, choice: Choice | None = None) -> Document:
    return read_bytes(html if isinstance(html, bytes) else html.encode(), "page.html", choice or Choice())


@pytest.mark.slow
@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "in the end",
        "<div>" * 20_000 + "in the end" + "</div>" * 20_000,
        "<table><tr><td>" * 5000 + "in the end" + "</td></tr></table>" * 5000,
        "<ol reversed><li>" * 20_000 + "in the end",
        "<blockquote>" * 20_000 + "in the end",
        "<p><font>a " * 20_000 + "in the end",
        "<a href='https://example.org/'>" * 50_000 + "in the end",
        "<p " + " ".join(f"a{number}" for number in range(100_000)) + ">in the end",
        "<article>" * 20_000 + "in the end",
        "<h1>x</h1>" * 20_000 + "in the end",
        "<p>" + "a" * 5_000_000 + " in the end",
        "<nav>" * 5000 + "</nav>" * 5000 + "in the end",
        "<i aria-hidden=true>" * 20_000 + "</i>" * 20_000 + "in the end",
        "&" * 1_000_000 + " in the end",
        "<title>A day</title>"
        + "<h1>a " * 20_000
        + "</h1>" * 20_000
        + "<article><p>"
        + "Everybody spoke, in the end. " * 6000,
        "<q>" * 20_000 + "in the end" + "</q>" * 20_000,
    ],
    ids=lambda html: html[:16],
)
@pytest.mark.parametrize("whole", [False, True])
def test_nothing_is_lost_in_the_deep(html: str, whole: bool) -> None:
    with effort.no_hang():
        assert "in the end" in read(html, Choice(whole=whole)).text[-20_100:]


@pytest.mark.slow
@pytest.mark.parametrize("html", ["<div>" * 300_000 + "</p>" * 300_000, "<b>" * 1_000_001])
def test_a_page_that_would_stall(html: str) -> None:
    with pytest.raises(ReadingError, match="stand in each other too deeply"):
        read(html)


@pytest.mark.parametrize("html", ["<!-- -->", "<html></html>", "<title>Only a title</title>", "<p>&nbsp;</p>"])
def test_a_page_without_words(html: str) -> None:
    with pytest.raises(ReadingError, match="nothing but white space"):
        read(html)


@pytest.mark.parametrize("seed", range(150))
def test_damage_is_met(seed: int) -> None:
    """Only a document or a ReadingError comes out, whatever happened to a page."""
    chance = random.Random(seed)
    data = bytearray(chance.choice(PAGES).read_bytes())
    for _ in range(chance.randint(1, 25)):
        place, what = chance.randrange(len(data)), chance.randrange(4)
        if what == 0:
            data[place] = chance.randrange(256)
        elif what == 1:
            del data[place : place + chance.randint(1, 80)]
        else:
            data[place:place] = data[chance.randrange(len(data)) :][: chance.randint(1, 200)]
    with contextlib.suppress(ReadingError):
        assert read(bytes(data), Choice(whole=seed % 2 == 0)).text.strip()
