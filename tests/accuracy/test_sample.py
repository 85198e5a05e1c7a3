"""Through the real command line, everything that the annotation of the sample holds is found, and nothing else."""

from __future__ import annotations

from tests.accuracy.application import ROOT, read_reports
from tests.accuracy.gold import read_folder
from tests.accuracy.scoring import score


def test_the_sample_is_read_wholly() -> None:
    (sample,) = [report for report in read_folder(ROOT / "tests/reports/known") if report.gold.name == "seed"]
    (line,) = read_reports([sample.text])
    result = score(sample.gold, line)
    assert result.faults == []
    assert {layer for layer, count in result.tally.items() if count.gold and count.f1 < 1} == set()
