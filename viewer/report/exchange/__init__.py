"""A ``Report`` in the formats of other people's tools. Each format is a module that turns a report into bytes.

What the report does not say is left out, in every format; nothing is stated in the application's own voice. Spans are
code points of the report's text, from 0, as in the model.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from viewer.report.model import Report


class ExchangeError(Exception):
    """A report that cannot be put into a format. ``str(error)`` tells the user what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format by the name that is asked for, the ending of its files, and the module that writes it.

    ``read`` is true where it is written for people to read, and can tell a notice, ``packed`` where its bytes are no
    text.
    """

    name: str
    suffix: str
    module: str
    read: bool = False
    packed: bool = False

    def data(self, report: Report, notice: str = "") -> bytes:
        """The report in this format; ``notice`` says, where that can be read, what is not as in the original.

        Raises ExchangeError where the report does not say what the format cannot lack.
        """
        write = cast("Callable[..., bytes]", import_module(f"{__name__}.{self.module}").write)
        return write(report, notice) if self.read else write(report)


FORMATS = {
    one.name: one
    for one in (
        Format("json", ".json", "model_json"),
        Format("csv", ".csv", "spreadsheet"),
        Format("xlsx", ".xlsx", "workbook", packed=True),
        Format("md", ".md", "markdown", read=True),
        Format("html", ".html", "web_page", read=True),
        Format("jsonld", ".jsonld", "schema_org"),
        Format("ics", ".ics", "calendar_entry"),
        Format("annotations", ".annotations.json", "web_annotations"),
        Format("ris", ".ris", "ris"),
        Format("csljson", ".csl.json", "citation"),
        Format("overview", ".overview.csv", "overview_table"),
        Format("svg", ".overview.svg", "overview_picture"),
    )
}
"""All formats, in the order in which they are offered."""
