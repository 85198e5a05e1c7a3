"""Mails and saved pages: what is read of them, and what they cannot do."""

from __future__ import annotations

import contextlib
import random
import time
from email import policy
from email.message import EmailMessage

import pytest

from viewer.reading import Choice, Document, ReadingError, read_bytes

TEXT = "On Monday about 180 people came.\nAnn Lee opened the day.\n\nBo Ek spoke about boats."
PAGE = "<html><body><h2>Harbour Day</h2><p>About 180 people came.</p><ul><li>Opening</li></ul></body></html>"


def mail(text: str | None = TEXT, **head: str) -> EmailMessage:
    message = EmailMessage(policy=policy.SMTP)
    lines = {"From": "Ann Lee <ann@example.org>", "To": "bo@example.org", "Date": "Tue, 06 May 2025 10:00:00 +0200"}
    for name, value in {**lines, "Subject": "Harbour Day", **head}.items():
        message[name.replace("_", "-")] = value
    if text is not None:
        message.set_content(text)
    return message


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


def raw(body: bytes, content_type: str = "text/plain; charset=utf-8", more: str = "") -> bytes:
    head = f"From: ann@example.org\nTo: bo@example.org\nSubject: Harbour Day\nContent-Type: {content_type}\n{more}\n"
    return head.encode() + body


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
    document = read(message)
    assert document.text == "Fwd: report\n\nFor your files.\n\nReport of the club\n\nWe met at noon."
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


def saved_page(**head: str) -> bytes:
    head = {"From": "<Saved by Blink>", "Subject": "Harbour =?utf-8?Q?Day?=", "MIME-Version": "1.0", **head}
    lines = "".join(f"{name}: {value}\n" for name, value in head.items())
    page = (
        "<title>Harbour Day</title><nav>Menu</nav><article><h1>Harbour Day</h1><p>Caf=C3=A9 was served.</p></article>"
    )
    return (
        f'{lines}Content-Type: multipart/related; type="text/html"; boundary="--b"\n\n'
        "----b\nContent-Type: text/css\n\np {}\n"
        "----b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
        f"Content-Location: https://part.example/\n\n{page}\n"
        "----b\nContent-Type: text/html\n\n<p>A frame</p>\n----b--\n"
    ).encode()


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


def nested(number: int) -> bytes:
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(number))
    return f"From: a@b\nTo: c@d\nSubject: Deep\n{opening}Content-Type: text/plain\n\nIn the end.\n".encode()


def test_nested_parts() -> None:
    assert read(nested(20)).text == "Deep\n\nIn the end."
    for number in (100, 900, 5000):
        assert "too many parts" in refusal(nested(number))


def test_too_many_parts() -> None:
    body = b"--x\n\nword\n" * 1200
    assert "too many parts" in refusal(raw(body, 'multipart/mixed; boundary="x"'))


@pytest.mark.parametrize(
    "head",
    [
        "Subject: " + "x" * 10_000_000,
        "Subject: " + "=?utf-8?q?x?= " * 700_000,
        "Subject:" + " x\n" * 3_000_000 + " end",
        "To: " + "a@b.example, " * 700_000,
        "From: " + '"' * 10_000_000,
        "From: " + "(" * 10_000_000,
        "From: " + "<" * 10_000_000,
        "Content-Type: text/plain; " + 'a="' * 3_000_000,
        "Content-Type: text/plain; " + "a*0=1;" * 1_500_000,
    ],
    ids=lambda head: head[:22],
)
def test_heads_of_any_length(head: str) -> None:
    start = time.monotonic()
    document = read(f"From: a@b\nTo: c@d\nDate: today\n{head}\n\nThe text.".encode())
    assert document.text.endswith("The text.")
    assert time.monotonic() - start < 5


def test_too_long_in_all() -> None:
    body = b"--x\nContent-Type: text/plain\n\n" + b"many words " * 500_000 + b"\n"
    assert "longer than" in refusal(raw(body * 3, 'multipart/mixed; boundary="x"'))


def specimens() -> list[bytes]:
    message = mail("Flowed \nlines\n> quoted\nZoë", From="Zoë <z@example.org>")
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(mail("Inner."))
    message.add_attachment(b"abc", maintype="image", subtype="png", filename="برنامه.png")
    return [message.as_bytes(), saved_page(), nested(3), raw(b"a \nb", "text/plain; format=flowed; charset*=utf-8''x")]


def mutated(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(made) + 1)
        what = chance.randrange(4)
        if what == 0:
            made[place : place + 1] = bytes([chance.randrange(256)])
        elif what == 1:
            del made[place : place + chance.randint(1, 30)]
        elif what == 2:
            start = chance.randrange(len(made) + 1)
            made[place:place] = made[start : start + chance.randint(1, 60)]
        else:
            made[place:place] = chance.choice(
                (b'"', b";", b"=?utf-8?b?", b"?=", b"\0", b"*0*=", b"''%ff", b"(", b"<", b"\r")
            )
    return bytes(made)


@pytest.mark.parametrize("seed", range(200))
def test_damage_is_met(seed: int) -> None:
    """Only a document or a ReadingError comes out, whatever happened to a mail."""
    chance = random.Random(seed)
    data = mutated(chance.choice(specimens()), chance)
    with contextlib.suppress(ReadingError):
        assert read(data, "a.mhtml").text.strip()
