"""What is gathered of the names, however many there are."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy.forms import forms_of, sharing


class _Counted(list[str]):
    """Ids that know how often somebody went through them."""

    times = 0

    def __iter__(self) -> Iterator[str]:
        self.times += 1
        return super().__iter__()


def test_the_hidden_are_gone_through_once_and_not_for_each_person() -> None:
    people = tuple(Person(f"p{n}", f"N{n}", (Span(n, n + 1),)) for n in range(50))
    report = Report("," * 50, people=people)
    for gather in (forms_of, sharing):
        hidden = _Counted(["p1", "p2"])
        gather(report, hidden)
        assert hidden.times == 1
