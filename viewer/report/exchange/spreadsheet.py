"""Everything that was found as one table. Its first column says what a row is, so that a spreadsheet can filter by it.

CSV as of RFC 4180.
"""

from __future__ import annotations

import csv
import io

from viewer.report import harmless
from viewer.report.exchange.tables import column, columns, tables
from viewer.report.model import Report


def write(report: Report) -> bytes:
    """The table of a report."""
    text = io.StringIO()
    writer = csv.writer(text)
    names = columns(report)
    writer.writerow(map(column, names))
    for table in tables(report):
        writer.writerows([harmless.cell(str(row[name])) for name in names] for row in table.rows)
    return harmless.csv_file(text.getvalue())
