"""Traps in PDF: streams that unpack to gigabytes, objects that hold themselves, numbers that lie."""

from __future__ import annotations

import zlib
from pathlib import Path

from tests.hostile.packing import MEGABYTE, compressed
from tests.hostile.trap import ADDRESS, WORDS, Trap, laughs, lure

_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_SHOWN = b"BT /F 12 Tf 72 720 Td (%s) Tj ET\n" % WORDS.encode()
_RESOURCES = b"/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>"


def stream(data: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    """A stream object, which may lie on its length."""
    told = len(data) if length is None else length
    return b"<</Length %d%s>>stream\n%s\nendstream" % (told, entries, data)


def pdf(objects: dict[int, bytes], trailer: bytes = b"", after: bytes = b"") -> bytes:
    """A file of these objects, in place of those that a page with the words of all traps is made of."""
    usual = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R%s>>" % _RESOURCES,
        4: _FONT,
        5: stream(_SHOWN),
        6: stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]"),
    }
    parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
    offset, places = len(parts[0]), dict[int, int]()
    for number, made in {**usual, **objects}.items():
        places[number] = offset
        parts.append(b"%d 0 obj%s endobj\n" % (number, made))
        offset += len(parts[-1])
    most = max(places) + 1
    table = b"".join(b"%010d 00000 %s \n" % (places.get(at, 0), b"n" if at in places else b"f") for at in range(most))
    parts.append(b"xref\n0 %d\n%strailer<</Size %d/Root 1 0 R%s>>\n" % (most, table, most, trailer))
    parts.append(b"%sstartxref\n%d\n%%%%EOF" % (after, offset))
    return b"".join(parts)


def _flate(block: bytes, megabytes: int, filters: bytes = b"/FlateDecode") -> bytes:
    return stream(compressed(block, megabytes), b"/Filter" + filters)


def _page(entries: bytes) -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]%s%s>>" % (_RESOURCES, entries)


def _chain(path: Path) -> bytes:
    data = compressed(MEGABYTE, 1000)
    for _ in range(2):
        data = zlib.compress(data, 9)
    return pdf({5: stream(data, b"/Filter[/FlateDecode/FlateDecode/FlateDecode]")})


def _forms(path: Path) -> bytes:
    """Forms of which each draws the next one ten times."""
    objects = {
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</XObject<</X 10 0 R>>>>>>"
    }
    objects[5] = stream(b"/X Do\n")
    for number in range(10, 20):
        inner = b"/Resources<</Font<</F 4 0 R>>/XObject<</X %d 0 R>>>>" % (number + 1)
        objects[number] = stream(b"/X Do\n" * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + inner)
    objects[20] = stream(_SHOWN, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>")
    return pdf(objects)


def _actions(path: Path) -> bytes:
    address = lure(path).encode()
    catalog = b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1);)/Next[8 0 R 9 0 R]>>/AA 8 0 R"
    catalog += b"/AcroForm<</XFA 7 0 R/Fields[]>>>>"
    launch = b"<</S/Launch/F(%s)/Win<</F(cmd.exe)>>>>" % address
    elsewhere = b"<</S/GoToR/F(%s)/D[0/Fit]/Next<</S/URI/URI(%s)>>>>" % (address, ADDRESS.encode())
    form = stream(f"<?xml version='1.0'?>{laughs()}<x>&a;</x>".encode())
    return pdf({1: catalog, 7: form, 8: launch, 9: elsewhere})


def _elsewhere(path: Path) -> bytes:
    page = b"/Contents[5 0 R 7 0 R]"
    return pdf({3: _page(page), 7: stream(b"", b"/F<</FS/URL/F(%s)>>" % ADDRESS.encode() + b"/FFilter/FlateDecode")})


