"""Traps in mails: parts without number, heads without end, lying encodings, and what web pages in them lead to."""

from __future__ import annotations

import base64
from pathlib import Path

from tests.hostile.pages import page
from tests.hostile.trap import ADDRESS, WORDS, Trap, lures

_HEAD = (
    "From: Ann Lee <ann@example.org>\r\nTo: bo@example.org\r\nSubject: Minutes\r\n"
    "Date: Mon, 5 May 2025 10:00:00 +0000\r\n"
)
_LYING = "=?zlib_codec?b?AAAA?= =?utf-8?b?A?= =?x?q?=?= =?utf-8?q?=00=0A=1B?="
_MIME = f"{_HEAD}MIME-Version: 1.0\r\n"


def _mail(body: str = WORDS, more: str = "") -> bytes:
    return f"{_MIME}{more}\r\n{body}\r\n".encode("utf-8", "surrogateescape")


def _parts(parts: list[str], boundary: str = "b", kind: str = "mixed") -> bytes:
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--"
    return _mail(body, f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n')


def _part(text: str, kind: str = "text/plain", more: str = "") -> str:
    return f"Content-Type: {kind}\r\n{more}\r\n{text}"


_PLAIN = _part(WORDS)


def _nested(path: Path) -> bytes:
    """Multiparts in each other."""
    depth = 5000
    opening = "".join(
        f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n" for number in range(depth)
    )
    closing = "".join(f"\r\n--b{number}--" for number in reversed(range(depth)))
    return f"{_MIME}{opening}{_PLAIN}{closing}".encode()


def _forwarded(path: Path) -> bytes:
    return (_MIME + f"Content-Type: message/rfc822\r\n\r\n{_MIME}" * 3000 + f"\r\n{WORDS}").encode()


def _page(path: Path) -> bytes:
    loading = "".join(f'<img src="{address}"><iframe src="{address}"></iframe>' for address in lures(path))
    return _mail(page(f"<p>{WORDS}</p>{loading}").decode(), "Content-Type: text/html\r\n")


def _attached(path: Path) -> bytes:
    names = (
        "../../../../tmp/hostile",
        "/etc/passwd",
        "a\0b",
        "C:\\a",
        "\u202etxt.exe",
        "a" * 100_000,
        "lures/secret.txt",
    )
    disposition = 'Content-Disposition: attachment; filename="{}"\r\n'
    elsewhere = f'message/external-body; access-type=URL; URL="{ADDRESS}"; name="{path.parent}/lures/secret.txt"'
    return _parts([_PLAIN, *(_part("a", more=disposition.format(name)) for name in names), _part("a", elsewhere)])


def _coded(encoding: str, body: str, charset: str = "utf-8") -> bytes:
    return _mail(body, f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n")


def _packed(text: bytes) -> str:
    return base64.encodebytes(text).decode()


_CHARSETS = ("utf-7", "zlib_codec", "base64", "unicode_escape", "idna", "nonsense", "undefined", "utf-16", "a" * 10_000)

TRAPS = (
    Trap("parts.eml", "10,000 parts", "either", lambda _: _parts([_PLAIN] * 10_000)),
    Trap(
        "empty-parts.eml", "a million parts without a line", "either", lambda _: _parts(["", _PLAIN] + [""] * 1_000_000)
    ),
    Trap("alternatives.eml", "10,000 alternatives", "either", lambda _: _parts([_PLAIN] * 10_000, kind="alternative")),
    Trap("nested.eml", "5,000 multiparts in each other", "either", _nested),
    Trap("forwarded.eml", "3,000 mails in each other", "either", _forwarded),
    Trap("head.eml", "a field of 9 MB", "either", lambda _: _mail(more=f"X-A: {'a' * 9_000_000}\r\n")),
    Trap(
        "folded.eml",
        "a subject folded over a million lines",
        "either",
        lambda _: _mail(more="X-A: a\r\n" + " a\r\n" * 1_000_000),
    ),
    Trap(
        "subject.eml",
        "a subject of 100,000 encoded words",
        "either",
        lambda _: f"{_HEAD.replace('Minutes', '=?utf-8?q?=C3=A9?= ' * 100_000)}\r\n{WORDS}".encode(),
    ),
    Trap(
        "fields.eml", "200,000 fields", "either", lambda _: _mail(more="".join(f"X-{n}: a\r\n" for n in range(200_000)))
    ),
    Trap(
        "people.eml",
        "200,000 people it is sent to",
        "either",
        lambda _: _mail(more=f"Cc: {', '.join(['Bo Ek <bo@example.org>'] * 200_000)}\r\n"),
    ),
    Trap(
        "comments.eml",
        "100,000 brackets in an address",
        "either",
        lambda _: f"{_HEAD.replace('Ann Lee', '(' * 100_000)}\r\n{WORDS}".encode(),
    ),
    Trap(
        "groups.eml",
        "100,000 groups in an address",
        "either",
        lambda _: f"{_HEAD.replace('Ann Lee', 'a:' * 100_000)}\r\n{WORDS}".encode(),
    ),
    Trap(
        "quoted-names.eml",
        "a name of 100,000 marks of quotation",
        "either",
        lambda _: f"{_HEAD.replace('Ann Lee', chr(34) * 100_001)}\r\n{WORDS}".encode(),
    ),
    Trap(
        "date.eml",
        "a date that is none",
        "either",
        lambda _: f"{_HEAD.replace('2025', '9' * 10_000)}\r\n{WORDS}".encode(),
    ),
    Trap(
        "zone.eml",
        "a zone that is none",
        "either",
        lambda _: f"{_HEAD.replace('+0000', '+9999999999')}\r\n{WORDS}".encode(),
    ),
    Trap(
        "parameters.eml",
        "100,000 pieces of one name",
        "either",
        lambda _: _parts([_PLAIN, _part("a", "text/plain;" + "".join(f"\r\n name*{n}*=a;" for n in range(100_000)))]),
    ),
    Trap(
        "words.eml",
        "encoded words that lie",
        "either",
        lambda _: f"{_HEAD.replace('Minutes', _LYING)}\r\n{WORDS}".encode(),
    ),
    Trap("base64.eml", "90 MB in base64", "either", lambda _: _coded("base64", _packed(b"a" * 66_000_000))),
    Trap(
        "attachment.eml",
        "an attached file of 45 MB",
        "read",
        lambda _: _parts(
            [
                _PLAIN,
                _part(
                    _packed(bytes(33_000_000)),
                    "application/zip",
                    "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n",
                ),
            ]
        ),
    ),
    Trap(
        "padding.eml", "base64 with padding everywhere", "either", lambda _: _coded("base64", "QQ=" * 100_000 + "====A")
    ),
    Trap(
        "quoted.eml",
        "8 million signs of equality",
        "either",
        lambda _: _coded("quoted-printable", WORDS + "=" * 8_000_000),
    ),
    Trap(
        "uuencode.eml",
        "uuencoded lines that lie",
        "either",
        lambda _: _coded("x-uuencode", "begin 644 /etc/passwd\r\n" + "M" * 100_000 + "\r\nend"),
    ),
    Trap("encoding.eml", "a transfer encoding that does not exist", "either", lambda _: _coded("nonsense", WORDS)),
    *(
        Trap(
            f"charset-{number}.eml",
            f"said to be in {charset[:20]}",
            "either",
            lambda _, charset=charset: _coded("8bit", WORDS, charset),
        )
        for number, charset in enumerate(_CHARSETS)
    ),
    Trap(
        "boundary.eml",
        "parts that end nowhere",
        "either",
        lambda _: _mail(f"--b\r\n{_PLAIN}", "Content-Type: multipart/mixed\r\n"),
    ),
    Trap(
        "boundaries.eml",
        "150,000 lines that are almost a boundary",
        "either",
        lambda _: _parts([_PLAIN + "\r\n--bb" * 150_000]),
    ),
    Trap("expression.eml", "a boundary that is a regular expression", "either", lambda _: _parts([_PLAIN], "(.*)*+\\")),
    Trap(
        "same.eml",
        "parts in each other with one boundary",
        "either",
        lambda _: _parts([_part("--b\r\n" * 5000, "multipart/mixed; boundary=b"), _PLAIN]),
    ),
    Trap("page.eml", "a web page that loads from everywhere", "read", _page),
    Trap("attached.eml", "attached files whose names lead elsewhere", "read", _attached),
    Trap(
        "nul.eml",
        "NULs and escapes in its head",
        "either",
        lambda _: _mail(more="X-A: \0\x1b[31m\x07\r\nSubject: a\0b\r\n"),
    ),
    Trap("returns.eml", "bare carriage returns", "either", lambda _: _mail().replace(b"\r\n", b"\r")),
    Trap("no-body.eml", "a head and nothing more", "either", lambda _: _HEAD.encode()),
    Trap(
        "archive.mht",
        "a web page saved with what it loads",
        "either",
        lambda _: _parts(
            [_part(page(f"<p>{WORDS}</p><img src='cid:a'>").decode(), "text/html"), _part("a", "image/png")],
            kind="related",
        ),
    ),
)
