"""Zipped documents: parts of real ones are broken and zipped again, and new ones made of elements in each other."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from random import Random
from xml.sax.saxutils import escape

from tests.fuzz import tokens
from tests.fuzz.growing import some_words, tree
from tests.fuzz.mutating import broken
from tests.reading.formats.packages import open_parts, rearranged, word_parts, zipped

Parts = Mapping[str, bytes]

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TIDY = 0.93


def unzipped(data: bytes) -> Parts:
    """The parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def rezipped(chance: Random, files: Sequence[bytes], held: Sequence[Parts], words: Sequence[bytes]) -> bytes:
    """A real document with the XML of some of its parts broken, moved about, or exchanged; or its zip itself broken."""
    number = chance.randrange(len(files))
    kind = chance.random()
    if kind < 0.2:
        return broken(chance, files[number], tokens.ZIP, files)
    parts = dict(held[number])
    names = [one for one in parts if one.endswith((".xml", ".rels"))]
    for path in chance.sample(names, chance.randint(1, min(3, len(names)))):
        what = chance.random()
        if what < 0.45:
            parts[path] = _rearranged(chance, parts[path])
        elif what < 0.9:
            others = [one[path] for one in held if path in one]
            parts[path] = broken(chance, parts[path], words, others)
        elif what < 0.95:
            del parts[path]
        else:
            parts[path] = parts.get(chance.choice(names), b"")
    return zipped(parts, zipfile.ZIP_STORED)


def _rearranged(chance: Random, part: bytes) -> bytes:
    return next(rearranged(part, chance.getrandbits(32), 1))


def word(chance: Random) -> bytes:
    """A DOCX made of elements."""
    relations = '<Relationship Id="link" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    sides = {
        kind: tree(chance, tokens.texts("word_side_elements"), tokens.texts("word_attributes"), _text, _TIDY)
        for kind in chance.sample(("styles", "numbering", "footnotes", "endnotes"), chance.randint(0, 3))
    }
    body = tree(chance, tokens.texts("word_elements"), tokens.texts("word_attributes"), _text, _TIDY)
    return zipped(word_parts(body, relations=relations, **sides), zipfile.ZIP_STORED)


def open_document(chance: Random) -> bytes:
    """An ODT made of elements."""

    def side() -> str:
        return (
            tree(chance, tokens.texts("open_side_elements"), tokens.texts("open_attributes"), _text, _TIDY)
            if chance.random() < 0.5
            else ""
        )

    body = tree(chance, tokens.texts("open_elements"), tokens.texts("open_attributes"), _text, _TIDY)
    return zipped(open_parts(body, automatic=side(), styles=side(), meta=side()), zipfile.ZIP_STORED)


def _text(chance: Random) -> str:
    return escape(_NO_XML.sub("", some_words(chance, 3)))
