"""A text in which nothing was looked for in some of it: what the window says, and how one goes on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.window.conftest import Driver
from viewer import cache
from viewer.extract import pipeline
from viewer.reading import read_text
from viewer.report import codec, messages
from viewer.report.model import Event, Fact, Remark, Report, Span
from viewer.report.vocabulary import RemarkKind
from viewer.window import answers
from viewer.window.opening import Wanted

_TEXT = "The fair was held in Lowick.\n\nAnn Lee sang.\n\nBo Ek wept.\n"
_EVENT = Event(city=Fact("Lowick", (Span(21, 27),)))


def _report(kind: str, message: str) -> Report:
    start = _TEXT.index("Ann")
    return Report(_TEXT, event=_EVENT, remarks=(Remark(RemarkKind(kind), message, (Span(start, start + 13),)),))


def _show(driver: Driver, folder: Path, report: Report) -> None:
    path = folder / "fair.txt"
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.show(path)


def test_the_rest_can_be_opened(driver: Driver, tmp_path: Path) -> None:
    message = messages.READ_UP_TO.format(number="1", all="3")
    _show(driver, tmp_path, _report("not read to the end", message))
    assert driver.message() == message
    assert driver.find(QPushButton, "offer").text() == "Open the &Rest"
    asked: list[Sequence[Wanted]] = []
    driver.window.workbench.several_wanted.connect(asked.append)
    driver.press("offer")
    ((rest,),) = asked  # in a window of its own, beside what was read
    assert (rest.name, rest.text) == ("Rest of fair.txt", "Ann Lee sang.\n\nBo Ek wept.\n")


def test_the_language_of_the_rest_is_told(driver: Driver, tmp_path: Path) -> None:
    _show(driver, tmp_path, _report("another language", messages.LANGUAGE.format(language="Persian")))
    assert driver.message().startswith("Parts of it are in Persian.")
    assert not driver.find(QPushButton, "offer").isVisible()


def test_a_text_in_another_language(driver: Driver, tmp_path: Path) -> None:
    whole = Remark(
        RemarkKind.ANOTHER_LANGUAGE, messages.LANGUAGE.format(language="Albanian"), (Span(0, len(_TEXT) - 1),)
    )
    _show(driver, tmp_path, Report(_TEXT, remarks=(whole,)))
    assert driver.message() == (
        "“fair.txt” is in Albanian. People and acts are looked for in English only so far. "
        "The text can be read and searched."
    )


def test_what_was_not_read_to_its_end_is_not_kept() -> None:
    document = read_text(_TEXT * 100, "fair.txt")
    for seconds, kept in ((0.0, False), (pipeline.SECONDS, True)):
        report = pipeline.extract(document.text, document.source, None, seconds)
        line = json.dumps({"id": 1, "event": "report", "report": codec.to_json(report)}, separators=(",", ":"))
        assert answers.report_of(document, line.encode(), private=False) == report
        assert (answers.kept(document, private=False) is not None) == kept