def _metadata(path: Path) -> bytes:
    entity = f'<!DOCTYPE x [<!ENTITY a SYSTEM "{lure(path)}">]>'
    data = f"<?xml version='1.0'?>{entity}<x:xmpmeta xmlns:x='adobe:ns:meta/'>&a;</x:xmpmeta>".encode()
    return pdf({1: b"<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R>>", 7: stream(data, b"/Type/Metadata/Subtype/XML")})


def _letters(path: Path) -> bytes:
    """A font whose table of letters names four billion of them."""
    table = b"begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n"
    table += b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap"
    return pdf({4: _FONT[:-2] + b"/ToUnicode 7 0 R>>", 7: stream(table)})


def _object_stream(path: Path) -> bytes:
    """Objects in a stream of 1 GB, whose list is another."""
    entries = b"/Type/ObjStm/N 1000000000/First 10/Extends 7 0 R/Filter/FlateDecode"
    table = stream(
        compressed(bytes(8), 2), b"/Type/XRef/W[1 8 8]/Index[0 2000000000]/Size 2000000000/Filter/FlateDecode"
    )
    return pdf({7: stream(compressed(b"1 0 " * 250_000, 1000), entries), 8: table}, b"/XRefStm 15")


def _cross_stream(path: Path) -> bytes:
    head = b"%PDF-1.7\n"
    table = stream(compressed(MEGABYTE, 1000), b"/Type/XRef/W[1 2 1]/Root 1 0 R/Size 250000000/Filter/FlateDecode")
    return head + b"9 0 obj" + table + b" endobj\nstartxref\n%d\n%%%%EOF" % len(head)


def _outline(path: Path) -> bytes:
    catalog = b"<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R/Names<</Dests 8 0 R>>>>"
    return pdf({1: catalog, 7: b"<</First 7 0 R/Last 7 0 R/Next 7 0 R/Title(a)>>", 8: b"<</Kids[8 0 R 8 0 R]>>"})


def _encrypted(path: Path) -> bytes:
    return pdf(
        {7: b"<</Filter/Standard/V 4/R 4/Length 128/P -1/O(%s)/U(%s)>>" % (b"a" * 32, b"b" * 32)}, b"/Encrypt 7 0 R"
    )


_KIDS = b"<</Type/Pages/Kids[%s]/Count %d>>"
_IMAGE = b"/Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/ColorSpace/DeviceRGB"

