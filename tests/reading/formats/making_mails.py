"""Makes mails for tests, as Python's ``email`` writes them, and as it would never."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage

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


def raw(body: bytes, content_type: str = "text/plain; charset=utf-8", more: str = "") -> bytes:
    head = f"From: ann@example.org\nTo: bo@example.org\nSubject: Harbour Day\nContent-Type: {content_type}\n{more}\n"
    return head.encode() + body


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


def nested(number: int) -> bytes:
    opening = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(number))
    return f"From: a@b\nTo: c@d\nSubject: Deep\n{opening}Content-Type: text/plain\n\nIn the end.\n".encode()


def specimens() -> list[bytes]:
    message = mail("Flowed \nlines\n> quoted\nZoë", From="Zoë <z@example.org>")
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(mail("Inner."))
    message.add_attachment(b"abc", maintype="image", subtype="png", filename="برنامه.png")
    return [message.as_bytes(), saved_page(), nested(3), raw(b"a \nb", "text/plain; format=flowed; charset*=utf-8''x")]
