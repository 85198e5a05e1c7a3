"""The same words in other white space, marks or letters make the same report, its spans moved."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.extract.changing import CHANGES, applied, told
from tests.extracted import extracted_file
from viewer.extract import extract
from viewer.extract.language.normal import Normal
from viewer.reading import read_file
from viewer.report.model import Report, Span

_REPORTS = Path(__file__).parents[1] / "reports"
_TEXT = (
    "At the fair\n\nThe fair was opened by Mr. Bo Ek, the mayor’s deputy, on 3 May 2020. “It rains,” said Dr. Zoë Lee, "
    "a potter from Lowick. “We shall stay.” Over 300 people came to see the film ‘Nets of Gold’ and clapped. In the "
    "evening Ms. A. Roe, who had come from Tarn, read a message from the bishop.\n\n- Ann Lee: “Boats”\n- Bo Ek: “Nets”"
    "\n\nMr. Ek thanked all of them, and said that the sea was cold."
)
_SAME = 0.99
"""So much of what is found must be found in any of them, on the average."""


def _read(path: Path) -> str:
    return read_file(path).text


@pytest.fixture(scope="module")
def report() -> Report:
    return extract(_TEXT)


@pytest.mark.parametrize("name", CHANGES)
def test_a_report(report: Report, name: str) -> None:
    changed, moved = applied(_TEXT, CHANGES[name])
    assert changed != _TEXT
    assert told(extract(changed)) == told(report, moved)
    assert len(report.people) > 3
    assert report.programme
    assert report.statements


@pytest.mark.parametrize("name", CHANGES)
def test_every_report_is_read_as_the_same_text(name: str) -> None:
    texts = [_read(path) for path in sorted(_REPORTS.glob("*/*.txt"))]
    alike = [Normal(applied(text, CHANGES[name])[0]).text == Normal(text).text for text in texts]
    assert sum(alike) > 0.9 * len(alike)


def _parts(found: object, where: str = "") -> list[str]:
    """Whatever was found, one by one."""
    if isinstance(found, dict):
        return [part for key, value in found.items() for part in _parts(value, f"{where}.{key}")]
    if isinstance(found, list) and where.endswith(("people", "programme", "statements", "organisers", "remarks")):
        return [f"{where}: {part}" for part in found]
    return [f"{where}: {found}"]


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_every_report(name: str) -> None:
    """Of those that are read as the same text, one in sixteen: it makes the same report, as ``test_a_report`` tells."""
    shares: list[float] = []
    for number, path in enumerate(sorted(_REPORTS.glob("*/*.txt"))):
        text = _read(path)
        changed, moved = applied(text, CHANGES[name])
        if number % 16 and Normal(changed).text == Normal(text).text:
            shares.append(1.0)
            continue
        before, after = _parts(told(extracted_file(path), moved)), _parts(told(extract(changed)))
        shares.append(len(set(before) & set(after)) / len(set(before) | set(after)))
    assert sum(shares) / len(shares) >= _SAME


@pytest.mark.parametrize(
    ("shown", "normal"),
    [
        ("Mr.  Bo \u00a0Ek\u2009sang.", "Mr. Bo Ek sang."),
        (
            "  Ann Lee spoke of the old pier in the morning,\n  and then of boats. She wept.",
            "Ann Lee spoke of the old pier in the morning, and then of boats. She wept.",
        ),
        (
            "TARN\nHead of the council\n\n" + "It rained. " * 20,
            "TARN\n\nHead of the council\n\n" + "It rained. " * 19 + "It rained.",
        ),
        ("Programme\n10:00 Tea\n11:00 Film", "Programme\n\n10:00 Tea\n\n11:00 Film"),
        ("(No. 3)     Lowick, 3 May 1869", "(No. 3)\tLowick, 3 May 1869"),
        ("One.\n\n\n\u200b\n\n  Two.", "One.\n\nTwo."),
        (
            "The of\ufb01ce of Zoe\u0308 Lee, the co\u00adop\u2011man",
            "The office of Zoë Lee, the co\u00adop-man".replace("\u00ad", ""),
        ),
        ("می\u200cخواهم, Le\u200ce", "می\u200cخواهم, Lee"),
        ('"Come," he said. "It\'s 6\'2" long—"stay"."', "“Come,” he said. “It’s 6’2” long—“stay”.”"),
        ("„So“, »so«, « so » and ``so''", "“So”, “so”, “so” and “so”"),
        (
            "The 'Nets of Gold' film, the dogs' tails, M‘Roe and 'twas",
            "The ‘Nets of Gold’ film, the dogs’ tails, M’Roe and ’twas",
        ),
        ("", ""),
    ],
)
def test_normal_text(shown: str, normal: str) -> None:
    made = Normal(shown)
    assert made.text == normal
    backs = [made.back(Span(number, number + 1)) for number in range(len(normal))]
    assert all(back.start < back.end for back in backs)
    assert backs == sorted(backs)
    whole = [shown[span.start : span.end] for span in map(made.back, made.paragraphs)]
    parts = [normal[span.start : span.end] for span in made.paragraphs]
    assert [Normal(piece).text.strip() for piece in whole] == parts


_PARTED = """The fair was opened by Mr. Bo Ek, the deputy of the may-
or, in Lowick. Zoë Lee, a well-known potter, spoke about the har-
bour wall and the lamps. The well-
known Ann Lee, who is the trea-
surer of the Tarn So-
ciety of Sailors, gave Bo Ek a silver medal and then she read a po-
em. “We shall stay,” Bo Ek said. Zoë Lee thanked all of the vol-
unteers who had come to the fair for the whole of the day.
"""


def test_words_that_are_parted_at_the_ends_of_lines() -> None:
    whole = _PARTED.replace("well-\n", "well-").replace("-\n", "").replace("\n", " ")
    assert Normal(_PARTED).text == Normal(whole).text
    assert _parts(_values(extract(_PARTED))) == _parts(_values(extract(whole)))


def _values(report: Report) -> object:
    """What a report tells, without places and doubt."""
    people = {person.id: person.name for person in report.people}
    return {
        "people": [(person.name, person.role.value if person.role else None) for person in report.people],
        "programme": [(item.kind, [people[one.id] for one in item.participants]) for item in report.programme],
        "statements": [people[one.speaker] for one in report.statements if one.speaker],
    }


_BODY = (
    "On 3 May 2020 the fair was opened by Bo Ek, the deputy of the mayor, in Lowick. “It rains,” said Zoë Lee, who is "
    "the treasurer of the club, and many sailors thanked her. Ann Lee gave a medal to all of those who had come there."
)


def test_mail_that_is_quoted() -> None:
    lines = "".join(f"> {line}\n" for line in textwrap.wrap(_BODY, 58))
    wrote = "On Fri, 8 May 2020 at 10:00, Cy Roe <cy@example.org> wrote:\n"
    quoted, plain = f"Thanks.\n\n{wrote}{lines}>\n> > Bo Ek sang.\n", f"Thanks.\n\n{_BODY}\n\nBo Ek sang.\n"
    assert Normal(quoted).text == Normal(plain).text
    found = extract(quoted)
    assert _values(found) == _values(extract(plain))
    assert found.event.date is not None
    assert (found.event.date.value, found.event.start_time) == ("2020-05-03", None)


def test_words_of_quoted_lines_are_without_their_marks() -> None:
    lines = Normal("".join(f"> {line}\n" for line in textwrap.wrap(_BODY, 58)))
    assert lines.words(Span(0, len(lines.text))) == _BODY


def test_what_somebody_said_is_no_mail_that_is_quoted() -> None:
    said = "On 3 May 2020 the mayor, Ann Lee, said:\n> We shall stay."
    assert Normal(said).text == "On 3 May 2020 the mayor, Ann Lee, said:\n\nWe shall stay."


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\ufeff"])
def test_a_last_line_that_shows_nothing(sign: str) -> None:
    text = "On 3 May 2020 Bo Ek opened the fair of the town in Lowick"
    assert Normal(f"{text}\n{sign}").text == Normal(text).text
