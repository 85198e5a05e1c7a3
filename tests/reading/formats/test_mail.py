"""Mails and saved pages: what is read of them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.reading.formats.making_mails import PAGE, TEXT, mail, raw, saved_page
from viewer.reading import Choice, Document, ReadingError, read_bytes


def read(message: EmailMessage | bytes, name: str = "report.eml", choice: Choice | None = None) -> Document:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return read_bytes(data, name, choice or Choice())


def refusal(data: bytes, name: str = "report.eml") -> str:
    with pytest.raises(ReadingError) as caught:
        read(data, name)
    return str(caught.value)


def kinds(document: Document) -> list[tuple[str, int, str]]:
    text = document.text
    return [(block.kind, block.level, text[block.span.start : block.span.end]) for block in document.source.layout]


def test_head_and_text() -> None:
    document = read(mail(Cc="cy@example.org", Reply_To="club@example.org", List_Id="<quay.example.org>"))
    assert document.text == f"Harbour Day\n\n{TEXT}"
    assert kinds(document) == [("heading", 1, "Harbour Day")]
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Harbour Day", "Ann Lee", "Tue, 06 May 2025 10:00:00 +0200")
    assert about.more == (
        ("To", "bo@example.org"),
        ("Cc", "cy@example.org"),
        ("Reply-To", "club@example.org"),
        ("List-Id", "<quay.example.org>"),
    )
    assert about.notes == ()


def test_subject_is_not_said_twice() -> None:
    assert read(mail("Harbour Day was a success.")).text == "Harbour Day was a success."
    assert read(mail("Harbour Days were a success.")).text.startswith("Harbour Day\n\n")


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_transfer_encodings(encoding: str, charset: str) -> None:
    message = mail(None)
    message.set_content("Café naïve: Zoë came.", charset=charset, cte=encoding)
    assert read(message).text == "Harbour Day\n\nCafé naïve: Zoë came."


def test_encoded_words_in_the_head() -> None:
    message = mail(From="بهرام کیانی <b@example.org>", Subject="گزارش شب شعر در کتابخانهٔ بزرگ شهر و چند سطر دیگر")
    about = read(message).source.about
    assert (about.title, about.author) == ("گزارش شب شعر در کتابخانهٔ بزرگ شهر و چند سطر دیگر", "بهرام کیانی")


def test_bytes_in_the_head_that_should_be_encoded() -> None:
    data = "From: Zoë <z@example.org>\nTo: a@b\nSubject: Café\nDate: today\n\nText.".encode()
    assert read(data).text == "Café\n\nText."
    assert read(data).source.about.author == "Zoë"


@pytest.mark.parametrize("charset", ["x-unknown", "utf-7", "rot13", "hex", '"', "a\0b"])
def test_charset_that_is_none(charset: str) -> None:
    assert read(raw("Café\n".encode(), f"text/plain; charset={charset}")).text == "Harbour Day\n\nCafé"


def test_charset_that_is_chosen() -> None:
    data = raw("Żółw".encode("iso-8859-2"), "text/plain; charset=iso-8859-1")
    document = read(data, choice=Choice(encoding="iso-8859-2"))
    assert (document.text, document.encoding) == ("Harbour Day\n\nŻółw", "iso-8859-2")


def test_flowed_lines_are_joined() -> None:
    body = b"About 180 people \ncame to the \nquay.\n"
    body += b">> Shall we \n>> come?\n> Yes,\n> indeed \n> so.\n\n From here.\n-- \nAnn\n"
    document = read(raw(body, "text/plain; format=flowed"))
    assert document.text == (
        "Harbour Day\n\nAbout 180 people came to the quay.\n\nShall we come?\n\nYes,\nindeed so.\n\nFrom here.\n--\nAnn"
    )
    assert kinds(document)[1:] == [("quote", 2, "Shall we come?"), ("quote", 1, "Yes,\nindeed so.")]


def test_flowed_lines_that_delete_their_space() -> None:
    assert read(raw("図書 \n館".encode(), "text/plain; format=flowed; delsp=yes; charset=utf-8")).text.endswith(
        "図書館"
    )


def test_quoted_lines() -> None:
    document = read(raw(b"On Monday Bo wrote:\n> Who\n> came?\n>\n> > Everybody.\nAll of us.\n-- \nAnn Lee"))
    assert kinds(document)[1:] == [("quote", 1, "Who\ncame?"), ("quote", 2, "Everybody.")]
    assert document.text.endswith("Everybody.\n\nAll of us.\n--\nAnn Lee")


def test_plain_text_is_preferred() -> None:
    message = mail("The plain words.")
    message.add_alternative(PAGE, subtype="html")
    assert read(message).text == "Harbour Day\n\nThe plain words."


@pytest.mark.parametrize("plain", ["", " \n", "This mail is in HTML. Please use a program that shows it."])
def test_html_where_the_plain_text_says_nothing(plain: str) -> None:
    message = mail(plain)
    message.add_alternative(PAGE, subtype="html")
    document = read(message)
    assert document.text == "Harbour Day\n\nAbout 180 people came.\n\n• Opening"
    assert kinds(document)[0] == ("heading", 2, "Harbour Day")


def test_html_alone_is_read_whole() -> None:
    message = mail(None)
    message.set_content("<nav>On top</nav><p>Café<script>alert(1)</script></p>", subtype="html", charset="iso-8859-1")
    assert read(message).text == "Harbour Day\n\nOn top\n\nCafé"


def test_attachments_are_named_and_not_opened() -> None:
    message = mail("See below.")
    message.add_attachment(b"%PDF-1.7 secret", maintype="application", subtype="pdf", filename="برنامه.pdf")
    message.add_attachment("secret", filename="notes.txt")
    document = read(message)
    assert document.text == "Harbour Day\n\nSee below."
    assert document.source.about.more[1:] == (("Attachment", "برنامه.pdf"), ("Attachment", "notes.txt"))
    assert [str(note) for note in document.source.about.notes] == [
        "What is attached to the mail is not opened: برنامه.pdf, notes.txt."
    ]


def test_attachments_are_named_on_one_line() -> None:
    body = b"--x\n\nWords.\n--x\nContent-Type: image/a\x0bb\n\na\n--x--\n"
    document = read(raw(body, 'multipart/mixed; boundary="x"'))
    assert [str(note) for note in document.source.about.notes] == [
        "What is attached to the mail is not opened: image/a b."
    ]


def test_attachments_without_a_name() -> None:
    body = b"--x\n\nWords.\n--x\nContent-Type: application/pdf\n\n%PDF-1.7\n--x--\n"
    document = read(raw(body, 'multipart/mixed; boundary="x"'))
    assert document.text == "Harbour Day\n\nWords."
    assert document.source.about.more[1:] == (("Attachment", "application/pdf"),)


@pytest.mark.parametrize(
    "content_type", ["multipart/mixed", 'multipart/mixed; boundary="y"', "text/enriched", "nonsense"]
)
def test_parts_that_are_none(content_type: str) -> None:
    assert read(raw(b"Words.\n", content_type)).text == "Harbour Day\n\nWords."


def test_pictures_of_a_page_are_attachments() -> None:
    message = mail(None)
    message.set_content(PAGE, subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<1>", filename="boat.png")
    document = read(message)
    assert document.text.endswith("• Opening")
    assert document.source.about.more[1:] == (("Attachment", "boat.png"),)


def test_forwarded_mail() -> None:
    message = mail("For your files.", Subject="Fwd: report")
    message.add_attachment(mail("We met at noon.", Subject="Report of the club"))
    document = read(message, choice=Choice(whole=True))
    assert document.text == (
        "Fwd: report\n\nFor your files.\n\nReport of the club\n\nFrom: Ann Lee <ann@example.org>\nTo: bo@example.org\n"
        "Date: Tue, 06 May 2025 10:00:00 +0200\n\nWe met at noon."
    )
    assert read(message).text == "Fwd: report\n\nFor your files.\n\nReport of the club\n\nWe met at noon."
    assert kinds(document)[1] == ("heading", 2, "Report of the club")


def test_signed_mail() -> None:
    body = (
        b"--x\nContent-Type: text/plain\n\nSigned words.\n--x\nContent-Type: application/pgp-signature\n\nabc\n--x--\n"
    )
    assert read(raw(body, 'multipart/signed; boundary="x"')).text == "Harbour Day\n\nSigned words."


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--", 'multipart/encrypted; boundary="x"'),
        (b"MIIB", "application/pkcs7-mime; smime-type=enveloped-data"),
        (b"-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----", "text/plain"),
    ],
)
def test_encrypted_mail(body: bytes, content_type: str) -> None:
    assert "is an encrypted mail" in refusal(raw(body, content_type))


def test_saved_page() -> None:
    document = read(saved_page(**{"Snapshot-Content-Location": "https://quay.example/day"}), "page.mhtml")
    assert document.text == "Harbour Day\n\nCafé was served."
    about = document.source.about
    assert (about.title, about.encoding, about.more) == (
        "Harbour Day",
        "utf-8",
        (("Address", "https://quay.example/day"),),
    )
    assert "1 words" in str(about.notes[0])
    assert read(saved_page(), "page.mht").source.about.more == (("Address", "https://part.example/"),)


def test_saved_page_without_a_page() -> None:
    data = saved_page().replace(b"text/html\n", b"text/css\n")
    assert "holds no web page" in refusal(data, "page.mhtml")


MEMO = "To: All members\nFrom: Ann Lee\nDate: 4 May 2024\nSubject: The pier\nPresent: Bo Ek\n\nBo Ek spoke.\n"


def test_a_memo_is_no_mail() -> None:
    document = read(MEMO.encode(), "memo.txt")
    assert (document.text, document.source.format) == (MEMO, "text/plain")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("From: Ann Lee", "From: Ann Lee <ann@example.org>"),
        ("Date: 4 May 2024", "Date: Sat, 4 May 2024 10:00:00 +0200"),
        ("Present: Bo Ek", "Message-ID: <1>"),
        ("To: All", "From ann Sat May  4 10:00:00 2024\nTo: All"),
    ],
)
def test_a_mail_is_one_whatever_its_name(field: str, value: str) -> None:
    document = read(MEMO.replace(field, value).encode(), "memo.txt")
    assert (document.text, document.source.format) == ("The pier\n\nBo Ek spoke.", "message/rfc822")


def test_a_memo_is_a_mail_where_its_name_says_so() -> None:
    assert read(MEMO.encode(), "memo.eml").text == "The pier\n\nBo Ek spoke."
