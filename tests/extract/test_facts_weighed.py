"""Title, venue and town, weighed: what is stated where no rule is sure, and that rules go first."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import facts_weighed
from viewer.extract.trace import Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report import messages
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
        place={"head=barn": 9.8, "head=shed": 9.5},
        title={"as line 0": 9.6},
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


def test_what_is_not_stated_is_not_remarked_on() -> None:
    text = "The fair was scheduled to start at 9 pm. Ann Lee opened it."
    for doubt, stated in ((-5.0, True), (5.0, False)):
        weighing.use("doubt", {**weighing.table("doubt"), "fact": {ALWAYS: doubt}})
        report = extract(text)
        assert (report.event.start_time is not None) == stated
        assert (str(messages.START_PLANNED) in {remark.message for remark in report.remarks}) == stated


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


@pytest.mark.usefixtures("unsure")
def test_a_longer_name_stands_for_a_part_of_it() -> None:
    _weigh(place={"head=inn": 9.6, "at the head": 0.2})
    report = extract("Ann Lee slept. They stood in the Glen Bridge Inn. Bo Ek came to the inn on foot.")
    assert _stated(report) == {"place": "Glen Bridge Inn"}


@pytest.mark.usefixtures("unsure")
@pytest.mark.parametrize("name", ["Zaire", "Siam", "Norway", "U.S."])
def test_a_country_is_no_town(name: str) -> None:
    _weigh(city={"entity=GPE": 20.0, "begins a paragraph": 20.0})
    assert _stated(extract(f"{name}, 3 May 1980. Ann Lee spoke in {name}.")) == {}


@pytest.mark.usefixtures("unsure")
def test_the_organiser_is_no_title() -> None:
    _weigh(title={"as line 0": 20.0})
    text = "Wool Guild\n\nThe fair was organised by the Wool Guild. Ann Lee spoke."
    report = extract(text)
    assert [fact.value for fact in report.event.organisers] == []  # which is too doubtful to be stated
    assert _stated(report) == {}
