"""Reading and extraction as the worker does them: whatever goes wrong becomes a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from viewer.reading import Choice, Document, ReadingError, display_name, read_file
from viewer.reading.errors import UNREADABLE, LibraryError
from viewer.report import messages
from viewer.report.messages import ExtractionError
from viewer.report.model import Report, Source

Progress = Callable[[str, float], None]
"""Told the stage, in words, and the share done, 0 to 1."""

Extract = Callable[[str, Source, Progress | None], Report]

Explain = Callable[[str, Source, Progress | None, str, int | str], tuple[list[str], Report]]
"""Given what of the report is to be explained, too: its kind and number, or the name of a fact."""

Made = TypeVar("Made")
"""What is made of a text: a report, and lines that explain it where they are asked for."""


def attempt_reading(path: Path, name: str, choice: Choice) -> Document:
    """The document in a file. Raises ReadingError; a LibraryError where a library failed."""
    try:
        return read_file(path, choice, name)
    except (ReadingError, MemoryError):
        raise
    except Exception as error:
        # Any file may come in here, also one that was made to break the library that reads it, and libraries may fail
        # in any way. The fault is not hidden: it is the cause.
        raise LibraryError(UNREADABLE, name=display_name(name), fault=type(error).__name__) from error


def attempt(
    extract: Callable[[str, Source, Progress | None], Made], document: Document, progress: Progress | None = None
) -> Made:
    """What ``extract`` makes of a document. Raises ExtractionError, whose cause is the fault itself."""
    name = document.source.name
    try:
        return extract(document.text, document.source, progress)
    except MemoryError as error:
        raise ExtractionError(messages.TOO_MUCH_TO_ANALYSE.format(name=name)) from error
    except Exception as error:
        # Any text may come in here, and rules written for some texts may fail on another in any way. The fault must
        # not take other reports with it, nor meet the user as a traceback; it is the cause, which a worker prints.
        raise ExtractionError(messages.FAULT.format(name=name, fault=type(error).__name__)) from error
