"""Who did what, weighed: what is added to the rules' acts, what is left out, and what is noted of it."""

from __future__ import annotations

import math

import pytest

from viewer.extract import explaining, extract, pipeline, weighing
from viewer.extract.proposing import proposals
from viewer.extract.proposing.leaving_out import TOO_DOUBTFUL
from viewer.extract.proposing.scene import classes
from viewer.extract.proposing.taking_part import WAS_THERE
from viewer.extract.trace import PARTS, Trace
from viewer.extract.weighing import ALWAYS, Weights
from viewer.report.model import Report, Source

pytestmark = pytest.mark.usefixtures("other_weights")

_TEXT = "Ann Lee and Bo Ek sat in the barn. Cy Dow spoke about eels. It rained on the barn."


def _weights(**parts: Weights) -> dict[str, Weights]:
    """Weights by which nothing is likely but what ``parts`` say; what is likely is an award."""
    unlikely = {part: {ALWAYS: -9.0} for part in PARTS}
    return {**unlikely, **parts, "kind=award": {ALWAYS: 1.0}, "kind=speech": {"word=barn": 0.5}, "recipient": {}}


def _acts(report: Report) -> list[tuple[str, list[str], str]]:
    return [(i.kind, [report.person(p).name for p in i.people], i.origin.by) for i in report.programme]


def test_what_is_unlikely_is_left_out() -> None:
    weighing.use("acts", _weights())
    trace = Trace()
    assert _acts(pipeline.extract(_TEXT, trace=trace)) == []
    assert trace.reading is not None
    assert [(act.kind, why) for act, why in trace.reading.dropped] == [("speech", "unlikely")]


@pytest.mark.parametrize(("told", "people"), [("thanks to", ["Ann Lee"]), ("a hand to", ["Ann Lee", "Bo Ek"])])
def test_whom_thanks_were_extended_to_did_nothing(told: str, people: list[str]) -> None:
    weighing.use("acts", _weights(there={ALWAYS: 9.0}))
    acts = _acts(extract(f"Ann Lee extended {told} Bo Ek in the barn."))
    assert [name for _, names, _ in acts for name in names] == people


def test_who_did_something_together_is_in_one_act() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=barn": 12.0, "rule": 12.0}))
    assert _acts(extract(_TEXT)) == [
        ("award", ["Ann Lee", "Bo Ek"], proposals.BY),
        ("speech", ["Cy Dow"], "speech.spoke"),
    ]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("The fair in Lowick was moderated by Ann Lee.", []),
        ("The festival in Lowick was attended by Ann Lee.", []),
        ("Ann Lee, the president of the league, chaired the program.", []),
        ("The wreaths in Lowick, organised by Ann Lee, were red.", []),
        ("The panel in Lowick was weighed by Ann Lee.", ["Ann Lee"]),
        ("Ann Lee facilitated a lively workshop.", ["Ann Lee"]),
    ],
)
def test_who_leads_or_attends_what_is_held_does_no_act_by_that(text: str, acts: list[str]) -> None:
    weighing.use("acts", _weights(there={ALWAYS: 9.0}))
    assert [name for _, people, _ in _acts(extract(text)) for name in people] == acts


@pytest.mark.parametrize("label", ["Present", "Apologies"])
def test_who_is_only_listed_did_nothing(label: str) -> None:
    weighing.use("acts", _weights(there={ALWAYS: 9.0}))
    report = extract(f"{label}: Ann Lee (chair), Bo Ek\n\nCy Dow sat in the barn.")
    assert [people for _, people, _ in _acts(report)] == [["Cy Dow"]]


def test_a_speech_is_of_each_alone() -> None:
    weighing.use("acts", {**_weights(there={ALWAYS: -9.0, "word=barn": 12.0}), "kind=award": {}})
    assert [people for _, people, _ in _acts(extract(_TEXT))] == [["Ann Lee"], ["Bo Ek"]]


def test_an_act_of_nobody_is_added_and_who_receives_is_told() -> None:
    there = {ALWAYS: -9.0, "word=sit": 12.0}
    weighing.use(
        "acts", {**_weights(there=there, nobody={ALWAYS: -9.0, "word=rain": 12.0}), "recipient": {ALWAYS: 1.0}}
    )
    report = extract(_TEXT)
    assert [people for _, people, _ in _acts(report)] == [["Ann Lee", "Bo Ek"], []]
    assert [who.function for who in report.programme[0].participants] == ["recipient", "recipient"]


def test_a_sentence_beside_may_tell_more_of_an_act() -> None:
    text = "Ann Lee sat in the barn. She looked at the eels. Bo Ek slept."
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=sit": 12.0, "word=look": 8.0}))
    report = extract(text)
    assert [[report.words(span) for span in item.spans] for item in report.programme] == [
        ["Ann Lee sat in the barn.", "She looked at the eels."]
    ]


