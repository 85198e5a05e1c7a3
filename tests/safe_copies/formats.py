"""All that can be written of a report, as text: summaries, every export, the PDF with what is inside of it."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from tests.report.safe_copy.making import DAY, made
from viewer.report.model import Report
from viewer.report.summary import OVERVIEW, SECTIONS, TEXT, chosen, summarise
from viewer.window import printing
from viewer.window.paper.choices import Choices

RAW = "bytes of the PDF"
_RANDOM = re.compile(
    r"urn:oid:2\.25\.\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|<[0-9a-f]{72}>"
    r"|D(?::|\\072)\d{14}Z|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"
)
"""Identifiers made at random, and the moment at which a PDF is written."""


def written(report: Report, notice: str) -> Iterator[tuple[str, str]]:
    """The name of each format, and the words in it. Needs a ``QGuiApplication``."""
    yield from made(report)
    choices = Choices(sections=(*SECTIONS, OVERVIEW, TEXT))
    summary = chosen(summarise(report, DAY, notice), report, choices.sections)
    data = printing.pdf(printing.laid_out(summary, choices), choices)
    yield "pdf", "\n".join((shown(data), *(text for _, text in strings(data))))
    yield RAW, outside_streams(data)


def steady(text: str) -> str:
    """What was written without what is another each time."""
    return _RANDOM.sub("", text)


def shown(data: bytes) -> str:
    """The words that a PDF shows."""
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def outside_streams(data: bytes) -> str:
    """The bytes as they are, but for streams, which are packed, and told unpacked."""
    return re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL).decode("latin-1")


def strings(data: bytes) -> Iterator[tuple[str, str]]:
    """Every string of the file, and every stream that holds words, decoded."""
    reader = PdfReader(io.BytesIO(data))
    rest: list[Any] = [reader.trailer["/Root"], reader.trailer["/Info"]]
    seen: set[int] = set()
    found: list[str] = []
    while rest:
        one = rest.pop()
        if isinstance(one, IndirectObject):
            if one.idnum not in seen:
                seen.add(one.idnum)
                rest.append(one.get_object())
        elif isinstance(one, DictionaryObject):
            if isinstance(one, StreamObject) and one.get("/Subtype") == "/XML":
                yield "metadata", one.get_data().decode("utf-8")
            rest.extend(one.raw_get(key) for key in one)
        elif isinstance(one, ArrayObject):
            rest.extend(list.__iter__(one))
        elif isinstance(one, str):
            found.append(one)
    assert any("Event summary" in one for one in found)
    yield "strings", "\n".join(found)
