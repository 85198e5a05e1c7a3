"""The event summary on paper: real PDFs, read back with poppler, and the real dialogs."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton

from tests import doubts
from tests.participants import took
from viewer.report import codec
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report, Source, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window import printing
from viewer.window.paper.choices import Choices, usual_paper
from viewer.window.printing import PrintingError
from viewer.writing import WritingError

SEED = Path(__file__).parent.parent / "data" / "seed.report.json"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def seed() -> Report:
    return codec.loads(SEED.read_text(encoding="utf-8"))


def longer(report: Report, times: int) -> Report:
    """The report with its programme, statements and remarks so many times over."""
    count = len(report.programme)
    return dataclasses.replace(
        report,
        programme=report.programme * times,
        statements=tuple(
            dataclasses.replace(one, item=None if one.item is None else one.item + turn * count)
            for turn in range(times)
            for one in report.statements
        ),
        remarks=report.remarks * times,
    )


def poppler(tool: str, path: Path, *arguments: str) -> str:
    command = [tool, *arguments, str(path), *(["-"] if tool == "pdftotext" else [])]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def pages(path: Path) -> list[str]:
    """The words of each page, in the order they are painted in, white space folded."""
    return [" ".join(page.split()) for page in poppler("pdftotext", path, "-raw").split("\f")[:-1]]


def read_back(path: Path) -> str:
    """All words as they are shown, without poppler's marks of direction, and with two letters for a form of two."""
    shown = poppler("pdftotext", path, "-layout")
    return " ".join(re.sub("[\u202a-\u202e\u200e\u200f]", "", unicodedata.normalize("NFKC", shown)).split())


