"""Spans are found again where their words are, and are lost where these are not."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.report.corrections.anchoring import Anchoring
from viewer.report.spans import Span

OPENING = "The society met at the Town Hall on Monday evening, with Dr. Anna Weld in the chair."
LECTURE = "Professor Ivo Marsh read a paper on the drainage of the fens, and showed “forty slides” of mills."
THANKS = "Dr. Anna Weld thanked the lecturer, and the members went home by the last tram at eleven o’clock."
BASE = "\n\n".join((OPENING, LECTURE, THANKS))

_SECONDS = 60
_MILLION = 1_000_000


def span(words: str, text: str = BASE, after: str = "") -> Span:
    start = text.index(words, text.index(after))
    return Span(start, start + len(words))


def placed(now: str, words: str, after: str = "") -> str | None:
    """The words at the place, in the text as it is now."""
    place = Anchoring(BASE, now).place(span(words, after=after))
    return None if place is None else now[place.start : place.end]


def test_in_the_same_text_a_span_is_its_own_place() -> None:
    anchoring = Anchoring(BASE, BASE)
    assert anchoring.is_same
    assert anchoring.likeness == 1
    assert anchoring.place(Span(3, 4)) == Span(3, 4)
    assert anchoring.offset(7) == 7


@pytest.mark.parametrize(
    "words", ["Ivo Marsh", "read a paper on the drainage", LECTURE, "“forty slides”", "ens, and sh"]
)
def test_a_text_may_be_wrapped_again_and_have_other_marks(words: str) -> None:
    now = BASE.replace(" ", "\n ").replace("“", '"').replace("”", '"').replace("’", "'").upper()
    found = placed(now, words)
    assert found is not None
    assert " ".join(found.split()) == words.replace("“", '"').replace("”", '"').upper()


def test_the_same_name_elsewhere_is_another_one() -> None:
    now = BASE.replace("The society", "It rained. The society")
    for after in (OPENING, THANKS):
        place = Anchoring(BASE, now).place(span("Anna Weld", after=after))
        assert place == span("Anna Weld", now, after.removeprefix("The "))


def test_words_may_be_spelt_otherwise_put_in_and_left_out() -> None:
    now = BASE.replace("Ivo Marsh", "Ivo Marshe").replace("a paper", "a long paper").replace("and showed ", "")
    assert placed(now, "Ivo Marsh") == "Ivo Marshe"
    assert placed(now, "read a paper on the drainage") == "read a long paper on the drainage"
    assert placed(now, LECTURE) == LECTURE.replace("Marsh", "Marshe").replace("a p", "a long p").replace(
        "and showed ", ""
    )


def test_a_paragraph_may_be_moved() -> None:
    now = "\n\n".join((THANKS, OPENING, LECTURE))
    place = Anchoring(BASE, now).place(span("Anna Weld", after=THANKS))
    assert place == span("Anna Weld", now)
    assert placed(now, LECTURE) == LECTURE


def test_what_is_moved_and_edited_is_sought() -> None:
    moved = "Then Professor Ivo Marsh gave a talk on the drainage of fens, and showed “forty slides” of some mills."
    assert placed("\n\n".join((moved, OPENING, THANKS)), "Ivo Marsh") in ("Ivo Marsh", None)
    now = "\n\n".join((OPENING.replace("Monday", "Friday"), "Long ago. " + LECTURE.replace("paper", "essay"), THANKS))
    assert placed(now, "Ivo Marsh") == "Ivo Marsh"


@pytest.mark.parametrize("words", ["Anna Weld", "Dr. Anna Weld thanked the lecturer", THANKS])
def test_what_is_deleted_is_lost_though_the_name_stands_elsewhere(words: str) -> None:
    now = "\n\n".join((OPENING, LECTURE))
    assert Anchoring(BASE, now).place(span(words, after=THANKS)) is None


def test_a_name_is_lost_with_its_sentence() -> None:
    other = "Dr. Anna Weld has since moved away to the coast, where she keeps bees and two old donkeys."
    anchoring = Anchoring(BASE, BASE.replace(THANKS, other))
    lost = span("Anna Weld", after=THANKS)
    assert anchoring.place(lost) is None
    proposal = anchoring.proposal(lost)
    assert proposal is not None
    assert anchoring.now[proposal.start : proposal.end] == "Anna Weld"


def test_a_copy_beside_the_passage_cannot_be_told_from_it() -> None:
    now = "\n\n".join((OPENING, LECTURE, "Tea was served.", LECTURE, THANKS))
    anchoring = Anchoring(BASE, now)
    assert anchoring.place(span("Ivo Marsh")) is None
    assert anchoring.proposal(span("Ivo Marsh")) is not None
    assert anchoring.place(span("Town Hall")) == span("Town Hall", now)


def test_a_copy_elsewhere_can() -> None:
    now = "\n\n".join((LECTURE, OPENING, LECTURE, THANKS))
    assert Anchoring(BASE, now).place(span("Ivo Marsh")) == span("Ivo Marsh", now, OPENING)


def test_of_what_was_replaced_the_words_in_its_place_are_proposed() -> None:
    now = BASE.replace("Ivo Marsh", "Q. X.")
    anchoring = Anchoring(BASE, now)
    assert anchoring.place(span("Ivo Marsh")) is None
    assert anchoring.proposal(span("Ivo Marsh")) == span("Q. X.", now)


def test_what_has_no_words_or_no_like_is_lost() -> None:
    anchoring = Anchoring(BASE, "Nothing of the kind.")
    assert anchoring.place(span(" ")) is None
    assert anchoring.proposal(span(" ")) is None
    assert anchoring.proposal(span("drainage")) is None
    assert Anchoring(BASE, "").place(span(LECTURE)) is None
    assert Anchoring(BASE, "").proposal(span(LECTURE)) is None


@pytest.mark.parametrize("wrong", [Span(3, 3), Span(5, 2), Span(-1, 2), Span(0, len(BASE) + 1)])
def test_a_span_is_a_stretch_of_the_base_text(wrong: Span) -> None:
    with pytest.raises(ValueError, match="no stretch"):
        Anchoring(BASE, BASE).place(wrong)


def test_an_offset_goes_with_the_words_before_it() -> None:
    anchoring = Anchoring(BASE, "Minutes.\n\n" + BASE)
    assert [anchoring.offset(at) for at in (0, 3, 40, len(BASE))] == [10, 13, 50, len(BASE) + 10]
    assert Anchoring(BASE, THANKS).offset(5) == 0
    assert 0.9 < anchoring.likeness < 1
    with pytest.raises(ValueError, match="outside"):
        anchoring.offset(len(BASE) + 1)


@pytest.mark.parametrize(
    "text", ["第一届大会在北京召开。王明主席致开幕词。", "Café́ Zoë: e\u0301lan, ﬁn.", "🏳️‍🌈 Ann 👩‍👧 sang"]
)
def test_other_scripts_and_signs_of_several_code_points(text: str) -> None:
    now = "Before that, all had come.\n\n" + text
    for start in range(len(text) - 1):
        place = Anchoring(text, now).place(Span(start, start + 2))
        assert place is None or place == Span(start + len(now) - len(text), start + 2 + len(now) - len(text))


TEXTS = st.text(alphabet="ab A.\n“’é", max_size=60) | st.lists(st.sampled_from(["Ann Lee", "came.", "\n\n", "a"])).map(
    " ".join
)


@given(TEXTS.filter(bool), TEXTS, st.data())
def test_a_result_is_never_empty_and_always_within_the_text(base: str, now: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(base) - 1))
    asked = Span(start, data.draw(st.integers(start + 1, len(base))))
    anchoring = Anchoring(base, now)
    for place in (anchoring.place(asked), anchoring.proposal(asked)):
        assert place is None or 0 <= place.start < place.end <= len(now)
    assert 0 <= anchoring.offset(start) <= len(now)
    assert Anchoring(base, base).place(asked) == asked


UNIQUE = st.lists(st.text("abcdefgh", min_size=3, max_size=8), unique=True, min_size=30, max_size=60)


@settings(max_examples=50)
@given(UNIQUE, st.data())
def test_what_is_not_edited_is_placed_exactly(words: list[str], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(words)))
    first, second = " ".join(words[:cut]), " ".join(words[cut:])
    base, added = f"{first} {second}", " Quite new. All of it! "
    start = data.draw(st.integers(0, len(base) - 4))
    end = data.draw(st.integers(start + 3, min(len(base), start + 120)))
    shift = 0 if end <= len(first) else len(added) - 1 if start > len(first) else None
    place = Anchoring(base, first + added + second).place(Span(start, end))
    if shift is not None:
        assert place == Span(start + shift, end + shift)


@settings(max_examples=50)
@given(UNIQUE, st.data())
def test_what_is_deleted_is_lost(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 8))
    last = data.draw(st.integers(first + 8, len(words)))
    gone, now = " ".join(words[first:last]), " ".join([*words[:first], *words[last:]])
    start = len(" ".join(words[:first])) + (first > 0)
    assert Anchoring(" ".join(words), now).place(Span(start, start + len(gone))) is None


HOSTILE = {
    "one word again and again": ("a " * (_MILLION // 2), "b " + "a " * (_MILLION // 2 - 9)),
    "two words by turns": ("a a b " * (_MILLION // 6), "a b a a " * (_MILLION // 8)),
    "one long word": ("a" * _MILLION, "a" * (_MILLION - 1) + "b"),
    "signs": ("!" * _MILLION, "!" * (_MILLION // 2) + "?" * (_MILLION // 2)),
    "paragraphs of one letter": ("a\n\n" * (_MILLION // 3), "b\n\n" + "a\n\n" * (_MILLION // 3 - 1)),
    "white space": ("\n" + " " * _MILLION + "a", " " * _MILLION + "a"),
}


def texts_without_a_word_in_common() -> tuple[str, str]:
    chance = random.Random(1)
    one, other = (
        "".join(chance.choice(letters) + chance.choice("   .\n") for _ in range(_MILLION // 2))
        for letters in ("abcdefg", "defghij")
    )
    return one, other


@pytest.mark.slow
@pytest.mark.parametrize("name", [*HOSTILE, "different"])
def test_no_text_takes_long(name: str) -> None:
    base, now = texts_without_a_word_in_common() if name == "different" else HOSTILE[name]
    started = time.process_time()
    anchoring = Anchoring(base, now)
    for asked in (Span(0, len(base)), Span(len(base) // 2, len(base) // 2 + 30), Span(len(base) - 9, len(base))):
        place = anchoring.place(asked)
        assert place is None or 0 <= place.start < place.end <= len(now)
        anchoring.proposal(asked)
    assert time.process_time() - started < _SECONDS


@settings(max_examples=5)
@given(st.integers(0, 2**32))
def test_edits_far_apart_leave_what_lies_between(seed: int) -> None:
    chance = random.Random(seed)
    words = [f"{chance.randrange(300):x}w" for _ in range(4_000)]
    edited = [word for n, word in enumerate(words) if n % 400 != 200]
    base, now = " ".join(words), " ".join(edited)
    start = len(" ".join(words[:1_010])) + 1
    asked = Span(start, start + len(" ".join(words[1_010:1_030])))
    place = Anchoring(base, now).place(asked)
    assert place is not None
    assert now[place.start : place.end] == base[asked.start : asked.end]
