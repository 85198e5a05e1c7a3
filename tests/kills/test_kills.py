"""No window is lost where the processes behind it are killed, none outlives it, and no report is mistaken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.kills.killing import Killing
from tests.kills.material import MAIL, PAGE, ROOT
from tests.kills.outliving import kill_windows
from tests.kills.processes import left, started
from tests.kills.tally import Tally
from viewer import cache
from viewer.report.model import Event, Fact, Report, Span
from viewer.window.application import dress

WORDS = "Ann Lee opened the meeting in Oslo."


@pytest.fixture
def paths(tmp_path: Path, qapp: QApplication) -> list[Path]:
    """A mail, a page and a document."""
    dress(qapp)
    files = tmp_path / "files"
    files.mkdir()
    (files / "meeting.eml").write_text(MAIL, encoding="utf-8")
    (files / "meeting.md").write_text(PAGE, encoding="utf-8")
    document = files / "mixed.docx"
    document.write_bytes((ROOT / "tests" / "reading" / "formats" / "files" / "mixed.docx").read_bytes())
    return [files / "meeting.eml", files / "meeting.md", document]


@pytest.mark.slow
def test_nothing_is_lost_where_processes_are_killed(paths: list[Path]) -> None:
    tally = Tally()
    Killing(paths, tally, seed=3).run(4)
    assert tally.kills == 4
    assert not tally.faults()


@pytest.mark.slow
def test_nothing_outlives_a_window_that_is_killed(paths: list[Path], tmp_path: Path) -> None:
    tally = Tally()
    kill_windows(paths, tally, tmp_path / "windows", 1, seed=3)
    assert tally.windows == 1
    assert not tally.faults()


def test_what_is_wrong_is_seen(paths: list[Path]) -> None:
    tally = Tally()
    killing = Killing(paths[:1], tally, seed=3)
    killing.window.workbench.report_changed.emit(Report(WORDS))
    killing.run(0)
    reports, text = cache.ReportCache(cache.default_folder()), killing.text(paths[0])
    reports.put("0" * 64, Report(WORDS))
    reports.put(cache.key(text), Report(text, event=Event(city=Fact("Rome", (Span(0, 1),)))))
    killing.check_entries()
    kinds = [fault.partition(":")[0] for fault in tally.faults()]
    assert kinds == ["wrong model", "broken entry", "broken entry"]


def test_a_process_that_is_left_is_seen() -> None:
    own = started(1)
    assert own
    assert left([own], patience=0.05) == {own}