def test_the_seed_is_one_page_with_everything(seed: Report, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    printing.export_pdf(seed, path)
    (page,) = pages(path)
    assert page.startswith("Event summary “We are all equal and we support the basic human rights of all")
    made = printing.summarised(seed)
    for row in made.facts:
        assert f"{row.label} {row.text}" in page
    for item in made.programme:
        note, sign = f" ({item.note})" if item.note else "", f" {item.sign}" if item.sign else ""
        assert re.search(rf"{item.number} {re.escape(item.kind + item.rest + sign + note)}", page), item
    for speaker in made.speakers:
        how = f" · {speaker.participation}" if speaker.participation else ""
        assert f"{speaker.role}{how}" in page.replace(" ?", "")  # whether or not the role is doubted
        assert speaker.items in page
    for said in made.said:
        assert " ".join(filter(None, (said.words, said.sign, said.reference))) in page
    for remark in made.remarks:
        assert remark.message in page
    for number in (1, 2, 3, 6, 7, 8, 9, 11, 12):
        assert f"¶{number}" in page
    assert "¶4–5" in page
    assert "Restates the report; verifies nothing in it. ¶ = paragraph of the report." in page
    assert f"Source: {seed.source.name} " in page
    assert f"SHA-256 {seed.source.sha256}" in page
    assert re.search(r"Printed \d{1,2} \w+ \d{4}, \d\d:\d\d · 1 / 1", page)


def test_what_is_doubtful_bears_a_sign_and_the_page_says_what_it_means(tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    printing.export_pdf(doubts.REPORT, path)
    (page,) = pages(path)
    for words in (
        "Attendance about 80 ? ¶2",
        "1 Opening by Ann Lee · opened the evening ¶3",
        "2 Speech by Ann Lee · spoke about eels ?? ¶3",
        "Bo Ek (the warden) ? said that it was late ? ¶4",
        f"Item 2: {doubts.REASON}. ¶3",
        f"Role of Bo Ek, “the warden”: {doubts.OFTEN_WRONG}. ¶4",
        "? = uncertain, ?? = doubtful",
    ):
        assert words in page, words


def test_what_is_sure_bears_none(seed: Report, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    sure = re.sub(r'"doubt":[\d.]+', '"doubt":0', codec.dumps(seed))
    printing.export_pdf(codec.loads(sure), path)
    assert "?" not in pages(path)[0]


def test_letters_stay_letters_and_fonts_come_along(seed: Report, tmp_path: Path) -> None:
    text = seed.text + " Different offices, fluffy affairs: 1-2 -> 3."
    words = "Different offices, fluffy affairs: 1-2 -> 3."
    title = Fact(words, (Span(text.index(words), len(text)),))
    report = dataclasses.replace(seed, text=text, event=dataclasses.replace(seed.event, title=title))
    path = tmp_path / "summary.pdf"
    printing.export_pdf(report, path)
    (page,) = pages(path)
    assert words in page
    assert not set("ﬀﬁﬂﬃﬄﬅﬆ") & set(page)
    fonts = poppler("pdffonts", path).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # column "emb"


def test_the_file_names_title_and_maker(seed: Report, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    printing.export_pdf(seed, path)
    told = poppler("pdfinfo", path)
    assert re.search(r"Title: +Event summary: “We are all equal", told)
    assert re.search(r"Creator: +Event Report Viewer \d", told)


def test_the_seed_is_one_page_without_the_fonts_of_first_choice(tmp_path: Path) -> None:
    """Where only DejaVu is installed, the widest of the fonts, the seed is still one page."""
    found = subprocess.run(
        ["fc-match", "-f", "%{file}", "DejaVu Serif"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "DejaVu" in found
    (tmp_path / "fonts.conf").write_text(
        f"<?xml version='1.0'?><fontconfig><dir>{Path(found).parent}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    code = (
        "import pathlib, sys\nfrom viewer.report import codec\nfrom viewer.window import printing\n"
        "application = printing.headless_application()\n"
        "report = codec.loads(pathlib.Path(sys.argv[1]).read_text(encoding='utf-8'))\n"
        "printing.export_pdf(report, pathlib.Path(sys.argv[2]))\n"
    )
    path = tmp_path / "summary.pdf"
    subprocess.run(
        [sys.executable, "-c", code, str(SEED), str(path)],
        cwd=Path(printing.__file__).parents[2],
        env={"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        check=True,
    )
    assert "Noto" not in poppler("pdffonts", path)
    assert len(pages(path)) == 1


def test_a_long_report_breaks_between_rows(seed: Report, tmp_path: Path) -> None:
    report = longer(seed, 4)
    path = tmp_path / "summary.pdf"
    printing.export_pdf(report, path)
    found = pages(path)
    assert len(found) >= 3
    made = printing.summarised(report)
    whole = " ".join(found)
    for number, page in enumerate(found, 1):
        assert f"· {number} / {len(found)}" in page
        body = page.split("Restates the report")[0].rstrip()
        assert not body.endswith(("Programme", "Speakers", "What was said, as the report tells it", "To check"))
    for number, page in enumerate(found[1:], 2):
        assert page.startswith("“We are all equal")
        assert f"page {number} / {len(found)}" in page[:400]
    for item in made.programme:
        note, sign = f" ({item.note})" if item.note else "", f" {item.sign}" if item.sign else ""
        assert whole.count(f" {item.number} {item.kind}{item.rest}{sign}{note} {item.reference}") == 1, (
            item
        )  # on one page, whole
    for said in {row.words for row in made.said}:
        assert whole.count(said) == 4
    for remark in {row.message for row in made.remarks}:
        assert whole.count(remark) in (1, 4)  # doubts are of one row each


def test_a_speaker_is_named_again_at_the_head_of_a_page(seed: Report, tmp_path: Path) -> None:
    speech = [one for one in seed.statements if one.speaker == "p2"]
    report = dataclasses.replace(seed, statements=tuple(speech * 20))
    path = tmp_path / "summary.pdf"
    printing.export_pdf(report, path)
    found = pages(path)
    assert len(found) > 2
    for number, page in enumerate(found[1:-1], 2):
        assert page.split(f"page {number} / {len(found)} ")[1].startswith("Ebrahim Khodabandeh ")


def test_words_longer_than_a_page_lose_nothing(tmp_path: Path) -> None:
    text = "Ada said: “" + " ".join(f"word{number}" for number in range(4000)) + "”"
    start = text.index("word0")
    report = Report(
        text,
        people=(Person("p1", "Ada", (Span(0, 3),)),),
        statements=(Statement("p1", Fact("said", (Span(4, 8),)), Mode.DIRECT, (Span(start, len(text) - 1),)),),
    )
    path = tmp_path / "summary.pdf"
    printing.export_pdf(report, path)
    found = pages(path)
    assert len(found) > 2
    assert re.findall(r"word(\d+)", " ".join(found)) == [str(number) for number in range(4000)]


def test_other_scripts_are_painted_and_can_be_read_back(tmp_path: Path) -> None:
    name = "سلام"
    text = f"{name} and Ḥasan said: “a café 🙂 e\u0301”."
    report = Report(
        text,
        source=Source(f"{name}.txt", "text/plain", "0" * 64),
        event=Event(place=Fact(name, (Span(0, len(name)),))),
        people=(Person("p1", name, (Span(0, len(name)),)),),
        programme=(ProgrammeItem(ItemKind.SPEECH, "said", (Span(0, len(text)),), took(Span(0, len(text)), "p1")),),
        statements=(
            Statement("p1", Fact("said", (Span(15, 19),)), Mode.DIRECT, (Span(text.index("a café"), text.index("”")),)),
        ),
    )
    path = tmp_path / "summary.pdf"
    printing.export_pdf(report, path)
    page = unicodedata.normalize("NFKC", read_back(path))  # of joined letters that are one sign
    assert page.count(name) >= 4  # place, programme, speakers, statement
    assert "café" in page


def test_paper_is_letter_where_that_is_usual() -> None:
    assert usual_paper(QLocale("en_US")) == usual_paper(QLocale("es_MX")) == "Letter"
    assert {usual_paper(QLocale(name)) for name in ("en_GB", "sq_AL", "fa_IR", "C")} == {"A4"}


@pytest.mark.parametrize("choices", [Choices(paper="Letter"), Choices(paper="A5"), Choices(landscape=True)])
@pytest.mark.parametrize("columns", [1, 2])
def test_other_paper_holds_every_row(seed: Report, tmp_path: Path, choices: Choices, columns: int) -> None:
    path = tmp_path / "summary.pdf"
    printing.export_pdf(seed, path, dataclasses.replace(choices, columns=columns))
    found = "".join("".join(pages(path)).split())
    for item in printing.summarised(seed).programme:
        assert item.kind in found
    assert found.count("¶9") >= 4


def test_what_is_in_the_way_of_an_export_is_told(seed: Report, tmp_path: Path) -> None:
    with pytest.raises(WritingError, match=r"is a folder\. Give the name of a file\.$"):
        printing.export_pdf(seed, tmp_path)
    with pytest.raises(WritingError, match=r"its folder does not exist\."):
        printing.export_pdf(seed, tmp_path / "none" / "summary.pdf")


def when_shown(kind: type[QDialog], act: Callable[[QDialog], None], seen: list[QDialog]) -> None:
    """Act on the modal dialog of that kind as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)


def test_a_printed_document_is_called_as_a_file_can_be(seed: Report) -> None:
    title = dataclasses.replace(seed.event.title, value="Who “pays”? A/B: the pier") if seed.event.title else None
    summary = printing.summarised(dataclasses.replace(seed, event=dataclasses.replace(seed.event, title=title)))
    assert printing.document_name(summary) == "Event summary “Who ‘pays’ A B the pier”"


def test_the_print_dialog_prints_and_can_be_left(seed: Report, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"

    def fill_in(dialog: QDialog) -> None:
        printers = dialog.findChild(QComboBox, "printers")
        assert isinstance(printers, QComboBox)
        printers.setCurrentText("Print to File (PDF)")
        name = dialog.findChild(QLineEdit, "filename")
        assert isinstance(name, QLineEdit)
        name.setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        assert isinstance(box, QDialogButtonBox)
        button = next(one for one in box.buttons() if "Print" in one.text().replace("&", ""))
        assert isinstance(button, QPushButton)
        button.click()

    paper = printing.laid_out(printing.summarised(seed))
    when_shown(QPrintDialog, fill_in, [])
    assert printing.ask_and_print(paper, Choices()) == f"Printed to {path}."
    assert len(pages(path)) == 1

    when_shown(QPrintDialog, lambda dialog: dialog.reject(), [])
    assert not printing.ask_and_print(paper, Choices())


A4 = Choices(paper="A4")


def to_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(A4.layout())
    return printer


def test_only_the_chosen_pages_are_printed(seed: Report, tmp_path: Path) -> None:
    paper = printing.laid_out(printing.summarised(longer(seed, 3)), A4)
    path = tmp_path / "printed.pdf"
    printing.paint(paper, to_printer(path), A4)
    number = len(pages(path))
    assert number > 2
    printer = to_printer(path)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.paint(paper, printer, A4)
    printed = pages(path)
    assert len(printed) == 2
    assert all(f"page {n} / {number}" in page for n, page in enumerate(printed, 2))


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt's own word for it
def test_a_printer_that_refuses_is_told(seed: Report, tmp_path: Path) -> None:
    paper = printing.laid_out(printing.summarised(seed), A4)
    with pytest.raises(PrintingError, match=r"^Cannot write “.*none/printed\.pdf”\. Choose another folder"):
        printing.paint(paper, to_printer(tmp_path / "none" / "printed.pdf"), A4)


def test_a_printer_with_other_paper_gets_pages_of_its_own(seed: Report, tmp_path: Path) -> None:
    paper = printing.laid_out(printing.summarised(seed), A4)
    path = tmp_path / "printed.pdf"
    printer = to_printer(path)
    printer.setPageLayout(Choices(paper="A5").layout())
    printing.paint(paper, printer, A4)
    assert len(pages(path)) > 1
    assert re.search(r"Page size: +4\d\d(\.\d+)? x 59\d", poppler("pdfinfo", path))
