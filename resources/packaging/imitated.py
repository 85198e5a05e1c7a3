"""The processes of the application, imitated while the package is built, for what they load or compile to be noted."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from viewer import cli
from viewer.window.main_window import MainWindow

def end():
    note()
    QApplication.closeAllWindows()

def watch(window, *options):
    begin(window, *options)
    window.text.painted.connect(end)

begin = MainWindow.__init__
MainWindow.__init__ = watch
sys.exit(cli.main(["--private", sys.argv[1]]))
"""
"""A window that shows a file, and calls ``note`` when it has painted the text."""

SEARCH = """
from viewer import cli, reader, resources, worker
from viewer.extract import extract
from viewer.reading import read_text

document = read_text(resources.sample().read_text(encoding="utf-8"), "report.txt")
extract(document.text, document.source)
note()
"""
"""What extracts the sample report, and calls ``note`` when that is done."""


def run(process: str, noting: str, root: Path, *arguments: Path) -> bytes:
    """Imitate a process of the application in ``root``. What it writes to its standard output is returned.

    ``noting`` is run before, and defines ``note``. Nothing is kept in folders of whoever builds the package.
    """
    with tempfile.TemporaryDirectory() as home:
        own = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
        own |= {"PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
        command = [sys.executable, "-c", noting + process, *map(str, arguments)]
        done = subprocess.run(command, cwd=root, env={**os.environ, **own}, check=True, stdout=subprocess.PIPE)
    return done.stdout
