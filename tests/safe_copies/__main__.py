"""Measure safe copies: ``make safe-copies``, or ``python -m tests.safe_copies`` in the checkout. A few minutes.

Every annotated report is copied with everyone hidden and put into every format. Counted are names of the annotation
that are left there and stand in no list of leftovers, how long these lists are, replaced stretches that are nobody's
name, and how many people have no pseudonym. Of the shortest reports one person is hidden, and names are put back; of
one person each who has a pseudonym, and one who has none, 20 other names are put into the copy and into the original,
and hidden again. Given names that are words as well are hidden in sentences. The exit code is 1 if a name of a report
was not listed, a copy was undone, a format told the right name of somebody, or more than may be was counted of the
rest. Of reports, only names of files are printed: some are kept aside.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import statistics
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.accuracy.gold import Annotated, read_folder
from tests.safe_copies.attacking import Written, told, undone
from tests.safe_copies.counting import left, nobodys, unlisted, without_pseudonym
from tests.safe_copies.formats import written
from tests.safe_copies.sentences import BROKEN, GIVEN, SENTENCES, silent
from viewer.extract import extract
from viewer.report.model import Event, Fact, Report, Source, Span
from viewer.report.safe_copy import EVERYONE, hide, hide_asked, namesakes, safe_copy
from viewer.report.safe_copy.pseudonyms import nameless, pseudonym
from viewer.report.safe_copy.tokens import Tokens

_REPORTS = Path(__file__).parents[1] / "reports"
_ATTACKED = 20
_OTHERS = 20
_NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
"""A given name and a surname, as those are that are put in the place of one another."""
_SILENT = 5
"""Sentences, at most, in which a given name may be left and not listed."""
_NOBODYS = 0.01
"""Replaced stretches, at most, that hold no word of anybody's name, as a share."""


