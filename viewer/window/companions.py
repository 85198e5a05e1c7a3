"""The two processes that all windows share: one reads files, the other looks for what a report tells.

What speaks with them is loaded when they are needed: a window shows a text before that.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.language import Said

if TYPE_CHECKING:
    from viewer.reading import Choice, Document
    from viewer.window.companion import Companion, Request, Sentences

READER, EXTRACTOR = "reader", "extractor"
"""The processes, by what they are called here."""
_SHOWN = 500
"""Milliseconds from an answer of the extractor until what it found is shown: so long nothing else is started."""


class Companions(QObject):
    """Both processes. Each window that uses them says when it begins and ends to; with the last one they end."""

    unconfined = Signal(Said)
    """Told once: the system does not confine them, or not wholly; ``lacking`` says it."""

    def __init__(
        self,
        extractor: list[str] | None = None,
        parent: QObject | None = None,
        *,
        required: bool = False,
        inherited: tuple[int, ...] = (),
    ) -> None:
        """``extractor`` is the command that extracts, where that is not the application itself.

        ``required``: they are to be confined, or to answer nothing. ``inherited`` are descriptors that they keep open.
        """
        super().__init__(parent)
        self._extractor = extractor
        self._required = required
        self._inherited = inherited
        self._users = 0
        self.lacking: Said | None = None
        """What is to be told of how they are confined; None as long as nothing is known to be lacking."""

    @cached_property
    def extractor(self) -> Companion:
        """The one that extracts."""
        from viewer import reader
        from viewer.window.companion import Sentences

        extractor = self._heard(
            self._extractor or reader.command("--worker", self._inherited, required=self._required),
            Sentences(
                self.tr(
                    "The search for people and programme stopped unexpectedly. The text can be read and searched; "
                    "press Retry to try again."
                ),
                self.tr("The search for people and programme cannot be started. Install the application again."),
                self.tr("The search for people and programme gave an answer that makes no sense."),
            ),
        )
        extractor.free.connect(lambda: QTimer.singleShot(_SHOWN, self, lambda: self.reader.start()))
        return extractor

    @cached_property
    def reader(self) -> Companion:
        """The one that reads."""
        from viewer import reader
        from viewer.window.companion import Sentences

        return self._heard(
            reader.command("--reader", self._inherited, required=self._required),
            Sentences(
                self.tr(
                    "The file could not be read: it is damaged, or needs too much time or memory. Save its text as "
                    "plain text, and open that."
                ),
                self.tr("The file could not be read. What reads such files cannot be started: install it again."),
                self.tr("The file could not be read: what reads such files gave an answer that makes no sense."),
            ),
        )

    def _heard(self, command: list[str], sentences: Sentences) -> Companion:
        """A process of which it is heard how it is confined."""
        from viewer.window.companion import Companion

        companion = Companion(command, sentences, self, inherits=bool(self._inherited))
        companion.confined.connect(self._hear)
        return companion

    def _hear(self, enforced: list[str]) -> None:
        from viewer import confinement

        if self.lacking is None:
            self.lacking = confinement.lacking(enforced, required=self._required)
            if self.lacking:
                self.unconfined.emit(self.lacking)

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
        """Have both get ready, one after the other: who opens a report waits for the one that extracts."""
        self.extractor.start()

    def give_up(self, process: str, request: Request) -> None:
        """Have a request to one of the processes left unanswered."""
        (self.reader if process == READER else self.extractor).give_up(request)

    def read(self, path: Path, name: str, choice: Choice) -> Request:
        """Ask for the document in a file: ``reader.document`` makes it of the answer."""
        from viewer import reader

        return self.reader.ask(lambda number: reader.request(number, path, name, choice), ("text",))

    def extract(self, asked: bytes) -> Request:
        """Ask for the report of a text, with what ``extraction`` made: ``codec.of_answer`` makes it of the answer."""
        return self.extractor.ask(lambda number: b'{"id":%d,%b' % (number, asked), ("report",))


def extraction(document: Document) -> bytes:
    """What asks for the report of a text, without the number of the request. It takes a while for a long text."""
    from viewer.report import json_steps

    asked = {"do": "read_and_extract_text", "text": document.text, "name": document.source.name}
    return json_steps.dumps(asked).encode("ascii")[1:] + b"\n"
