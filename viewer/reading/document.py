"""What reading makes of a file: canonical text with its origin."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.report.source import Source


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file.

    ``text`` has no byte order mark, only LF as line end, no NUL and no lone surrogate: every offset counts code points
    in it. ``source`` tells what file it was, and what stands where in the text.
    """

    text: str
    source: Source

    @property
    def encoding(self) -> str:
        """The encoding of the file, in lower case ("utf-8", "windows-1252"); empty where its format has none."""
        return self.source.about.encoding


@dataclass(frozen=True, slots=True)
class Choice:
    """How the reader wants a file to be read, where that is not as it is usually done.

    ``encoding`` is one of ``viewer.reading.ENCODINGS``, or empty for that which is found. ``repair`` puts right what
    seems to have been decoded wrongly before. ``whole`` takes all of a web page, not its article alone.
    """

    encoding: str = ""
    repair: bool = False
    whole: bool = False


USUAL = Choice()
