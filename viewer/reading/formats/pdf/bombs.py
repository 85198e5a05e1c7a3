"""Refuses what is made to fill the memory before PDFium, which would unpack it whole, sees it.

Only the plain ones are found: a stream of the file that zlib unpacks to far more than any page has. Against others (a
form that paints itself, LZW, an encrypted bomb) stand the limits of the process that reads.
"""

from __future__ import annotations

import contextlib
import re
import zlib

from viewer.language import QT_TRANSLATE_NOOP
from viewer.reading.errors import ReadingError

MAX_UNPACKED = 200_000_000
"""Bytes that a stream may hold; PDFium takes about ten times as many for a page of text."""

_MOST_CHECKED = 600_000_000
"""Bytes that are unpacked to find bombs, before what is left is left to the limits of the process."""
_MOST_TIMES = 1_030
"""zlib packs nothing tighter than this."""
_STREAM = re.compile(rb"\bstream\r?\n")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_DICTIONARY = 1_000
_PIECE = 1 << 18


def refuse_bombs(data: bytes, name: str) -> None:
    """Raise ReadingError, naming the file ``name``, if a stream in the bytes unpacks to too much."""
    end = checked = 0
    while checked < _MOST_CHECKED and (match := _STREAM.search(data, end)):
        start = match.end()
        end = data.find(b"endstream", start)
        if end < 0:
            end = len(data)
        head = data[max(0, match.start() - _DICTIONARY) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        layers = len(_PACKED.findall(head))
        if layers and b"/Image" not in head and (end - start) * _MOST_TIMES**layers > MAX_UNPACKED:
            size = _unpacked_size(memoryview(data)[start:end], layers)
            checked += size
            if size > MAX_UNPACKED:
                sentence = QT_TRANSLATE_NOOP(
                    "Reading",
                    "“{name}” is not read: it unpacks to more than {number} MB, as files do that are made to fill the "
                    "memory. Get it from someone you trust.",
                )
                raise ReadingError(sentence, name=name, number=MAX_UNPACKED // 1_000_000)


def _unpacked_size(packed: memoryview, layers: int) -> int:
    """How many bytes were packed so many times over; no longer counted when they are more than ``MAX_UNPACKED``."""
    layers = min(layers, 4)
    unpackers = [zlib.decompressobj() for _ in range(layers)]
    sizes = [0] * layers
    with contextlib.suppress(zlib.error):  # PDFium takes what was unpacked before the damage
        for start in range(0, len(packed), _PIECE):
            todo: list[tuple[int, bytes]] = [(0, bytes(packed[start : start + _PIECE]))]
            while todo:
                layer, piece = todo.pop()
                made = unpackers[layer].decompress(piece, _PIECE)
                sizes[layer] += len(made)
                if sizes[layer] > MAX_UNPACKED:
                    return sizes[layer]
                # Behind the end of what is packed, zlib keeps giving the same tail.
                if (rest := unpackers[layer].unconsumed_tail) and not unpackers[layer].eof:
                    todo.append((layer, rest))
                if made and layer + 1 < layers:
                    todo.append((layer + 1, made))
    return sum(sizes)
