"""The two processes that all windows share: one reads files, the other looks for what a report tells."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from viewer import reader
from viewer.reading import Choice, Document
from viewer.report import json_steps
from viewer.window.companion import Companion, Request, Sentences


class Companions(QObject):
    """Both processes. Each window that uses them says when it begins and ends to; with the last one they end."""

    def __init__(self, extractor: list[str] | None = None, parent: QObject | None = None) -> None:
        """``extractor`` is the command that extracts, where that is not the application itself."""
        super().__init__(parent)
        self.extractor = Companion(
            extractor or reader.command("--worker"),
            Sentences(
                self.tr(
                    "The search for people and programme stopped unexpectedly. The text can be read and searched; "
                    "press Retry to try again."
                ),
                self.tr("The search for people and programme cannot be started. Install the application again."),
                self.tr("The search for people and programme gave an answer that makes no sense."),
            ),
            self,
        )
        self.reader = Companion(
            reader.command("--reader"),
            Sentences(
                self.tr(
                    "The file could not be read: it is damaged, or needs too much time or memory. Save its text as "
                    "plain text, and open that."
                ),
                self.tr("The file could not be read. What reads such files cannot be started: install it again."),
                self.tr("The file could not be read: what reads such files gave an answer that makes no sense."),
            ),
            self,
        )
        self._users = 0

    def begin(self) -> None:
        """A window uses the processes from now on."""
        self._users += 1

    def end(self) -> None:
        """A window needs them no more."""
        self._users -= 1
        if not self._users:
            self.extractor.close()
            self.reader.close()

    def start(self) -> None:
        """Have both get ready."""
        self.extractor.start()
        self.reader.start()

    def read(self, path: Path, name: str, choice: Choice) -> Request:
        """Ask for the document in a file: ``reader.document`` makes it of the answer."""
        return self.reader.ask(lambda number: reader.request(number, path, name, choice), ("text",))

    def extract(self, asked: bytes) -> Request:
        """Ask for the report of a text, with what ``extraction`` made: ``codec.of_answer`` makes it of the answer."""
        return self.extractor.ask(lambda number: b'{"id":%d,%b' % (number, asked), ("report",))


def extraction(document: Document) -> bytes:
    """What asks for the report of a text, without the number of the request. It takes a while for a long text."""
    asked = {"do": "read_and_extract_text", "text": document.text, "name": document.source.name}
    return json_steps.dumps(asked).encode("ascii")[1:] + b"\n"
