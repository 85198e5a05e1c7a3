"""Mails in mails: forwarded, answered, quoted, as mail programs write them. Their heads are no words of a report."""

from __future__ import annotations

import pytest

from tests.reading.formats.making_mails import mail, raw
from viewer.reading import Choice, Document, read_bytes

FIRST = "On Saturday 14 June the Harbour Friends met at Eastmere, and Cy Dow opened the assembly in the customs house."
SECOND = "Dr. Dee Fry spoke of the marshes, and the forty-one members thanked her with a song."
REPORT = f"{FIRST}\n\n{SECOND}"
HEADS = (
    "Who wrote and got the mails that are forwarded or quoted in this one is told in the properties, not in the text."
)
TOLD = "This mail hands on another one: subject, sender and date are those of the mail that is in it."
HTML = "text/html; charset=utf-8"


def read(data: bytes, whole: bool = False) -> Document:
    return read_bytes(data, "report.eml", Choice(whole=whole))


def kinds(document: Document) -> list[tuple[str, int, str]]:
    text = document.text
    return [(block.kind, block.level, text[block.span.start : block.span.end]) for block in document.source.layout]


GMAIL = f"""For your files.

---------- Forwarded message ---------
From: Eva Lund <eva@example.org>
Date: Sun, 15 Jun 2025 at 09:00
Subject: Assembly
To: Ann Lee <ann@example.org>, Bo Ek
    <bo@example.org>


{REPORT}
"""
APPLE = f"""<div>See below.</div><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br>
<div><span><b>From: </b></span><span>Eva Lund &lt;<a href="mailto:eva@example.org">eva@example.org</a>&gt;<br>
</span></div>
<div><span><b>Subject: </b></span><span><b>Assembly</b><br></span></div>
<div><span><b>Date: </b></span><span>Sun, 15 Jun 2025 at 09:00<br></span></div>
<div><span><b>To: </b></span><span>ann@example.org</span></div><br>
<div><p>{FIRST}</p><p>{SECOND}</p></div></blockquote></div>"""
OUTLOOK = f"""Zur Kenntnis
Bo

-----Ursprüngliche Nachricht-----
Von: Eva Lund <eva@example.org>
Gesendet: Sun, 15 Jun 2025 at 09:00
An: 'Ann Lee'
Betreff: Assembly

{REPORT}
"""
NEW_OUTLOOK = f"""<p class=MsoNormal>FYI</p><div><div style='border:none'><p class=MsoNormal>
<b>From:</b> Eva Lund &lt;eva@example.org&gt;<br><b>Sent:</b> Sun, 15 Jun 2025 at 09:00<br><b>To:</b> Ann Lee<br>
<b>Subject:</b> Assembly</p></div></div><p class=MsoNormal>{FIRST}</p><p class=MsoNormal>{SECOND}</p>"""
THUNDERBIRD = f"""<p>Here it is.</p><div class="moz-forward-container"><br>-------- Forwarded Message --------
<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>Assembly</td></tr>
<tr><th>Date: </th><td>Sun, 15 Jun 2025 at 09:00</td></tr>
<tr><th>From: </th><td>Eva Lund &lt;eva@example.org&gt;</td></tr>
<tr><th>To: </th><td>Ann Lee</td></tr></tbody></table><br><p>{FIRST}</p><p>{SECOND}</p></div>"""
RUSSIAN = f"""-------- Пересылаемое сообщение --------
От кого: Eva Lund <eva@example.org>
От: Eva Lund <eva@example.org>
Дата: Sun, 15 Jun 2025 at 09:00
Кому: ann@example.org
Тема: Assembly

{REPORT}
"""
TWICE = f"""fyi

Begin forwarded message:

From: Gus Hay <gus@example.org>
Date: 16 June 2025 10:00
Subject: Fwd: Assembly

Please see this.

________________________________
From: Eva Lund <eva@example.org>
Sent: Sun, 15 Jun 2025 at 09:00
To: Gus Hay
Subject: Assembly

{REPORT}
"""


@pytest.mark.parametrize(
    ("body", "form", "cover"),
    [
        (GMAIL, "text/plain; charset=utf-8", "For your files."),
        (APPLE, HTML, "See below."),
        (OUTLOOK, "text/plain; charset=utf-8", "Zur Kenntnis\nBo"),
        (NEW_OUTLOOK, HTML, "FYI"),
        (THUNDERBIRD, HTML, "Here it is."),
        (RUSSIAN.replace("От кого: Eva Lund <eva@example.org>\n", ""), "text/plain; charset=utf-8", ""),
        (TWICE, "text/plain; charset=utf-8", "fyi\n\nPlease see this."),
    ],
    ids=["gmail", "apple", "outlook", "new outlook", "thunderbird", "russian", "twice"],
)
def test_a_forwarded_report(body: str, form: str, cover: str) -> None:
    document = read(raw(body.encode(), form))
    text = document.text.removeprefix("Harbour Day\n\n")
    if body is TWICE:
        text = text.replace("fyi\n\nFwd: Assembly\n\n", "fyi\n\n")
    assert text == "\n\n".join(filter(None, (cover, "Assembly", REPORT)))
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Assembly", "Eva Lund", "Sun, 15 Jun 2025 at 09:00")
    assert ("Handed on by", "ann@example.org") in about.more
    assert [str(note) for note in about.notes] == [TOLD, HEADS]
    assert not [kind for kind in kinds(document) if kind[0] not in ("heading", "quote")]


