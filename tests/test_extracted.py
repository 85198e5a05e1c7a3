"""What is kept of an extraction is what extraction makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import extracted
from viewer.extract import extract
from viewer.report.model import Report, Source

TEXT = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech. She said that books matter.\n"


def test_the_same_report_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracted, "folder", tmp_path)
    source = Source("club.txt")
    made = extracted.extracted(TEXT, source)
    calls: list[tuple[str, Source]] = []

    def count(text: str, source: Source) -> Report:
        calls.append((text, source))
        return extract(text, source)

    monkeypatch.setattr(extracted, "extract", count)
    assert made == extracted.extracted(TEXT, source) == extract(TEXT, source)
    assert calls == []
    assert extracted.extracted(TEXT, Source("other.txt")).source.name == "other.txt"
    assert len(calls) == 1
