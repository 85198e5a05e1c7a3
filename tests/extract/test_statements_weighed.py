"""Who said what, weighed: what is added to the rules' statements, what is left out, and what is noted of it."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing.statements_weighed import BY, QUESTION
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report.model import Report, Source

pytestmark = pytest.mark.usefixtures("other_weights")

_HARBOUR = "Ann Lee opened the evening. Bo Ek said that it rained. He yodelled about the pier."


def _weigh(**weights: float) -> None:
    """Weigh with these: by each name, its underscores read as blanks; nothing else is likely."""
    weighing.use("statements", {QUESTION: {ALWAYS: -9.0, **weights}})


def _told(report: Report) -> list[tuple[str, str, str]]:
    return [
        (report.person(one.speaker or "").name, report.words(one.spans[0]), one.origin.by) for one in report.statements
    ]


def test_what_is_unlikely_is_left_out() -> None:
    _weigh()
    assert _told(extract(_HARBOUR)) == []


def test_what_hangs_on_any_verb_may_be_said() -> None:
    _weigh(**{"verb=yodel": 10.0, "does it": 2.0})
    assert _told(extract(_HARBOUR)) == [("Bo Ek", "about the pier", BY)]


def test_another_may_be_meant_than_the_resolver_says() -> None:
    _weigh(**{"verb=yodel": 8.0, "named since=1": 4.0})
    assert _told(extract(_HARBOUR)) == [("Ann Lee", "about the pier", BY)]


def test_one_of_two_who_may_be_meant_is_told() -> None:
    _weigh(**{"verb=yodel": 12.0, "does it": 1.0})
    assert _told(extract(_HARBOUR)) == [("Bo Ek", "about the pier", BY)]


def test_a_quotation_is_of_one_of_those_around() -> None:
    text = "Ann Lee and Bo Ek sat on the pier. It rained. “The nets are wet and the boats are old.” They went home."
    _weigh(**{"way=quote, -2": 10.0})
    told = _told(extract(text))
    assert [words for _, words, _ in told] == ["“The nets are wet and the boats are old.”"]


def test_what_stands_behind_a_name_and_a_mark_may_be_said() -> None:
    _weigh(**{"way=label –": 12.0})
    text = "The pier was discussed.\n\nAnn Lee – mend it before the winter.\n\nBo Ek – sell it."
    assert _told(extract(text))[:1] == [("Ann Lee", "mend it before the winter.", BY)]


def test_what_rules_found_stays_with_its_rule() -> None:
    _weigh(**{"way=rule": 12.0})
    assert _told(extract(_HARBOUR)) == [("Bo Ek", "that it rained", "statements.from_clause")]


def test_what_was_weighed_is_explained() -> None:
    _weigh(**{"way=rule": 12.0})
    lines = [line.strip() for line in explaining.explain(_HARBOUR, Source(), None, "statement", 0)[0]]
    assert "weighed: said it: 0.95: way=rule +12.00, always -9.00" in lines


def test_everything_weighed_is_kept_for_whoever_learns() -> None:
    _weigh()
    trace = Trace(kept=True)
    pipeline.extract(_HARBOUR, trace=trace)
    ways = {name for _, features in trace.may_be_said for name in features if name.startswith("way=")}
    assert {"way=rule", "way=hangs", "way=hangs of another"} <= ways


def test_what_the_author_says_is_nobody_elses() -> None:
    _weigh(**{"way=content of another": 20.0})
    reports = [extract(f"Bo Ek sang. Jago Dunn danced. {who} told us that kites are old.") for who in ("He", "I")]
    assert [bool(report.statements) for report in reports] == [True, False]


def test_weights_name_features_that_there_are() -> None:
    weights: Weights = weighing.table("statements")[QUESTION]
    assert {"way=rule", "way=quote, 0", "does it"} <= set(weights)
