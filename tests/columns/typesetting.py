"""Texts set by Typst."""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from typing import Any

from tests.columns.designs import LEFT, RIGHT, Design
from tests.columns.texts import Block


def by_typst(blocks: Sequence[Block], design: Design, columns: int) -> bytes:
    """The PDF that Typst makes."""
    typst: Any = importlib.import_module("typst")
    return bytes(typst.compile(document(blocks, design, columns).encode()))


def document(blocks: Sequence[Block], design: Design, columns: int) -> str:
    """The source of a text. Texts stand in it as strings, in which nothing is markup."""
    first = [_block(block, design) for block in blocks if block.kind in ("headline", "byline")]
    rest = [_block(block, design) for block in blocks[len(first) :]]
    width, height = design.paper
    left, right = json.dumps(LEFT), json.dumps(RIGHT)
    head = {"": "none", "edges": f"[#{left} #h(1fr) #{right}]", "middle": f"align(center, {left})"}[design.head]
    number = "context counter(page).display()"
    foot = {
        "": "none",
        "number": f"align(center, {number})",
        "of": "align(right, context [Page #counter(page).display() of #counter(page).final().first()])",
        "edges": f"[#{right} #h(1fr) #{number}]",
    }[design.foot]
    family = "Libertinus Serif" if design.serif else "Liberation Sans"
    distance = design.leading - 0.75
    spacing = distance if design.indented else distance + 0.7
    indent = "(amount: 1.5em, all: true)" if design.indented else "0em"
    paper = f"width: {width}mm, height: {height}mm, margin: {design.margin}mm"
    letters = f'font: "{family}", size: {design.size}pt, top-edge: 0.75em, bottom-edge: "baseline"'
    between = f"leading: {distance}em, spacing: {spacing}em, first-line-indent: {indent}"
    lines = [
        f"#set page({paper}, header: {head}, footer: {foot}, columns: {1 if design.balanced else columns})",
        f'#set text({letters}, lang: "en", hyphenate: {_word(design.hyphenated)})',
        f"#set par(justify: {_word(design.justified)}, {between})",
        f"#set columns(gutter: {design.gutter}mm)",
        "#set list(marker: [•])",
    ]
    if design.balanced:
        return "\n".join([*lines, *first, f"#columns({columns})[", *rest, "]"])
    if first and columns > 1:
        lines += ['#place(top, scope: "parent", float: true)[#set par(first-line-indent: 0em)', *first, "]"]
    else:
        lines += first
    return "\n".join([*lines, *rest])


def _block(block: Block, design: Design) -> str:
    text = f"#{json.dumps(block.text, ensure_ascii=False)}"
    align = "center" if design.centred else "left"
    if block.kind == "headline":
        size = "2em" if design.headline == "display" else "1em"
        weight = "regular" if design.headline == "body" else "bold"
        style = f'#set text(size: {size}, weight: "{weight}", hyphenate: false)'
        return f"#align({align})[#block(width: 100%, below: 1em)[{style}; #set par(justify: false); {text}]]"
    if block.kind == "byline":
        return f"#align({align})[#block(width: 100%, below: 1.5em)[#set par(justify: false); {text}]]"
    if block.kind == "item":
        return f"- {text}"
    if block.kind == "quotation":
        return f"#pad(x: 2em)[#set par(first-line-indent: 0em); {text}]\n"
    return f"{text}\n"


def _word(value: bool) -> str:
    return "true" if value else "false"
