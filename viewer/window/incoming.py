"""What is dropped on a window or lies on the clipboard, as something to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData

from viewer.window.opening import Wanted, wanted


def wanted_of(data: QMimeData) -> list[Wanted]:
    """The local files that it names, or else the text that it holds; nothing where it has neither."""
    if data.hasUrls():
        return [wanted(Path(name)) for url in data.urls() if (name := url.toLocalFile())]
    text = data.text()
    return [Wanted(None, QCoreApplication.translate("Incoming", "Pasted text"), text=text)] if text.strip() else []
