"""Web pages that are printed: by WeasyPrint, and by Chromium."""

from __future__ import annotations

import html
import importlib
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.columns.designs import LEFT, RIGHT, Design
from tests.columns.texts import Block

_TAGS = {"headline": "h1", "byline": "address", "paragraph": "p", "item": "li", "quotation": "blockquote"}
_CHROMIUM = (
    "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()
_PATIENCE = 120
"""Seconds that a program may take."""


def by_weasyprint(blocks: Sequence[Block], design: Design, columns: int) -> bytes:
    """The PDF that WeasyPrint makes."""
    weasyprint: Any = importlib.import_module("weasyprint")
    return bytes(weasyprint.HTML(string=page(blocks, design, columns)).write_pdf())


def by_chromium(blocks: Sequence[Block], design: Design, columns: int) -> bytes:
    """The PDF that Chromium prints."""
    with tempfile.TemporaryDirectory(prefix="columns-") as name:
        folder = Path(name)
        source, target = folder / "page.html", folder / "page.pdf"
        source.write_text(page(blocks, design, columns), encoding="utf-8")
        command = [*_CHROMIUM, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
        return target.read_bytes()


def page(blocks: Sequence[Block], design: Design, columns: int) -> str:
    """The web page of a text."""
    first = [block for block in blocks if block.kind in ("headline", "byline")]
    rest = blocks[len(first) :]
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
        f"<style>{_style(design, columns)}</style></head><body>{_body(first)}<main>{_body(rest)}</main></body></html>"
    )


def _body(blocks: Sequence[Block]) -> str:
    made: list[str] = []
    before = ""
    for block in [*blocks, None]:
        kind = block.kind if block else ""
        if before == "item" != kind:
            made.append("</ul>")
        if kind == "item" != before:
            made.append("<ul>")
        if block:
            tag = _TAGS[block.kind]
            made.append(f"<{tag}>{html.escape(block.text, quote=False)}</{tag}>")
        before = kind
    return "".join(made)


def _style(design: Design, columns: int) -> str:
    width, height = design.paper
    boxes = {
        "": "",
        "edges": f"@top-left {{ content: '{LEFT}' }} @top-right {{ content: '{RIGHT}' }}",
        "middle": f"@top-center {{ content: '{LEFT}' }}",
    }[design.head] + {
        "": "",
        "number": "@bottom-center { content: counter(page) }",
        "of": "@bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) }",
        "edges": f"@bottom-left {{ content: '{RIGHT}' }} @bottom-right {{ content: counter(page) }}",
    }[design.foot]
    indent, gap = ("1.5em", "0") if design.indented else ("0", "0.7em")
    family = "Liberation Serif" if design.serif else "Liberation Sans"
    headline = {"display": "2.2em", "bold": "1em", "body": "1em", "": "1em"}[design.headline]
    weight = "normal" if design.headline == "body" else "bold"
    align = "center" if design.centred else "left"
    return f"""
@page {{ size: {width}mm {height}mm; margin: {design.margin}mm; font: {design.size}pt '{family}'; {boxes} }}
html {{ font: {design.size}pt/{design.leading} '{family}'; text-align: {"justify" if design.justified else "left"};
    hyphens: {"auto" if design.hyphenated else "manual"} }}
body {{ margin: 0 }}
h1 {{ font-size: {headline}; font-weight: {weight}; margin: 0 0 0.5em; text-align: {align}; hyphens: manual }}
address {{ font-style: normal; margin: 0 0 1em; text-align: {align}; hyphens: manual }}
main {{ column-count: {columns}; column-gap: {design.gutter}mm;
    column-fill: {"balance" if design.balanced else "auto"} }}
p {{ text-indent: {indent}; margin: 0 0 {gap} }}
blockquote {{ margin: 0.7em 2em }}
ul {{ margin: 0.7em 0; padding-left: 1.5em }}
"""
