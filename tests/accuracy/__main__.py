"""Score the application on annotated reports: ``make accuracy``, or ``python -m tests.accuracy`` in the checkout.

What is counted, and how, is told in ``tests/accuracy/__init__.py``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.accuracy import reliability, spread, suggested, table
from tests.accuracy.application import ROOT, read_reports
from tests.accuracy.gold import Annotated, read_folder
from tests.accuracy.scoring import Score, score
from tests.accuracy.tally import together

_REPORTS, _CORPUS = ROOT / "tests" / "reports", ROOT / "tests" / "corpus"
_ALL = (_REPORTS / "known", _REPORTS / "aside", _CORPUS / "develop", _CORPUS / "judge")
_UNREAD = {_REPORTS / "aside", _CORPUS / "judge", _CORPUS / "real" / "judge"}
_SAMPLE = "seed"


def main() -> int:
    """Print the table; the exit code is 0."""
    options = _options()
    folders: list[Path] = options.folders or list(_ALL)
    only = set(options.only.split(",")) if options.only else None
    chosen = {folder: [r for r in read_folder(folder) if only is None or r.gold.name in only] for folder in folders}
    lines = iter(read_reports([report.text for reports in chosen.values() for report in reports]))
    scores = {f: [(report, score(report.gold, next(lines))) for report in chosen[f]] for f in folders if chosen[f]}
    for folder, scored in scores.items():
        if options.each_aside or options.each and folder.resolve() not in _UNREAD:
            _print_faults(scored)
    print("\n".join(_table(scores)))
    print()
    groups = [(folder.name, [result.tally for _, result in scored]) for folder, scored in scores.items()]
    print("\n".join(spread.lines(groups)))
    print()
    brought = [(folder.name, [result.suggested for _, result in scored]) for folder, scored in scores.items()]
    print("\n".join(suggested.lines(brought)))
    for folder, scored in scores.items():
        print()
        print("\n".join(reliability.lines(folder.name, [one for _, result in scored for one in result.judged])))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make accuracy", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of annotated reports, instead of the project's")
    parser.add_argument("--only", metavar="NAMES", help="reports to score, separated by commas")
    each = parser.add_mutually_exclusive_group()
    each.add_argument("--each", action="store_true", help="tell what was missed in each report that may be looked at")
    each.add_argument(
        "--each-aside",
        action="store_true",
        help="tell it of the reports that nobody reads, too: rules made after that are no longer measured by them",
    )
    return parser.parse_args()


def _print_faults(scored: list[tuple[Annotated, Score]]) -> None:
    for report, result in scored:
        for fault in result.faults:
            print(f"{report.gold.name}: {fault}")


def _table(scores: dict[Path, list[tuple[Annotated, Score]]]) -> list[str]:
    groups = [
        table.Group(f"{folder.name} ({len(scored)})", together(result.tally for _, result in scored))
        for folder, scored in scores.items()
    ]
    sample = [result for scored in scores.values() for report, result in scored if report.gold.name == _SAMPLE]
    alone = [table.Group("sample", together(result.tally for result in sample))] if sample else []
    return list(table.lines([*alone, *groups], (groups[0], groups[1]) if len(groups) == 2 else None))


if __name__ == "__main__":
    sys.exit(main())
