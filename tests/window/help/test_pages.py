"""The pages of Help in every language: the same places, keys and pictures, and every figure as README has it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from viewer import resources
from viewer.window.help.accuracy import figures, filled

FOLDER = resources.path("help")
README = resources.root() / "README.md"
LANGUAGES = ("en", "fa", "sq")
HELP = {language: FOLDER / f"{language}.md" for language in LANGUAGES}
ACCURACY = {language: FOLDER / f"accuracy.{language}.md" for language in LANGUAGES}
MOST = 200_000
"""Bytes that all pictures have together at most."""


def headings(page: Path) -> list[int]:
    """The levels of the headings of a page, in order."""
    return [len(found) for found in re.findall(r"^(#+) ", page.read_text(encoding="utf-8"), re.MULTILINE)]


def pictures(page: Path) -> list[tuple[str, str]]:
    """The pictures of a page: what they show in words, and their files."""
    return re.findall(r"!\[([^]]*)\]\(([^)]*)\)", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("pages", [HELP, ACCURACY], ids=["help", "accuracy"])
def test_a_page_has_the_same_headings_in_every_language(pages: dict[str, Path]) -> None:
    levels = {language: headings(page) for language, page in pages.items()}
    assert levels["fa"] == levels["en"]
    assert levels["sq"] == levels["en"]
    assert levels["en"][0] == 1
    assert len(levels["en"]) >= 7


def test_a_reader_in_a_hurry_finds_the_views_search_print_and_corrections_first() -> None:
    found = re.findall(r"^## (.*)", HELP["en"].read_text(encoding="utf-8"), re.MULTILINE)
    order = ["The programme", "People", "Statements", "Search", "Printing", "Correcting", "Opening reports"]
    assert [title for title in found if title in order] == order
    assert found.index("Files that could do harm") > found.index("What is shown of a file")


def test_pages_have_the_same_pictures_with_words_for_those_who_do_not_see_them() -> None:
    files = {language: [file for _, file in pictures(page)] for language, page in HELP.items()}
    assert files["en"] == files["fa"] == files["sq"] != []
    for page in HELP.values():
        assert all(len(words) > 40 for words, _ in pictures(page)), page.name
        assert len({words for words, _ in pictures(page)}) == len(pictures(page))


def test_every_picture_is_there_in_light_and_dark_and_none_is_large() -> None:
    named = {file for page in HELP.values() for _, file in pictures(page)}
    there = {path.name for path in FOLDER.glob("*.png")}
    assert there == named | {f"{Path(file).stem}-dark.png" for file in named}
    assert sum((FOLDER / file).stat().st_size for file in there) < MOST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_names_the_keys_that_the_english_one_names(language: str) -> None:
    keys = r"Ctrl\+Shift\+[A-Z]\b|Ctrl\+[A-Z0-9?](?!\w)|Shift\+F\d|\bF\d+\b|Alt\+Return"
    english, other = (sorted(set(re.findall(keys, HELP[one].read_text(encoding="utf-8")))) for one in ("en", language))
    assert other == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_accuracy_is_filled_with_the_same_figures(language: str) -> None:
    page = ACCURACY[language]
    assert "{" not in filled(page)
    asked = [re.findall(r"\{(\w+)\}", ACCURACY[one].read_text(encoding="utf-8")) for one in ("en", language)]
    assert sorted(asked[0]) == sorted(asked[1])
    there = {f"{table}_{name}" for table, row in figures().items() if table != "f1" for name in row}
    unasked = {"reports_known", "reports_aside"}
    assert there - set(asked[1]) == unasked


def test_shares_are_told_as_so_many_of_a_hundred() -> None:
    right = figures()["right"]["people_who_took_part"]
    assert isinstance(right, float)
    assert f"{round(right * 100)} are right." in " ".join(filled(ACCURACY["en"]).split())


# README says the same.


def rows_of_readme() -> dict[str, list[float]]:
    """The rows of the table of README, by the names that they have in the data."""
    told = README.read_text(encoding="utf-8").partition("Measured by `make accuracy`")[0]
    table = re.findall(r"^\| ([a-z][^|]*?) *\|((?: *[\d.]+ \|){5})$", told, re.MULTILINE)
    plain = {re.sub(r" \(.*\)|,", "", name).replace(" ", "_"): cells for name, cells in table}
    return {name: [float(cell) for cell in cells.split("|")[:-1]] for name, cells in plain.items()}


def test_readme_has_the_same_table() -> None:
    assert rows_of_readme() == dict(figures()["f1"])


def said(*sentence: str) -> None:
    """README says every part of this, in this order."""
    told = " ".join(README.read_text(encoding="utf-8").split())
    for part in sentence:
        assert part in told, part
        told = told[told.index(part) :]


def test_readme_says_of_how_many_reports_that_is() -> None:
    reports = figures()["reports"]
    said(
        f"known ({reports['known']})",
        f"kept aside ({reports['aside']})",
        f"strangers ({reports['strangers']})",
        f"real strangers ({reports['real']})",
    )


def test_readme_says_what_is_right_and_what_is_found() -> None:
    right, found = figures()["right"], figures()["found"]
    names = {
        "people_who_took_part": "people who took part",
        "people_named": "people named",
        "acts": "acts",
        "acts_with_the_right_kind": "with the right kind",
        "facts_of_the_event": "facts",
        "statements_with_the_right_speaker": "statements",
    }
    assert right.keys() == found.keys() == names.keys()
    for name, words in names.items():
        said("Of the written strangers, precision and recall are", f"{words} {right[name]:.2f} and {found[name]:.2f}")


def test_what_is_right_and_found_makes_up_the_table() -> None:
    """F1 is what both make together, but for rounding."""
    for name, right in figures()["right"].items():
        found, both = figures()["found"][name], figures()["f1"][name]
        assert isinstance(right, float)
        assert isinstance(found, float)
        assert isinstance(both, list)
        assert abs(2 * right * found / (right + found) - both[3]) < 0.011, name


def test_what_is_told_of_those_found_is_that_of_the_table() -> None:
    data = figures()
    rows = ("role_right_of_those_found", "participation_right_of_those_found", "order_of_neighbouring_acts")
    shares = [row[3] for name in rows if isinstance(row := data["f1"][name], list)]
    assert shares == [data["those"][name] for name in ("role", "participation", "order")]


def test_readme_says_the_rest_of_the_figures() -> None:
    data = figures()
    readers, doubt, limits, kept = (data[name] for name in ("readers", "doubt", "limits", "corrections"))
    said(f"and has {limits['reading_seconds']} seconds and {limits['reading_megabytes']} MB for each")
    said(
        f"texts up to {limits['text_megabytes']} MB",
        f"up to {limits['file_megabytes']} MB (mails up to {limits['mail_megabytes']} MB)",
        f"about the first {limits['looked_into_megabytes']} MB of a text",
        f"what {limits['looking_seconds']} seconds of the processor’s time",
        f"agree to {readers['people']} in people and {readers['acts']} in acts",
    )
    said(f"From {doubt['uncertain']} on it is marked “?”, from {doubt['doubtful']} on “??”")
    assert isinstance(doubt["most_doubtful_fifth"], float)
    said(f"The most doubtful fifth holds {round(doubt['most_doubtful_fifth'] * 100)} of 100 mistakes")
    few, many = kept["found_again_after_few"], kept["found_again_after_many"]
    assert isinstance(few, float)
    assert isinstance(many, float)
    said(f"{few * 100:.1f} of 100 were found again after one word in twenty", f"and {many * 100:.1f} after one in four")


def test_the_data_are_what_a_reader_of_the_file_sees() -> None:
    assert tomllib.loads((FOLDER / "accuracy.toml").read_text(encoding="utf-8")) == figures()
