"""Which catalogue the application takes for a locale, and which way the window is then read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from resources.packaging import translations
from viewer import resources
from viewer.report import contents, messages, wording
from viewer.report.model import Remark, Report, Span
from viewer.report.vocabulary import RemarkKind
from viewer.window import languages

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, left as it was."""
    yield qapp
    languages.install(qapp)
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Resources in which all catalogues and pages of help are English; their folder."""
    folder = tmp_path / "resources"
    (folder / "translations").mkdir(parents=True)
    (folder / "help").mkdir()
    for path in translations.FOLDER.glob(f"{translations.NAME.format('en').partition('.')[0]}.*"):
        shutil.copy(path, folder / "translations")
    shutil.copy(resources.path("help", "en.md"), folder / "help")
    monkeypatch.setattr(languages.resources, "path", lambda *parts: folder.joinpath(*parts))
    return folder


@pytest.fixture
def with_persian(in_english: Path) -> None:
    """A catalogue of one text, and a page of help, in Persian beside them."""
    folder = in_english
    (folder / "help" / "fa.md").write_text("راهنما", encoding="utf-8")
    catalogue = folder / "translations" / translations.NAME.format("fa")
    translations.update(catalogue)
    text = catalogue.read_text(encoding="utf-8")
    begun = '<source>not stated</source>\n        <translation type="unfinished"></translation>'
    assert begun in text
    done = "<source>not stated</source>\n        <translation>گفته نشده</translation>"
    catalogue.write_text(text.replace(begun, done), encoding="utf-8")
    translations.release(catalogue)


@pytest.mark.usefixtures("in_english")
@pytest.mark.parametrize(
    ("locale", "direction"),
    [
        ("en_GB", LEFT),
        ("C", LEFT),
        ("de_DE", LEFT),
        ("ar_EG", RIGHT),
        ("fa_IR", RIGHT),
        ("he_IL", RIGHT),
        ("ur_PK", RIGHT),
    ],
)
def test_without_a_catalogue_it_is_english_read_as_the_locale_is(
    application: QApplication, locale: str, direction: Qt.LayoutDirection
) -> None:
    languages.install(application, QLocale(locale))
    assert wording.fact_text(Report("Words."), "date") == "not stated"
    assert application.translate("Captions", "%n item(s)", "", 2) == "2 items"
    assert application.layoutDirection() == direction


@pytest.mark.usefixtures("with_persian")
@pytest.mark.parametrize("locale", ["fa_IR", "fa"])
def test_a_catalogue_of_the_locale_is_taken_with_qts_own(application: QApplication, locale: str) -> None:
    languages.install(application, QLocale(locale))
    assert wording.fact_text(Report("Words."), "date") == "گفته نشده"
    assert application.translate("Menus", "&Open…") == "&Open…"  # not translated yet
    assert application.translate("QPlatformTheme", "Cancel") not in ("Cancel", "")
    assert application.layoutDirection() == RIGHT
    languages.install(application, QLocale("en"))
    assert application.layoutDirection() == LEFT


@pytest.mark.usefixtures("with_persian")
def test_help_is_in_the_language_of_the_locale_where_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "_chosen", None)
    for locale, name in (("fa_IR", "fa.md"), ("en_US", "en.md"), ("de_DE", "en.md")):
        monkeypatch.setattr(languages, "QLocale", lambda locale=locale: QLocale(locale))
        assert languages.help_page().name == name
        assert languages.help_page().is_file()


@pytest.mark.parametrize(("code", "name"), [("en", "Persian"), ("sq", "persisht"), ("fa", "فارسی")])
def test_the_language_of_a_text_is_called_as_the_reader_calls_it(
    application: QApplication, code: str, name: str
) -> None:
    words = "متن"
    told = Remark(RemarkKind.ANOTHER_LANGUAGE, messages.LANGUAGE.format(language="Persian"), (Span(0, len(words)),))
    languages.install(application, QLocale(code))
    assert name in messages.again(told.message)
    assert name in (contents.no_event(Report(words, remarks=(told,))) or "")