def test_words_of_somebody_are_not_told_as_what_they_did() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=stone": 12.0}))
    words = '"I can see water where the drawing shows stone."'
    report = extract(f"Harbour day\n\nIt rained.\n\n- Minister (Hon. Bo Ek): not satisfied; {words}")
    assert [item.title for item in report.programme] == [words]


def test_what_was_weighed_is_explained() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=barn": 12.0}))
    lines = explaining.explain(_TEXT, Source(), None, "item", 0)[0]
    did = "weighed: Ann Lee (named) did something (award): 0.95: word=barn +12.00, always -9.00"
    assert [line.strip() for line in lines if "weighed: Ann Lee" in line] == [did]


def test_a_turn_of_a_transcript_is_said_and_not_done() -> None:
    turns = ("Mr Bo Dunn: I sang.", "Ms Ann Lee: Who pays?", "Mr Dunn: The port does.", "Ms Lee: I do.")
    text = "\n\n".join(("The hearing was held.", *turns))
    trace = Trace()
    pipeline.extract(text, trace=trace)
    assert {number for number, _ in trace.proposed} == {0}


@pytest.mark.parametrize("there", [True, False])
def test_what_was_said_is_a_speech_where_nothing_else_speaks_against_it(there: bool) -> None:
    """Where by all else the speaker was hardly there, a reader is asked about it. Other weights are those learned."""
    text = "The bakers met in Lund. Bo Ek spoke about the pier. Ann Lee said that eels sleep."
    learned = weighing.table("people")
    weighing.use("people", {**learned, WAS_THERE: {ALWAYS: 9.0 if there else -9.0}})
    report = extract(text)
    assert (["Ann Lee"] in [people for _, people, _ in _acts(report)]) == there
    asked = [[report.person(one).name for one in item.people] for item in report.suggestions]
    assert (["Ann Lee"] in asked) != there


def test_what_somebody_said_who_was_elsewhere_is_no_speech() -> None:
    """What rules find is likely here; all other weights are those that were learned."""
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "rule": 12.0}))
    text = "The bakers met in Lund. Bo Ek spoke about the pier. Ann Lee{} said that the eels were sleeping."
    for away in ("", ", who was out of town,"):
        acts = _acts(extract(text.format(away)))
        assert (["Ann Lee"] in [people for _, people, _ in acts]) == (not away)


def test_who_has_a_part_beside_an_act_is_told_in_it_alone() -> None:
    """The weights are those that were learned."""
    report = extract("The forum was held in Lund. Ann Lee moderated a panel with Bo Ek on boats.")
    assert _acts(report) == [("discussion", ["Bo Ek"], "gathering.gather")]


def test_a_speech_may_begin_before_what_was_said_in_it() -> None:
    """The weights are those that were learned."""
    start = "The bakers met in Lund.\n\nBo Ek spoke about the pier.\n\n"
    report = extract(f"{start}Ann Lee kept it short. She thanked the town for the pier.")
    assert ["Ann Lee"] in [people for _, people, _ in _acts(report)]


def test_statements_are_told_in_an_act_of_their_speaker() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "word=barn": 12.0}))
    report = extract("Ann Lee said that eels sleep in the barn. Bo Ek said that they hid.")
    assert [(statement.item, report.person(statement.speaker or "").name) for statement in report.statements] == [
        (0, "Ann Lee"),
        (None, "Bo Ek"),
    ]


_ODD = ("***", "- \n- \n", "1.\n\n2.", "By Ann Lee", "“", "Ann Lee " * 400, "Ann Lee sat. " * 300)


@pytest.mark.parametrize("text", _ODD)
def test_whatever_the_text_what_is_likely_has_a_title_of_its_words(text: str) -> None:
    likely = {part: {ALWAYS: 9.0} for part in PARTS}
    weighing.use("acts", {**likely, "kind=award": {ALWAYS: 1.0}, "recipient": {}})
    report = extract(text)
    assert all(any(map(str.isalpha, item.title)) for item in report.programme)
    assert all(item.title in " ".join(text.split()) for item in report.programme)


def test_a_bullet_is_no_part_of_a_title() -> None:
    weighing.use("acts", _weights(there={ALWAYS: 9.0}))
    report = extract("The bakers met.\n\n- Mr. Bo Ek (Eel Club)\n\n2. Ms. Ann Lee (Pier Trust)")
    titles = [item.title for item in report.programme]
    assert titles == ["Mr. Bo Ek (Eel Club)", "Ms. Ann Lee (Pier Trust)"]


