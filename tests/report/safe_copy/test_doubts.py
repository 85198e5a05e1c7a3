"""What a warning tells of names that may still be there."""

from __future__ import annotations

import pytest

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import hide


def warning(text: str, *names: str) -> str:
    found = ((name, text.index(name)) for name in names)
    people = tuple(Person(name, name, (Span(at, at + len(name)),)) for name, at in found)
    return hide(Report(text, people=people), names[:1]).warning


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("Will Young spoke. Will you come? Young people sang. The Young sang.", "Will Young", "Will, Young"),
        ("Grace Dow spoke. Grace said so. Grace sang.", "Grace Dow", "Grace"),
    ],
)
def test_ordinary_words_that_are_left(text: str, name: str, said: str) -> None:
    assert warning(text, name) == f"Left where they may be ordinary words, and parts of hidden names: {said}."


def test_initials_that_are_left() -> None:
    said = warning("Mia Rosa Dowser came. MD: We begin. The MD sang. M.D. too. So did M. R. D.", "Mia Rosa Dowser")
    assert said == "Left, and perhaps the initials of somebody hidden: MD, MRD."


def test_a_pseudonym_is_no_initials() -> None:
    names = [f"Abe{chr(97 + n)} Ab{chr(97 + n)}" for n in range(26)] + ["Abez Az"]
    text = ", ".join(names)
    people = tuple(
        Person(f"p{n}", name, (Span(at, at + len(name)),)) for n, name in enumerate(names) for at in [text.index(name)]
    )
    hidden = hide(Report(text, people=people), [person.id for person in people])
    assert hidden.report.text.endswith("Person Z, Person AA")
    assert hidden.warning == ""


@pytest.mark.parametrize("name", ["李明", "김철수"])
def test_names_without_spaces(name: str) -> None:
    said = f"Hidden only as a whole, in a script that does not part family and given names: {name}."
    assert warning(f"Here is {name} and Bo.", name) == said


def test_sentences_follow_each_other() -> None:
    said = warning("Will Lee and Bo Lee came. Will you?", "Will Lee", "Bo Lee")
    assert said == (
        "Still shown, and sharing a name with somebody hidden: Bo Lee. "
        "Left where they may be ordinary words, and parts of hidden names: Will."
    )


def test_nothing_to_tell() -> None:
    assert warning("Ann Lee came. We will hope, Will.", "Ann Lee") == ""
