"""One fix for all: what each like place would say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.corrections.samples import REPORT, SPEECH
from viewer.report.corrections.likewise import like_places
from viewer.report.corrections.making import Maker


@pytest.mark.parametrize(
    ("before", "after", "title", "wanted"),
    [
        ("ana dover", "Ana Dover", "Talk of ana dover", ["Talk of Ana Dover"]),
        ("das Neves", "Mr. Das Neves", "introduced by Mr. das Neves", ["introduced by Mr. Das Neves"]),
        ("das Neves", "Mr. Das Neves", "introduced by das Neves", ["introduced by Mr. Das Neves"]),
        ("Nii Kotei", "Nii Ayi Kotei II", "asked Nii Kotei II to sit", ["asked Nii Ayi Kotei II to sit"]),
        ("Kotei", "Kotei II", "asked Kotei II to sit", []),
        ("kotei", "Kotei II", "asked kotei ii to sit", ["asked Kotei II to sit"]),
        ("Kotei", "Nii Kotei", "asked Koteison to sit", []),
    ],
)
def test_what_was_added_is_not_said_twice(before: str, after: str, title: str, wanted: list[str]) -> None:
    other = replace(REPORT.programme[0], title=title)
    report = replace(REPORT, programme=(other, replace(SPEECH, title=before), *REPORT.programme[2:]))
    maker = Maker(report)
    operations = maker.change(("item", 1), replace(SPEECH, title=after))
    changed = Maker(replace(report, programme=(other, replace(SPEECH, title=after), *REPORT.programme[2:])))
    assert [place.after for place in like_places(changed, operations)] == wanted
