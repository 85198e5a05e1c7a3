"""Control words of RTF."""

from __future__ import annotations

from striprtf.striprtf import destinations

TRANSPARENT = tuple(
    b"field object result shp shpinst do ud nesttableprops mmath moMath moMathPara mr mf mnum mden me md mrad mdeg "
    b"mnary mfunc mfName msup msub msSup msSub msSubSup mlim mbox".split()
)
"""Groups with text in them: the newest of two forms of what stands in a box, the result of an object, formulas."""

SKIPPED = frozenset(
    word.encode() for word in (*destinations, "nonesttables", "nonshppict", "shprslt", "objdata")
) - frozenset(TRANSPARENT)
"""Groups without any."""

CHARACTERS = {
    b"emdash": "—",
    b"endash": "–",
    b"bullet": "•",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
    b"softline": " ",
    b"zwj": "\N{ZERO WIDTH JOINER}",
    b"zwnj": "\N{ZERO WIDTH NON-JOINER}",
    b"zwbo": "\N{ZERO WIDTH SPACE}",
    b"ltrmark": "\N{LEFT-TO-RIGHT MARK}",
    b"rtlmark": "\N{RIGHT-TO-LEFT MARK}",
}

LAYING = {
    "pard": "plain",
    "s": "style",
    "outlinelevel": "outline",
    "ilvl": "depth",
    "intbl": "in a table",
    "itap": "in tables",
    "dropcapt": "initial",
}
"""What is said of paragraphs."""

SHAPING = {
    "plain": "plain",
    "f": "font",
    "af": "font from right to left",
    "rtlch": "from right to left",
    "ltrch": "from left to right",
    "v": "hidden",
    "strike": "struck",
    "striked": "struck",
    "deleted": "deleted",
    "uc": "following",
}
"""What is said of characters."""

PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""Old words for code pages."""

HEADS = ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf")
"""Groups with what stands at the head and foot of pages."""
