"""Traps in plain text: lengths, encodings, characters, and what is meant to keep those busy who tell formats apart."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

from tests.hostile.trap import WORDS, Trap

_LINE = WORDS.encode() + b"\n"
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


def _random(low: int, length: int) -> bytes:
    """Bytes of this value and above, in no order, the same ones each time."""
    chance = random.Random(5)
    return bytes(chance.choices(range(low, 0x100), k=100_000)) * (length // 100_000)


TRAPS = (
    Trap("line.txt", "a line of 9.9 MB", "read", lambda _: _LINE.replace(b"\n", b" ") * 275_000),
    Trap("word.txt", "a word of 9.9 MB", "read", lambda _: _LINE + b"a" * 9_900_000),
    Trap("lines.txt", "5 million lines of a letter", "read", lambda _: _LINE + b"a\n" * 4_900_000),
    Trap("returns.txt", "9 million carriage returns", "read", lambda _: _LINE + b"\r" * 9_000_000),
    Trap("white.txt", "9.9 MB of white space", "refused", lambda _: b" \t\r\n" * 2_470_000),
    Trap("long.txt", "100 MB of text", "refused", lambda _: _LINE * 2_780_000),
    Trap("sparse.txt", "a terabyte of nothing", "refused", _sparse),
    Trap("nul.txt", "5 MB of NULs", "refused", lambda _: bytes(5_000_000)),
    Trap(
        "nuls.txt",
        "a NUL after each letter, at times two",
        "either",
        lambda _: WORDS.encode("utf-16-le") * 1000 + b"\0",
    ),
    Trap("controls.txt", "nothing but control characters", "refused", lambda _: bytes(range(1, 32)) * 1000),
    Trap("escapes.txt", "orders to a terminal", "read", lambda _: _LINE * 500 + b"\x1b]0;a\x07\x1b[2J"),
    *(
        Trap(f"mark-{name}-only.txt", "a byte order mark and nothing more", "refused", lambda _, mark=mark: mark)
        for name, mark in _MARKS.items()
    ),
    *(
        Trap(
            f"mark-{name}-odd.txt",
            "a byte order mark and half a character",
            "either",
            lambda _, mark=mark: mark + b"a\0b\xc3",
        )
        for name, mark in _MARKS.items()
    ),
    *(
        Trap(
            f"mark-{name}-garbage.txt",
            "a byte order mark and garbage",
            "either",
            lambda _, mark=mark: mark + _random(0, 100_000),
        )
        for name, mark in _MARKS.items()
    ),
    Trap("marks.txt", "a million byte order marks", "either", lambda _: codecs.BOM_UTF8 * 1_000_000 + _LINE),
    Trap(
        "surrogate-16.txt",
        "half a character of UTF-16",
        "either",
        lambda _: codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le") + b"\x00\xd8a\0",
    ),
    Trap(
        "surrogate-8.txt",
        "half a character of UTF-16 in UTF-8",
        "either",
        lambda _: _LINE + b"\xed\xa0\x80\xed\xb0\x80\xed\xbf\xbf",
    ),
    Trap(
        "overlong.txt",
        "letters written with too many bytes",
        "either",
        lambda _: _LINE + b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf\xf8\x88\x80\x80\x80",
    ),
    Trap(
        "bidi.txt",
        "marks that turn the direction, on every letter",
        "read",
        lambda _: _LINE + ("\u202ea\u2066b\u202c" * 400_000).encode(),
    ),
    Trap("tags.txt", "2 million invisible letters", "read", lambda _: _LINE + ("\U000e0041" * 2_000_000).encode()),
    Trap(
        "flags.txt", "flags without end", "read", lambda _: _LINE + ("\U0001f3f4" + "\U000e0061" * 9).encode() * 200_000
    ),
    Trap(
        "zalgo.txt",
        "a letter with 4 million marks on it",
        "read",
        lambda _: _LINE + b"a" + "\u0301\u0323".encode() * 2_000_000,
    ),
    Trap("invisible.txt", "3 million spaces of no width", "refused", lambda _: ("\u200b" * 3_000_000).encode()),
    Trap(
        "none.txt",
        "characters that there are not",
        "read",
        lambda _: _LINE + "\ufdd0\ufffe\uffff\U0010ffff\x85\u2028\u2029".encode() * 1000,
    ),
    Trap(
        "mojibake.txt", "a word of 9 MB that was decoded wrongly", "either", lambda _: _LINE + "Ã©".encode() * 2_300_000
    ),
    Trap(
        "mojibakes.txt",
        "a million words that were decoded wrongly",
        "either",
        lambda _: _LINE + "Ã¢â‚¬ ".encode() * 700_000,
    ),
    Trap(
        "almost-mojibake.txt",
        "a million words that look so and are not",
        "read",
        lambda _: _LINE + "ÃÂ SÃO ".encode() * 900_000,
    ),
    Trap("high.txt", "9 MB of bytes above 127", "either", lambda _: _random(0xA0, 9_000_000)),
    Trap("guess.txt", "letters of all old encodings", "either", lambda _: _LINE + _random(0x80, 1_000_000)),
    Trap(
        "half.txt",
        "UTF-8 of which every tenth letter is damaged",
        "either",
        lambda _: _LINE + ("é" * 9).encode() * 100_000 + b"\xc3" * 100_000,
    ),
    Trap("japanese.txt", "escape sequences of another encoding", "either", lambda _: _LINE + b"\x1b$B\x1b(B" * 300_000),
    Trap("garbage.txt", "9 MB of garbage", "refused", lambda _: _random(0, 9_000_000)),
    Trap("one.txt", "one byte", "read", lambda _: b"a", checked=False),
    Trap("comments.txt", "comments of a web page that does not come", "either", lambda _: b"<!--a-->" * 500 + _LINE),
    Trap("comment.txt", "a comment that does not end", "either", lambda _: b"<!--" * 500 + b"-->" * 500 + _LINE),
    Trap(
        "instruction.txt",
        "an instruction that does not end",
        "either",
        lambda _: b" \n" * 1000 + b"<?xml" + b" " * 3000 + _LINE,
    ),
    Trap("declarations.txt", "tags that almost begin a web page", "either", lambda _: b"<!doctype htm" * 300 + _LINE),
    Trap(
        "fields.txt",
        "fields of a mail that does not come",
        "either",
        lambda _: b"a-:\n" * 10 + b"From" * 1000 + b"\n" + _LINE,
    ),
    Trap(
        "mail.txt",
        "a text that begins as a mail does",
        "either",
        lambda _: b"From: a\nTo: b\nDate: c\nSubject: d\n" + b"-" * 4000 + _LINE,
    ),
    Trap("fence.txt", "a million marks of a PDF", "either", lambda _: b"%PDF-" * 1_000_000),
    Trap(
        "brace.txt", "the beginning of RTF after 9 MB of white space", "either", lambda _: b" " * 9_000_000 + b"{\\rtf"
    ),
)
