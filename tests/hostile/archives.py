"""Traps in the zip archives that DOCX and ODT are: bombs, lies, names."""

from __future__ import annotations

import lzma
import struct
import zlib
from pathlib import Path

from tests.hostile.packing import (
    MEGABYTE,
    ODT,
    ODT_PARTS,
    WORD_PARTS,
    Archive,
    checksum,
    deflated,
    docx,
    odt,
    odt_content,
    paragraph,
    word_document,
)
from tests.hostile.trap import WORDS, Trap

_GIGABYTE = 1000
"""Megabytes."""


def _word(main: str = "word/document.xml") -> Archive:
    """The beginning of a DOCX, in which the main part is wanting."""
    archive = Archive()
    for name, data in WORD_PARTS.items():
        archive.add(name, data.replace("word/document.xml", main).encode())
    return archive


def _odt() -> Archive:
    """The beginning of an ODT, in which the main part is wanting."""
    archive = Archive()
    archive.add("mimetype", ODT.encode(), method=0)
    for name, data in ODT_PARTS.items():
        archive.add(name, data.encode())
    return archive


def _bomb(archive: Archive, name: str, size: int = _GIGABYTE * len(MEGABYTE)) -> bytes:
    archive.add(name, packed=deflated(MEGABYTE, _GIGABYTE), size=size, check=checksum(MEGABYTE, _GIGABYTE))
    return archive.data()


def _xml_bomb(archive: Archive, name: str, document: str) -> bytes:
    """A gigabyte of white space before the text of a document that is well formed."""
    head, tail = document.encode().split(WORDS.encode())
    block = b" " * 1_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    middle = deflated(block, _GIGABYTE).removesuffix(b"\x03\x00")
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    end = last.compress(WORDS.encode() + tail) + last.flush()
    check = zlib.crc32(head)
    for _ in range(_GIGABYTE):
        check = zlib.crc32(block, check)
    check = zlib.crc32(WORDS.encode() + tail, check)
    size = len(document.encode()) + _GIGABYTE * len(block)
    archive.add(name, packed=first + middle + end, size=size, check=check)
    return archive.data()