@pytest.mark.parametrize("body", [GMAIL, OUTLOOK, TWICE], ids=["gmail", "outlook", "twice"])
def test_all_of_a_mail_is_shown_where_the_reader_wants_it(body: str) -> None:
    document = read(raw(body.encode()), whole=True)
    shown = "".join(document.text.removeprefix("Harbour Day").split())
    assert shown == "".join(body.split())
    assert document.source.about.notes == ()


def test_an_attached_mail_that_is_the_report() -> None:
    message = mail("For your files.", Subject="Fwd: report")
    message.add_attachment(
        mail(REPORT, Subject="Assembly", From="Eva Lund <eva@example.org>", Date="Sun, 15 Jun 2025 09:00:00 +0200")
    )
    document = read(message.as_bytes())
    assert document.text == f"Fwd: report\n\nFor your files.\n\nAssembly\n\n{REPORT}"
    about = document.source.about
    assert (about.title, about.author, about.date) == ("Assembly", "Eva Lund", "Sun, 15 Jun 2025 09:00:00 +0200")
    assert [str(note) for note in about.notes] == [TOLD, HEADS]


QUOTED = "\n".join(f"> {line}".rstrip() for line in f"{REPORT}\n\n> Will you come?".split("\n"))


@pytest.mark.parametrize(
    "line",
    [
        "On Sun, 15 Jun 2025 at 09:00, Eva Lund <eva@example.org> wrote:",
        "On Sun, 15 Jun 2025 at 09:00, Eva Lund of the Harbour Friends\n<eva@example.org> wrote:",
        "Am 15.06.2025 um 09:00 schrieb Eva Lund:",
        "Le dim. 15 juin 2025 à 09:00, Eva Lund <eva@example.org> a écrit :",
        "15.06.2025 09:00, Eva Lund пишет:",
    ],
)
def test_an_answer_above_a_report(line: str) -> None:
    """The report is text like any other; what it quotes itself stays a quotation."""
    document = read(raw(f"Thank you, Eva!\n\n{line}\n{QUOTED}\n".encode()))
    assert document.text == f"Harbour Day\n\nThank you, Eva!\n\n{REPORT}\n\nWill you come?"
    assert kinds(document)[1:] == [("quote", 1, "Will you come?")]
    about = document.source.about
    assert (about.author, about.date) == ("", "")
    assert ("Quoted", " ".join(line.split()).rstrip(" :")) in about.more
    assert ("Handed on by", "ann@example.org") in about.more


def test_a_report_above_a_mail_that_it_answers() -> None:
    asked = "Dear Eva, will you write the report?"
    html = (
        f"<div>{FIRST}</div><div>{SECOND}</div><div class=gmail_quote><div class=gmail_attr>On Fri, Jun 13, 2025 at "
        f"8:00 PM Bo Ek &lt;bo@example.org&gt; wrote:<br></div><blockquote class=gmail_quote>{asked}</blockquote></div>"
    )
    plain = (
        f"{REPORT}\n\n________________________________\nFrom: Bo Ek\nSent: 13 June 2025 20:00\nTo: Eva Lund\n\n{asked}"
    )
    for body, form, where in ((html, HTML, "Quoted"), (plain, "text/plain", "Inner mail")):
        document = read(raw(body.encode(), form))
        assert document.text == f"Harbour Day\n\n{REPORT}\n\n{asked}"
        assert kinds(document)[1:] == [("quote", 1, asked)]
        about = document.source.about
        assert (about.author, about.title) == ("ann@example.org", "Harbour Day")
        assert [label for label, _ in about.more] == ["To", where]
        assert [str(note) for note in about.notes] == [HEADS]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Bo Ek wrote:\n\n> We shall come.",
        "From: the quay\nTo: the lighthouse\n\nWe walked.",
        "Subject: boats\n\nFrom here we went on.",
        "In 2024 the mayor wrote to all of us at 10:30:\n\nWe shall come.",
    ],
)
def test_words_of_a_report_are_kept(text: str) -> None:
    """Those that a report says itself, and that are like a head."""
    document = read(raw(text.encode()))
    assert "".join(document.text.removeprefix("Harbour Day").split()) == "".join(text.replace("> ", "").split())
    assert document.source.about.notes == ()
