"""Title, start, venue, town and number of those who came, weighed: which candidate is stated, or that none is."""

from __future__ import annotations

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import facts_weighed
from viewer.extract.trace import CHOSEN, Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report import messages
from viewer.report.model import Report

pytestmark = pytest.mark.usefixtures("rules_alone")

_TEXT = (
    "Kite talk\n\nAnn Lee spoke. It rained in Wrexham on 3 May 2020. They stood in the old barn.\n\n"
    "Cy Dow had come from Paris, and Bo Ek slept in a shed."
)


def _weigh(**own: Weights) -> None:
    weighing.use("facts", {field: {ALWAYS: -9.0, **own.get(field, {})} for field in CHOSEN})


def _stated(report: Report) -> dict[str, str | int]:
    return {name: fact.value for name, fact in report.event.facts() if name in CHOSEN}


def test_nothing_is_stated_that_is_not_likely() -> None:
    _weigh()
    assert _stated(extract(_TEXT)) == {}


def test_the_likeliest_of_each_field_is_stated_with_its_words() -> None:
    _weigh(
        city={"in a sentence with a date": 9.5, "entity=GPE": 0.5},
        place={"head=barn": 9.8, "head=shed": 9.5},
        title={"as line 0": 9.6},
    )
    report = extract(_TEXT)
    assert _stated(report) == {"city": "Wrexham", "place": "old barn", "title": "Kite talk"}
    assert report.event.city is not None
    assert report.words(report.event.city.spans[0]) == "Wrexham"
    assert report.event.city.origin.doubt == pytest.approx(0.27, abs=0.01)


def test_no_venue_is_a_name_or_a_day() -> None:
    _weigh(place={ALWAYS: 9.0})
    report = extract("Bo Ek\n3 May 2020\n\nAnn Lee, the mayor, thanked Bo Ek. Bo Ek sang.")
    assert report.event.place is None


def test_what_is_nearly_as_likely_is_an_alternative() -> None:
    _weigh(place={"head=barn": 9.8, "head=shed": 9.5})
    place = extract(_TEXT).event.place
    assert place is not None
    assert [fact.value for fact in place.alternatives] == ["shed"]


def test_two_that_are_equally_likely_share_the_chance_of_one() -> None:
    _weigh(place={"head=barn": 9.5, "head=shed": 9.5})
    place = extract(_TEXT).event.place
    assert place is not None
    assert place.origin.doubt == pytest.approx(1 - 1.649 / (1 + 2 * 1.649), abs=0.01)  # e to the .5


@pytest.mark.parametrize(
    ("field", "text", "feature", "value"),
    [
        ("start_time", "The fair opened.\n\nThe drums started at 7.40 in the barn.", "-=start", "19:40"),
        ("start_time", "Drinks were free from six. Ann Lee spoke at 9 pm.", "-=from", "18:00"),
        ("attendance", "Forty sat down. There were 240 chairs. Ann Lee spoke.", "counts chair", 240),
        ("attendance", "“There were 90 of us,” Ann Lee said.", "quoted", 90),
        ("city", "Wrexham Guildhall, Friday. Ann Lee spoke.", "as in a name", "Wrexham"),
        ("city", "NEWS FROM THE GUILDS – Wrexham\n\nAnn Lee spoke.", "as a piece of a line", "Wrexham"),
        ("place", "The Kornhalle was full. Ann Lee spoke.", "as a subject", "Kornhalle"),
        ("place", "Ann Lee spoke on Friday at the Bourse.", "as named behind at", "Bourse"),
        ("title", "The Golden Kite evening of the guild closed at two.", "as a phrase", "Golden Kite evening"),
        ("title", "KITE FLYING BY TORCHLIGHT.\n\nAnn Lee spoke.", "as line 0", "KITE FLYING BY TORCHLIGHT"),
        ("title", "Kite evening\n\nAnn Lee spoke of kites.", "event at the end, line 0", "Kite evening"),
        ("attendance", "There were 240 kites. Forty guests sat down. Ann Lee spoke.", "people, depth=0", 40),
        ("city", "Ann Lee spoke in Wrexham. Wrexham is not Paris, nor near it.", "retold=2", "Wrexham"),
    ],
)
def test_what_no_rule_takes_is_a_candidate(field: str, text: str, feature: str, value: str | int) -> None:
    _weigh(**{field: {feature: 14.0}})
    assert _stated(extract(text)) == {field: value}


def test_words_are_retold_only_where_they_stand_whole() -> None:
    _weigh(city={"retold=1": 14.0, "retold=2": -14.0})
    assert _stated(extract("Ann Lee spoke in Paris on Parisian ways.")) == {"city": "Paris"}


@pytest.mark.parametrize(
    ("feature", "city"),
    [("share in small letters", "Bath"), ("share behind in", "Paris"), ("within the organisers of a rule", "Wrexham")],
)
def test_how_a_name_is_written_elsewhere_tells(feature: str, city: str) -> None:
    text = (
        "Ann Lee spoke in Paris. Bo Ek wrote from Bath and had a bath. The fair was organised by the Wrexham Council."
    )
    _weigh(city={feature: 20.0})
    assert _stated(extract(text)) == {"city": city}


