"""How the texts are set: what differs between the pages of newsletters, minutes and magazines, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Headline = Literal["", "display", "bold", "body"]
Head = Literal["", "edges", "middle"]
Foot = Literal["", "number", "of", "edges"]

LEFT, RIGHT = "Friends of the Quay", "Minutes and reports"
"""The words of a running head to both edges; the left ones stand alone in the middle."""


@dataclass(frozen=True)
class Design:
    """How a text is set.

    ``paper`` is width and height in millimetres, ``margin`` and ``gutter`` too; ``size`` is that of the letters in
    points and ``leading`` the distance of lines in sizes. ``indented`` paragraphs follow without a space between them,
    others a line apart. The ``headline`` spans all columns, in large letters, or bold or plain at the size of the text;
    the ``byline`` spans them at the size of the text. ``head`` and ``foot`` are on every page: ``edges`` are two words
    at both edges, ``of`` is *Page 1 of 3*. ``balanced`` columns are equally long on the last page.
    """

    paper: tuple[float, float]
    justified: bool
    hyphenated: bool
    indented: bool
    headline: Headline
    byline: bool
    head: Head
    foot: Foot
    size: float = 10.0
    leading: float = 1.3
    margin: float = 20.0
    gutter: float = 6.0
    serif: bool = True
    listed: bool = False
    quotation: bool = False
    long_words: bool = False
    balanced: bool = False
    centred: bool = False


_A4, _LETTER, _WIDE, _A5 = (210, 297), (215.9, 279.4), (240, 170), (148, 210)

DESIGNS = (
    Design(_A5, True, True, True, "display", True, "edges", "number", size=9),
    Design(_WIDE, False, False, False, "body", True, "edges", "of", quotation=True),
    Design(_A5, True, True, False, "bold", False, "middle", "number", serif=False, size=8.5, listed=True),
    Design(_LETTER, False, True, True, "body", False, "edges", "edges", size=12, gutter=9),
    Design(_WIDE, True, False, True, "display", True, "", "number", size=11, listed=True, quotation=True),
    Design(_WIDE, True, True, True, "body", True, "edges", "of", size=11, balanced=True),
    Design(_WIDE, False, False, True, "bold", True, "middle", "", size=11, serif=False, gutter=4),
    Design(_A5, True, True, False, "display", True, "edges", "number", size=10, quotation=True, leading=1.45),
    Design(_A5, False, True, False, "body", True, "", "of", size=10, listed=True, balanced=True, centred=True),
    Design(_A5, True, False, True, "", False, "edges", "number", size=10, leading=1.2),
    Design(_A5, True, True, True, "body", True, "middle", "edges", size=10.5, quotation=True, listed=True),
    Design(_A5, False, False, False, "display", False, "edges", "number", size=10, long_words=True),
    Design(_A5, True, True, False, "body", False, "edges", "of", size=10, serif=False, balanced=True),
    Design(_A5, False, True, True, "bold", True, "edges", "number", size=10, quotation=True, leading=1.5),
    Design(_A5, True, True, True, "display", True, "edges", "of", size=10, gutter=5, long_words=True, centred=True),
)
