"""What is left in a safe copy and could be a name: listed, and hidden when asked."""

from __future__ import annotations

import pytest

from viewer.report.model import Person, Report, Span
from viewer.report.safe_copy import Hidden, Likelihood, hide
from viewer.report.safe_copy.tokens import Tokens


def report(text: str, *names: str) -> Report:
    found = ((name, text.index(name)) for name in names)
    return Report(text, people=tuple(Person(name, name, (Span(at, at + len(name)),)) for name, at in found))


def hidden(text: str, *names: str, also: tuple[str, ...] = ()) -> Hidden:
    """The copy in which the first of these people is hidden."""
    return hide(report(text, *names), names[:1], also)


def left(text: str, *names: str) -> list[str]:
    return [one.words for one in hidden(text, *names).left]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We met Zed Mork and then Mork.", ["Zed Mork", "Mork"]),
        ("Mork sang. We heard mork.", ["Mork"]),
        ("Thanks to J. R. Mork and Mrs. Field.", ["J. R. Mork", "Field"]),
        ("So said Zed van der Mork-Zell’s aunt.", ["Zed van der Mork-Zell"]),
        ("We were met by “Small Boy”, as Rock is known.", ["Rock", "Small Boy"]),
        ("Will then sang. In May and on 2 June we met June. Will you sing? May then sang.", ["Will", "June", "May"]),
        ("Bishop knew him, and the bishop. We met Judge. The Judge sang. A star is Star.", ["Bishop", "Judge", "Star"]),
        ("Joy & Bo sang. He met roSe. The gatekeeper wore headscarves.", ["Joy", "Bo", "roSe"]),
        ("Write to hope.dowser@example.org, or to hopedowser@example.org.", ["hope", "hopePersonA"]),
        ("They met Florence in Florence, and Kenya.", ["Florence"]),
        ("The talk (told by: Ts. Mork) was short.", ["Ts. Mork"]),
        ("Dawn from the office came. Grace said so.", ["Dawn", "Grace"]),
        (
            "Then mork and l33tmork came, as @morkzed wrote to morka@example.org.",
            ["l33tmork", "morkzed", "morka", "mork"],
        ),
        ("The 李安 of مریم, and Анна.", ["李安", "مریم", "Анна"]),
        ("The Dow-\nser came, and Dowsering.", ["Dowsering"]),
        ("With Mia Mork and Person Z. Ann J. Mork", ["Mork", "Ann J. Mork"]),
        ("The Mork Club and the Prince of Zeld.", ["Zeld", "Mork Club"]),
        ("MD: We begin. The MD said so.", ["MD"]),
    ],
)
def test_what_could_be_a_name_is_listed(text: str, words: list[str]) -> None:
    assert left(f"Mia Dowser came.\n\n{text}", "Mia Dowser") == words


@pytest.mark.parametrize(
    "text",
    [
        "Then we met. Lunch was late. They had it in Kenya on Monday, 3 May, in French.",
        "The Youth Council of the North and the Annual Meeting of the Club met the Minister.",
        "Welcome And Thanks To Everybody\n\nThe NATO of 2nd and 3rd; it didn’t rain at 10am.",
        "Bo Lee sang. Lee danced, and so did LEE.",
    ],
)
def test_the_list_is_not_of_all_words_with_a_capital(text: str) -> None:
    assert left(f"Mia Dowser and Bo Lee came.\n\n{text}", "Mia Dowser", "Bo Lee") == []


def test_an_entry_tells_each_of_its_places_and_the_likeliest_come_first() -> None:
    copy = hidden("Mia Dowser came. The Mork Club met Mork. So did Dr. Zed, and Mork.\n\nMork sang.", "Mia Dowser")
    assert [(one.words, len(one.spans), one.likelihood) for one in copy.left] == [
        ("Zed", 1, Likelihood.NAME),
        ("Mork", 3, Likelihood.UNKNOWN),
        ("Mork Club", 1, Likelihood.WORD),
    ]
    for one in copy.left:
        assert {copy.report.words(span) for span in one.spans} == {one.words}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Will Young spoke. Will you come? Young people sang. The Young sang.", "Will Young", ["Will", "Young"]),
        ("Grace Dow spoke. Grace said so. Grace sang.", "Grace Dow", ["Grace"]),
        (
            "Mia Rosa Dowser came. MD: We begin. The MD sang. M.D. too. So did M. R. D.",
            "Mia Rosa Dowser",
            ["MD", "M. R. D"],
        ),
        ("Ann Kenya came. Dow & Bo Kenya, from Kenya.", "Ann Kenya", ["Dow & Bo Kenya", "Kenya"]),
    ],
)
def test_parts_of_hidden_names_that_may_be_something_else_are_listed(text: str, name: str, words: list[str]) -> None:
    found = [one.words for one in hidden(text, name).left if one.likelihood is Likelihood.PART]
    assert set(words) <= {*found, "Dow & Bo Kenya"}