def main() -> int:
    """Print the counts; the exit code is 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="make safe-copies", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="folders of annotated reports, besides the project's")
    parser.add_argument("--each", action="store_true", help="tell the length of the list of each report")
    parser.add_argument("--words", action="store_true", help="tell what was not listed: who makes rules may not look")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from viewer.window.printing import headless_application

    application = headless_application()
    folders = (_REPORTS / "known", _REPORTS / "aside", *options.folders)
    reports = [(one, _extracted(one.text)) for folder in folders for one in read_folder(folder)]
    bad = _count(reports, each=options.each, words=options.words)
    bad += _attack(reports) + _guess(reports) + _sentences()
    del application  # lives until here: without it there are no fonts
    return int(bool(bad))


def _extracted(path: Path) -> Report:
    data = path.read_bytes()
    return extract(data.decode("utf-8"), Source(path.name, "text/plain", hashlib.sha256(data).hexdigest()))


def _usual() -> dict[str, set[str]]:
    """The words that each format says of any report: of its notation, and of the application."""
    nothing = Report(".", event=Event(date=Fact("2000-01-01", (Span(0, 1),))))
    return {kind: set(Tokens(text).words) for kind, text in written(nothing, "")}


def _names(one: Annotated) -> list[str]:
    return [form for person in one.gold.people for form in dict.fromkeys((person.name, *person.variants))]


def _count(reports: list[tuple[Annotated, Report]], *, each: bool, words: bool) -> int:
    """Print how many names are left, and how many of them are not listed, which is what is returned."""
    usual = _usual()
    total = told = silent = replaced = wrong = unsaid = 0
    people: list[bool] = []
    lengths: list[int] = []
    likely: list[int] = []
    for one, report in reports:
        hidden = hide_asked(report, [EVERYONE])
        names = _names(one)
        files = dict(written(hidden.report, hidden.notice))
        found = {kind: _left(names, text, usual.get(kind, set())) for kind, text in files.items()}
        missed = {(kind, *pair) for kind, pairs in found.items() for pair in unlisted(pairs, hidden.left)}
        total += len(names)
        told += len({name for pairs in found.values() for name, _ in pairs})
        silent += len(missed)
        lengths.append(len(hidden.left))
        likely.append(sum(row.likely for row in hidden.left))
        copy = safe_copy(report, [person.id for person in report.people])
        replaced += copy.count
        wrong, unsaid = (a + b for a, b in zip((wrong, unsaid), nobodys(copy, report.text, names), strict=True))
        people += without_pseudonym(copy, report, names)
        if missed or each:
            print(f"{one.text.name}: {len(hidden.left)} listed, {len(missed)} not listed", flush=True)
        for missing in sorted(missed) if words else ():
            print(f"  {missing}")
    print(f"{len(reports)} reports with everyone hidden, {total} names and variants annotated")
    print(f"names of which words are left: {told}; words left that are not listed: {silent}")
    for what, rows in (("the list", lengths), ("what is likely a name of it", likely)):
        print(f"length of {what}: median {statistics.median(rows):g}, longest {max(rows)}")
    print(f"replaced by a pseudonym though nobody's name: {wrong} of {replaced}; by no more than [name]: {unsaid}")
    print(f"people of the annotation who have no pseudonym: {sum(people)} of {len(people)}")
    return silent + (wrong > _NOBODYS * replaced)


def _left(names: list[str], text: str, usual: set[str]) -> set[tuple[str, str]]:
    return {(name, word) for name, word in left(names, text) if word not in usual}


def _attack(reports: list[tuple[Annotated, Report]]) -> int:
    """Print how many copies were undone, and return it."""
    shortest = sorted((one for one in reports if one[1].people), key=lambda one: len(one[1].text))[:_ATTACKED]
    done = list(_undone(shortest))
    print(f"undone by putting names back: {len(done)} of {len(shortest)}")
    return len(done)


def _sentences() -> int:
    """Print in how many sentences a name is left and not listed, and return whether these are too many."""
    found = [(sentences, len(list(silent(sentences)))) for sentences in (SENTENCES, BROKEN)]
    for sentences, count in found:
        print(f"left and not listed in sentences with {', '.join(sentences)}: {count} of {len(sentences) * len(GIVEN)}")
    return int(found[0][1] > _SILENT)


def _undone(reports: list[tuple[Annotated, Report]]) -> Iterator[str]:
    for one, report in reports:
        person = report.people[0]
        hidden = hide(report, [person.id])
        files = dict(written(hidden.report, hidden.notice))
        if proof := undone(report.text, hidden.report.text, person.name, _names(one), files):
            print(f"{one.text.name}: undone by {proof}")
            yield one.text.name


def _guess(reports: list[tuple[Annotated, Report]]) -> int:
    """Print of how many people a format told the right name from others, and return it."""
    names = list(dict.fromkeys(name for _, report in reports for name in list(_alone(report))[:1]))
    proved = 0
    for unsaid in (False, True):
        people = [(one, name) for one, report in reports for name in list(_alone(report, (unsaid,)))[:1]]
        people.sort(key=lambda one: one[0].text.stat().st_size)
        attacked = people[:_ATTACKED]
        proofs = sum(_is_told(one, name, names) for one, name in attacked)
        shown = nameless() if unsaid else pseudonym("A")
        print(f"shown as {shown}, and the name told from {_OTHERS} others: {proofs} of {len(attacked)} people")
        proved += proofs
    return proved


def _is_told(one: Annotated, name: str, names: list[str]) -> bool:
    text = one.text.read_bytes().decode("utf-8")
    words = set(re.findall(r"\w+", text))
    others = [other for other in names if words.isdisjoint(other.split())][:_OTHERS]
    formats = told(text, name, others, _each_once(written))
    if formats:
        print(f"{one.text.name}: a name is told from {len(others)} others by {', '.join(sorted(formats))}")
    return bool(formats)


def _alone(report: Report, unsaid: Collection[bool] = (False, True)) -> Iterator[str]:
    """Names of people with whom nobody shares a part of it, which would stay in the copy and tell them.

    Those who have a pseudonym, or no more than ``[name]``, or both.
    """
    for person in report.people:
        if _NAME.fullmatch(person.name) and not namesakes(report, [person.id]):
            if (safe_copy(report, [person.id]).pseudonyms[person.id] == nameless()) in unsaid:
                yield person.name


def _each_once(write: Written) -> Written:
    """What writes the same copy once only: the pages of a PDF take longest."""
    made: dict[str, list[tuple[str, str]]] = {}

    def written_once(report: Report, notice: str) -> list[tuple[str, str]]:
        if (key := repr((report, notice))) not in made:
            made[key] = list(write(report, notice))
        return made[key]

    return written_once


if __name__ == "__main__":
    sys.exit(main())
