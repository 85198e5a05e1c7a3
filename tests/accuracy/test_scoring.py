"""The scorer counts what its description says, shown on a small report that is right and then spoilt in one way."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from tests.accuracy import spread, suggested
from tests.accuracy.gold import Gold, from_json
from tests.accuracy.people import pair
from tests.accuracy.placing import locate, sentence
from tests.accuracy.reliability import lines
from tests.accuracy.scoring import score
from tests.accuracy.table import Group
from tests.accuracy.table import lines as rows
from tests.accuracy.tally import LAYERS, Count, together
from tests.accuracy.wording import likeness, same_place
from viewer.report.model import ModelError, Person, Span

TEXT = """The Kite Evening was held at the Old Mill in Ostwick on 3 May 2020 by Kite Club.
Dr. Ann Lee, the mayor, opened it. Then Bo Ek and Cy Or sang.
Ann Lee said that kites are free. Di Ash, who died in 1990, loved kites."""

GOLD: dict[str, Any] = {
    "event": {
        "title": "Kite Evening",
        "date": "2020-05-03",
        "date_end": None,
        "start_time": None,
        "place": "Old Mill",
        "city": "Ostwick",
        "organisers": ["Kite Club"],
        "attendance": None,
    },
    "people": [
        {"name": "Ann Lee", "variants": ["Dr. Ann Lee"], "role": "mayor", "participation": "in person"},
        {"name": "Bo Ek", "variants": [], "role": None, "participation": "in person"},
        {"name": "Cy Or", "variants": [], "role": None, "participation": "in person"},
        {"name": "Di Ash", "variants": [], "role": None, "participation": "mentioned"},
    ],
    "programme": [
        {"kind": "opening", "people": ["Ann Lee"], "evidence": "Dr. Ann Lee, the mayor, opened it"},
        {"kind": "performance", "people": ["Bo Ek", "Cy Or"], "evidence": "Bo Ek and Cy Or sang"},
    ],
    "statements": [{"speaker": "Ann Lee", "evidence": "kites are free"}],
}


SURE: dict[str, Any] = {"by": "", "doubt": 0, "signs": []}


def _span(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


def _fact(value: str, words: str) -> dict[str, Any]:
    return {"value": value, "note": None, "spans": [_span(words)]} | SURE


def _person(number: int, name: str, how: str) -> dict[str, Any]:
    place = [_span(name)]
    told = {"id": f"p{number}", "name": name, "variants": [], "role": None, "participation": how, "spans": place}
    return told | {"part": SURE} | SURE


def _item(kind: str, people: list[str], words: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": kind,
        "title": words,
        "participants": [],
        "tags": [],
        "time": None,
        "order": "narrated",
    }
    return _took(told | {"spans": [_span(words)]} | SURE, *people)


def _took(item: dict[str, Any], *agents: str, **others: str) -> dict[str, Any]:
    had = [(who, "agent") for who in agents] + [(who, function) for function, who in others.items()]
    item["participants"] = [{"id": who, "function": part, "spans": item["spans"]} | SURE for who, part in had]
    return item


def _model() -> dict[str, Any]:
    """What the application would print if it found everything."""
    lee = _person(1, "Ann Lee", "in person") | {"role": _fact("mayor", "mayor")}
    others = [_person(2, "Bo Ek", "in person"), _person(3, "Cy Or", "in person"), _person(4, "Di Ash", "mentioned")]
    said = {"speaker": "p1", "cue": _fact("said", "said"), "mode": "indirect", "item": None} | SURE
    return {
        "schema": 2,
        "source": {"name": "kite.txt", "format": "text/plain", "sha256": ""},
        "text": TEXT,
        "event": {
            "title": _fact("Kite Evening", "Kite Evening"),
            "headline": None,
            "date": _fact("2020-05-03", "3 May 2020"),
            "date_end": None,
            "start_time": None,
            "place": _fact("Old Mill", "Old Mill"),
            "city": _fact("Ostwick", "Ostwick"),
            "organisers": [_fact("Kite Club", "Kite Club")],
            "attendance": None,
        },
        "people": [lee, *others],
        "programme": [
            _item("opening", ["p1"], "Dr. Ann Lee, the mayor, opened it"),
            _item("performance", ["p2", "p3"], "Bo Ek and Cy Or sang"),
        ],
        "statements": [said | {"spans": [_span("that kites are free")]}],
        "remarks": [],
    }


PERFECT = {
    "people": Count(3),
    "named": Count(4),
    "role": Count(4),
    "how": Count(4),
    "acts": Count(3),
    "acts+kind": Count(3),
    "function": Count(),
    "order": Count(1),
    "facts": Count(5),
    "said": Count(1),
    "direct": Count(),
    "indirect": Count(1),
    "evidence": Count(17),
}


def _gold() -> Gold:
    return from_json(GOLD, "kite")


def test_a_right_report_has_no_fault() -> None:
    result = score(_gold(), json.dumps(_model()))
    assert result.tally == PERFECT
    assert result.faults == []


def _without_a_singer(model: dict[str, Any]) -> None:
    _took(model["programme"][1], "p2")


def _nobody_more(model: dict[str, Any]) -> None:
    model["programme"].append(_item("speech", [], "loved kites"))


def _another_kind(model: dict[str, Any]) -> None:
    model["programme"][0]["kind"] = "speech"


def _another_sentence(model: dict[str, Any]) -> None:
    model["programme"][0]["spans"] = [_span("Ann Lee said that kites are free")]


def _cites_the_rest_only_late(model: dict[str, Any]) -> None:
    model["programme"][0]["spans"] = [[i, i + 1] for i in range(3)] + [_span("Dr. Ann Lee, the mayor, opened it")]


def _backwards(model: dict[str, Any]) -> None:
    model["programme"].reverse()


def _the_dead_took_part(model: dict[str, Any]) -> None:
    model["people"][3]["participation"] = "in person"


def _no_role(model: dict[str, Any]) -> None:
    model["people"][0]["role"] = None


def _another_place(model: dict[str, Any]) -> None:
    model["event"]["place"] = _fact("Ostwick", "Ostwick")


def _organiser_twice(model: dict[str, Any]) -> None:
    model["event"]["organisers"] *= 2


def _no_day(model: dict[str, Any]) -> None:
    model["event"]["date"] = None


def _said_by_another(model: dict[str, Any]) -> None:
    model["statements"][0]["speaker"] = "p2"


def _moderated(model: dict[str, Any]) -> None:
    """The annotation has a moderator among those who discuss."""
    _took(model["programme"][1], "p2", moderator="p3")


@pytest.mark.parametrize(
    ("spoil", "differs"),
    [
        (_without_a_singer, {"acts": Count(2, 1), "acts+kind": Count(2, 1), "evidence": Count(16)}),
        (_nobody_more, {"acts": Count(3, 0, 1), "acts+kind": Count(3, 0, 1), "evidence": Count(18)}),
        (_another_kind, {"acts+kind": Count(2, 1, 1)}),
        (_another_sentence, {"acts": Count(2, 1, 1), "acts+kind": Count(2, 1, 1), "order": Count()}),
        (_cites_the_rest_only_late, {"acts": Count(2, 1, 1), "acts+kind": Count(2, 1, 1), "order": Count()}),
        (_backwards, {"order": Count(0, 1, 1)}),
        (_the_dead_took_part, {"people": Count(3, 0, 1), "how": Count(3, 1, 1)}),
        (_no_role, {"role": Count(3, 1, 1), "evidence": Count(16)}),
        (_another_place, {"facts": Count(4, 1, 1)}),
        (_organiser_twice, {"facts": Count(5, 0, 1), "evidence": Count(18)}),
        (_no_day, {"facts": Count(4, 1), "evidence": Count(16)}),
        (_said_by_another, {"said": Count(0, 1, 1), "indirect": Count(0, 1, 1)}),
        (_moderated, {}),
    ],
)
def test_each_fault_is_counted_where_it_is(spoil: Callable[[dict[str, Any]], None], differs: dict[str, Count]) -> None:
    model = _model()
    spoil(model)
    assert score(_gold(), json.dumps(model)).tally == PERFECT | differs


def test_who_received_is_told_from_who_gave() -> None:
    gold = {**GOLD, "programme": [GOLD["programme"][1] | {"kind": "award", "received": ["Cy Or"]}]}
    for functions, right in (({"recipient": "p3"}, 2), ({"agent": "p3"}, 1)):
        model = _model()
        model["programme"] = [_took(_item("award", [], "Bo Ek and Cy Or sang"), "p2", **functions)]
        assert score(from_json(gold, "kite"), json.dumps(model)).tally["function"] == Count(right, 2 - right, 2 - right)


def test_each_finding_is_judged() -> None:
    model = _model()
    model["programme"][1]["kind"] = "speech"
    model["event"]["place"] = _fact("Ostwick", "Ostwick") | {"doubt": 0.4}
    judged = score(_gold(), json.dumps(model)).judged
    assert [(one.kind, one.doubt) for one in judged if one.wrong] == [("item", 0), ("fact", 0.4)]
    assert Counter(one.kind for one in judged) == {
        "item": 2,
        "participant": 3,
        "person": 4,
        "role": 1,
        "part": 4,
        "statement": 1,
        "fact": 5,
    }
    told = [*lines("all", judged)]
    assert told[-1].startswith("the most doubtful fifth holds")
    assert "0.000 -> " in told[1]


def test_statements_count_only_where_they_are_annotated() -> None:
    gold = from_json({key: value for key, value in GOLD.items() if key != "statements"}, "kite")
    assert score(gold, json.dumps(_model())).tally["said"] == Count()


def test_an_invalid_report_is_refused() -> None:
    model = _model()
    model["people"][0]["spans"] = [[0, 10_000]]
    with pytest.raises(ModelError):
        score(_gold(), json.dumps(model))


def test_a_slip_in_the_annotation_is_told() -> None:
    act = GOLD["programme"][0] | {"evidence": "words that are not there"}
    faults = score(from_json(GOLD | {"programme": [act]}, "kite"), json.dumps(_model())).faults
    assert "not in the text: words that are not there" in faults


def _people(*names: str) -> list[Person]:
    return [Person(f"p{number}", name, ()) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("gold", "found", "pairs"),
    [
        (["Ann Lee"], ["Lee"], {0: 0}),
        (["Ann Lee", "Bo Lee"], ["Lee"], {0: 0}),
        (["Ann Lee", "Lee"], ["Lee", "Ann Lee"], {0: 1, 1: 0}),
        (["Dr. Ánn Lee"], ["ann lee"], {0: 0}),
        (["R.J. Jeffs", "Mrs R.J. Jeffs"], ["Mrs R.J. Jeffs", "R.J. Jeffs"], {0: 1, 1: 0}),
        (["Mrs Lee"], ["Mr Lee"], {0: 0}),
        (["Ann Lee"], ["Ann Low"], {}),
    ],
)
def test_who_is_who(gold: list[str], found: list[str], pairs: dict[int, int]) -> None:
    assert pair(_people(*gold), _people(*found)) == pairs


def test_likeness() -> None:
    assert likeness("the Mayor of Ostwick", "mayor of Ostwick’s") == 1
    assert likeness("the mayor", "the") == 0
    assert likeness("mayor of Ostwick", "mayor") == 0.5


def test_places() -> None:
    assert same_place("Green Hall, Old Mill", "Old Mill")
    assert not same_place("Green Hall, Old Mill, Ostwick", "Hall")


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Mr. Ek came. Ann sang.", "Ek", "Mr. Ek came. "),
        ("Mr. Ek came. Ann sang.", "sang", "Ann sang."),
        ("It rose by 3. of the\nsame day. End.", "rose", "It rose by 3. of the\nsame day. "),
        ("A title\n\nAnn sang", "sang", "Ann sang"),
        ("Present:\n- Ann Lee\n- Bo Ek", "Ann", "- Ann Lee\n"),
    ],
)
def test_sentences(text: str, words: str, found: str) -> None:
    place = locate(text, words)
    assert place is not None
    whole = sentence(text, place)
    assert text[whole.start : whole.end] == found


def test_white_space_does_not_hide_a_piece_of_text() -> None:
    assert locate("Ann\n  Lee (sang)", "Lee (sang)") == Span(6, 16)
    assert locate("Ann Lee", "Bo") is None


def test_figures() -> None:
    count = Count(right=6, missed=2, wrong=4)
    assert (count.precision, count.recall, count.gold) == (0.6, 0.75, 8)
    assert count.f1 == pytest.approx(2 / 3)
    assert (Count().precision, Count().recall, Count().f1) == (0, 0, 0)
    assert together([{"acts": count}, {"acts": Count(1)}])["acts"] == Count(7, 2, 4)


def test_the_table_sets_groups_side_by_side() -> None:
    full = dict.fromkeys(LAYERS, Count(1))
    one, other = Group("known (1)", full), Group("aside (1)", full | {"acts": Count(1, 2)})
    told = list(rows([one, other], (one, other)))
    assert [row.split()[0] for row in told[2:]] == list(LAYERS)
    acts = next(row for row in told if row.startswith("acts "))
    assert acts.split() == ["acts", "1.000", "1.000", "1.000", "1", "1.000", "0.333", "0.500", "3", "+0.500"]


def test_the_spread_holds_the_figure_and_shrinks_with_more_reports() -> None:
    some = [{layer: Count(right, 2, 10 - right) for layer in LAYERS} for right in (2, 5, 8, 4, 7)]
    f1 = together(some)["acts"].f1
    low, high = spread.intervals(some)["acts"]
    assert low < f1 < high
    closer = spread.intervals(some * 9)["acts"]
    assert closer[1] - closer[0] < 0.5 * (high - low)
    assert spread.intervals(some) == spread.intervals(some)


def test_the_hand_is_of_rows_shown_and_missing() -> None:
    """Of 12 shown 8 are right, one of them of another kind, and 8 are missing: of 20 rows 7 are left alone."""
    tally = {**dict.fromkeys(LAYERS, Count()), "acts": Count(8, 8, 4), "acts+kind": Count(7, 9, 5)}
    assert spread.hand(tally) == pytest.approx(6.5)
    assert spread.hand(dict.fromkeys(LAYERS, Count())) == 0
    assert list(spread.lines([("made up", [tally])]))[-1].split() == ["the", "hand", "6.5", "in", "10"]


def test_suggestions_are_counted_as_if_they_were_taken_in() -> None:
    model = _model()
    missed = model["programme"].pop()  # two sang
    wrong = _item("other", ["p1"], "kites are free")
    result = score(_gold(), json.dumps({**model, "suggestions": [missed, wrong]})).suggested
    assert result.shown == Count(1, 2, 0)
    assert result.first == result.every == Count(3, 0, 1)
    assert (result.keys_without, result.keys) == (1 + 2 * 4, 3 + 1)
    told = {line.split("  ")[0]: line.split()[-1] for line in suggested.lines([("a", [result])])}
    assert (told["the first 5 right"], told["recall"], told["with all"]) == ("0.667", "0.333", "1.000")


def test_a_kind_that_is_wrong_takes_three_keys() -> None:
    model = _model()
    model["programme"][0]["kind"] = "speech"
    assert score(_gold(), json.dumps(model)).suggested.keys == 2 + 3


def test_statements_are_counted_apart_by_quotation_marks() -> None:
    model, gold = _model(), _gold()
    tally = score(gold, json.dumps(model)).tally
    assert (tally["direct"], tally["indirect"]) == (Count(), Count(1, 0, 0))
    model["text"] = TEXT.replace(" that kites", ": “oh kites")  # as long as before
    model["statements"][0]["mode"] = "direct"
    assert len(model["text"]) == len(TEXT)
    tally = score(gold, json.dumps(model)).tally
    assert (tally["direct"], tally["indirect"]) == (Count(1, 0, 0), Count())
    model["statements"] = []
    assert score(gold, json.dumps(model)).tally["direct"] == Count(0, 1, 0)
