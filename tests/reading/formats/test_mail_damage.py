"""Mails that were cut off, packed badly, or say wrongly what they are: what is there is read, and the rest is said."""

from __future__ import annotations

import base64

import pytest

from tests.reading.formats.making_mails import raw
from viewer.reading import Document, read_bytes

DAMAGED = "Some of this mail is damaged: words may be missing in it, at its end above all."
CUT = "This file ends in the middle: some of its text may be missing."
UNPARTED = "What parts this mail has cannot be told, as it is damaged: it is shown as it stands."
UNKNOWN = "How a part of this mail is packed (“x-new”) is not known: it is shown as it stands."
MISNAMED = (
    "The file says that its text is in “{}”, which is not read here: it was read as {}, and some letters may be wrong."
)
TEXT = "Ann Lee opened the day, and Zoë sang of boats."
PACKED = base64.encodebytes(TEXT.encode()).decode()
BASE64 = "Content-Transfer-Encoding: base64\n"
QUOTED = "Content-Transfer-Encoding: quoted-printable\n"


def read(data: bytes) -> tuple[str, list[str]]:
    document = read_bytes(data, "report.eml")
    return document.text.removeprefix("Harbour Day\n\n"), notes(document)


def notes(document: Document) -> list[str]:
    return [str(note) for note in document.source.about.notes]


@pytest.mark.parametrize(
    ("packed", "text"),
    [
        (PACKED.strip()[:-3], TEXT[:-3]),
        (PACKED.strip()[:-2] + "*", TEXT[:-2]),
        (PACKED.strip().rstrip("=")[:-3] + "\n_____\nA list of friends\n", TEXT[:-3]),
        (PACKED.strip()[:-4] + "Q==Q==", TEXT[:-3]),
    ],
    ids=["cut off", "another sign", "a line behind it", "an end in the middle"],
)
def test_base64_with_a_bad_end(packed: str, text: str) -> None:
    found, said = read(raw(packed.encode(), more=BASE64))
    assert found[: len(text) - 1] == text[:-1]
    assert len(found) <= len(TEXT)
    assert said == [DAMAGED]


def test_good_base64_is_no_damage() -> None:
    for packed in (PACKED, PACKED.replace("\n", "\r\n"), PACKED[:20] + " \n" + PACKED[20:]):
        assert read(raw(packed.encode(), more=BASE64)) == (TEXT, [])


@pytest.mark.parametrize("body", ["Caf=C3=A9 was =ser=\nved.", "Caf=C3=A9 was served=C", "Caf=C3=A9 was ="])
def test_quoted_printable_that_is_damaged(body: str) -> None:
    found, said = read(raw(body.encode(), more=QUOTED))
    assert found.startswith("Café was")
    assert said == [DAMAGED]


def test_good_quoted_printable_is_no_damage() -> None:
    assert read(raw(b"Caf=C3=A9 =\nwas=20\nserved=3D=\r\n.", more=QUOTED)) == ("Café was\nserved=.", [])


@pytest.mark.parametrize(
    ("body", "form", "said"),
    [
        (b"--x\n\nWords.\n", "multipart/mixed; boundary=x", CUT),
        (b"--x\nContent-Type: text/plain\n\nWords.", "multipart/alternative; boundary=x", CUT),
        (b"--x\n\nWords.\n--x--\n", "multipart/mixed", UNPARTED),
        (b"Words.\n", "multipart/mixed; boundary=y", UNPARTED),
    ],
)
def test_parts_that_do_not_end_or_cannot_be_told_apart(body: bytes, form: str, said: str) -> None:
    text, notes = read(raw(body, form))
    assert "Words." in text
    assert notes == [said]


def test_an_unknown_way_of_packing() -> None:
    assert read(raw(b"Words.", more="Content-Transfer-Encoding: X-New; a=b\n")) == ("Words.", [UNKNOWN])


@pytest.mark.parametrize("charset", ["x-unknown", "utf-7"])
def test_an_unknown_charset(charset: str) -> None:
    form = f"text/plain; charset={charset}"
    assert read(raw("Café".encode(), form)) == ("Café", [MISNAMED.format(charset, "utf-8")])
    assert read(raw(b"Words.", form)) == ("Words.", [])


def test_a_charset_that_cannot_be_shown() -> None:
    page = raw("Café".encode(), "text/html; charset=a\0b\u202ec")
    assert read(page) == ("Café", [MISNAMED.format("a␀b⇄c", "utf-8")])


def test_utf_7() -> None:
    text = "Żółw and 東京 + Zoë"
    for form, body in (("plain", text), ("html", f"<p>{text}</p>")):
        assert read(raw(body.encode("utf-7"), f"text/{form}; charset=UTF-7")) == (text, [])
    page = read_bytes(b"<meta charset=utf-7><p>+AGEAYg- spoke", "page.html")
    assert (page.text, notes(page)) == ("+AGEAYg- spoke", [MISNAMED.format("utf-7", "utf-8")])
    assert read(raw(b"1+1 is +ZZ", "text/plain; charset=utf-7"))[0] == "1+1 is +ZZ"
