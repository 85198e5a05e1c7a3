"""Bytes whose encoding is declared, in a page or in the head of a mail, and maybe wrongly -> characters."""

from __future__ import annotations

import codecs
import contextlib
import re

from viewer.language import QT_TRANSLATE_NOOP, Said
from viewer.reading.encodings import ENCODINGS, decode, is_binary, not_text
from viewer.reading.errors import said

_SAME = {
    **dict.fromkeys(("utf8", "unicode-1-1-utf-8", "us-ascii-utf8"), "utf-8"),
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "iso-88591", "latin1", "latin-1", "l1", "us-ascii", "ascii", "ansi", "cp1252"),
        "windows-1252",
    ),
    **{f"cp125{digit}": f"windows-125{digit}" for digit in range(9)},
    **{f"x-cp125{digit}": f"windows-125{digit}" for digit in range(9)},
    **dict.fromkeys(("iso-8859-9", "latin5"), "windows-1254"),
    **dict.fromkeys(("iso8859-2", "latin2"), "iso-8859-2"),
    **dict.fromkeys(("iso8859-15", "latin9", "latin-9"), "iso-8859-15"),
    **dict.fromkeys(("mac", "x-mac-roman", "x-macroman"), "macintosh"),
    **dict.fromkeys(("koi8", "koi", "cskoi8r"), "koi8-r"),
    "koi8-ru": "koi8-u",
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "gb-2312", "cp936"), "gb18030"),
    **dict.fromkeys(("big5-hkscs", "x-x-big5", "cp950"), "big5"),
    **dict.fromkeys(("shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932"), "shift_jis"),
    "x-euc-jp": "euc-jp",
    **dict.fromkeys(("ks_c_5601-1987", "ksc5601", "windows-949", "cp949", "korean"), "euc-kr"),
    **dict.fromkeys(("windows-874", "iso-8859-11", "cp874"), "tis-620"),
}
"""Other names of encodings, and encodings that the web reads as a larger one, with the name in ``ENCODINGS``."""
_OTHERS = frozenset(f"iso-8859-{number}" for number in (3, 4, 5, 6, 7, 8, 10, 13, 14, 16)) | {"iso-8859-8-i", "ibm866"}
"""Encodings that cannot be chosen, but are declared now and then."""
_CODECS = {"shift_jis": "cp932", "euc-kr": "cp949", "tis-620": "cp874", "big5": "big5hkscs"} | {
    "iso-8859-8-i": "iso-8859-8"
}
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF7 = ("utf-7", "utf7", "unicode-1-1-utf-7", "csutf7", "csunicode11utf7", "x-unicode-2-0-utf-7")
_SHIFT = re.compile(rb"\+[A-Za-z0-9+/]{2,}-?")
"""Letters in UTF-7 that are not of ASCII."""
_MAX_DAMAGE = 0.02
"""Share of the characters outside ASCII that may be damaged in a text that is what it is declared to be."""


def known(label: str) -> str:
    """The encoding that a label names; empty if it is none that is read here."""
    label = label.strip(" \t\r\n\"'").lower()
    label = _SAME.get(label, label)
    return label if label in ENCODINGS or label in _OTHERS else ""


def codec(label: str) -> str:
    """The name that Python has for the encoding of a label; empty if it is none that is read here."""
    return _CODECS.get(known(label), known(label))


def misnamed(declared: str, data: bytes, encoding: str, chosen: str) -> list[Said]:
    """What is to be said of bytes read in an ``encoding``, if they say to be in one that is not read here."""
    label = declared.strip(" \t\r\n\"'").lower()
    if chosen or not label or known(label) or label == encoding:
        return []
    if data.isascii() and not (_is_shifted(label) and _SHIFT.search(data)):
        return []
    sentence = QT_TRANSLATE_NOOP(
        "Reading",
        "The file says that its text is in “{declared}”, which is not read here: it was read as {encoding}, and some "
        "letters may be wrong.",
    )
    return [said(sentence, declared=label[:40], encoding=encoding)]


def _is_shifted(label: str) -> bool:
    return label.strip(" \t\r\n\"'").lower() in _UTF7


def decoded(data: bytes, name: str, declared: str, chosen: str, may_shift: bool = False) -> tuple[str, str]:
    """The characters of the bytes and the name of their encoding: ``chosen``, else found, as it is ``declared`` or not.

    UTF-7 is read where it ``may_shift``: in mails, for which it was made. In a web page no browser reads it, as words
    in it can be made to look harmless.

    Raises ReadingError, naming the file ``name``, if the bytes are no text.
    """
    encoding = known(declared)
    if may_shift and not chosen and _is_shifted(declared) and data.isascii():
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode("utf-7"), "utf-7"
    if chosen or not encoding or encoding.startswith("utf-") or data.startswith(_MARKS):
        return decode(data, name, chosen)
    if not data.isascii():
        try:
            return data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
    text = data.decode(codec(encoding), "replace")
    if text.count("\ufffd") > _MAX_DAMAGE * (len(text) - len(text.encode("ascii", "ignore"))):
        return decode(data, name)
    if is_binary(text):
        raise not_text(name)
    return text, encoding
