"""Names in addresses, as initials, run together, in small letters and in letters written as codes."""

from __future__ import annotations

import pytest

from tests.report.safe_copy.making import hide, report
from viewer.report.model import Person, Report, Span


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("See photos/dow/1.jpg and photos/dow/2.jpg.", "See photos/PersonA/1.jpg and photos/PersonA/2.jpg."),
        ("@dow, copy to @dow_union", "@PersonA, copy to @PersonA_union"),
        ("minutes-dow.txt, dow@example.org", "minutes-PersonA.txt, PersonA@example.org"),
        ("a-dow@x.org, a_dow, dow.ann@x", "PersonA@x.org, PersonA, PersonA@x"),
    ],
)
def test_an_address_is_no_sign_of_an_ordinary_word(text: str, safe: str) -> None:
    assert hide(report(f"Ann Dow came.\n\n{text}\n\nDow left.", ("Ann Dow",))) == (
        f"Person A came.\n\n{safe}\n\nPerson A left."
    )


@pytest.mark.parametrize(
    ("name", "text", "safe"),
    [
        (
            "Øyvind Åvik",
            "Oeyvind Aavik; OEYVIND, Aavik; Oyvind Avik",
            "Person A; Person A, Person A; Person A",
        ),
        ("Jon Rolf Roy Dow", "JRR Dow sang, J. R. R. Dow danced.", "Person A sang, Person A danced."),
        ("Mia Dowser", "Dowser M said. Dowser, M. Dow", "Person A said. Person A, M. Dow"),
        ("Mia Dowser", "dowser.m@x.org, mia_d@x.org", "PersonA@x.org, PersonA@x.org"),
        (
            "Mia Dowser",
            "MDowser, FrauDowser and DrDowser of TeamMia",
            "Person A, FrauPerson A and DrPerson A of TeamPerson A",
        ),
        ("Mia Dowser", "Dowsers’ house. The Dowsers' dog.", "[name]’ house. The [name]' dog."),
        (
            "mia dowser",
            "dowser left. then mia cried, and Mia. so did miami.",
            "Person A left. then Person A cried, and Person A. so did miami.",
        ),
        ("will dowser", "it will rain, said dowser.", "it will rain, said Person A."),
        ("mia dowser", "a dowser, said mia. dowser.", "a dowser, said Person A. dowser."),
    ],
)
def test_rare_forms(name: str, text: str, safe: str) -> None:
    assert hide(report(f"{name} came.\n\n{text}", (name,))) == f"Person A came.\n\n{safe}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("MD: We begin.\n\nM.D.: Yes.\n\n**MD:** No. [MD] (M. D.)", None),
        ("MD: We begin. The MD said so.", "MD: We begin. The MD said so."),
        ("Metal Diggers (MD) came.\n\nMD: We begin.", "Metal Diggers (MD) came.\n\nMD: We begin."),
        ("BD: We begin. [CD]", "BD: We begin. [CD]"),
        ("Md: We begin. md: No. [md]", "Md: We begin. md: No. [md]"),
        ("So it was. MD: We begin. M.D. closed. [MD]", "So it was. Person A: We begin. Person A closed. [Person A]"),
        ("As M.D. said.", "As M.D. said."),
        ("Mia Dowser (MD) sang.", "Person A (Person A) sang."),
    ],
)
def test_initials_are_hidden_where_they_stand_for_somebody(text: str, safe: str | None) -> None:
    model = report(f"Mia Dowser and Bo Dow came.\n\n{text}", ("Mia Dowser",), ("Bo Dow",))
    safe = safe or "Person A: We begin.\n\nPerson A: Yes.\n\n**Person A:** No. [Person A] (Person A)"
    assert hide(model) == f"Person A and Bo Dow came.\n\n{safe}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        (
            "See https://example.org/wiki/Jos%C3%A9_M%c3%bcdow for more.",
            "See https://example.org/wiki/PersonA for more.",
        ),
        ("https://x.org/?q=Jos%C3%A9%20M%C3%BCdow", "https://x.org/?q=PersonA"),
        ("https://x.org/m%C3%BCdow/50%", "https://x.org/PersonA/50%"),
        ("x.org/mu%CC%88%64ow and M&uuml;dow; JOS&Eacute;", "x.org/PersonA and Person A; Person A"),
        ("Jos&#233;&nbsp;M&#xFC;dow’s A&amp;B &eacute;t 5%20 %C3 %ff", "Person A’s A&amp;B &eacute;t 5%20 %C3 %ff"),
    ],
)
def test_letters_written_as_codes(text: str, safe: str) -> None:
    assert hide(report(f"José Müdow came.\n\n{text}", ("José Müdow",))) == f"Person A came.\n\n{safe}"


def test_a_mention_may_have_letters_written_as_codes() -> None:
    text = "M&uuml;dow and A&eacute;k came."
    people = (Person("p1", "Müdow", (Span(0, 10),)), Person("s1", "Aék", (Span(15, 20),)))
    assert hide(Report(text, people=people)) == "Person A and A&eacute;k came."


def test_a_word_that_the_report_writes_small_is_a_name_in_an_address() -> None:
    text = "Ann Lee came.\n\nIn the lee of the hill is a lee shore. lee.jpg, @lee, x/lee/y and will@x.org"
    assert hide(report(text)) == (
        "Person A came.\n\nIn the lee of the hill is a lee shore. PersonA.jpg, @PersonA, x/PersonA/y and will@x.org"
    )