def test_there_may_be_any_number_of_likely_acts() -> None:
    """Everybody in 2,000 sentences receives something, in one sentence 500 do."""
    weighing.use("acts", _weights(there={ALWAYS: 9.0}))
    many = extract(" ".join(f"Mr. {chr(65 + n % 26)}{'aeiou'[n % 5] * 2}rn smiled." for n in range(2000)))
    assert len(many.programme) > 0
    names = ", ".join(f"Mr. {chr(65 + n % 26)}{chr(97 + n // 26)}rn" for n in range(500))
    assert extract(f"{names} smiled.").programme


def test_what_is_nearly_likely_is_suggested_and_not_told() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "rule": 12.0, "word=barn": 8.2}))
    report = extract(_TEXT)
    assert _acts(report) == [("speech", ["Cy Dow"], "speech.spoke")]
    assert [(one.kind, [report.person(p).name for p in one.people]) for one in report.suggestions] == [
        ("award", ["Ann Lee", "Bo Ek"])
    ]
    assert report.words(report.suggestions[0].spans[0]) == "Ann Lee and Bo Ek sat in the barn."
    assert report.suggestions[0].origin.doubt == pytest.approx(0.69, abs=0.02)


def test_what_is_told_is_not_suggested() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "rule": 8.2}))
    report = extract(_TEXT)
    assert _acts(report) == [("speech", ["Cy Dow"], "speech.spoke")]
    assert report.suggestions == ()


def _speeches(doubt: float, text: str = _TEXT) -> Report:
    """A report in which whoever is in the barn is likely to have spoken, as doubtful as given."""
    weighing.use("acts", {**_weights(there={ALWAYS: -9.0, "word=barn": 12.0}), "kind=award": {}})
    weighing.use("doubt", {**weighing.table("doubt"), "item": {ALWAYS: math.log(doubt / (1 - doubt))}})
    return extract(text)


def test_a_speech_that_is_too_doubtful_is_not_told() -> None:
    assert [people for _, people, _ in _acts(_speeches(TOO_DOUBTFUL - 0.01))] == [["Ann Lee"], ["Bo Ek"]]
    doubted = _speeches(TOO_DOUBTFUL + 0.01)
    assert _acts(doubted) == []
    assert doubted.suggestions == ()


def test_a_sentence_that_lists_people_tells_of_no_speeches() -> None:
    text = "Ann Lee, Bo Ek, Cy Dow and Di Ash sat in the barn. It rained. Ann Lee sat in the barn."
    assert [people for _, people, _ in _acts(_speeches(0.5, text))] == [["Ann Lee"]]


def test_an_act_of_nobody_is_not_suggested_where_somebody_does_one() -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "rule": 12.0}, nobody={ALWAYS: -1.0}))
    report = extract(_TEXT)
    assert [report.words(one.spans[0]) for one in report.suggestions] == [
        "Ann Lee and Bo Ek sat in the barn.",
        "It rained on the barn.",
    ]


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("It thundered. Ann Lee sat in the barn.", "right before: word=thunder"),
        ("It thundered.\n\nAnn Lee sat in the barn.", "a paragraph before: word=thunder"),
        ("It thundered on these:\n\nAnn Lee sat in the barn.", "lead: word=thunder"),
        ("It thundered on these:\n\nBo Ek sat in Lund.\n\nAnn Lee sat in the barn.", "lead: word=thunder"),
    ],
)
def test_what_stands_before_a_sentence_is_weighed(text: str, feature: str) -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, feature: 12.0}))
    assert ["Ann Lee"] in [people for _, people, _ in _acts(extract(text))]


@pytest.mark.parametrize("between", ["", f"Then the {'old ' * 60}choir sang.\n\n", "The choir sang.\n\n" * 16])
def test_what_leads_up_to_a_list_leads_to_nothing_behind_it(between: str) -> None:
    weighing.use("acts", _weights(there={ALWAYS: -9.0, "lead: word=thunder": 12.0}))
    told = _acts(extract(f"It thundered on these:\n\n{between}Ann Lee sat in the barn."))
    assert bool(told) == (not between)


def test_of_which_kind_an_act_is_tells_what_the_report_is_about() -> None:
    song = next(name for name in classes()["sing"] if name.startswith("showing"))
    kinds = {"kind=award": {ALWAYS: 1.0}, "kind=performance": {f"report tells {song}": 3.0}}
    weighing.use("acts", {**_weights(there={ALWAYS: -9.0, "word=barn": 12.0}), **kinds})
    for songs, kind in ((0, "award"), (4, "performance")):
        report = extract(" ".join(("Ann Lee sat in the barn.", *["They sang."] * songs)))
        assert [item.kind for item in report.programme] == [kind]
