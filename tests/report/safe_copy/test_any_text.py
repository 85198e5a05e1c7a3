"""Whatever the text and whoever is hidden: nothing is left, spans hold, and what is no name stays as it was."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import remaining, safe_copy

FIRST = "Ann Lee, Cy van der Dow, Will Hope, Mary O’Dow-Ek and Bo Lee came. "
HIDDEN = ("Ann Lee", "Cy van der Dow", "Will Hope", "Mary O’Dow-Ek")
SHOWN = "Bo Lee"
WORDS = st.sampled_from(
    """
    Ann Lee ANN LEE ann lee Lée Ánn Cy Dow DOW dow Will Hope will hope WILL Mary O’Dow o’dow Ek ODow Bo BO van der VAN
    A. B. C. M. A a I O’ Mrs. Dr Sheikh de al- annlee AnnLee ann_lee @Ann #CyDow cydow@example.org leeds Annual dowry
    the of said rain it It 3 2023 A\u0301nn Le\u00ade D\u200bow 李 ﬁ ß İ 😀 Foundation https://example.org/will-hope
    """.split()
)
GAPS = st.sampled_from(
    [" ", " ", " ", "\n", "  ", "\n\n", ", ", ". ", "-", "’s ", "", "_", "/", "; “", "\u00a0", " – "]
)
TEXTS = st.lists(st.tuples(WORDS, GAPS), max_size=14).map(lambda parts: "".join(map("".join, parts)))


def _report(text: str) -> Report:
    """The names where they first stand, and each whole one as a mention."""
    people = [
        Person(f"p{n}", name, tuple(Span(*found.span()) for found in re.finditer(rf"\b{name}\b", text)))
        for n, name in enumerate((*HIDDEN, SHOWN))
    ]
    return Report(text, people=tuple(people))


@given(TEXTS, st.sets(st.sampled_from(range(len(HIDDEN))), min_size=1))
def test_nothing_is_left_and_nothing_else_is_changed(text: str, who: set[int]) -> None:
    report = _report(FIRST + text)
    hidden = [f"p{n}" for n in who]
    copy = safe_copy(report, hidden)
    safe = copy.report
    assert remaining(safe.text, report, hidden) == []
    kept = re.split(r"Person ?[A-D]|\[name\]", safe.text)
    assert len(kept) == copy.count + 1
    at = 0
    for piece in kept:  # nothing stays but what stood there, in its order
        at = report.text.index(piece, at) + len(piece)
    assert report.text.endswith(kept[-1])
    for old, new in zip(report.people, safe.people, strict=True):
        told = {safe.words(span) for span in new.spans}
        if old.id in hidden:
            name = copy.pseudonyms[old.id]
            assert told <= {name, name.replace(" ", "")}
        elif old.name == SHOWN:
            assert told == {SHOWN}
    assert safe_copy(safe, []).report == safe


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 70), st.integers(1, 12), st.booleans()), max_size=5))
def test_any_text_and_any_mentions(text: str, mentions: list[tuple[int, int, bool]]) -> None:
    text = f"Ann Lee: {text}."
    spans = [(Span(min(at, len(text) - 1), min(at + long, len(text))), gone) for at, long, gone in mentions]
    people = tuple(
        Person(f"p{n}", report_words or "?", (span,), role=None)
        for n, (span, _) in enumerate([(Span(0, 7), True), *((s, g) for s, g in spans if s.end > s.start)])
        for report_words in [text[span.start : span.end]]
    )
    report = Report(text, people=people)
    hidden = ["p0", *(f"p{n}" for n, (_, gone) in enumerate(spans, 1) if gone and n < len(people))]
    copy = safe_copy(report, hidden)
    assert len(copy.report.people) == len(people)
    assert all(copy.report.person(one).name == copy.pseudonyms[one] for one in hidden)
