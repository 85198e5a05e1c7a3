"""What is dropped on a window, lies on the clipboard or was left of a text, as something to open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from viewer.language import Words
from viewer.reading import refusal
from viewer.report.contents import unread
from viewer.report.model import Report
from viewer.window.opening import Wanted, wanted


class Incoming(Words):
    """What is said of what comes without a name, and of what cannot be opened."""


@dataclass(frozen=True, slots=True)
class Received:
    """What came: what of it is to be opened, and a sentence for each part that cannot be."""

    several: tuple[Wanted, ...] = ()
    refusals: tuple[str, ...] = ()


def received(data: QMimeData) -> Received:
    """The local files that it names, or else the text that it holds.

    A file is looked at as far as its first bytes, which tell pictures, folders and the like.
    """
    if data.hasUrls():
        paths = [Path(name) for url in data.urls() if (name := url.toLocalFile())]
        refused = {path: str(why) for path in paths if (why := refusal(path))}
        if not paths:
            sentence = Incoming.tr("Nothing is opened from the network. Save the page as a file, and drop that.")
            return Received(refusals=(sentence,))
        return Received(tuple(wanted(path) for path in paths if path not in refused), tuple(refused.values()))
    text = data.text()
    if text.strip():
        return Received((Wanted(None, name_of_pasted(), text=text),))
    if data.formats():
        return Received(refusals=(Incoming.tr("This holds no text. Drop a file with a report in it, or its text."),))
    return Received()


def name_of_pasted() -> str:
    """What a text is called that came without a name."""
    return Incoming.tr("Pasted text")


def rest_of(report: Report) -> list[Wanted]:
    """What of a text was not read because it would take too long; nothing where all of it was."""
    start = unread(report)
    name = Incoming.tr("Rest of {name}").format(name=report.source.name)
    return [] if start is None else [Wanted(None, name, text=report.text[start:], hidden=True)]
