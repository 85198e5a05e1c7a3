"""Packed data that unpack to more than they look like, and zip archives of which every field can lie."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

MEGABYTE = bytes(1_000_000)


def deflated(block: bytes, times: int) -> bytes:
    """What unpacks to the block so many times, made at once however often that is."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)  # stands for itself wherever it is put
    return packed * times + b"\x03\x00"


def compressed(block: bytes, times: int) -> bytes:
    """As ``deflated``, with head and check sum of zlib."""
    check = 1
    for _ in range(times):
        check = zlib.adler32(block, check)
    return b"\x78\xda" + deflated(block, times) + struct.pack(">I", check)


def checksum(block: bytes, times: int) -> int:
    """The check sum that a zip archive has for the block so many times."""
    check = 0
    for _ in range(times):
        check = zlib.crc32(block, check)
    return check


class Archive:
    """A zip archive written field by field."""

    def __init__(self) -> None:
        self._entries: list[bytes] = []
        self._members = bytearray()

    def add(
        self,
        name: str,
        data: bytes = b"",
        *,
        packed: bytes | None = None,
        size: int | None = None,
        check: int | None = None,
        method: int = 8,
        flags: int = 0,
    ) -> None:
        """Add a member. ``packed`` is what stands in the archive; size and check sum are told as they are given."""
        if packed is None:
            packed = deflated(data, 1) if method == 8 else data
        size = len(data) if size is None else size
        check = zlib.crc32(data) if check is None else check
        start = len(self._members)
        fields = struct.pack("<5H3I", 20, flags, method, 0, 33, check, len(packed), size)
        called = name.encode()
        self._members += b"PK\x03\x04" + fields + struct.pack("<2H", len(called), 0) + called + packed
        self.name(called, fields, start)

    def append(self, data: bytes) -> int:
        """Add bytes that no list names. Returns where they begin."""
        self._members += data
        return len(self._members) - len(data)

    def name(self, called: bytes, fields: bytes, start: int) -> None:
        """Name a member in the list of the archive that begins at this byte, be there one or not."""
        rest = struct.pack("<5H2I", len(called), 0, 0, 0, 0, 0, start)
        self._entries.append(b"PK\x01\x02\x14\x00" + fields + rest + called)

    def name_again(self, names: list[str]) -> None:
        """Name the last member again, by each of these names."""
        last = self._entries[-1]
        fields, start = last[6:28], struct.unpack_from("<I", last, 42)[0]
        for name in names:
            self.name(name.encode(), fields, start)

    def data(self, comment: bytes = b"") -> bytes:
        """The archive."""
        listed = b"".join(self._entries)
        number = min(len(self._entries), 0xFFFF)
        sizes = struct.pack("<4H2IH", 0, 0, number, number, len(listed), len(self._members), len(comment))
        return bytes(self._members) + listed + b"PK\x05\x06" + sizes + comment


WORD_PARTS = {
    "[Content_Types].xml": (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'officeDocument" Target="word/document.xml"/></Relationships>'
    ),
}
WORD_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
ODT = "application/vnd.oasis.opendocument.text"
ODT_PARTS = {
    "META-INF/manifest.xml": (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    ),
}
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODT_NAMES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0" xmlns:table="{_OASIS}:table:1.0" '
    f'xmlns:draw="{_OASIS}:drawing:1.0" xmlns:script="{_OASIS}:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def word_document(body: str, doctype: str = "") -> str:
    """The main part of a DOCX."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f"{head}{doctype}<w:document {WORD_NAMES}><w:body>{body}</w:body></w:document>"


def paragraph(text: str) -> str:
    """A paragraph of a DOCX."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt_content(body: str, doctype: str = "") -> str:
    """The main part of an ODT."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    return f'{head}{doctype}<office:document-content {ODT_NAMES} office:version="1.2">{text}</office:document-content>'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An honest zip archive. What is called ``mimetype`` is not packed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return buffer.getvalue()


def docx(document: str | bytes, others: Mapping[str, str | bytes] | None = None) -> bytes:
    """A DOCX with this main part, and other parts, which may take the place of those that every DOCX has."""
    return zipped({**WORD_PARTS, "word/document.xml": document, **(others or {})})


def odt(content: str | bytes, others: Mapping[str, str | bytes] | None = None) -> bytes:
    """An ODT with this main part, and other parts, which may take the place of those that every ODT has."""
    return zipped({"mimetype": ODT, **ODT_PARTS, "content.xml": content, **(others or {})})
