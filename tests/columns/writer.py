"""Texts set by LibreOffice Writer, out of flat OpenDocument text."""

from __future__ import annotations

import html
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.columns.designs import LEFT, RIGHT, Design
from tests.columns.texts import Block

_PATIENCE = 600
"""Seconds that the program may take for all texts together."""
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"))
)
_STYLES = """<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties/>
<style:text-properties {text} fo:font-size="{size}pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties {line}/></style:style>
</office:styles><office:automatic-styles>{styles}
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties><style:tab-stops>
<style:tab-stop style:position="{inner}mm" style:type="right"/></style:tab-stops>
</style:paragraph-properties></style:style>
<style:style style:name="Middle" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
</style:style>
<style:style style:name="Right" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Columns" style:family="section">
<style:section-properties text:dont-balance-text-columns="{unbalanced}">
<style:columns fo:column-count="{columns}" fo:column-gap="{gutter}mm"/></style:section-properties></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="5mm"/>
</style:list-level-properties></text:list-level-style-bullet></text:list-style>
<style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm" fo:margin="{margin}mm"/>{apart}
</style:page-layout></office:automatic-styles><office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="Page">{running}</style:master-page>
</office:master-styles>"""
_NUMBER, _COUNT = "<text:page-number/>", "<text:page-count/>"


def by_writer(sources: Mapping[str, str]) -> dict[str, bytes]:
    """The PDFs that LibreOffice makes of flat documents, under the same names: starting it takes longer than each."""
    with tempfile.TemporaryDirectory(prefix="columns-") as name:
        folder = Path(name)
        paths = {key: folder / f"{number}.fodt" for number, key in enumerate(sources)}
        for key, path in paths.items():
            path.write_text(sources[key], encoding="utf-8")
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "pdf:writer_pdf_Export", "--outdir", str(folder), *map(str, paths.values())]
        subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
        return {key: path.with_suffix(".pdf").read_bytes() for key, path in paths.items()}


def document(blocks: Sequence[Block], design: Design, columns: int) -> str:
    """The flat document of a text. Its columns are those of a section, its head and foot those of the page."""
    first = [block for block in blocks if block.kind in ("headline", "byline")]
    rest = blocks[len(first) :]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"{_styles(design, columns)}<office:body><office:text>{_body(first)}"
        f'<text:section text:style-name="Columns" text:name="Columns">{_body(rest)}</text:section>'
        "</office:text></office:body></office:document>"
    )


def _body(blocks: Sequence[Block]) -> str:
    made: list[str] = []
    for block in blocks:
        words = f'<text:p text:style-name="{block.kind}">{html.escape(block.text, quote=False)}</text:p>'
        if block.kind == "item":
            words = f'<text:list text:style-name="Bullets"><text:list-item>{words}</text:list-item></text:list>'
        made.append(words)
    return "".join(made)


def _styles(design: Design, columns: int) -> str:
    width, height = design.paper
    inner = width - 2 * design.margin
    headed, footed = _running(design)
    family = "Liberation Serif" if design.serif else "Liberation Sans"
    hyphens = f'fo:hyphenate="{str(design.hyphenated).lower()}" fo:hyphenation-remain-char-count="2"'
    line = f'fo:line-height="{round(design.leading * 87)}%" fo:orphans="2" fo:widows="2"'
    align = "center" if design.centred else "start"
    indent, gap = (1.5, 0.0) if design.indented else (0.0, 0.7)
    large = 2.2 if design.headline == "display" else 1.0
    weight = "normal" if design.headline == "body" else "bold"
    text = f'style:font-name="{family}" fo:font-family="{family}" fo:language="en" fo:country="GB"'
    each = {
        "paragraph": (indent, 0.0, 0.0, gap, ""),
        "item": (0.0, 0.0, 0.0, 0.2, ""),
        "quotation": (0.0, 2.0, 0.7, 0.7, ""),
        "headline": (0.0, 0.0, 0.0, 0.5, f'fo:font-weight="{weight}" fo:font-size="{design.size * large}pt"'),
        "byline": (0.0, 0.0, 0.0, 1.0, ""),
    }
    styles = "".join(
        f'<style:style style:name="{kind}" style:family="paragraph" style:parent-style-name="Standard">'
        "<style:paragraph-properties "
        + (f'fo:text-indent="{first * design.size}pt" ' if kind != "item" else "")
        + (f'fo:margin-left="{side * design.size}pt" fo:margin-right="{side * design.size}pt" ' if side else "")
        + f'fo:margin-top="{above * design.size}pt" fo:margin-bottom="{below * design.size}pt" '
        f'fo:text-align="{align if kind in ("headline", "byline") else "justify" if design.justified else "start"}"/>'
        f"<style:text-properties {letters} "
        f"{hyphens if kind not in ('headline', 'byline') else ''}/></style:style>"
        for kind, (first, side, above, below, letters) in each.items()
    )
    apart = [
        f'<style:{kind}-style><style:header-footer-properties fo:margin-{side}="5mm"/></style:{kind}-style>'
        for kind, side, shown in (("header", "bottom", headed), ("footer", "top", footed))
        if shown
    ]
    return _STYLES.format(
        text=text, line=line, styles=styles, size=design.size, inner=inner, columns=columns, gutter=design.gutter,
        unbalanced=str(not design.balanced).lower(), width=width, height=height, margin=design.margin,
        apart="".join(apart), running=headed + footed,
    )  # fmt: skip


def _running(design: Design) -> tuple[str, str]:
    """The head and the foot of every page, each empty if there is none."""
    head = {"": ("", ""), "edges": ("Head", f"{LEFT}<text:tab/>{RIGHT}"), "middle": ("Middle", LEFT)}[design.head]
    foot = {
        "": ("", ""),
        "number": ("Middle", _NUMBER),
        "of": ("Right", f"Page {_NUMBER} of {_COUNT}"),
        "edges": ("Head", f"{RIGHT}<text:tab/>{_NUMBER}"),
    }[design.foot]
    return (
        f'<style:header><text:p text:style-name="{head[0]}">{head[1]}</text:p></style:header>' if head[0] else "",
        f'<style:footer><text:p text:style-name="{foot[0]}">{foot[1]}</text:p></style:footer>' if foot[0] else "",
    )
