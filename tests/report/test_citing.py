"""Words with where they stand."""

from __future__ import annotations

import pytest

from viewer.report.citing import cited
from viewer.report.model import Event, Fact, Report, Source, Span

TEXT = "The Spring Fair was held on 3 May 1998.\n\nAnn Lee spoke.\nShe “thanked the cooks”."
SOURCE = Source(name="fair.txt")


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _report() -> Report:
    title = Fact("Spring Fair", (_at("Spring Fair"),))
    date = Fact("1998-05-03", (_at("3 May 1998"),))
    return Report(TEXT, SOURCE, event=Event(title=title, date=date))


def test_cites_title_date_file_and_paragraph() -> None:
    assert cited(_report(), [_at("Ann Lee spoke.")]) == ("“Ann Lee spoke.”\n— “Spring Fair”, 3 May 1998 (fair.txt, ¶2)")


def test_leaves_out_what_is_not_stated() -> None:
    assert cited(Report(TEXT, SOURCE), [_at("Ann Lee")]) == "“Ann Lee”\n— fair.txt, ¶2"
    assert cited(Report(TEXT), [_at("Ann Lee")]) == "“Ann Lee”\n— ¶2"


def test_joins_words_that_stand_apart_in_the_order_of_the_text() -> None:
    spans = [_at("Ann Lee"), _at("Spring Fair")]
    assert cited(Report(TEXT, SOURCE), spans) == "“Spring Fair … Ann Lee”\n— fair.txt, ¶1–2"


def test_does_not_quote_a_quotation_again() -> None:
    assert cited(Report(TEXT, SOURCE), [_at("“thanked the cooks”")]).startswith("“thanked the cooks”\n")


def test_sentences_that_stand_together_are_one_passage() -> None:
    spans = [_at("She “thanked the cooks”."), _at("Ann Lee spoke.")]
    assert cited(Report(TEXT, SOURCE), spans).startswith("“Ann Lee spoke. She ‘thanked the cooks’.”\n")
    assert cited(Report(TEXT, SOURCE), [_at("Ann Lee"), _at("Lee spoke")]).startswith("“Ann Lee spoke”\n")
    assert cited(Report(TEXT, SOURCE), [_at("thanked"), _at("cooks")]).startswith("“thanked … cooks”\n")


def test_title_is_quoted_once() -> None:
    report = Report(TEXT, SOURCE, event=Event(title=Fact("The “Spring” Fair", (_at("Spring Fair"),))))
    assert "\n— “The ‘Spring’ Fair” (fair.txt" in cited(report, [_at("Ann Lee")])


def test_folds_white_space() -> None:
    assert cited(Report(TEXT, SOURCE), [_at("spoke.\nShe")]).startswith("“spoke. She”\n")


def test_nothing_to_cite() -> None:
    with pytest.raises(ValueError, match="no words"):
        cited(Report(TEXT, SOURCE), [])
