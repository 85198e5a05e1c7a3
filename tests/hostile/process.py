"""The process that reads one trap: ``python -m tests.hostile.process PATH``. Says in JSON what became of it."""

from __future__ import annotations

import json
import resource
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.hostile.trap import SECRET, WORDS
from viewer.confinement import confine
from viewer.language import Said
from viewer.reading import MAX_CHARACTERS, Document, ReadingError, read_file

MEMORY = 900 << 20
"""Bytes that it may take."""
PROCESSOR = 9
"""Seconds that it may work."""


def main() -> int:
    """Confine the process, read the file, print what there was."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    confine()
    print(json.dumps(outcome(lambda: read_file(Path(sys.argv[1])))), flush=True)
    return 0


def outcome(read: Callable[[], Document]) -> dict[str, object]:
    """Whether a file was read or refused, with what was said, or which fault there was instead."""
    try:
        document = read()
        return {"outcome": "read", "words": WORDS in document.text, "wrong": wrong(document), **shape(document)}
    except ReadingError as error:
        return {"outcome": "refused", "sentence": str(error)}
    except Exception as error:  # noqa: BLE001  # whatever it is, it is what is looked for
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames if "/viewer/" in frame.filename]
        said = f"{type(error).__name__}: {error}"
        return {"outcome": "fault", "fault": f"{said[:200]} ({' '.join(ours[-3:])})"}


def shape(document: Document) -> dict[str, object]:
    """How much there is of everything in a document."""
    source = document.source
    sizes = {"characters": len(document.text), "blocks": len(source.layout), "links": len(source.links)}
    return {"format": source.format, **sizes, "notes": [str(note) for note in source.about.notes]}


def wrong(document: Document) -> list[str]:
    """What is not as every document has to be."""
    text, source = document.text, document.source
    about = source.about
    found: list[str] = []
    if len(text) > MAX_CHARACTERS:
        found.append("the text is too long")
    if any(letter in text for letter in "\0\r\x1b\ufdd0\u2028"):
        found.append("there are characters in the text that are not to be in it")
    places = [(block.span.start, block.span.end) for block in source.layout]
    places += [(link.span.start, link.span.end) for link in source.links]
    if not all(0 <= start < end <= len(text) for start, end in places):
        found.append("something stands outside of the text")
    said = (text, source.name, about.title, about.author, about.date, *(word for pair in about.more for word in pair))
    said += tuple(link.address for link in source.links)
    for one in said:
        try:
            one.encode()
        except UnicodeEncodeError:
            found.append("there is half a character")
    if any(SECRET in one for one in said) or any("root:x:" in one for one in said):
        found.append("there is in it what stands in another file")
    if any("\n" in one or "\x1b" in one for one in said[1:6]):
        found.append("what the file says of itself is not on one line")
    if not all(isinstance(note, Said) and str(note) for note in about.notes):
        found.append("there is a note that says nothing")
    return found


if __name__ == "__main__":
    sys.exit(main())
