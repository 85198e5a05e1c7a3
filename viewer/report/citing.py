"""Words of a report with where they stand in it, to be pasted into somebody's own text."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.language import numeral
from viewer.report import headlines, wording
from viewer.report.model import Report, Span
from viewer.report.quotation_marks import quoted
from viewer.report.spans import passages


def cited(report: Report, spans: Sequence[Span]) -> str:
    """The words of the spans, in text order, and on a line of their own the report, its date and the paragraphs.

    ``“Words … more words”`` and ``— “Title”, organiser, 3 May 1998 (report.txt, ¶4–5)``. The ellipsis stands for words
    that are left out, and for nothing else. Where the report states no title, its headline is named as one. What it
    does not say is left out. Raises ValueError without a span.
    """
    if not spans:
        raise ValueError("no words to cite")
    words = quoted(*(report.words(passage) for passage in passages(report.text, spans)))
    stated = (name for name in ("title", "organisers", "date") if wording.is_stated(report, name))
    found = None if report.event.title else headlines.headline(report)
    named = headlines.quoted_headline(found) if found else ""
    about = wording.listed((named, *(wording.fact_text(report, name) for name in stated)))
    where = wording.listed((report.source.name, numeral(wording.plain_reference(report, spans))))
    return f"{words}\n— {about} ({where})" if about else f"{words}\n— {where}"
