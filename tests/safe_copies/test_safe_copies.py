"""What measures safe copies finds what it looks for, where there is something."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.report.safe_copy.making import made
from tests.safe_copies.attacking import hidden, instead, proved, put_back, told, undone
from tests.safe_copies.counting import left, nobodys, unlisted, without_pseudonym
from tests.safe_copies.sentences import BROKEN, SENTENCES, silent
from viewer.report.model import Person, Report, Source, Span
from viewer.report.safe_copy import hide, safe_copy
from viewer.report.vocabulary import Participation

TEXT = "Mia Dowser came, and Zed Mork.\n\nIt rained.\n\nDowser sang."
NAMES = ("Mia Dowser", "Bo Ek", "Ida Mork")
DATA = hashlib.sha256(TEXT.encode()).digest()
CODED = base64.urlsafe_b64encode(DATA).decode().rstrip("=")

MET = """The Wool Hall in Dowby was full on 4 May 2023, when the reading club met.

The evening was opened by Mira Dalton, the chair of the club. She welcomed the guests and thanked the town.

Then Bo Ek spoke of the river. Dalton answered him, and said that the club would go on. Mayor Ida Mork handed her a cup.

“We have read every day,” said Dalton. It had been Mira Dalton who found the hall.
"""
MIRA = "Mira Dalton"
OTHERS = (
    *("Edda Farrow", "Hugo Brandt", "Tessa Quill", "Amir Sadeh", "Olga Petrov", "Kwame Boateng", "Lucia Ferrer"),
    *("Sven Halvor", "Noor Rahimi", "Pablo Ortega", "Greta Lindqvist", "Tomas Novak", "Yuki Tanaka", "Leila Hassan"),
    *("Fiona Garrick", "Anders Brevik", "Marcus Thorne", "Ines Duarte", "Jonas Weller", "Clara Whitby"),
)


def write(one: Report, _notice: str = "") -> Iterator[tuple[str, str]]:
    return made(one)


def report() -> Report:
    source = Source("mia.txt", sha256=DATA.hex())
    return Report(TEXT, source, people=(Person("p1", "Mia Dowser", (Span(0, 10),)),))


@pytest.mark.parametrize(
    "told",
    [
        f"SHA-256 {DATA.hex()}",
        f"SHA-256 {DATA.hex()[:8]}…",
        f"ni:///sha-256;{CODED}",
        f"UID:{uuid.uuid5(uuid.NAMESPACE_URL, f'ni:///sha-256;{CODED}')}",
        hashlib.md5(TEXT.split("\n\n")[0].encode()).hexdigest(),
    ],
)
def test_a_copy_that_tells_something_of_the_original_is_undone(told: str) -> None:
    copy = hide(report(), ["p1"]).report
    assert undone(TEXT, copy.text, "Mia Dowser", NAMES, {"a": f"a {told} b"})


def test_a_size_undoes_it_too() -> None:
    text = TEXT * 20
    assert undone(text, text.replace("Mia Dowser", "Person A"), "Mia Dowser", NAMES, {"a": f"{len(text)} letters"})


def test_a_safe_copy_is_not_undone() -> None:
    copy = hide(report(), ["p1"]).report
    assert not undone(TEXT, copy.text, "Mia Dowser", NAMES, dict(made(copy)))
    assert undone(TEXT, copy.text, "Mia Dowser", NAMES, dict(made(report())))


def test_twenty_other_names_give_the_same_bytes() -> None:
    files = hidden(MET, MIRA, write)
    copy = files["text of the copy"]
    assert "Person A answered him" in copy
    for other in OTHERS:
        for text in (instead(MET, MIRA, other), copy.replace("Person A", other)):
            again = hidden(text, other, write)
            assert [kind for kind, data in files.items() if again.get(kind) != data] == [], other


def test_what_only_the_right_name_gives_again_proves_it() -> None:
    files = {"a": "x", "b": "x", "c": "x"}
    assert list(proved(files, {"a": "x", "b": "x"}, [{"a": "y"}, {"a": "z", "b": "x"}])) == ["a"]
    assert told(MET, MIRA, OTHERS[:2], write) == set()


def test_names_are_put_back_for_pseudonyms_and_else_for_what_stands_for_no_person() -> None:
    assert put_back("Person A met the [name] Club", "Bo Ek") == "Bo Ek met the [name] Club"
    assert put_back("We met [name].", "Bo Ek") == "We met Bo Ek."


def test_what_is_left_and_not_listed_is_counted() -> None:
    hidden = hide(report(), ["p1"])
    names = ("Mia Dowser", "Zed Mork", "SFO2 Mork")
    assert set(left(names, hidden.report.text)) == {("Zed Mork", "zed"), ("Zed Mork", "mork")}
    found = set(left(names, hidden.report.text))
    assert unlisted(found, hidden.left) == set()
    assert unlisted(found, ()) == found
    assert set(left(names, '{"a": ["x Mork"]}')) == {("Zed Mork", "mork")}
    assert set(left(["Will"], "Will you? We will.")) == {("Will", "will")}


def test_what_is_replaced_and_is_nobodys_name_is_counted() -> None:
    model = Report("Mia Dowser met Bo and Zed.", people=(Person("p1", "Mia Dowser", (Span(0, 10),)),))
    other = replace(
        model, people=(*model.people, Person("p2", "Zed", (Span(22, 25),), participation=Participation.ABSENT))
    )
    for report, found in ((model, (1, 0)), (other, (1, 1))):
        copy = safe_copy(report, [person.id for person in report.people])
        assert nobodys(copy, report.text, ["Bo Ek"]) == found
        assert list(without_pseudonym(copy, report, ["Zed Ek"])) == [True] * found[1]


def test_given_names_that_are_words_are_hidden_or_listed() -> None:
    assert list(silent(SENTENCES | BROKEN, ("Will", "June", "Judge", "Hope", "Sri"))) == []
