"""The event summary printed, or written as a PDF."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from viewer import clock
from viewer.giving_way import finish
from viewer.language import Words
from viewer.report.model import Report
from viewer.report.summary import NOTES, Summary, chosen, summarise
from viewer.window import qt_dialogs, qt_locale, typefaces
from viewer.window.paper.choices import Choices
from viewer.window.paper.pages import Paper
from viewer.window.paper.pdf import finished, job_name, painted
from viewer.window.paper.styles import RESOLUTION
from viewer.window.slices import Steps
from viewer.writing import write_atomically

USUAL = Choices()
_NO_FILE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What a file cannot be called on some system or disk."""


class Printing(Words):
    """What is said of printing."""


class PrintingError(Exception):
    """Paper could not be made; ``str(error)`` is one sentence for the user."""


def summarised(report: Report, choices: Choices = USUAL, notice: str = "") -> Summary:
    """The summary of a report as printed now; ``notice`` says what is not as in the report."""
    made = summarise(report, clock.now(), notice)
    sections = (*choices.sections, NOTES) if choices.notes else choices.sections
    return chosen(made, report, sections, evidence=choices.evidence, brief=choices.brief)


def layout_steps(summary: Summary, choices: Choices) -> Generator[None, None, Paper]:
    """Lay out the pages of a summary in steps."""
    return Paper(summary, choices.layout(), choices.columns, choices.size).steps()


def pdf_steps(paper: Paper, choices: Choices) -> Steps:
    """Make a PDF of the pages in steps, of which the last may be done in another thread."""
    layout = choices.layout()
    data = yield from painted(paper, layout, archival=choices.archival)
    return (yield partial(finished, data, paper, layout))


def pdf_of(report: Report, choices: Choices) -> Steps:
    """Make a PDF of a report's summary in steps."""
    summary: Summary = yield partial(summarised, report, choices)
    paper = yield from layout_steps(summary, choices)
    return (yield from pdf_steps(paper, choices))


def laid_out(summary: Summary, choices: Choices = USUAL) -> Paper:
    """The pages of a summary."""
    return finish(layout_steps(summary, choices))


def pdf(paper: Paper, choices: Choices = USUAL) -> bytes:
    """The pages as a PDF. Needs a ``QGuiApplication``, which may be off screen."""
    layout = choices.layout()
    return finished(finish(painted(paper, layout, archival=choices.archival)), paper, layout)


def export_pdf(report: Report, path: Path, choices: Choices = USUAL, notice: str = "") -> None:
    """Write the summary as a PDF, whole or not at all. Needs a ``QGuiApplication``, which may be off screen.

    Raises:
        viewer.writing.WritingError: the file cannot be written; its text is a sentence for the user.
    """
    write_pdf(summarised(report, choices, notice), path, choices)


def write_pdf(summary: Summary, path: Path, choices: Choices = USUAL) -> None:
    """Write this summary as a PDF, as ``export_pdf`` does. Raises WritingError where the file cannot be written."""
    write_atomically(path, pdf(laid_out(summary, choices), choices))


def ask_and_print(paper: Paper, choices: Choices, parent: QWidget | None = None) -> str:
    """Ask for a printer and print the pages: what was done, in a sentence, "" where the user goes back.

    Raises:
        PrintingError: the printer does not take the job.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(choices.layout())
    printer.setDocName(document_name(paper.summary))
    printer.setCreator(paper.summary.footer.application)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(paper.pages))
    qt_dialogs.complete(dialog)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    paint(paper, printer, choices)
    if printer.outputFileName():
        return Printing.tr("Printed to {path}.").format(path=printer.outputFileName())
    return Printing.tr("Sent to the printer {name}.").format(name=printer.printerName())


def document_name(summary: Summary) -> str:
    """What a summary is called where it is printed; a file is offered to be called so, too."""
    return " ".join(_NO_FILE.sub(" ", job_name(summary)).split())


def paint(paper: Paper, printer: QPrinter, choices: Choices) -> None:
    """Print all pages, or those chosen in the dialog of the printer; anew for its paper, where that is another.

    Raises:
        PrintingError: the printer does not take the job.
    """
    layout = printer.pageLayout()
    if layout.paintRectPoints() != choices.layout().paintRectPoints():
        paper = Paper(paper.summary, layout, choices.columns, choices.size).lay_out()
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError(_refusal(printer))
    try:
        scale = printer.logicalDpiY() / RESOLUTION
        painter.scale(scale, scale)
        done = paper.paint(painter, _chosen(printer, len(paper.pages)), printer.newPage)
    finally:
        painter.end()
    if not done:
        raise PrintingError(
            Printing.tr("The printer stopped in the middle of the job. Check its paper, and try again.")
        )


def headless_application() -> QGuiApplication:
    """An application without a screen, for ``export_pdf`` from a command line; keep it until the work is done."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    with qt_locale.unsaid():
        application = QGuiApplication(["event-report-viewer", "-platform", "offscreen"])
    typefaces.install()
    return application


def _refusal(printer: QPrinter) -> str:
    if file := printer.outputFileName():
        sentence = Printing.tr("Cannot write “{file}”. Choose another folder or name, or export the summary as PDF.")
        return sentence.format(file=file)
    return Printing.tr("The printer does not take the job. Check that it is on and can be reached, and try again.")


def _chosen(printer: QPrinter, count: int) -> Sequence[int]:
    """Numbers, from 0, of the pages to be painted."""
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        first, last = printer.fromPage() or 1, printer.toPage() or count
        return [n for n in range(first - 1, last) if n < count] or [0]
    return range(count)
