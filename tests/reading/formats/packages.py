"""Small DOCX and ODT files, made of the XML that a test is about, and files damaged on purpose."""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from viewer.reading import Document, ReadingError, read_bytes

FOLDER = Path(__file__).parent
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}/relationships" xmlns:m="{_OFFICE}/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN_SPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{space}:1.0"'
    for prefix, space in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta")),
        *(("draw", "drawing"), ("svg", "svg-compatible"), ("manifest", "manifest")),
    )
)
_OPEN_SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
MAIN = ("word/document.xml", "content.xml")
ODT = "application/vnd.oasis.opendocument.text"


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these files in it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for path, content in parts.items():
            archive.writestr(path, content)
    return held.getvalue()


def word_parts(body: str, *, relations: str = "", **others: str) -> dict[str, str | bytes]:
    """The parts of a DOCX: what stands in its body, and in others (``styles``, ``footnotes``)."""
    parts: dict[str, str | bytes] = {"word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>"}
    for kind, content in others.items():
        parts[f"word/{kind}.xml"] = f"<w:{kind} {_SPACES}>{content}</w:{kind}>"
        relations += f'<Relationship Id="{kind}" Type="{_OFFICE}/relationships/{kind}" Target="{kind}.xml"/>'
    parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
    return parts


def word(body: str, *, relations: str = "", **others: str) -> Document:
    """The document in a DOCX."""
    return read_bytes(zipped(word_parts(body, relations=relations, **others)), "report.docx")


def open_parts(body: str, *, automatic: str = "", styles: str = "", **others: str) -> dict[str, str | bytes]:
    """The parts of an ODT: what stands in its text, its automatic and its common styles, and in other parts."""
    parts: dict[str, str | bytes] = {
        "mimetype": ODT,
        "content.xml": f"<office:document-content {_OPEN_SPACES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {_OPEN_SPACES}><office:styles>{styles}</office:styles>"
        "</office:document-styles>",
    }
    for kind, content in others.items():
        parts[f"{kind}.xml"] = f"<office:document-{kind} {_OPEN_SPACES}>{content}</office:document-{kind}>"
    return parts


def open_document(body: str, *, automatic: str = "", styles: str = "", **others: str) -> Document:
    """The document in an ODT."""
    return read_bytes(zipped(open_parts(body, automatic=automatic, styles=styles, **others)), "report.odt")


def refusal(data: bytes, name: str) -> str:
    """What is said of a file that cannot be read."""
    with pytest.raises(ReadingError) as caught:
        read_bytes(data, name)
    return str(caught.value)


def shape(document: Document) -> list[tuple[str, int, str]]:
    """Kind, level and words of each part of a text that is no plain paragraph."""
    return [(one.kind, one.level, document.text[one.span.start : one.span.end]) for one in document.source.layout]


def leads(document: Document) -> list[tuple[str, str]]:
    """The words of each link, and where they lead to."""
    return [(document.text[one.span.start : one.span.end], one.address) for one in document.source.links]


def notes(document: Document) -> list[str]:
    """What is said of words that are not in the text."""
    return [str(note) for note in document.source.about.notes]


def damaged(data: bytes, seed: int, times: int) -> Iterator[bytes]:
    """The bytes with some changed, left out, doubled, or cut off at the end; the same ones for the same seed."""
    chance = random.Random(seed)
    for _ in range(times):
        made = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(made))
            length = chance.randint(1, 40)
            what = chance.randrange(5)
            if what == 0:
                made[place] ^= 1 << chance.randrange(8)
            elif what == 1:
                del made[place : place + length]
            elif what == 2:
                made[place:place] = made[place : place + length]
            elif what == 3:
                made[place : place + 1] = bytes([chance.choice(b'<>/"={}\\&;0 \x00\xff')])
            elif len(made) > 200:
                other = chance.randrange(len(made))
                made[place : place + length] = made[other : other + length]
        yield bytes(made[: chance.randrange(len(made))] if chance.random() < 0.1 else made)


def rearranged(xml: bytes, seed: int, times: int) -> Iterator[bytes]:
    """XML that is in order, with elements moved, left out, doubled and renamed, and values exchanged."""
    chance = random.Random(seed)
    for _ in range(times):
        root = ElementTree.fromstring(xml)
        for _ in range(chance.randint(1, 10)):
            elements = list(root.iter())
            one, other = chance.choice(elements), chance.choice(elements)
            what = chance.randrange(5)
            if what == 0 and len(one):
                del one[chance.randrange(len(one))]
            elif what == 1 and len(other) < 50:
                other.insert(chance.randint(0, len(other)), copy.deepcopy(one))
            elif what == 2:
                one.tag = other.tag
            elif what == 3 and one.attrib:
                key = chance.choice(list(one.attrib))
                one.attrib[key] = chance.choice(("", "-1", "0", "99999999999", "zz", *other.attrib.values()))
            elif what == 4 and one.attrib:
                del one.attrib[chance.choice(list(one.attrib))]
        yield ElementTree.tostring(root, "utf-8")


def read_or_refuse(data: bytes, name: str) -> bool:
    """Whether a file is read. Only a ReadingError may say that it is not."""
    try:
        document = read_bytes(data, name)
    except ReadingError:
        return False
    document.text.encode()
    length = len(document.text)
    assert all(0 <= one.span.start < one.span.end <= length for one in document.source.layout)
    return True


def read_damaged_parts(path: Path, parts: tuple[str, ...], times: int) -> tuple[int, int]:
    """How many of a zipped file's damaged forms are read, and refused: parts damaged and zipped anew, and the zip."""
    with zipfile.ZipFile(path) as archive:
        whole = {one: archive.read(one) for one in archive.namelist()}
    read = refused = 0
    for seed, part in enumerate(parts):
        for made in damaged(whole[part], seed, times):
            good = read_or_refuse(zipped({**whole, part: made}, zipfile.ZIP_STORED), path.name)
            read, refused = read + good, refused + (not good)
        for made in rearranged(whole[part], seed, times // 2):
            assert read_or_refuse(zipped({**whole, part: made}, zipfile.ZIP_STORED), path.name) or part in MAIN
    for made in damaged(path.read_bytes(), len(parts), times):
        if made.startswith(b"PK\3\4"):
            good = read_or_refuse(made, path.name)
            read, refused = read + good, refused + (not good)
    return read, refused
