"""Bytes to canonical text: encodings, byte order marks, line ends, and what is no text at all."""

from __future__ import annotations

import hashlib
import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading import Document, ReadingError, display_name, read_bytes, read_file, read_text
from viewer.reading.canonical import canonical

ENGLISH = "The mayor’s guests came to the café. Then Zoë Müller – “our poet” – spoke about Łódź."
WESTERN = "The mayor’s guests came to the café. Then Zoë Müller – “our poet” – spoke about naïve art."
POLISH = "Wczoraj odbyło się spotkanie. Następnie głos zabrał pan Józef Gałązka, który podziękował gościom."
RUSSIAN = "Вчера в библиотеке прошла встреча. Затем выступил господин Иванов и поблагодарил гостей за внимание."
JAPANESE = "昨日、東京で集会が開かれました。その後、映画が上映されました。最後に市長が挨拶をしました。"
MIXED = "سلام دنیا. e\u0301té, 👩‍👩‍👧 und 𝒳.\nZweite Zeile."


def read(data: bytes) -> Document:
    return read_bytes(data, "report.txt")


def refusal(data: bytes) -> str:
    with pytest.raises(ReadingError) as caught:
        read(data)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (MIXED.encode(), "utf-8"),
        (MIXED.encode("utf-8-sig"), "utf-8"),
        (MIXED.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + MIXED.encode("utf-16-be"), "utf-16"),
        (MIXED.encode("utf-32"), "utf-32"),
        (b"\0\0\xfe\xff" + MIXED.encode("utf-32-be"), "utf-32"),
    ],
)
def test_unicode(data: bytes, encoding: str) -> None:
    document = read(data)
    assert (document.text, document.encoding) == (MIXED, encoding)


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [
        (WESTERN, "cp1252", "windows-1252"),
        ("José Núñez spoke.", "latin-1", "windows-1252"),
        ("Më pas folën përfaqësuesit.", "latin-1", "windows-1252"),
        (POLISH, "cp1250", "cp1250"),
        (RUSSIAN, "cp1251", "cp1251"),
        (JAPANESE, "shift_jis", None),
    ],
)
def test_older_encodings(text: str, codec: str, encoding: str | None) -> None:
    document = read(text.encode(codec))
    assert document.text == text
    assert encoding is None or document.encoding == encoding


def test_utf8_with_a_flaw_stays_utf8() -> None:
    """A cut in the middle of a character does not turn every other one into rubbish."""
    data = (ENGLISH * 3).encode()
    document = read(data[: data.rindex("ź".encode()) + 1])
    assert document.text.startswith(ENGLISH)
    assert document.text.endswith("Łód\ufffd")
    assert document.encoding == "utf-8, damaged"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\r\nb", "a\nb"),
        (b"a\rb\r\rc", "a\nb\n\nc"),
        (b"a\n\rb", "a\n\nb"),
        (b"a\r\n\r\nb\r\n", "a\n\nb\n"),
        (b"a\fb\vc", "a\nb\nc"),
        ("a\u2028b\u2029c".encode(), "a\nb\n\nc"),
        ("it\x92s here\x85".encode(), "it’s here…"),
        ("a\x81b".encode(), "a\ufffdb"),
        ("a\ufdd0b\ufdd1c".encode(), "a\ufffdb\ufffdc"),
        (b"a\tb \x1b[1mc", "a\tb \ufffd[1mc"),
        (b"\xef\xbb\xbf\xef\xbb\xbfa", "a"),
        ("a\ufeffb".encode(), "a\ufeffb"),
    ],
)
def test_canonical_text(data: bytes, text: str) -> None:
    assert read(data).text == text


@given(st.text())
def test_canonical_text_stays_as_it_is(text: str) -> None:
    """A text that was read once may be read again, and every offset in it holds."""
    once = canonical(text)
    assert canonical(once) == once
    assert not set(once) & set("\0\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1")
    once.encode()
    assert len(once.splitlines()) == len(once.removesuffix("\n").split("\n")) - (not once)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        document = read(data)
    except ReadingError as error:
        sentence = str(error)
    else:
        document.text.encode()
        assert document.text.strip()
        assert canonical(document.text) == document.text
        assert document.source.sha256 == hashlib.sha256(data).hexdigest()
        sentence = None
    assert sentence is None or sentence.startswith("“report.txt” ")


def test_empty() -> None:
    assert refusal(b"") == "“report.txt” is empty. Choose a file with a report in it."


@pytest.mark.parametrize(
    "data", [b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u00a0\u3000\u200b\u2060".encode(), b"\f\f"]
)
def test_only_white_space(data: bytes) -> None:
    assert refusal(data) == "“report.txt” holds nothing but white space. Choose a file with a report in it."


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01" + bytes(40),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"a text with\0a zero in it",
        "a zero\0in UTF-16".encode("utf-16"),
        b"\xffno utf-8\0and a zero",
        b"\x01\x02\x03\x04\x05 \x06 abc",
        bytes(range(1, 256)) * 20,
        random.Random(1).randbytes(5000),
        "UTF-16 without a mark".encode("utf-16-le"),
    ],
)
def test_no_text(data: bytes) -> None:
    assert refusal(data) == "“report.txt” is not text. Choose a plain text file, such as one that ends in .txt."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"PK\x03\x04...", "a word processor or zip file"),
        (b"\xd0\xcf\x11\xe0...", "a word processor document"),
        (b"{\\rtf1 ...}", "a rich text document"),
    ],
)
def test_other_formats(data: bytes, kind: str) -> None:
    assert refusal(data) == f"“report.txt” is {kind}, not plain text. Save it as plain text, and open that."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"\xef\xbb\xbfgood \xff bad", "UTF-8"),
        (b"\xff\xfea\0\x00\xd8b\0", "UTF-16"),
        (b"\xff\xfea\0b", "UTF-16"),
        (b"\xff\xfe\0\0\xff\xff\xff\xff", "UTF-32"),
    ],
)
def test_damaged_after_a_mark(data: bytes, encoding: str) -> None:
    assert refusal(data).startswith(f"“report.txt” begins as {encoding} text, but is damaged after byte ")


def test_source(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"\xef\xbb\xbfHello.\r\n")
    source = read_file(path).source
    assert (source.name, source.format) == ("report.txt", "text/plain")
    assert source.sha256 == hashlib.sha256(b"\xef\xbb\xbfHello.\r\n").hexdigest()


def test_name_of_odd_bytes(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n.txt"))
    path.write_text("Hello.")
    name = read_file(path).source.name
    assert name == "caf\ufffd\ufffd.txt"
    path.write_bytes(b"")
    with pytest.raises(ReadingError, match=r"^“caf\ufffd\ufffd\.txt” is empty"):
        read_file(path)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/a/b/گزارش\u200cها.txt", "گزارش\u200cها.txt"),
        ("gpj.\u202etxt", "gpj.\ufffdtxt"),
        ("\x1b[2J.txt", "\ufffd[2J.txt"),
        ("lone\ud800.txt", "lone\ufffd.txt"),
        ("/", "/"),
        ("👩‍👩‍👧.txt", "👩‍👩‍👧.txt"),
    ],
)
def test_names_fit_to_be_shown(path: str, name: str) -> None:
    assert display_name(path) == name


@given(st.binary(min_size=1, max_size=300))
def test_what_was_read_is_never_refused_as_text(data: bytes) -> None:
    try:
        document = read(data)
    except ReadingError:
        return
    assert read_text(document.text, "report.txt").text == document.text
