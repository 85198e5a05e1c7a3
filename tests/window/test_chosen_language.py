"""The language that a reader chooses: all windows speak it at once, and again at the next start."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from viewer import cache, resources
from viewer.language import numeral
from viewer.models.links import Subject
from viewer.models.remarks import RemarksModel
from viewer.report import wording
from viewer.report.model import Report
from viewer.window import languages
from viewer.window.companions import Companions
from viewer.window.find_words import FindWords
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.opening import wanted
from viewer.window.preferences import Preferences
from viewer.window.windows import Windows

from .conftest import IDLE


@pytest.fixture
def windows(qtbot: QtBot, qapp: QApplication) -> Iterator[Windows]:
    """No window yet, in the language of the system."""
    made = Windows(Companions(IDLE))
    yield made
    made.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def sample(qtbot: QtBot, windows: Windows, seed_report: Report) -> Windows:
    """A window that shows the sample, which was seen before."""
    cache.ReportCache(cache.default_folder()).put(cache.key(seed_report.text), seed_report)
    windows.start([wanted(resources.sample())])
    qtbot.waitUntil(lambda: only(windows).finding is Finding.DONE)
    return windows


def only(windows: Windows) -> MainWindow:
    (window,) = windows.all
    return window


def titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_every_window_speaks_it_at_once_and_shows_what_it_showed(
    qtbot: QtBot, qapp: QApplication, windows: Windows, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"Ann Lee spoke about {path.stem}.", encoding="utf-8")
    windows.start([wanted(path) for path in paths])
    qtbot.waitUntil(lambda: all(window.is_complete and window.text.text for window in windows.all))
    windows.all[0].resize(1000, 700)
    windows.all[0]._menus.languages["fa"].trigger()
    qtbot.waitUntil(lambda: all(window.is_complete and window.text.text for window in windows.all))
    assert [window.text.text for window in windows.all] == [path.read_text() for path in paths]
    assert all(titles(window)[0] == "پرونده" for window in windows.all)
    assert all(window.isVisible() for window in windows.all)
    assert windows.all[0].width() == 1000
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert windows.all[1]._menus.languages["fa"].isChecked()
    windows.all[0]._menus.languages["sq"].trigger()
    assert {titles(window)[0] for window in windows.all} == {"Skedari"}
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anulo"


def test_the_reader_stays_where_they_were(qtbot: QtBot, sample: Windows) -> None:
    before = only(sample)
    before.resize(1000, 500)
    views, text = before.workbench._views, before.text
    views.side.bring(views.side_panels[2])
    qtbot.wait(50)
    before.workbench.choose(Subject("item", 3))
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    top, panels = text.first_visible(), [views.side_panels.index(panel) for panel in views.side.shown()]
    assert top > 0
    before._menus.languages["sq"].trigger()
    after = only(sample)
    qtbot.waitUntil(lambda: after.finding is Finding.DONE)
    views = after.workbench._views
    assert after is not before
    assert [views.side_panels.index(panel) for panel in views.side.shown()] == panels
    assert after.workbench._related.subject == Subject("item", 3)
    qtbot.waitUntil(lambda: abs(after.text.place(after.text.first_visible())[0] - after.text.place(top)[0]) <= 1)
    after.workbench.overview.toggle()
    after._menus.languages["fa"].trigger()
    last = only(sample)
    qtbot.waitUntil(lambda: last.finding is Finding.DONE and last.workbench.overview.is_shown)


def test_another_report_does_not_stand_where_the_one_before_did(qtbot: QtBot, sample: Windows, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ann Lee spoke.\n\n" * 200, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(other.read_text()), Report(other.read_text()))
    bar = only(sample).text.verticalScrollBar()
    bar.setValue(bar.maximum())
    only(sample)._menus.languages["sq"].trigger()
    only(sample).open_path(other)
    qtbot.waitUntil(lambda: only(sample).text.text.startswith("Ann Lee") and only(sample).finding is Finding.DONE)
    assert only(sample).text.first_visible() == 0
    assert only(sample).workbench._related.subject is None


@pytest.mark.parametrize("private", [False, True])
def test_corrections_outlive_it(qtbot: QtBot, qapp: QApplication, seed_report: Report, private: bool) -> None:
    """Those of a private window are kept nowhere else."""
    cache.ReportCache(cache.default_folder()).put(cache.key(seed_report.text), seed_report)
    windows = Windows(Companions(IDLE), private=private)
    windows.start([wanted(resources.sample())])
    try:
        qtbot.waitUntil(lambda: only(windows).finding is Finding.DONE)
        desk = only(windows).workbench.desk
        assert desk.do(desk.maker().confirm(("item", 0)))
        for language in ("sq", "fa"):
            only(windows)._menus.languages[language].trigger()
            qtbot.waitUntil(lambda: only(windows).finding is Finding.DONE)
            desk = only(windows).workbench.desk
            assert len(desk.corrections.operations) == 1
            mark = only(windows).report.programme[0].origin.mark
            assert mark
            assert mark.status == "confirmed"
            assert desk.undo_name
        assert desk.undo()
        assert only(windows).report.programme[0].origin.mark is None
    finally:
        windows.close_all()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        languages.install(qapp)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_spoken_from_the_next_start_on_until_another_is_chosen(windows: Windows) -> None:
    windows.add()
    only(windows)._fill_menus()
    only(windows)._menus.languages["sq"].trigger()
    assert Preferences().language == "sq"
    again = Windows(Companions(IDLE))
    again.begin_to_speak()
    assert titles(again.add())[0] == "Skedari"
    only(again)._fill_menus()
    only(again)._menus.languages[""].trigger()
    assert Preferences().language == ""
    assert titles(only(again))[0] == "File"
    again.close_all()


def test_what_is_kept_and_is_no_language_is_passed_over(qapp: QApplication, windows: Windows) -> None:
    for code in ("../../etc", "", "xx"):
        Preferences().language = code
        windows.begin_to_speak()
        assert titles(windows.add())[0] == "File"


def test_each_is_called_by_its_own_name() -> None:
    assert languages.offered() == {"en": "English", "sq": "Shqip", "fa": "فارسی"}


@pytest.mark.parametrize("code", ["en", "fa", "sq"])
@pytest.mark.parametrize(("width", "zoom"), [(900, 1.0), (900, 2.0), (1360, 1.0)])
def test_no_button_of_an_empty_window_is_cut(
    qtbot: QtBot, windows: Windows, code: str, width: int, zoom: float
) -> None:
    windows.speak(code)
    window = windows.add()
    window.resize(width, 600)
    qtbot.waitUntil(lambda: window.is_complete)
    window._preferences.zoom = zoom
    qtbot.waitUntil(window.updatesEnabled)
    assert (window.width(), window.height()) == (width, 600)
    for button in window.findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.objectName()
    window._preferences.zoom = 1.0


def test_persian_has_digits_of_its_own(qtbot: QtBot, sample: Windows) -> None:
    windows = sample
    assert "2023" in only(windows)._views.place.text()
    only(windows)._menus.languages["fa"].trigger()
    qtbot.waitUntil(lambda: only(windows).is_complete and only(windows).finding is Finding.DONE)
    assert FindWords.tr("{number} of {all}").format(number=numeral(3), all=numeral(12)).count("۱۲") == 1
    place = only(windows)._views.place.text()
    assert "۲۰۲۳" in place
    assert "۱۲" in place
    assert not re.search("[0-9]", place)
    assert place.startswith("\u2068Nejat Society Albania\u2069")  # or a number behind the name would stand before it
    assert re.search("\u2068[^\u2069]*۲۶ [^\u2069]*۲۰۲۳\u2069", place)
    rows = only(windows)._views.programme.rows
    assert rows.rowCount() == 10
    assert only(windows)._views.programme_heading._count.text().startswith("۱۰")
    assert "۳" in only(windows)._views.people.rows.index(0, 0).data()
    only(windows)._menus.languages["en"].trigger()
    qtbot.waitUntil(lambda: only(windows).is_complete and only(windows).finding is Finding.DONE)
    assert "2023" in only(windows)._views.place.text()


def test_what_is_to_be_checked_has_the_quotation_marks_of_the_language(
    windows: Windows, qapp: QApplication, seed_report: Report
) -> None:
    model = RemarksModel()
    for language, own, other in (("fa", "«", "“"), ("sq", "“", "«"), ("en", "“", "«")):
        languages.install(qapp, QLocale(language))
        model.set_report(Report(""))
        model.set_report(seed_report)
        told = "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
        assert own in told
        assert other not in told


def test_words_of_the_report_keep_their_digits(windows: Windows, qapp: QApplication) -> None:
    languages.install(qapp, QLocale("fa"))
    told = FindWords.tr("Only in “{item}”.")
    assert "Room 12" in told.format(item="Room 12")
    assert numeral("11:30") == "۱۱:۳۰"
    assert windows.all == ()


def test_days_are_told_in_the_persian_calendar_too_where_that_is_wanted(qtbot: QtBot, sample: Windows) -> None:
    windows = sample
    assert "(" not in wording.fact_text(only(windows).report, "date")
    only(windows)._menus.persian_days.trigger()
    qtbot.waitUntil(lambda: only(windows).is_complete and only(windows).finding is Finding.DONE)
    assert wording.fact_text(only(windows).report, "date") == "Sunday, 26 November 2023 (5 Azar 1402)"
    assert only(windows)._menus.persian_days.isChecked()
    only(windows)._menus.languages["fa"].trigger()
    qtbot.waitUntil(lambda: only(windows).is_complete and only(windows).finding is Finding.DONE)
    assert "۵ آذر ۱۴۰۲" in wording.fact_text(only(windows).report, "date")
    assert Preferences().persian_days
    only(windows)._menus.persian_days.trigger()
    qtbot.waitUntil(lambda: only(windows).is_complete and only(windows).finding is Finding.DONE)
    assert "۱۴۰۲" not in wording.fact_text(only(windows).report, "date")
