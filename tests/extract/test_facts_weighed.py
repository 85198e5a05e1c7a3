"""Title, venue and town, weighed: what is stated where no rule is sure, and that rules go first."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import facts_weighed
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report.model import Report

pytestmark = pytest.mark.usefixtures("rules_alone")

_TEXT = (
    "Kite talk\n\nAnn Lee spoke. It rained in Wrexham on 3 May 2020. They stood in the old barn.\n\n"
    "Cy Dow had come from Paris, and Bo Ek slept in a shed."
)


def _weigh(**own: Weights) -> None:
    weighing.use("facts", {field: {ALWAYS: -9.0, **own.get(field, {})} for field in ("title", "place", "city")})


@pytest.fixture
def unsure(rules_alone: None) -> None:
    """No rule is sure of any fact."""
    weighing.use("doubt", {**weighing.table("doubt"), "fact": {}})


def _stated(report: Report) -> dict[str, str | int]:
    return {name: fact.value for name, fact in report.event.facts() if fact.origin.by == facts_weighed.BY}


@pytest.mark.usefixtures("unsure")
def test_nothing_is_stated_that_is_not_likely() -> None:
    _weigh()
    assert _stated(extract(_TEXT)) == {}


@pytest.mark.usefixtures("unsure")
def test_the_likeliest_of_each_field_is_stated_with_its_words() -> None:
    _weigh(
        city={"beside a date": 9.5, "entity=GPE": 0.5},
        place={"head=barn": 9.5, "head=shed": 9.2},
        title={"as line 0": 9.2},
    )
    report = extract(_TEXT)
    assert _stated(report) == {"city": "Wrexham", "place": "old barn", "title": "Kite talk"}
    assert report.event.city is not None
    assert report.words(report.event.city.spans[0]) == "Wrexham"
    assert report.event.city.origin.doubt == pytest.approx(0.27, abs=0.01)


def test_what_a_rule_is_sure_of_stands() -> None:
    text = "The fair was held in Wrexham on 3 May 2020. Ann Lee opened it. It rained in Paris on Sunday."
    _weigh(city={"place among them=1": 20.0})
    weighing.use("doubt", {**weighing.table("doubt"), "fact": {ALWAYS: -5.0}})
    report = extract(text)
    assert report.event.city is not None
    assert (report.event.city.value, _stated(report)) == ("Wrexham", {})


def test_a_meeting_online_has_no_town() -> None:
    text = "The webinar was held online via Zoom on 3 May 2020. Ann Lee spoke. It rained in Wrexham."
    _weigh(city={"entity=GPE": 20.0})
    assert _stated(extract(text)) == {}


@pytest.mark.usefixtures("unsure")
def test_it_is_explained_by_what_spoke_for_it() -> None:
    _weigh(city={"beside a date": 9.5})
    trace = Trace()
    report = pipeline.extract(_TEXT, trace=trace)
    lines = "\n".join(explaining.Explainer(report, trace).fact("city"))
    assert "weighed: states the city: 0.62" in lines
    assert "beside a date +9.50" in lines


@pytest.mark.usefixtures("unsure")
def test_learning_reads_reports_without_it() -> None:
    _weigh(city={"beside a date": 20.0})
    assert _stated(pipeline.extract(_TEXT, trace=Trace(whole=True))) == {}
