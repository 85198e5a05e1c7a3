"""Names in a text, in every form, and what looks like them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from tests.report.safe_copy.making import hide, report
from viewer import language
from viewer.report.model import Person, Report, Source, Span
from viewer.report.safe_copy import namesakes, only_mentioned, remaining, safe_copy
from viewer.report.vocabulary import Participation

ANYWHERE = (
    ("ANN LEE said.", "Person A said."),
    ("ann lee said.", "Person A said."),
    ("Ánn Lée said.", "Person A said."),
    (unicodedata.normalize("NFD", "Ánn Lée said."), "Person A said."),
    ("Ann\nLee said.", "Person A said."),
    ("Ann  \n  Lee said.", "Person A said."),
    ("Ann\u00a0Lee said.", "Person A said."),
    ("An\u00adn L\u200be\u2060e said.", "Person A said."),
    ("Ann Le-\ne said.", "Person A said."),
    ("Ann-Lee said.", "Person A said."),
    ("A. Lee said.", "Person A said."),
    ("A Lee? No, A.Lee.", "A [name]? No, Person A."),
    ("Ann M. Lee said.", "Person A said."),
    ("A. M. Lee said.", "Person A said."),
    ("Lee, Ann", "Person A"),
    ("Lee, A.", "Person A."),
    ("LEE, ann", "Person A"),
    ("LEE Ann said.", "Person A said."),
    ("the Lee’s and Lee's", "the [name]’s and Person A's"),
    ("Ann Lees’ and the Lees", "Person A’ and the [name]"),
    ("Lee sang. So did Ann.", "Person A sang. So did Person A."),
    ("Dr. Lee and Mrs Ann Lee", "Dr. Person A and Mrs Person A"),
    ("Lee1 and Lee², 2Lee; both Lees", "Person A1 and Person A², 2Person A; both [name]"),
    ("pro-Lee, Lee-led, anti-Ann", "pro-Person A, Person A-led, anti-Person A"),
    ("“Lee” (Ann) [Lee]/Ann *Lee*", "“Person A” (Person A) [Person A]/Person A *Person A*"),
    ("Lee—Ann", "Person A"),
    ("Ann and Lee", "Person A and Person A"),
    ("@Ann Lee and Ann_Lee", "@Person A and PersonA"),
    ("Ann.Lee at 3", "Person A at 3"),
    ("It rained on Ann. Lee sang.", "It rained on Person A. Person A sang."),
    ("the Ann Lee Foundation", "the [name] Foundation"),
    ("write to annlee@example.org, please", "write to PersonA@example.org, please"),
    ("write to a.lee@example.org or ALee@example.org", "write to PersonA@example.org or PersonA@example.org"),
    ("@Ann_Lee and @ann_lee99", "@PersonA and @PersonA99"),
    ("#AnnLee #JusticeForAnnLee #annleeforever", "#PersonA #JusticeForPersonA #PersonAforever"),
    ("https://example.org/ann-lee.html?q=Ann%20Lee", "https://example.org/PersonA.html?q=PersonA"),
    ("see ann-lee.html and lee.jpg", "see PersonA.html and PersonA.jpg"),
    ("follow AnnLee or annlee", "follow Person A or Person A"),
)


@pytest.mark.parametrize("address", ["a.brown", "A_Brown", "brown-a", "abrown", "anna.brown"])
def test_a_word_of_the_language_is_a_name_in_an_address_where_the_initial_stands_beside_it(address: str) -> None:
    """``brown`` alone may be the colour."""
    text = f"Anna Brown came.\n\nWrite to {address}@example.org about brown.bears@example.org."
    whole = hide(report(text, ("Anna Brown",)))
    assert whole.endswith("Write to PersonA@example.org about brown.bears@example.org.")


@pytest.mark.parametrize(("text", "safe"), ANYWHERE)
def test_a_name_is_hidden_wherever_it_stands(text: str, safe: str) -> None:
    assert hide(report(f"Ann Lee came.\n\n{text}")) == f"Person A came.\n\n{safe}"


@pytest.mark.parametrize(
    "text",
    [
        "Leeds, Leeward, the fleet, Annual, Anna, Hannah, sleek",
        "in the lee of the hill",
        "an annual fee, anneal",
        "leeds@example.org, annual_fee.html, #fleet",
        "B. Ek and A. Dow",
    ],
)
def test_what_only_looks_like_a_name_stays(text: str) -> None:
    assert hide(report(f"Ann Lee came.\n\n{text}")) == f"Person A came.\n\n{text}"


@pytest.mark.parametrize(
    ("name", "text", "safe"),
    [
        (
            "Cy van der Dow",
            "van der Dow said. Van der Dow! Cy Dow, CY VAN DER DOW",
            "Person A said. Person A! Person A, Person A",
        ),
        ("Cy van der Dow", "the van, der and De Ek", "the van, der and De Ek"),
        ("Abu Dow bin Cy", "Abu Ek bin Bo, Abu", "Abu Ek bin Bo, Abu"),
        ("Ann al-Dow", "Al-Dow said. al-Dow, AL DOW, alDow", "Person A said. Person A, Person A, Person A"),
        ("Ann O’Dow", "O'Dow said. ODow, O’DOW, o'dow", "Person A said. Person A, Person A, Person A"),
        ("Sheikh Cy Dow", "Sheikh Bo Ek met the Sheikh.", "Sheikh Bo Ek met the Sheikh."),
        ("Cy Döw", "Doew said. DÖW", "Person A said. Person A"),
        ("Cy Dow-Ek", "Dow-Ek, Dow, Ek", "Person A, Person A, Person A"),
        ("C. D. Dow", "C. Dow, C.D. Dow, D. Ek", "Person A, Person A, D. Ek"),
        ("E. Dow", "E. Dow, e. Dow, H. Dow", "Person A, Person A, H. Person A"),
        ("@dowser", "As for @dowser: Dowser or dowser, DOWSER’s", "As for @PersonA: Person A or Person A, Person A’s"),
        (
            "bell dows",
            "BELL DOWS, Bell Dows; the bell dows off; a bell",
            "Person A, Person A; the [name] off; a bell",
        ),
        (
            "Ann Dows",
            "the Dowses, Bo’s Dowses, two Dowses, Dowses",
            "the [name], Bo’s [name], two [name], Dowses",
        ),
        (
            "Cy Park",
            "Park, the last, saw a park. Park Lane. The Park.",
            "Person A, the last, saw a park. Park Lane. The Park.",
        ),
        ("Dow", "dow DOW Dow", "dow Person A"),
    ],
)
def test_particles_titles_and_joined_names(name: str, text: str, safe: str) -> None:
    assert hide(report(f"{name} came.\n\n{text}", (name,))).partition("\n\n")[2] == safe


def test_a_title_before_a_mention_stays() -> None:
    text = "Mrs. Ann Lee’s aunt"
    model = Report(text, people=(Person("p1", "Ann Lee", (Span(0, 14),)),))
    assert hide(model) == "Mrs. Person A’s aunt"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Will you come? They hope that it will.", "Will you come? They hope that it will."),
        ("I saw Hope. We heard Will.", "I saw Person A. We heard Person A."),
        ("Mrs. Hope sang.", "Mrs. Person A sang."),
        ("WILL HOPE sang. We will hope that Will Hope sings.", "Person A sang. We will hope that Person A sings."),
        ("Hope, Will", "Person A"),
    ],
)
def test_names_that_are_words_of_the_language(text: str, safe: str) -> None:
    assert hide(report(f"Will Hope came.\n\n{text}", ("Will Hope",))) == f"Person A came.\n\n{safe}"


def test_months_and_offices_that_are_names() -> None:
    text = (
        "May Bishop came on 3 May 2023. In May it rained. We met May. The bishop saw that the Bishop met Mrs. Bishop."
    )
    safe = "Person A came on 3 May 2023. In May it rained. We met Person A. "
    assert hide(report(text, ("May Bishop",))) == safe + "The bishop saw that the Bishop met Mrs. Person A."


def test_a_mention_is_hidden_whatever_it_is() -> None:
    """Also a word of the language where a sentence begins, and a name that nothing else tells."""
    text = "Will Hope came. Hope sang. The Blue One sang."
    spans = (Span(0, 9), Span(16, 20), Span(text.index("Blue"), text.index(" sang.", 28)))
    assert hide(Report(text, people=(Person("p1", "Will Hope", spans),))) == (
        "Person A came. Person A sang. The [name] sang."
    )


def test_a_part_that_somebody_shown_has_too() -> None:
    text = "Ann Lee and Bo Lee came. Lee sang. LEE. Lee sang. Ann sang. Bo Lee sang. A. Lee, B. Lee, BO LEE, LEE Ann."
    model = report(text, ("Ann Lee",), ("Bo Lee",))
    second = text.index("Lee sang", 33)
    spans = (*model.people[0].spans, Span(second, second + 3))
    model = Report(text, people=(Person("p1", "Ann Lee", spans), model.people[1]))
    assert hide(model) == (
        "Person A and Bo Lee came. Lee sang. LEE. Person A sang. Person A sang. Bo Lee sang. "
        "Person A, B. Lee, BO LEE, Person A."
    )


def test_a_whole_name_inside_the_name_of_somebody_shown() -> None:
    text = "Ann Lee came. Ann Lee Dow came."
    assert hide(report(text, ("Ann Lee",), ("Ann Lee Dow",))) == "Person A came. Person A Dow came."


def test_two_of_one_name_are_told_apart_by_whoever_was_named_last() -> None:
    text = "Ann Lee and Bo Lee came. Lee sang. Ann sang. Lee sang."
    assert hide(report(text, ("Ann Lee", "Bo Lee"))) == (
        "Person A and Person B came. Person B sang. Person A sang. Person A sang."
    )


def test_variants_in_other_spellings_and_scripts() -> None:
    text = "Ann Lee (李安, Анна Ли) came. “李安” sang. Ли sang. ЛИ. Annie sang; anni. Li sang."
    safe = hide(report(text, chinese="李安", russian="Анна Ли", short="Annie", other="Ann Li"))
    assert safe == (
        "Person A (Person A, Person A) came. “Person A” sang. Person A sang. Person A. "
        "Person A sang; anni. Person A sang."
    )


def test_pseudonyms_go_by_first_mention_and_leave_out_what_the_text_has() -> None:
    text = "Cy Dow and Ann Lee met Person A, PersonC and PERSON D."
    copy = safe_copy(report(text, ("Ann Lee", "Cy Dow")), ["p1", "p2"])
    assert dict(copy.pseudonyms) == {"p2": "Person B", "p1": "Person E"}
    assert copy.report.text == "Person B and Person E met Person A, PersonC and PERSON D."
    assert copy.count == 2


def test_after_person_z_comes_person_aa() -> None:
    people = tuple(Person(f"p{n}", f"N{n}n", (Span(n * 5, n * 5 + 1),)) for n in range(30))
    copy = safe_copy(Report("," * 200, people=people), [person.id for person in people])
    assert list(copy.pseudonyms.values())[24:28] == ["Person Y", "Person Z", "Person AA", "Person AB"]


def test_nobody_hidden_is_the_same_report_of_no_file() -> None:
    model = replace(report("Ann Lee came."), source=Source("ann.txt", sha256="ab" * 32))
    assert safe_copy(model, []).report == replace(model, source=Source("safe-copy"))


def test_nobody_of_that_id() -> None:
    with pytest.raises(KeyError):
        safe_copy(report("Ann Lee came."), ["p9"])
    with pytest.raises(KeyError):
        remaining("", report("Ann Lee came."), ["p9"])


def test_only_mentioned() -> None:
    people = (
        Person("p1", "Ann", (Span(0, 1),)),
        Person("p2", "Bo", (Span(1, 2),), participation=Participation.MENTIONED),
    )
    assert only_mentioned(Report("Abc", people=people)) == ("p2",)


def test_namesakes_are_told() -> None:
    model = report("Ann Lee, Cy Dow, Bo Lee and Ann Ek came.", ("Ann Lee",), ("Cy Dow", "Bo Lee", "Ann Ek"))
    assert namesakes(model, ["p1"]) == ("s2", "s3")
    assert namesakes(model, ["s1"]) == ()


def test_pseudonyms_are_in_the_language_of_the_reader() -> None:
    def shout(_context: str, text: str, _comment: str, n: int) -> str:
        return language.english("", text, "", n).replace("Person", "Iemand")

    language.use(shout)
    try:
        text = hide(report("Ann Iemand met Iemand B.", ("Ann Iemand",)))
        copy = safe_copy(report("Ann Lee met Iemand A.", ("Ann Lee",)), ["p1"])
    finally:
        language.use(language.english)
    assert text == "Iemand A met Iemand A B."
    assert copy.report.text == "Iemand B met Iemand A."
