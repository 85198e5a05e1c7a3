"""Traps in RTF: braces, bytes that are said to follow, pictures, characters by number, fields."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.trap import WORDS, Trap, lures

_TABLE = r"{\trowd\cellx100\intbl\itap"


def _rtf(body: str | bytes, head: str = "") -> bytes:
    more = body if isinstance(body, bytes) else body.encode("latin-1")
    return rf"{{\rtf1\ansi\deff0{{\fonttbl{{\f0 Arial;}}}}{head} {WORDS}\par ".encode() + more + b"}"


def _fields(path: Path) -> bytes:
    fields = "".join(
        rf'{{\field{{\*\fldinst {kind} "{address}"}}{{\fldrslt a}}}}'
        for kind in ("INCLUDEPICTURE", "INCLUDETEXT", "HYPERLINK", "DDEAUTO")
        for address in lures(path)
    )
    template = rf"{{\*\template {lures(path)[0]}}}"
    return _rtf(fields, template)


TRAPS = (
    Trap("braces.rtf", "100,000 groups in each other", "either", lambda _: _rtf("{" * 100_000 + "a" + "}" * 100_000)),
    Trap("open.rtf", "a million groups that are not closed", "either", lambda _: _rtf("{" * 1_000_000)),
    Trap("closed.rtf", "a million ends of groups", "either", lambda _: _rtf("}" * 1_000_000)),
    Trap(
        "tables.rtf",
        "5,000 tables in each other",
        "either",
        lambda _: _rtf("".join(f"{_TABLE}{depth} a" for depth in range(5000)) + r"\cell\row}" * 5000),
    ),
    Trap(
        "fonts.rtf", "50,000 fonts", "either", lambda _: _rtf("", r"{\fonttbl" + r"{\f1\fcharset178 a;}" * 50_000 + "}")
    ),
    Trap("binary.rtf", "2 GB that are said to follow", "either", lambda _: _rtf(r"{\pict\bin2147483647 abc}")),
    Trap("binary-negative.rtf", "fewer bytes than none that follow", "either", lambda _: _rtf(r"{\pict\bin-5 abc}")),
    Trap("binary-braces.rtf", "bytes that look like groups", "either", lambda _: _rtf(b"{\\pict\\bin9 }}}}}}}}}}a")),
    Trap("picture.rtf", "a picture of 50 MB", "read", lambda _: _rtf(r"{\pict\wmetafile8 " + "0f" * 25_000_000 + "}")),
    Trap(
        "object.rtf",
        "an object with a program in it",
        "read",
        lambda _: _rtf(r"{\object\objemb{\*\objdata " + "4d5a" * 1_000_000 + "}}"),
    ),
    Trap(
        "unicode.rtf",
        "characters that there are not",
        "either",
        lambda _: _rtf(r"\u-99999?\u55357?\u-10179?a\u99999999999?\u0?\u-1?\uc0\u55357 \u8232 "),
    ),
    Trap("skip.rtf", "a billion characters to leave out", "either", lambda _: _rtf(r"\uc1000000000\u233 abc")),
    Trap("skip-negative.rtf", "fewer characters than none to leave out", "either", lambda _: _rtf(r"\uc-5\u233 abc")),
    Trap("hexadecimal.rtf", "bytes that are none", "either", lambda _: _rtf(r"\'zz\'\'a\'" + r"\'80" * 300_000)),
    Trap("code-page.rtf", "a code page that does not exist", "either", lambda _: _rtf(r"\'e9", r"\ansicpg99999")),
    Trap(
        "code-page-word.rtf", "a code page that is no number", "either", lambda _: _rtf(r"\'e9", r"\ansicpg-1\ansicpg")
    ),
    Trap("word.rtf", "a control word of 5 MB", "either", lambda _: _rtf("\\" + "a" * 5_000_000)),
    Trap(
        "number.rtf",
        "a number of a million digits",
        "either",
        lambda _: _rtf("\\b" + "9" * 1_000_000 + r" a\u" + "9" * 1_000_000 + "?"),
    ),
    Trap("backslashes.rtf", "2 million backslashes", "either", lambda _: _rtf("\\" * 2_000_000)),
    Trap("stars.rtf", "100,000 groups to be left out", "read", lambda _: _rtf(r"{\*\a b}" * 100_000)),
    Trap("paragraphs.rtf", "200,000 paragraphs", "either", lambda _: _rtf(r"a\par " * 200_000)),
    Trap("fields.rtf", "fields that include files and start programs", "read", _fields),
    Trap("hidden.rtf", "text that is hidden", "either", lambda _: _rtf(r"{\v hidden}{\deleted gone}" * 10_000)),
    Trap("controls.rtf", "NULs and escapes", "either", lambda _: _rtf(bytes(range(32)) * 1000)),
    Trap("head.rtf", "a head and nothing more", "refused", lambda _: rb"{\rtf1"),
    Trap("version.rtf", "a version of its own", "either", lambda _: rb"{\rtf" + b"9" * 5000 + WORDS.encode() + b"}"),
)
