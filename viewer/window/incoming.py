"""What is dropped on a window or lies on the clipboard, as something to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from viewer.language import Words
from viewer.window.opening import Wanted, wanted


class Incoming(Words):
    """What is said of what comes without a name."""


def wanted_of(data: QMimeData) -> list[Wanted]:
    """The local files that it names, or else the text that it holds; nothing where it has neither."""
    if data.hasUrls():
        return [wanted(Path(name)) for url in data.urls() if (name := url.toLocalFile())]
    text = data.text()
    return [Wanted(None, Incoming.tr("Pasted text"), text=text)] if text.strip() else []
