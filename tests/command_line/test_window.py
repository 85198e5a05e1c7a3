"""The window, opened from the command line."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, refused, run
from viewer.report import codec


class TestDisplay:
    """The window is asked for where there is none to open it on: a sentence, not Qt's abort."""

    def without(self, **variables: str) -> subprocess.CompletedProcess[str]:
        names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
        environment = {name: value for name, value in ENVIRONMENT.items() if name not in names}
        return subprocess.run(
            COMMAND, env={**environment, **variables}, capture_output=True, text=True, timeout=60, check=False
        )

    def test_none(self) -> None:
        assert refused(self.without()) == (
            "There is no display to open a window on. "
            "Start this in a desktop session, or use --json or --summary, which need none."
        )

    @pytest.mark.parametrize(
        "variables",
        [
            {"DISPLAY": ":987"},
            {"DISPLAY": "nonsense"},
            {"WAYLAND_DISPLAY": "wayland-987"},
            {"WAYLAND_DISPLAY": "/dev/null", "XDG_RUNTIME_DIR": "/tmp"},
            {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
            {"WAYLAND_DISPLAY": "wayland-987", "QT_QPA_PLATFORM": "wayland"},
        ],
    )
    def test_one_that_does_not_answer(self, variables: dict[str, Any]) -> None:
        named = variables.get("DISPLAY") or variables["WAYLAND_DISPLAY"]
        assert refused(self.without(**variables)).startswith(f"The display “{named}” cannot be opened.")

    def test_bad_standard_input_opens_no_window(self) -> None:
        assert "“standard input” is not text" in refused(run("-", stdin=b"\0\0\0\0"))


def test_window_on_standard_input(tmp_path: Path) -> None:
    """The window finds the report of what was piped in, and when it is killed, no word of it stays on the disk."""
    cache, scratch = tmp_path / "cache", tmp_path / "scratch"
    scratch.mkdir()
    process = subprocess.Popen(
        [*COMMAND, "-"],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            **ENVIRONMENT,
            "EVENT_REPORT_VIEWER_CACHE": str(cache),
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
            "TMPDIR": str(scratch),
        },
    )
    assert process.stdin
    process.stdin.write(TEXT.encode())
    process.stdin.close()
    try:
        for _ in range(600):
            if kept := list(cache.glob("*.json")):
                break
            assert process.poll() is None
            time.sleep(0.1)
        else:
            pytest.fail("no report was made")
    finally:
        process.kill()
        process.wait()
    report = codec.loads(kept[0].read_text())
    assert (report.text, report.source.name) == (TEXT, "standard input")
    assert [path for path in scratch.rglob("*") if path.is_file()] == []


def test_window_knows_neither_language_model_nor_network(report_file: Path, tmp_path: Path) -> None:
    """Until a report is shown and kept, the process of the window imports nothing that it has no use for."""
    program = (
        "import os, sys, threading, time\n"
        "from pathlib import Path\n"
        "def look():\n"
        "    while not list(Path(sys.argv[2]).glob('*.json')): time.sleep(0.1)\n"
        "    print(*sys.modules, sep='\\n', flush=True)\n"
        "    os._exit(0)\n"
        "threading.Thread(target=look, daemon=True).start()\n"
        "from viewer import cli\n"
        "cli.main(sys.argv[1:2])\n"
    )
    cache = tmp_path / "cache"
    done = subprocess.run(
        [sys.executable, "-c", program, report_file, cache],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env={
            **ENVIRONMENT,
            "EVENT_REPORT_VIEWER_CACHE": str(cache),
            "XDG_CONFIG_HOME": str(tmp_path),
            "XDG_STATE_HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path),
        },
    )
    imported = set(done.stdout.splitlines())
    assert {"viewer.display", "viewer.window.main_window", "PySide6.QtWidgets"} <= imported
    network = {"socket", "_socket", "selectors", "ssl", "_ssl", "http", "urllib.request", "PySide6.QtNetwork"}
    heavy = {"spacy", "thinc", "numpy", "jinja2", "sqlite3", "viewer.extract.language.nlp", "viewer.extract.pipeline"}
    heavy |= {"icalendar", "xlsxwriter", "pypdf", "dateutil"}
    unseen = {"PySide6.QtPrintSupport", "PySide6.QtSvgWidgets", "PySide6.QtSvg"}
    assert imported & (network | heavy | unseen) == set()
