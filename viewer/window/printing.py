"""The event summary on paper: printed, previewed, written as a PDF."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QDialog, QGraphicsView, QLineEdit, QWidget

from viewer.language import Words
from viewer.report.model import Report
from viewer.report.summary import Summary, heading, summarise
from viewer.window import qt_dialogs
from viewer.window.paper import Paper
from viewer.writing import write_atomically

_MARGINS = QMarginsF(51, 44, 51, 34)
"""Left, top, right and bottom margin in points."""

_LETTER = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
"""Territories whose paper is Letter (CLDR); everybody else's is A4."""


class Printing(Words):
    """What is said of printing."""


class PrintingError(Exception):
    """Paper could not be made; ``str(error)`` is one sentence for the user."""


def page_layout(locale: QLocale | None = None) -> QPageLayout:
    """Upright A4, or Letter where that is usual in the locale's territory (the system's, if none is given)."""
    territory = QLocale.territoryToCode((locale or QLocale.system()).territory())
    size = QPageSize.PageSizeId.Letter if territory in _LETTER else QPageSize.PageSizeId.A4
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Point)


def print_report(report: Report, parent: QWidget | None = None) -> bool:
    """Ask for a printer and print the summary; False where the user goes back.

    Raises:
        PrintingError: the printer does not take the job.
    """
    summary = summarised(report)
    printer = _printer(summary)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(Paper(summary, printer).pages))
    qt_dialogs.complete(dialog)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint(summary, printer)
    return True


def preview(report: Report, parent: QWidget | None = None) -> None:
    """Show the pages as they would be printed, and print them from there.

    Raises:
        PrintingError: the printer does not take the job.
    """
    summary = summarised(report)
    printer = _printer(summary)  # the dialog does not keep it alive
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(Printing.tr("Print Preview: {title}").format(title=summary.title))
    dialog.resize(900, 760)
    qt_dialogs.complete(dialog, {QComboBox: "Zoom", QLineEdit: "Page", QGraphicsView: "Pages"})
    failures: list[PrintingError] = []

    def repaint(printer: QPrinter) -> None:
        try:
            paint(summary, printer)
        except PrintingError as error:
            failures.append(error)

    dialog.paintRequested.connect(repaint)
    dialog.exec()
    if failures:
        raise failures[-1]


def export_pdf(report: Report, path: Path) -> None:
    """Write the summary as a PDF, whole or not at all. Needs a ``QGuiApplication``, which may be off screen.

    Raises:
        viewer.writing.WritingError: the file cannot be written; its text is a sentence for the user.
    """
    write_atomically(path, pdf(summarised(report), page_layout()))


def pdf(summary: Summary, layout: QPageLayout) -> bytes:
    """The summary as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_job_name(summary))
    writer.setCreator(summary.footer.application)
    writer.setPageLayout(layout)
    paint(summary, writer)
    return bytes(buffer.data().data())


def paint(summary: Summary, device: QPrinter | QPdfWriter) -> None:
    """Paint the summary on the device: all pages, or those chosen in the print dialog.

    Raises:
        PrintingError: the device does not take the job.
    """
    paper = Paper(summary, device)
    painter = QPainter()
    if not painter.begin(device):
        raise PrintingError(_refusal(device))
    try:
        done = paper.paint(painter, _chosen(device, len(paper.pages)), device.newPage)
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
    return QGuiApplication(["event-report-viewer", "-platform", "offscreen"])


def _refusal(device: QPrinter | QPdfWriter) -> str:
    file = device.outputFileName() if isinstance(device, QPrinter) else ""
    if file:
        sentence = Printing.tr("Cannot write “{file}”. Choose another folder or name, or export the summary as PDF.")
        return sentence.format(file=file)
    return Printing.tr("The printer does not take the job. Check that it is on and can be reached, and try again.")


def summarised(report: Report) -> Summary:
    """The summary of a report as printed today."""
    return summarise(report, datetime.datetime.now().astimezone().date())


def _printer(summary: Summary) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(_job_name(summary))
    printer.setCreator(summary.footer.application)
    return printer


def _job_name(summary: Summary) -> str:
    return f"{heading()}: {summary.title}"


def _chosen(device: QPrinter | QPdfWriter, count: int) -> Sequence[int]:
    """Numbers, from 0, of the pages to be painted."""
    if isinstance(device, QPrinter) and device.printRange() == QPrinter.PrintRange.PageRange:
        first, last = device.fromPage() or 1, device.toPage() or count
        return [n for n in range(first - 1, last) if n < count] or [0]
    return range(count)