TRAPS = (
    Trap("gigabyte.pdf", "a page of 1 GB, packed", "either", lambda _: pdf({5: _flate(MEGABYTE, 1000)})),
    Trap(
        "operators.pdf", "a page of 1 GB that draws", "either", lambda _: pdf({5: _flate(b"0 0 m\n" * 160_000, 1000)})
    ),
    Trap("words.pdf", "a page of 1 GB of words", "either", lambda _: pdf({5: _flate(_SHOWN * 15_000, 1000)})),
    Trap("chain.pdf", "a page of 1 GB, packed three times", "either", _chain),
    Trap(
        "kids.pdf",
        "a million times the same page",
        "either",
        lambda _: pdf({2: _KIDS % (b"3 0 R " * 1_000_000, 1_000_000)}),
    ),
    Trap("count.pdf", "a page that says it is two billion", "either", lambda _: pdf({2: _KIDS % (b"3 0 R", 1 << 31)})),
    Trap(
        "tree.pdf", "a tree of pages that holds itself", "either", lambda _: pdf({2: _KIDS % (b"2 0 R 3 0 R 2 0 R", 3)})
    ),
    Trap(
        "form.pdf",
        "a form that draws itself",
        "either",
        lambda _: pdf(
            {
                5: stream(_SHOWN + b"/X Do"),
                6: stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + _RESOURCES),
            }
        ),
    ),
    Trap("forms.pdf", "forms that draw ten billion words", "either", _forms),
    Trap(
        "huge.pdf",
        "a page as large as the earth",
        "either",
        lambda _: pdf({3: _page(b"/Contents 5 0 R/UserUnit 1e9").replace(b"595 842", b"1e15 1e15")}),
    ),
    Trap(
        "no-size.pdf",
        "a page of no size",
        "either",
        lambda _: pdf({3: _page(b"/Contents 5 0 R").replace(b"595 842", b"0 0")}),
    ),
    Trap("loop.pdf", "a table of objects that goes on at itself", "either", lambda _: pdf({}, b"/Prev 9")),
    Trap("table.pdf", "a table of objects that leads nowhere", "either", lambda _: pdf({}).replace(b"0000", b"9999")),
    Trap(
        "startxref.pdf",
        "a table that begins far behind the end",
        "either",
        lambda _: pdf({}, b"", b"startxref 99999999999 "),
    ),
    Trap("objects.pdf", "a stream of a billion objects", "either", _object_stream),
    Trap("cross.pdf", "a packed table of objects of 1 GB", "refused", _cross_stream),
    Trap(
        "arrays.pdf",
        "100,000 arrays in each other",
        "either",
        lambda _: pdf({7: b"[" * 100_000 + b"]" * 100_000}, b"/Info 7 0 R"),
    ),
    Trap(
        "dictionaries.pdf",
        "100,000 brackets in its page",
        "either",
        lambda _: pdf({5: stream(_SHOWN + b"<</A" * 100_000 + b"[" * 100_000 + b"(" * 100_000)}),
    ),
    Trap("actions.pdf", "scripts, programs and addresses to be opened", "read", _actions),
    Trap("elsewhere.pdf", "a page that stands elsewhere", "either", _elsewhere),
    Trap("metadata.pdf", "metadata with an entity from another file", "either", _metadata),
    Trap("letters.pdf", "a font of four billion letters", "either", _letters),
    Trap(
        "image.pdf",
        "a picture of 30 GB",
        "either",
        lambda _: pdf(
            {5: stream(_SHOWN + b"/X Do"), 6: stream(compressed(MEGABYTE, 1), _IMAGE + b"/Filter/FlateDecode")}
        ),
    ),
    Trap(
        "predictor.pdf",
        "rows of two billion columns",
        "either",
        lambda _: pdf(
            {
                5: stream(
                    zlib.compress(_SHOWN),
                    b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 99>>",
                )
            }
        ),
    ),
    Trap(
        "filters.pdf",
        "a thousand filters",
        "either",
        lambda _: pdf({5: stream(_SHOWN, b"/Filter[%s]" % (b"/ASCIIHexDecode" * 1000))}),
    ),
    Trap(
        "run-length.pdf",
        "runs of 128 bytes, 50 million of them",
        "either",
        lambda _: pdf({5: stream(b"\x81 " * 5_000_000 + b"\x80", b"/Filter/RunLengthDecode")}),
    ),
    Trap("length.pdf", "a stream said to be of 9 GB", "either", lambda _: pdf({5: stream(_SHOWN, b"", 9_000_000_000)})),
    Trap("negative.pdf", "a stream shorter than nothing", "either", lambda _: pdf({5: stream(_SHOWN, b"", -5)})),
    Trap("outline.pdf", "an outline in a circle", "either", _outline),
    Trap("encrypted.pdf", "a password that nobody knows", "refused", _encrypted),
    Trap(
        "title.pdf",
        "a title of 10 MB",
        "either",
        lambda _: pdf({7: b"<</Title(%s)/CreationDate(D:99999999999999)>>" % (b"\\000a" * 2_000_000)}, b"/Info 7 0 R"),
    ),
    Trap("pictures.pdf", "a page without a letter", "refused", lambda _: pdf({5: stream(b"0 0 100 100 re f\n")})),
    Trap("pages.pdf", "no page", "refused", lambda _: pdf({2: _KIDS % (b"", 0)})),
    Trap("head.pdf", "a head and nothing more", "refused", lambda _: b"%PDF-1.7\n"),
    Trap("shifted.pdf", "1,000 other bytes before it", "either", lambda _: b"\0" * 1000 + pdf({})),
)
