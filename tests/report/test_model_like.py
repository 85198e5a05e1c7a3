"""A report that has the same entries as another one is checked only where it is another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.report.model import Fact, ModelError, ProgrammeItem, Report, Span, Statement
from viewer.report.span_validation import unknown
from viewer.report.vocabulary import ItemKind, Mode

TEXT = "Ann spoke. She said it rained."
ITEM = ProgrammeItem(ItemKind.SPEECH, "", (Span(0, 10),))
SAID = Statement(None, Fact("said", (Span(15, 19),)), Mode.INDIRECT, (Span(20, 29),), 0)
REPORT = Report(TEXT, programme=(ITEM,), statements=(SAID,))


def test_what_it_has_in_the_same_objects_is_known() -> None:
    other = replace(REPORT, programme=(ITEM, replace(ITEM, kind="other")), like=REPORT)
    assert [entry for _, entry in unknown(other, REPORT)] == [other.programme[1]]


def test_a_statement_of_another_item_is_known() -> None:
    other = replace(REPORT, programme=(ITEM, ITEM), statements=(SAID.told_in(1),), like=REPORT)
    assert unknown(other, REPORT) == []
    assert other.statements == (replace(SAID, item=1),)


@pytest.mark.parametrize("span", [Span(0, 99), Span(5, 5)])
def test_what_is_new_is_checked(span: Span) -> None:
    with pytest.raises(ModelError, match="programme item 1 has a bad span"):
        replace(REPORT, programme=(ITEM, replace(ITEM, spans=(span,))), like=REPORT)
    with pytest.raises(ModelError, match="statement 0 has a bad span"):
        replace(REPORT, statements=(replace(SAID, spans=(span,)),), like=REPORT)
    with pytest.raises(ModelError, match="cue of statement 0 has a bad span"):
        replace(REPORT, statements=(replace(SAID, cue=Fact("said", (span,))),), like=REPORT)


def test_nothing_is_known_of_another_text() -> None:
    with pytest.raises(ModelError, match="programme item 0 has a bad span"):
        replace(REPORT, text="Ann", statements=(), like=REPORT)


def test_references_are_checked_always() -> None:
    with pytest.raises(ModelError, match="in no item"):
        replace(REPORT, programme=(), like=REPORT)
