"""Replay of a reader's corrections on a long report: ``python -m tests.benchmarks.corrections``.

The report is made up: a megabyte of text, thousands of acts and statements, hundreds of people. Told is the processor
time, in milliseconds, of the median of some rounds: of all corrections at once, of one more on top of them, which is
the same again, of their reading from a log, and of the parts of a replay.
"""

from __future__ import annotations

import argparse
import cProfile
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.model import Event, Fact, Participant, Person, ProgrammeItem, Remark, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, RemarkKind

_PEOPLE, _ACTS, _STATEMENTS, _REMARKS = 400, 2_500, 3_000, 200
_SENTENCE = "Person{:04d} spoke of matter {:05d}, and said that it was so for many years and would be so again. "
_LENGTH = 1_000_000
_CORRECTIONS = 1_000


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.corrections", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often everything is measured (7)")
    parser.add_argument("--profile", action="store_true", help="also where the time of a replay goes")
    options = parser.parse_args()
    report = made_up()
    corrections = corrected(report, _CORRECTIONS)
    shown = replay(report, corrections).report
    more = corrections.and_these(*Maker(shown, "A. B.").confirm(("item", 7)))
    records = coding.records(corrections)
    print(f"{len(report.text):,} characters, {len(report.people)} people, {len(report.programme):,} acts")
    print(f"{len(report.statements):,} statements, {len(corrections.operations):,} corrections")
    for name, work in (
        ("all corrections", lambda: replay(report, corrections)),
        ("and one more", lambda: replay(report, more)),
        ("one correction", lambda: replay(report, replace(more, operations=more.operations[-1:]))),
        ("the report alone", lambda: replace(report)),
        ("one operation made", lambda: Maker(shown, "A. B.").confirm(("item", 7))),
        ("the log read", lambda: coding.of_records(records)),
    ):
        print(f"{name:20}{_milliseconds(work, options.rounds):8.1f} ms", flush=True)
    if options.profile:
        with cProfile.Profile() as profile:
            replay(report, corrections)
        profile.print_stats("tottime")
    return 0


def _milliseconds(work: Callable[[], object], rounds: int) -> float:
    times: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(1_000 * (time.process_time() - start))
    return median(times)


def made_up() -> Report:
    """A report of a megabyte, in which every sentence tells of an act or of what was said."""
    chance = random.Random(7)
    words: list[str] = []
    mentions: dict[int, list[Span]] = {}
    acts: list[ProgrammeItem] = []
    statements: list[Statement] = []
    at, number = 0, 0
    while at < _LENGTH:
        who = number % _PEOPLE if number < _PEOPLE else chance.randrange(_PEOPLE)
        sentence = _SENTENCE.format(who, number)
        words.append(sentence)
        name = Span(at, at + 10)
        mentions.setdefault(who, []).append(name)
        clause, said = sentence.index(", and"), sentence.index("said")
        if len(acts) < _ACTS:
            someone = (Participant(f"p{who}", "agent", (name,)),)
            acts.append(ProgrammeItem(ItemKind.SPEECH, sentence[11:clause], (Span(at, at + clause),), someone))
        if len(statements) < _STATEMENTS:
            cue = Fact("said", (Span(at + said, at + said + 4),))
            content = (Span(at + said + 10, at + len(sentence) - 2),)
            statements.append(Statement(f"p{who}", cue, Mode.INDIRECT, content, min(number, len(acts) - 1)))
        at, number = at + len(sentence), number + 1
    people = tuple(Person(f"p{who}", f"Person{who:04d}", tuple(spans)) for who, spans in sorted(mentions.items()))
    remarks = tuple(Remark(RemarkKind.REPEATED_WORDS, "Twice.", act.spans) for act in acts[:_REMARKS])
    title = Fact("matter", (Span(20, 26),))
    return Report("".join(words), event=Event(title=title), people=people, programme=tuple(acts),
                  statements=tuple(statements), remarks=remarks)  # fmt: skip


def corrected(report: Report, number: int) -> Corrections:
    """So many corrections: most are confirmations, as when a reader goes through a report with one key."""
    chance = random.Random(7)
    maker = Maker(report, "A. B.", "1")
    operations: list[Operation] = []
    acts = chance.sample(range(len(report.programme)), number)
    said = chance.sample(range(len(report.statements)), number)
    people = chance.sample(range(len(report.people)), len(report.people))
    while len(operations) < number:
        act, drawn = acts.pop(), chance.random()
        item = report.programme[act]
        if drawn < 0.3:
            operations += maker.confirm(("item", act))
        elif drawn < 0.5:
            operations += maker.remove(("statement", said.pop()))
        elif drawn < 0.7:
            operations += maker.change(("item", act), replace(item, title="A talk"))
        elif drawn < 0.8 and people:
            operations += maker.confirm(("person", report.people[people.pop()].id))
        elif drawn < 0.85 and len(people) > 1:
            one, other = (report.people[people.pop()].id for _ in range(2))
            operations += maker.merge(("person", one), ("person", other))
        elif drawn < 0.9:
            operations += maker.move(act, chance.choice((-3, 3)))
        else:
            operations += maker.add(replace(item, kind="other", title="Something else", participants=()))
    return Corrections().and_these(*operations[:number], text=report.text)


if __name__ == "__main__":
    sys.exit(main())
