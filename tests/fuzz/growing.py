"""Makes new files by the grammar of a format, followed loosely: Markdown, pages, RTF, mails, PDF, and mere text."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz import tokens
from tests.reading.formats.making_pdf import paged, stream

WORDS = (
    *("Ann Lee opened the day.", "Bo Ek spoke about boats", "On 6 May 2025", "“Café”, she said", "a", "1.", " ", "\n"),
    *("cafÃ© â€œwasâ€ served", "Ã\x8d", "â\x80\xa8", "â€¨", "Ù…", "Ð¿Ñ€Ð¸", "ï»¿", "Â\xa0", "ðŸ˜€", "Ã¢â‚¬â„¢"),
    *(
        "سخنرانی",
        "در روز",
        "שלום",
        "\u202eabc\u202c",
        "\u2066x\u2069",
        "\u200c",
        "\u200f",
        "\ufeff",
        "\u2028",
        "\u2029",
    ),
    *(
        "日本語",
        "👩‍👩‍👧",
        "🏴\U000e0067\U000e007f",
        "\U000e0041",
        "e\u0301",
        "ﷺ",
        "\x85",
        "\x9d",
        "\xad",
        "\xa0",
        "\x7f",
    ),
    *(
        "\x00",
        "\x0b",
        "\x0c",
        "\r",
        "\r\n",
        "\t",
        "\x1b[31m",
        "\ufffe",
        "\uffff",
        "\ufdd0",
        "\u2061",
        "\ufff9",
        "½",
        "٣",
    ),
)
"""What stands between the marks of a format."""


def some_words(chance: Random, most: int = 6) -> str:
    """Some words, and signs that are none."""
    joint = chance.choice(("", " "))
    return joint.join(chance.choices(WORDS, k=chance.randint(0, most)))


def any_text(chance: Random) -> str:
    """Text that is good for nothing else: words, any code points at all, surrogates among them."""
    pieces: list[str] = []
    for _ in range(chance.randint(1, 60)):
        kind = chance.random()
        if kind < 0.6:
            pieces.append(some_words(chance))
        elif kind < 0.9:
            pieces.append(chr(chance.choice((chance.randrange(0x100), chance.randrange(0x2100), 0xFFF0))))
        else:
            pieces.append(chr(chance.randrange(0x110000)))
    return "".join(pieces)


def tree(
    chance: Random, names: Sequence[str], attributes: Sequence[str], text: Callable[[Random], str], tidy: float
) -> str:
    """Elements in each other. ``tidy`` is the share of trees whose every element is closed where it should be."""
    made: list[str] = []
    opened: list[str] = []
    orderly = chance.random() < tidy
    deep = chance.choice((0.3, 0.45, 0.6))
    for _ in range(chance.choice((5, 20, 60, 200))):
        kind = chance.random()
        if kind < deep:
            name = chance.choice(names)
            inside = "".join(f" {one}" for one in chance.sample(attributes, chance.choice((0, 0, 1, 1, 2))))
            inside = inside if not orderly or _different(inside) else ""
            if chance.random() < 0.15:
                made.append(f"<{name}{inside}/>")
            else:
                made.append(f"<{name}{inside}>")
                opened.append(name)
        elif kind < 0.75:
            made.append(text(chance))
        elif opened:
            place = -1 if orderly or chance.random() < 0.8 else chance.randrange(len(opened))
            made.append(f"</{opened.pop(place)}>")
    if orderly or chance.random() < 0.5:
        made += (f"</{name}>" for name in reversed(opened))
    return "".join(made)


def _different(inside: str) -> bool:
    names = [one.partition("=")[0] for one in inside.split()]
    return len(names) == len(set(names))


def page(chance: Random) -> bytes:
    """A web page."""
    head = chance.choice(("", "<!DOCTYPE html><html><head><title>A day</title></head><body>", "<html><body><article>"))
    body = tree(chance, tokens.texts("page_elements"), tokens.texts("page_attributes"), _page_text, 0.4)
    return (head + body).encode(chance.choice(("utf-8", "utf-8", "utf-16", "cp1256", "utf-7")), "replace")


def _page_text(chance: Random) -> str:
    return some_words(chance) if chance.random() < 0.7 else chance.choice(tokens.PAGE).decode("utf-8", "replace")


def markdown(chance: Random) -> bytes:
    """A text in Markdown, front matter before some."""
    lines: list[str] = []
    if chance.random() < 0.3:
        fence = chance.choice(("---", "+++"))
        body = "\n".join(
            chance.choice(tokens.texts("front_matter")) + some_words(chance, 2) for _ in range(chance.randint(0, 8))
        )
        lines += (fence, body, fence)
    for _ in range(chance.choice((3, 20, 80))):
        line = "".join(
            chance.choice(tokens.MARKDOWN).decode() if chance.random() < 0.6 else some_words(chance, 3)
            for _ in range(chance.randint(0, 6))
        )
        lines.append(" " * chance.choice((0, 0, 0, 1, 2, 4, 9)) + line)
    return "\n".join(lines).encode("utf-8", "replace")


def rich_text(chance: Random) -> bytes:
    """An RTF."""
    made: list[bytes] = [b"{\\rtf1\\ansi"]
    depth = 1
    for _ in range(chance.choice((10, 50, 300))):
        kind = chance.random()
        if kind < 0.2:
            made.append(b"{")
            depth += 1
        elif kind < 0.35 and depth > 1:
            made.append(b"}")
            depth -= 1
        elif kind < 0.7:
            number = chance.choice((b"", b"", b"0", b"1", b"%d" % chance.randint(-99999, 99999), b"9" * 20))
            made.append(
                b"\\" + chance.choice(tokens.words("rich_text_words")) + number + chance.choice((b"", b" ", b"\n"))
            )
        elif kind < 0.8:
            made.append(chance.choice(tokens.RICH_TEXT))
        else:
            made.append(some_words(chance, 3).encode(chance.choice(("cp1252", "cp1256", "utf-8")), "replace"))
    return b"".join(made) + b"}" * chance.choice((depth, depth, depth - 1, depth + 1, 0))


def mail(chance: Random) -> bytes:
    """A mail, of parts in parts."""
    start = chance.choice((b"", b"From ann@example.org Tue May  6 10:00:00 2025\n"))
    head = b"From: Ann Lee <ann@example.org>\nTo: bo@example.org\nSubject: Harbour Day\n"
    return start + head + _fields(chance) + _part(chance, 0)


def _fields(chance: Random) -> bytes:
    return b"".join(
        chance.choice(tokens.words("mail_fields")) + b": " + _value(chance) + chance.choice((b"\n", b"\r\n", b"\n\t\n"))
        for _ in range(chance.randint(0, 5))
    )


def _value(chance: Random) -> bytes:
    pieces = chance.choices((*tokens.MAIL, some_words(chance, 2).encode("utf-8", "replace")), k=chance.randint(0, 3))
    return chance.choice((b"", b" ")).join(pieces).replace(b"\n", b" ")


def _part(chance: Random, depth: int) -> bytes:
    """The fields that tell of a part, a blank line, and the part."""
    kind = chance.random()
    if kind < 0.35 and depth < 6:
        mark = b"b%d" % chance.randint(0, 3)
        parts = b"".join(
            b"\n--" + mark + b"\n" + _fields(chance) + _part(chance, depth + 1) for _ in range(chance.randint(0, 4))
        )
        end = chance.choice((b"\n--" + mark + b"--\n", b""))
        sub = chance.choice((b"mixed", b"alternative", b"related", b"signed", b"digest", b"report", b"x"))
        return b'Content-Type: multipart/%s; boundary="%s"\n' % (sub, mark) + parts + end
    if kind < 0.45 and depth < 6:
        return b"Content-Type: message/rfc822\n\n" + _fields(chance) + _part(chance, depth + 1)
    made, coding = (
        chance.choice((page, markdown, markdown, rich_text))(chance),
        chance.choice(tokens.words("mail_codings")),
    )
    if chance.random() < 0.8:
        if coding == b"base64":
            made = base64.encodebytes(made)
        elif coding == b"quoted-printable":
            made = quopri.encodestring(made)
    types = (b"text/plain", b"text/plain; format=flowed; delsp=yes", b"text/html", b"text/calendar", b"image/png", b"x")
    character_set = chance.choice(tokens.words("character_sets"))
    return (
        b"Content-Type: " + chance.choice(types) + b"; charset=" + character_set + b"\n"
        b"Content-Transfer-Encoding: " + coding + b"\n" + _fields(chance) + b"\n" + made
    )


def pdf(chance: Random) -> bytes:
    """A PDF of a few pages."""
    contents = [_content(chance) for _ in range(chance.choice((1, 1, 2, 5)))]
    entries, page_entries = (
        b"".join(chance.sample(them, chance.choice((0, 0, 1, 2))))
        for them in (tokens.words("pdf_stream_entries"), tokens.words("pdf_page_entries"))
    )
    # A form may paint itself: that PDFium then fills the memory, and its process dies of it, is known.
    painted = _content(chance).replace(b"/X Do", b"")
    more = [stream(painted, b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>")]
    more += (
        stream(some_words(chance).encode("utf-16-be", "replace"))
        if chance.random() < 0.3
        else b"<<" + b"".join(chance.choices(tokens.PDF, k=chance.randint(0, 8))) + b">>"
        for _ in range(chance.randint(0, 4))
    )
    return paged(*contents, entries=entries, page=page_entries, more=more)


def _content(chance: Random) -> bytes:
    made: list[bytes] = [b"BT /F 12 Tf 14 TL 50 700 Td "]
    for _ in range(chance.choice((5, 40, 200))):
        operator, *figures = chance.choice(tokens.words("pdf_operators")).split(b" #")
        if operator in (b"Tj", b"'"):
            made.append(_string(chance))
        elif operator == b"TJ":
            made.append(b"[" + b" ".join(_string(chance) + _figure(chance) for _ in range(chance.randint(0, 5))) + b"]")
        else:
            made += (_figure(chance) for _ in figures)
        made.append(operator)
    return b" ".join((*made, chance.choice((b"ET", b""))))


def _figure(chance: Random) -> bytes:
    if chance.random() < 0.05:
        return chance.choice((b"1e38", b"-99999999999", b"0.00001", b"NaN", b"/F", b"(x)"))
    return b"%g" % chance.choice((0, 1, -1, 12, -14, chance.randint(-800, 800), chance.uniform(-3, 3)))


def _string(chance: Random) -> bytes:
    written = some_words(chance, 2).encode("cp1252", "replace") if chance.random() < 0.8 else chance.randbytes(8)
    return (
        b"<" + written.hex().encode() + b">" if chance.random() < 0.3 else b"(" + written.replace(b")", b"\\)") + b")"
    )
