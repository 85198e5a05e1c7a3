"""Traps in the XML of DOCX and ODT: entities, addresses of other files, nesting, numbers that repeat."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.packing import WORD_PARTS, docx, odt, odt_content, paragraph, word_document
from tests.hostile.trap import ADDRESS, WORDS, Trap, foreign, foreign_parameter, laughs, lure, lures, quadratic

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0"?>'


def _relations(relations: list[tuple[str, str, str]]) -> str:
    """Relations of the main part, each with its kind, where it leads, and how."""
    listed = "".join(
        f'<Relationship Id="r{number}" Type="{_TYPES}/{kind}" Target="{target}"{mode}/>'
        for number, (kind, target, mode) in enumerate(relations, 1)
    )
    names = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    return f"{_HEAD}<Relationships {names}>{listed}</Relationships>"


def _external_docx(path: Path) -> bytes:
    kinds = ("attachedTemplate", "image", "hyperlink", "aFChunk", "oleObject", "frame", "subDocument", "styles")
    outside = ' TargetMode="External"'
    relations = [(kind, address, outside) for kind in kinds for address in lures(path)]
    relations += [("image", r"\\127.0.0.1\share\a.png", outside)]
    body = paragraph(WORDS)
    body += "".join(f'<w:altChunk r:id="r{number}"/>' for number in range(1, len(relations)))
    body += "".join(f'<w:subDoc r:id="r{number}"/>' for number in range(1, len(relations)))
    settings = f'<w:settings xmlns:w="x" xmlns:r="{_TYPES}"><w:attachedTemplate r:id="r1"/></w:settings>'
    others = {"word/_rels/document.xml.rels": _relations(relations), "word/settings.xml": _HEAD + settings}
    others["word/_rels/settings.xml.rels"] = _relations(relations[:7])
    return docx(word_document(body), others)


def _internal_docx(path: Path) -> bytes:
    targets = ("../../../../../../etc/passwd", str(path.parent / "lures" / "secret.txt"), lure(path), "/etc/passwd")
    relations = [(kind, target, "") for kind in ("image", "styles", "numbering", "footnotes") for target in targets]
    return docx(word_document(paragraph(WORDS)), {"word/_rels/document.xml.rels": _relations(relations)})


def _main_elsewhere(path: Path) -> bytes:
    relations = WORD_PARTS["_rels/.rels"].replace('Target="word/document.xml"', f'Target="{lure(path)}"')
    return docx(word_document(paragraph(WORDS)), {"_rels/.rels": relations})


def _fields(path: Path) -> bytes:
    commands = [f'{name} "{address}"' for name in ("INCLUDETEXT", "INCLUDEPICTURE") for address in lures(path)]
    commands += ["DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe /k", 'QUOTE 65 66 "x"', "FILLIN a", "MACROBUTTON a b"]
    body = "".join(
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{command}</w:instrText></w:r></w:p>'
        for command in commands
    )
    return docx(word_document(paragraph(WORDS) + body))


def _external_odt(path: Path) -> bytes:
    body = f"<text:p>{WORDS}</text:p>"
    for address in (*lures(path), "../lures/secret.txt", "/etc/passwd"):
        link = f'xlink:href="{address}" xlink:type="simple" xlink:actuate="onLoad"'
        body += f"<text:p><draw:frame><draw:image {link}/></draw:frame></text:p>"
        body += f'<text:section text:name="a"><text:section-source {link}/></text:section>'
        body += f"<text:p><draw:frame><draw:object {link}/></draw:frame></text:p>"
        body += f'<text:p><text:script script:language="x" {link}/></text:p>'
    return odt(odt_content(body))


def _odt_entity(doctype: str, times: int = 1) -> bytes:
    return odt(odt_content(f"<text:p>{WORDS}</text:p><text:p>{'&a;' * times}</text:p>", doctype))


def _docx_entity(doctype: str, times: int = 1) -> bytes:
    return docx(word_document(paragraph(WORDS) + paragraph("&a;" * times), doctype))


def _include(path: Path) -> str:
    names = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
    return "".join(f'<xi:include {names} parse="text" href="{address}"/>' for address in lures(path))


def _nested(before: str, middle: str, after: str, times: int) -> str:
    return before * times + middle + after * times


_TABLE = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
_ODT_TABLE = ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>")
_ODT_LIST = ("<text:list><text:list-item>", "</text:list-item></text:list>")
_LAST = "<w:p/>"


def _repeated(table: str) -> bytes:
    return odt(odt_content(f"<text:p>{WORDS}</text:p>{table}"))


_CELL = '<table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell>'
_ROWS = (
    '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell><text:p>a</text:p>'
    "</table:table-cell></table:table-row>"
)

TRAPS = (
    Trap("laughs.docx", "entities of ten billion words", "either", lambda _: _docx_entity(laughs())),
    Trap("laughs.odt", "entities of ten billion words", "either", lambda _: _odt_entity(laughs())),
    Trap("quadratic.docx", "an entity of 100 KB, 20,000 times", "either", lambda _: _docx_entity(quadratic(), 20_000)),
    Trap("quadratic.odt", "an entity of 100 KB, 20,000 times", "either", lambda _: _odt_entity(quadratic(), 20_000)),
    Trap("entity.docx", "an entity that is another file", "either", lambda path: _docx_entity(foreign(lure(path)))),
    Trap("entity.odt", "an entity that is another file", "either", lambda path: _odt_entity(foreign(lure(path)))),
    Trap("address.docx", "an entity from the network", "either", lambda _: _docx_entity(foreign(ADDRESS))),
    Trap("address.odt", "an entity from the network", "either", lambda _: _odt_entity(foreign(ADDRESS))),
    Trap(
        "parameter.docx",
        "a document type that goes on in another file",
        "either",
        lambda path: _docx_entity(foreign_parameter(lure(path, "part.xml"))),
    ),
    Trap("pipe.odt", "an entity that is a pipe", "either", lambda path: _odt_entity(foreign(lure(path, "pipe")))),
    Trap(
        "manifest.odt",
        "entities in its list of parts",
        "either",
        lambda _: odt(
            odt_content(f"<text:p>{WORDS}</text:p>"), {"META-INF/manifest.xml": f"{_HEAD}{laughs()}<x>&a;</x>"}
        ),
    ),
    Trap(
        "properties.docx",
        "entities in what it says of itself",
        "either",
        lambda path: docx(
            word_document(paragraph(WORDS)), {"docProps/core.xml": f"{_HEAD}{foreign(lure(path))}<x>&a;</x>"}
        ),
    ),
    Trap("external.docx", "templates, pictures and parts elsewhere", "read", _external_docx),
    Trap("internal.docx", "relations to files outside of it", "either", _internal_docx),
    Trap("elsewhere.docx", "a main part that is another file", "either", _main_elsewhere),
    Trap("fields.docx", "fields that include files and start programs", "read", _fields),
    Trap("external.odt", "pictures, sections and scripts elsewhere", "read", _external_odt),
    Trap(
        "include.docx",
        "parts to be included by XInclude",
        "either",
        lambda path: docx(word_document(paragraph(WORDS) + _include(path))),
    ),
    Trap(
        "tables.docx",
        "5,000 tables in each other",
        "either",
        lambda _: docx(word_document(_nested(_TABLE[0], paragraph(WORDS), _LAST + _TABLE[1], 5000))),
    ),
    Trap(
        "tables.odt",
        "5,000 tables in each other",
        "either",
        lambda _: odt(odt_content(_nested(_ODT_TABLE[0], f"<text:p>{WORDS}</text:p>", _ODT_TABLE[1], 5000))),
    ),
    Trap(
        "lists.odt",
        "100 lists in each other",
        "read",
        lambda _: odt(odt_content(_nested(_ODT_LIST[0], f"<text:p>{WORDS}</text:p>", _ODT_LIST[1], 100))),
    ),
    Trap(
        "deep.docx",
        "100,000 elements in each other",
        "either",
        lambda _: docx(word_document(_nested("<w:ins>", paragraph(WORDS), "</w:ins>", 100_000))),
    ),
    Trap(
        "runs.docx",
        "300,000 pieces in one paragraph",
        "either",
        lambda _: docx(word_document(paragraph(WORDS) + f"<w:p>{'<w:r><w:t>a</w:t><w:tab/></w:r>' * 300_000}</w:p>")),
    ),
    Trap(
        "paragraphs.docx",
        "200,000 paragraphs",
        "either",
        lambda _: docx(word_document(paragraph(WORDS) * 200_000)),
    ),
    Trap(
        "attribute.docx",
        "an attribute of 20 MB",
        "either",
        lambda _: docx(word_document(f'{paragraph(WORDS)}<w:p w:x="{"a" * 20_000_000}"/>')),
    ),
    Trap(
        "columns.docx",
        "cells that span two billion columns",
        "either",
        lambda _: docx(
            word_document(
                f'{paragraph(WORDS)}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>'
                f"{paragraph('a')}</w:tc></w:tr></w:tbl>"
            )
        ),
    ),
    Trap(
        "spaces.odt",
        "a billion spaces",
        "either",
        lambda _: _repeated('<text:p>a<text:s text:c="1000000000"/></text:p>'),
    ),
    Trap(
        "columns.odt",
        "a billion columns",
        "either",
        lambda _: _repeated(f"<table:table><table:table-row>{_CELL}</table:table-row></table:table>"),
    ),
    Trap("rows.odt", "a billion rows", "either", lambda _: _repeated(f"<table:table>{_ROWS}</table:table>")),
    Trap(
        "negative.odt",
        "fewer spaces than none",
        "either",
        lambda _: _repeated('<text:p>a<text:s text:c="-9"/></text:p>'),
    ),
    Trap(
        "encoding.odt",
        "XML in an encoding that does not exist",
        "either",
        lambda _: odt(odt_content(f"<text:p>{WORDS}</text:p>").replace("UTF-8", "rot13")),
    ),
    Trap(
        "sixteen.docx",
        "XML in UTF-16, with entities",
        "either",
        lambda _: docx(word_document(paragraph(WORDS), laughs(3)).replace("UTF-8", "UTF-16").encode("utf-16")),
    ),
    Trap("no-xml.docx", "a main part that is no XML", "refused", lambda _: docx(WORDS)),
    Trap("empty.odt", "a main part of no bytes", "refused", lambda _: odt(b"")),
)
