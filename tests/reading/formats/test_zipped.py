"""Zips: looked at before anything is unpacked, and never believed."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest

from tests import effort
from tests.reading.formats.packages import ODT, open_parts, refusal, word_parts, zipped
from viewer.reading import ReadingError, read_bytes
from viewer.reading.formats.zipped import FREE, MAX_ENTRIES, MAX_UNPACKED, Package

BODY = "<w:p><w:r><w:t>Ann Lee spoke.</w:t></w:r></w:p>"
DAMAGED = "“report.docx” is damaged: it is a zipped document that cannot be unpacked. Get it again."
PASSWORD = (
    "“report.docx” is protected by a password. Open it in the program it was made with, save it without the password, "
    "and open that."
)


def said(data: bytes, path: str = "a") -> str:
    """What is said of a part that cannot be unpacked."""
    with pytest.raises(ReadingError) as caught:
        Package(data, "report.docx").part(path)
    return str(caught.value)


def with_entry(data: bytes, **values: int) -> bytes:
    """A zip of one file, with other values in both of its heads."""
    made = bytearray(data)
    central = made.index(b"PK\1\2")
    for key, value in values.items():
        form, local, there = {"flags": ("<H", 6, 8), "method": ("<H", 8, 10), "packed": ("<I", 18, 20)}.get(
            key, ("<I", 22, 24)
        )
        struct.pack_into(form, made, local, value)
        struct.pack_into(form, made, central + there, value)
    return bytes(made)


def test_parts() -> None:
    package = Package(zipped({"a": "words", "b/c": b"\0"}), "report.docx")
    assert (package.part("a"), package.part("b/c"), package.part("d")) == (b"words", b"\0", None)
    assert package.paths == ("a", "b/c")
    assert "a" in package
    assert "c" not in package


@pytest.mark.parametrize(
    "data",
    [
        b"PK\3\4",
        b"PK\3\4" + b"\0" * 100,
        zipped({"a": "words"})[:-30],
        zipped({"a": "words"})[:40] + zipped({"a": "words"})[45:],
    ],
    ids=["four bytes", "a mark alone", "no end", "a hole"],  # the time of packing is among the bytes
)
def test_no_zip(data: bytes) -> None:
    with pytest.raises(ReadingError) as caught:
        Package(data, "report.docx").part("a")
    assert str(caught.value) == DAMAGED


def test_two_files_of_one_name() -> None:
    """Which of them is meant, no two programs agree on."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a", "one")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a", "two")
    with pytest.raises(ReadingError, match="is damaged"):
        Package(held.getvalue(), "report.docx")


def test_password() -> None:
    assert said(with_entry(zipped({"a": "words"}), flags=1)) == PASSWORD


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packed_as_no_word_processor_does(method: int) -> None:
    """Python unpacks these without a limit."""
    assert said(zipped({"a": "words" * 100}, method)) == DAMAGED


def test_unknown_method() -> None:
    assert said(with_entry(zipped({"a": "words"}), method=77)) == DAMAGED


@pytest.mark.parametrize("size", [0, 3, 499, 501, 5000])
def test_size_that_is_not_true(size: int) -> None:
    assert said(with_entry(zipped({"a": "words" * 100}), size=size)) == DAMAGED


def test_bomb_that_says_it_is_small() -> None:
    data = with_entry(zipped({"a": bytes(100_000_000)}), size=1000)
    refused: list[str] = []
    assert effort.memory(lambda: refused.append(said(data))) < 5_000_000
    assert refused == [DAMAGED]


def test_check_sum() -> None:
    data = bytearray(zipped({"a": "words" * 100}, zipfile.ZIP_STORED))
    data[50] ^= 1
    assert said(bytes(data)) == DAMAGED


def test_bytes_that_cannot_be_unpacked() -> None:
    data = zipped({"a": "words" * 100})
    assert said(data[:31] + b"\xff" * 5 + data[36:]) == DAMAGED
    with pytest.raises(zlib.error), zipfile.ZipFile(io.BytesIO(data[:31] + b"\xff" * 5 + data[36:])) as archive:
        archive.read("a")


def test_packed_too_tightly() -> None:
    data = zipped({"a": bytes(FREE + 1), "b": bytes(FREE)})
    assert said(data) == (
        "“report.docx” is packed more tightly than a report can be: it may be made to fill the memory. Open it in the "
        "program it was made with, save a shorter part of it, and open that."
    )
    assert Package(data, "report.docx").part("b") == bytes(FREE)


def test_too_much_together() -> None:
    package = Package(zipped({"a": bytes(FREE)}), "report.docx")
    for _ in range(MAX_UNPACKED // FREE):
        package.part("a")
    with pytest.raises(ReadingError, match="holds more than 100 MB of text and its form"):
        package.part("a")


def test_too_many_files() -> None:
    data = zipped({str(number): "" for number in range(MAX_ENTRIES + 1)}, zipfile.ZIP_STORED)
    with pytest.raises(ReadingError, match="holds more than 20000 files, which no word processor makes"):
        Package(data, "report.docx")


@pytest.mark.slow
def test_fifty_megabytes_of_one_paragraph() -> None:
    assert "packed more tightly" in refusal(zipped(word_parts(BODY * 1_100_000)), "report.docx")
    assert "packed more tightly" in refusal(zipped(open_parts("<text:p>Words.</text:p>" * 1_000_000)), "report.odt")
    stored = zipped(word_parts(BODY * 500_001), zipfile.ZIP_STORED)
    assert "“report.docx” has more than 500000 paragraphs" in refusal(stored, "report.docx")


def test_what_is_beside_the_text_is_left_packed() -> None:
    """However large, however damaged."""
    parts = word_parts(BODY) | {"word/media/image1.png": bytes(200_000_000)}
    data = zipped(parts)
    texts: list[str] = []
    assert effort.memory(lambda: texts.append(read_bytes(data, "report.docx").text)) < 5_000_000
    begin = data.index(b"word/media/image1.png") + 1000
    damaged = data[:begin] + b"\xff" * 1000 + data[begin + 1000 :]
    with zipfile.ZipFile(io.BytesIO(damaged)) as archive, pytest.raises((zlib.error, zipfile.BadZipFile)):
        archive.read("word/media/image1.png")
    assert texts == [read_bytes(damaged, "report.docx").text] == ["Ann Lee spoke."]


@pytest.mark.parametrize(
    "path", ["/word/document.xml", "../word/document.xml", "word\\document.xml", "WORD/DOCUMENT.XML"]
)
def test_odd_paths(path: str) -> None:
    """A path is a name here, and nothing is ever written."""
    parts = word_parts(BODY)
    parts[path] = "no xml"
    assert read_bytes(zipped(parts), "report.docx").text == "Ann Lee spoke."


def test_first_part_of_an_odt_may_be_anywhere() -> None:
    parts = open_parts("<text:p>Ann Lee spoke.</text:p>")
    del parts["mimetype"]
    assert read_bytes(zipped({**parts, "mimetype": ODT}), "report.odt").text == "Ann Lee spoke."
