"""Bytes to canonical text: encodings, byte order marks, line ends, and what is no text at all."""

from __future__ import annotations

import hashlib
import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading import (
    ENCODINGS,
    Choice,
    Document,
    ReadingError,
    display_name,
    read_bytes,
    read_file,
    read_text,
)
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
        ("“It’s late,” José Núñez said – and left the café…", "mac_roman", "macintosh"),
        ("“Ann Lee spoke.” “Bo Ek read a poem.”", "mac_roman", "macintosh"),
        ("Ann McÉwen spoke…and Bo Ek said “yes”.", "cp1252", "windows-1252"),
        ("Më pas folën përfaqësuesit.", "latin-1", "windows-1252"),
        (POLISH, "cp1250", "windows-1250"),
        (RUSSIAN, "cp1251", "windows-1251"),
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


@pytest.mark.parametrize("flaw", [b"\xe9", b"\xff", "🎈".encode()[:2]])
def test_one_flaw_in_a_short_text_does_not_make_another_encoding_of_it(flaw: bytes) -> None:
    document = read("“We are glad”, said Zoé Müller.".encode() + flaw)
    assert document.text.startswith("“We are glad”, said Zoé Müller.\ufffd")
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
        (b"a\tb \x1b[1mc", "a\tb ␛[1mc"),
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
        b"\x01\x02\x03\x04\x05 \x06 abc",
        bytes(range(1, 256)) * 20,
        random.Random(1).randbytes(5000),
    ],
)
def test_no_text(data: bytes) -> None:
    assert refusal(data) == (
        "“report.txt” is not text, and of no format that can be read. Choose a text, a web page, a PDF, a mail, or a "
        "file of a word processor."
    )


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04...", "damaged: it is a zipped document that cannot be unpacked. Get it again."),
        (
            b"\xd0\xcf\x11\xe0...",
            "a document of an old word processor (.doc) or mail program (.msg). Save it as .docx,",
        ),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture. Only text can be read: choose a file that holds text."),
    ],
)
def test_other_formats(data: bytes, kind: str) -> None:
    assert refusal(data).startswith(f"“report.txt” is {kind}")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [MIXED.replace("𝒳", "x") * 3, RUSSIAN, JAPANESE + " 2025", "UTF-16 without a mark"])
def test_utf16_without_a_mark(codec: str, text: str) -> None:
    document = read(text.encode(codec))
    assert (document.text, document.encoding) == (text, codec)


def test_few_zeros_are_shown() -> None:
    assert read(b"a text with\0a zero in it").text == "a text with␀a zero in it"
    assert read("a zero\0in UTF-16".encode("utf-16")).text == "a zero␀in UTF-16"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the file \u202egpj.exe\u202c is", "the file ⇄gpj.exe⇄ is"),
        ("سلام \u202eabc\u202c", "سلام ⇄abc⇄"),
        ("he said \u2067word\u2069.", "he said ⇄word⇄."),
        ("گفت \u202bcafé\u202c.\nplain \u202bcafé\u202c", "گفت \u202bcafé\u202c.\nplain ⇄café⇄"),
        ("می\u200cخواهیم\u200f! a\u200eb", "می\u200cخواهیم\u200f! a\u200eb"),
        ("a\U000e0041\U000e0042b", "a\ufffd\ufffdb"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", None),
        ("a\u206ab\u2063c\ufff9d", "a\ufffdb\ufffdc\ufffdd"),
    ],
)
def test_what_is_invisible_is_shown_and_not_obeyed(text: str, shown: str | None) -> None:
    assert canonical(text) == (text if shown is None else shown)


def test_an_encoding_that_is_chosen_is_obeyed() -> None:
    document = read_bytes(RUSSIAN.encode("cp1251"), "report.txt", Choice(encoding="windows-1251"))
    assert (document.text, document.encoding) == (RUSSIAN, "windows-1251")
    document = read_bytes("é".encode() + b" \x81", "report.txt", Choice(encoding="utf-8"))
    assert document.text == "é \ufffd"


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_that_can_be_chosen_is_known(encoding: str) -> None:
    assert read_bytes("Ann spoke.".encode(encoding), "report.txt", Choice(encoding=encoding)).text == "Ann spoke."


def test_what_was_decoded_wrongly_is_found_and_mended_on_demand() -> None:
    first = "The café – it’s naïve, “so”."
    text = f"{first}\n\nNothing wrong here: SÃO PAULO, Übung."
    wrong = text.replace(first, first.encode().decode("latin-1"))
    document = read(wrong.encode())
    assert document.text != text
    assert document.source.about.garbled
    assert ("cafÃ©", "café") in document.source.about.repairs
    mended = read_bytes(wrong.encode(), "report.txt", Choice(repair=True))
    assert mended.text == text
    assert mended.source.about.repaired
    assert not mended.source.about.garbled


@pytest.mark.parametrize("text", [MIXED, POLISH, RUSSIAN, "SÃO PAULO e “Ângela”", "L’ÂGE D’OR", "Đà Nẵng, ÂU CƠ"])
def test_good_text_is_not_called_garbled(text: str) -> None:
    assert read(text.encode()).source.about.repairs == ()


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


@pytest.mark.parametrize(
    ("wrong", "pair"),
    [
        ("One.â€¨Two.", ("One.â€¨Two.", "One. Two.")),
        ("Ã¢â‚¬Â¨ cafÃ©", ("cafÃ©", "café")),
    ],
)
def test_repairs_are_shown_on_one_line(wrong: str, pair: tuple[str, str]) -> None:
    """What was decoded wrongly may have been the end of a line, which is none where words are shown."""
    repairs = read(wrong.encode()).source.about.repairs
    assert pair in repairs
    assert not any("\n" in one or canonical(one) != one for words in repairs for one in words)
    mended = read_bytes(wrong.encode(), "report.txt", Choice(repair=True)).text
    assert canonical(mended) == mended


def test_line_ends_that_were_saved_twice() -> None:
    assert read(b"A line\r\r\nand\r\r\n\r\r\nanother.\r\r\n").text == "A line\nand\n\nanother.\n"
    assert read(b"Two\r\rparagraphs,\r\r\nthe last\n").text == "Two\n\nparagraphs,\n\nthe last\n"
