"""Documents as JSON: what comes back is what was sent, and what cannot have been sent is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests import effort
from tests.reading.formats.packages import FOLDER
from viewer.reading import Document, display_name, read_file, wire
from viewer.reading.errors import said

PATHS = sorted((FOLDER / "files").glob("rich.*"))


def document() -> Any:
    """A document of two headings and a link, as it is sent."""
    made = {"text": "Harbour Day\n\nAnn Lee opened it.", "source": {"name": "a", "format": "b", "sha256": "c"}}
    about: dict[str, Any] = {"size": 9, "encoding": "utf-8", "title": "A day", "author": "", "date": "", "more": []}
    about |= {"notes": [["Reading", "“{name}” is short.", [["name", "a"]]]], "repairs": [], "repaired": False}
    layout = [[0, 11, "heading", 1], [13, 20, "heading", 6]]
    return {**made, "about": about, "layout": layout, "links": [[0, 7, "https://example.org/"]]}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_there_and_back(path: Any) -> None:
    read = read_file(path)
    back = wire.from_json(json.loads(json.dumps(wire.to_json(read))))
    assert back == read
    assert back.source.about == read.source.about
    assert (back.source.layout, back.source.links) == (read.source.layout, read.source.links)


def test_a_document_that_can_be() -> None:
    assert isinstance(wire.from_json(document()), Document)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data["layout"].append([0, 5, "item", 1]),
        lambda data: data["layout"][0].__setitem__(3, 0),
        lambda data: data["layout"][0].__setitem__(3, 7),
        lambda data: data["layout"][0].__setitem__(3, 10**30),
        lambda data: data["about"].__setitem__("title", "A\nday"),
        lambda data: data["about"].__setitem__("author", "Ann\rLee"),
        lambda data: data["about"].__setitem__("date", "\ud800"),
        lambda data: data["about"]["more"].append(["Cc", "\x00"]),
        lambda data: data["links"].append([0, 7, "https://example.org/\r"]),
        lambda data: data["source"].__setitem__("name", "\udfff"),
    ],
    ids=["behind", "no level", "level 7", "huge level", "lines", "return", "surrogate", "null", "address", "name"],
)
def test_no_document(spoil: Callable[[Any], None]) -> None:
    data = document()
    spoil(data)
    with pytest.raises(wire.WireError):
        wire.from_json(data)


def test_sentence_about_an_odd_name() -> None:
    """Names of files may have signs in them that canonical text has not."""
    sentence = said("“{name}” is empty.", name=display_name("\ufeff\u2061\U000e0041\r\ud800.txt"))
    assert wire.said_from_json(json.loads(json.dumps(wire.said_to_json(sentence)))) == sentence


@pytest.mark.parametrize(
    "sent",
    [
        ["Reading", "{name.__class__}", [["name", "a"]]],
        ["Reading", "{name[0]}", [["name", "a"]]],
        ["Reading", "{name!r}", [["name", "a"]]],
        ["Reading", "{name:300000000}", [["name", "a"]]],
        ["Reading", "{number:0300000000d}", [["number", 1]]],
        ["Reading", "{name}", []],
        ["Reading", "{name", [["name", "a"]]],
        ["Reading", "", []],
        ["Reading", "One.\nTwo.", []],
        ["Reading", "“{name}” is short.", [["name", "a\nb"]]],
        ["Reading", "“{name}” is short.", [["name", "\ud800"]]],
    ],
)
def test_no_sentence(sent: Any) -> None:
    """Values are put into sentences as they are: nothing else of them is asked for, and they are not made longer."""

    def ask() -> None:
        with pytest.raises(wire.WireError):
            wire.said_from_json(sent)

    assert effort.memory(ask) < 1_000_000