def test_pseudonyms_are_no_initials_and_no_names() -> None:
    names = [f"Abe{chr(97 + n)} Ab{chr(97 + n)}" for n in range(26)] + ["Abez Az"]
    model = report(", ".join(names), *names)
    copy = hide(model, names)
    assert copy.report.text.endswith("Person Z, Person AA")
    assert (copy.warning, copy.left) == ("", ())


def test_hide_this_too() -> None:
    text = "Mia Dowser came. Zed Mork and Bo sang; Mork sang. ZED MORK, Z. Mork; a mork. A rock is Rock."
    copy = hidden(text, "Mia Dowser", "Bo", also=("Zed Mork", "Rock", "Rock"))
    assert copy.report.text == (
        "Person A came. Person B and Bo sang; Person B sang. Person B, Person B; a mork. A rock is Person C."
    )
    assert [person.name for person in copy.report.people] == ["Person A", "Bo"]
    assert copy.notice.startswith("Safe copy: 3 ")
    assert [one.words for one in copy.left] == ["Bo", "mork"]
    assert copy.checker is not None
    assert copy.checker.remaining("Zed Mork") == ["Zed", "Zed Mork", "Mork"]
    again = hidden(text, "Mia Dowser", "Bo", also=("Zed Mork", "Rock", "mork"))
    assert [one.words for one in again.left] == ["Bo"]
    assert again.report.text == copy.report.text.replace("mork", "[name]")
    third = hidden(text, "Mia Dowser", "Bo", also=("Zed Mork", "Rock", "mork", "Bo"))
    assert third.left == ()
    assert third.report.text.startswith("Person A came. Person C and Person B sang;")


def test_what_stands_behind_a_hidden_given_name_is_part_of_it() -> None:
    text = "Mia came. Mia Mork sang. Mork danced."
    assert hidden(text, "Mia").left[0].likelihood is Likelihood.NAME
    model = Report(text, people=(Person("p1", "Mia", (Span(0, 3), Span(10, 13))),))
    assert hide(model, ["p1"], ("Mork",)).report.text == "Person A came. Person A sang. Person A danced."


def test_who_stays_may_be_somebody_hidden() -> None:
    text = "Mia Dowser came. M. D. sang. Ida sang. Joy Dowser sang, and Bo Lee."
    copy = hidden(text, "Mia Dowser", "M. D.", "Ida", "Joy", "Bo Lee")
    assert [(one.words, one.likely) for one in copy.left] == [("M. D", True), ("Joy", True), ("Ida", False)]


def test_what_is_likely_a_name_is_told_apart() -> None:
    copy = hidden("Mia Dowser came. We met Zorp, Star, the Mork Club and a velk.", "Mia Dowser")
    assert [(one.words, one.likely) for one in copy.left] == [
        ("Zorp", True),
        ("Star", True),
        ("Mork Club", False),
        ("velk", False),
    ]


def test_words_that_stand_nowhere_are_told() -> None:
    assert hidden("Mia Dowser came.", "Mia Dowser", also=("Mork", "Dowser M")).nobody == ("Mork", "Dowser M")


@pytest.mark.parametrize("name", ["李明", "김철수"])
def test_names_without_spaces(name: str) -> None:
    said = f"Hidden only as a whole, in a script that does not part family and given names: {name}."
    assert hidden(f"Here is {name} and Bo.", name).warning == said


def test_who_shares_a_name_is_told() -> None:
    said = "Still shown, and sharing a name with somebody hidden: Bo Lee."
    assert hidden("Ann Lee and Bo Lee came.", "Ann Lee", "Bo Lee").warning == said
    assert hidden("Ann Lee came. We will hope.", "Ann Lee").warning == ""


def test_words_are_those_that_a_dictionary_has() -> None:
    from viewer.report.safe_copy.words import english

    assert {"meeting", "colour", "color"} <= english().keys()
    assert not {"mork", "dowser-x"} & english().keys()
    assert (english()["hope"], english()["meeting"]) == (True, False)
    assert Tokens("\u041cork").words == ["mork"]