def _false_picture(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    archive.add("word/media/a.png", packed=deflated(MEGABYTE, 5 * _GIGABYTE), size=10, check=0)
    return archive.data()


def _overlapping(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    archive.add("word/media/0.png", packed=deflated(MEGABYTE, 10), size=10_000_000, check=checksum(MEGABYTE, 10))
    archive.name_again([f"word/media/{number}.png" for number in range(1, 60_000)])
    return archive.data()


def _overlapping_main(path: Path) -> bytes:
    archive = _odt()
    archive.add("content.xml", odt_content(f"<text:p>{WORDS}</text:p>").encode())
    archive.name_again(["content.xml", "styles.xml", "meta.xml", "settings.xml"])
    return archive.data()


def _quoted(path: Path) -> bytes:
    """A picture of 100 MB in 200 members, of each of which the packed data quote the head of the next."""
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    data, size = deflated(MEGABYTE, 100), 100 * len(MEGABYTE)
    members: list[tuple[bytes, bytes, int]] = []
    for number in range(200):
        name = b"word/media/%d.png" % number
        fields = struct.pack("<5H3I", 20, 0, 8, 0, 33, 0, len(data), size)
        head = b"PK\x03\x04" + fields + struct.pack("<2H", len(name), 0) + name
        members.append((name, fields, len(head) + len(data)))
        data = b"\x00" + struct.pack("<2H", len(head), len(head) ^ 0xFFFF) + head + data
        size += len(head)
    end = archive.append(data) + len(data)
    for name, fields, before_end in members:
        archive.name(name, fields, end - before_end)
    return archive.data()


def _million(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    archive.add("0", method=0)
    archive.name_again([str(number) for number in range(1, 1_000_000)])
    return archive.data()


def _encrypted(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode(), flags=1)
    return archive.data()


def _names(path: Path) -> bytes:
    archive = _word()
    for name in (
        "../../../../tmp/hostile",
        "/etc/hostile",
        "..\\..\\hostile",
        "C:\\hostile",
        "word/../../x",
        "a\0b",
        "",
    ):
        archive.add(name, b"a")
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    return archive.data()


def _lzma(path: Path) -> bytes:
    archive = _odt()
    packer = lzma.LZMACompressor(
        lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}]
    )
    packed = b"".join(packer.compress(MEGABYTE) for _ in range(20)) + packer.flush()
    head = b"\x09\x04\x05\x00" + bytes([93]) + struct.pack("<I", 0xFFFFFFFF)  # a dictionary of 4 GB
    archive.add("content.xml", packed=head + packed, size=20_000_000, check=0, method=14)
    return archive.data()


def _unknown(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode(), method=98)
    return archive.data()


def _twice(path: Path) -> bytes:
    archive = _word()
    archive.add("word/document.xml", word_document(paragraph("Not this one.")).encode())
    archive.add("word/document.xml", word_document(paragraph(WORDS)).encode())
    return archive.data()


def _both(path: Path) -> bytes:
    return odt(odt_content(f"<text:p>{WORDS}</text:p>"), {"word/document.xml": word_document(paragraph(WORDS))})


def _kind_bomb(path: Path) -> bytes:
    archive = Archive()
    archive.add("mimetype", packed=deflated(MEGABYTE, _GIGABYTE), size=39, check=0)
    return archive.data()


def _beyond(path: Path) -> bytes:
    archive = _word()
    archive.name(b"word/document.xml", struct.pack("<5H3I", 20, 0, 8, 0, 33, 0, 100, 100), 0x7FFFFFFF)
    return archive.data()


def _itself(path: Path) -> bytes:
    inner = docx(word_document(paragraph(WORDS)))
    for _ in range(50):
        inner = docx(word_document(paragraph(WORDS)), {"word/embeddings/a.docx": inner})
    return inner


TRAPS = (
    Trap("gigabyte.docx", "1 GB of NULs as its text", "refused", lambda _: _bomb(_word(), "word/document.xml")),
    Trap("gigabyte.odt", "1 GB of NULs as its text", "refused", lambda _: _bomb(_odt(), "content.xml")),
    Trap(
        "white.docx",
        "1 GB of spaces in a text that is well formed",
        "refused",
        lambda _: _xml_bomb(_word(), "word/document.xml", word_document(paragraph(WORDS))),
    ),
    Trap(
        "white.odt",
        "1 GB of spaces in a text that is well formed",
        "refused",
        lambda _: _xml_bomb(_odt(), "content.xml", odt_content(f"<text:p>{WORDS}</text:p>")),
    ),
    Trap("small.docx", "1 GB said to be 100 bytes", "refused", lambda _: _bomb(_word(), "word/document.xml", size=100)),
    Trap("small.odt", "1 GB said to be 100 bytes", "refused", lambda _: _bomb(_odt(), "content.xml", size=100)),
    Trap("styles.odt", "styles of 1 GB", "refused", lambda _: _bomb(_odt(), "styles.xml")),
    Trap("relations.docx", "relations of 1 GB", "refused", lambda _: _bomb(_word(), "word/_rels/document.xml.rels")),
    Trap("picture.docx", "a picture of 5 GB said to be 10 bytes", "either", _false_picture),
    Trap("overlapping.docx", "60,000 pictures that are one and the same", "either", _overlapping),
    Trap("overlapping.odt", "parts that are one and the same", "either", _overlapping_main),
    Trap("quoted.docx", "members that quote the next one's head", "either", _quoted),
    Trap("million.docx", "a million members", "either", _million),
    Trap("encrypted.docx", "members that need a password", "refused", _encrypted),
    Trap("names.docx", "names that lead out of the archive", "either", _names),
    Trap("dictionary.odt", "packed by LZMA with a dictionary of 4 GB", "refused", _lzma),
    Trap("method.docx", "packed in an unknown way", "refused", _unknown),
    Trap("twice.docx", "two main parts of one name", "either", _twice),
    Trap("both.odt", "ODT and DOCX in one", "read", _both),
    Trap("kind.odt", "a media type of 1 GB said to be 39 bytes", "refused", _kind_bomb),
    Trap("beyond.docx", "a main part that begins after the end", "refused", _beyond),
    Trap("nested.docx", "a DOCX in a DOCX, 50 deep", "either", _itself),
    Trap("no-list.docx", "the list of members cut off", "refused", lambda _: docx(word_document(""))[:-300]),
    Trap("head.docx", "four bytes of a zip archive", "refused", lambda _: b"PK\x03\x04"),
    Trap(
        "comment.docx",
        "a comment of 64 KB behind it",
        "either",
        lambda _: docx(word_document(paragraph(WORDS)))[:-2] + b"\xff\xff" + b"PK\x05\x06" * 16383 + b"abc",
    ),
)