def test_what_a_rule_proposes_is_stated_in_its_words() -> None:
    text = "The fair was scheduled to start at 9 pm. Ann Lee opened it."
    _weigh(start_time={"rule first": 14.0})
    start = extract(text).event.start_time
    assert start is not None
    assert (start.value, start.note, start.origin.by) == ("21:00", "planned", "start.planned")


@pytest.mark.parametrize("likely", [True, False])
def test_what_is_not_stated_is_not_remarked_on(likely: bool) -> None:
    text = "The fair was scheduled to start at 9 pm. Ann Lee opened it."
    _weigh(start_time={"rule first": 14.0 if likely else 0.0})
    report = extract(text)
    assert (report.event.start_time is not None) == likely
    assert (str(messages.START_PLANNED) in {remark.message for remark in report.remarks}) == likely


def test_a_meeting_online_has_no_town() -> None:
    text = "The webinar was held online via Zoom on 3 May 2020. Ann Lee spoke. It rained in Wrexham."
    _weigh(city={"entity=GPE": 20.0})
    assert _stated(extract(text)) == {}


def test_it_is_explained_by_what_spoke_for_it() -> None:
    _weigh(city={"in a sentence with a date": 9.5})
    trace = Trace()
    report = pipeline.extract(_TEXT, trace=trace)
    lines = "\n".join(explaining.Explainer(report, trace).fact("city"))
    assert "weighed: states the city: 0.62" in lines
    assert "in a sentence with a date +9.50" in lines


def test_learning_reads_reports_without_it() -> None:
    _weigh(city={"in a sentence with a date": 20.0})
    report = pipeline.extract(_TEXT, trace=Trace(whole=True))
    assert facts_weighed.BY not in {fact.origin.by for _, fact in report.event.facts()}


def test_a_longer_name_stands_for_a_part_of_it() -> None:
    _weigh(place={"head=inn": 9.6, "depth=0": 0.2})
    report = extract("Ann Lee slept. They stood in the Glen Bridge Inn. Bo Ek came to the inn on foot.")
    assert _stated(report) == {"place": "Glen Bridge Inn"}


@pytest.mark.parametrize("name", ["Zaire", "Siam", "Norway", "U.S."])
def test_a_country_is_no_town(name: str) -> None:
    _weigh(city={"entity=GPE": 20.0, "begins a paragraph": 20.0})
    assert _stated(extract(f"{name}, 3 May 1980. Ann Lee spoke in {name}.")) == {}


def test_towns_are_known_by_a_list() -> None:
    text = "Ann Lee spoke in Leipzig, and Bo Ek in Little Gable."
    for feature in ("a town", "a large town", "the only town", "the first town", "the town told most"):
        _weigh(city={feature: 14.0})
        assert _stated(extract(text)) == {"city": "Leipzig"}


def test_words_before_a_date_that_tell_something_are_no_town() -> None:
    assert extract("News of the club\n\nMembers gathered on 12 May 2021. Ann Lee spoke.").event.city is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Board Game Night Was Fun", None),
        ("Friday, 3 May 2020", None),
        ("Kite Night in Wrexham", "Kite Night in Wrexham"),
        ("Friday Kite Night", "Friday Kite Night"),
    ],
)
def test_a_sentence_or_a_day_alone_is_no_title(line: str, title: str | None) -> None:
    _weigh(title={"as line 0": 20.0})
    assert _stated(extract(f"{line}\n\nAnn Lee spoke of kites.")).get("title") == title


@pytest.mark.parametrize(
    ("line", "place"), [("Kite Night Was Fun, Bo Ek Says", None), ("Kite Night, The Barn", "Barn")]
)
def test_a_sentence_is_no_venue(line: str, place: str | None) -> None:
    _weigh(place={"as a piece of a line": 20.0, "head=barn": 2.0})
    assert _stated(extract(f"{line}\n\nAnn Lee spoke of kites.")).get("place") == place


@pytest.mark.parametrize("body", ["University", "Museum", "College"])
def test_the_first_word_of_a_body_is_no_town(body: str) -> None:
    _weigh(city={"words=1": 20.0})
    assert _stated(extract(f"Ann Lee spoke at the {body} of Wrexham.")) == {"city": "Wrexham"}


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Ann Lee, director of the Kite Museum, spoke.", None),
        ("The talk was organised by the Kite Club.", None),
        ("Guests came from 14 kite clubs.", None),
        ("Ann Lee, director of the Kite Museum, spoke there. It rained at the Kite Museum.", "Kite Museum"),
    ],
)
def test_a_body_that_somebody_is_of_or_that_does_something_is_no_venue(told: str, place: str | None) -> None:
    _weigh(place={"head=museum": 20.0, "head=club": 20.0, "head=clubs": 20.0})
    assert _stated(extract(f"{told} Bo Ek sang.")).get("place") == place
