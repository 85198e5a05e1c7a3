"""The application as somebody uses it who sees nothing: keys in, what a screen reader says out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.end_to_end.ear import Ear
from tests.end_to_end.paper import Printed
from tests.end_to_end.screen import Screen, wait_for
from tests.end_to_end.told import Told, output
from viewer import resources

pytestmark = pytest.mark.end_to_end

EITHER = pytest.mark.parametrize("program", ["either"], indirect=True)
"""The package, where it was built: that it is heard as the source is, one test of both tells."""

CLUB = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech. She said that books matter.\n"


@pytest.fixture
def told(program: list[str | Path]) -> Told:
    return Told(output(*program, "--json", resources.sample()))


@pytest.fixture
def ear(program: list[str | Path], screen: Screen, told: Told) -> Ear:
    """The application with the sample, of which it was heard that it has been read."""
    ear = Ear(screen, screen.start(*program, resources.sample()))
    ear.start_at("Report text", role="text")
    report = told.report
    counts = f"{len(report['programme'])} items, {len(report['people'])} people, {len(report['statements'])} statements"
    ear.hear(re.escape(f"{told.title}: {counts}"), event="announcement")
    return ear


@pytest.mark.slow
@EITHER
def test_the_programme_is_heard_act_by_act(ear: Ear, told: Told) -> None:
    ear.press("F6", "F6", "F6")
    ear.hear("Programme", event="focused", role="list")
    for number, item in enumerate(told.report["programme"], 1):
        said = ear.hear(f"{number}[.] ", event="focused", role="list item")
        time = f"{item['time']['value']}, " if item["time"] else ""
        assert said.lower().startswith(f"{number}. {time}{item['kind']}")
        people = [told.people[who["id"]]["name"] for who in item["participants"] if who["function"] == "agent"]
        assert [name for name in people if name not in said] == []
        assert re.search(rf"paragraphs? {told.paragraph(item['spans'][0][0])}\b", said)
        assert "\n" not in said
        ear.press("Down")


@pytest.mark.slow
@EITHER
def test_an_act_leads_to_its_words(ear: Ear, told: Told) -> None:
    number = next(n for n, item in enumerate(told.report["programme"]) if item["kind"] == "speech")
    ear.press("F6", "F6", "F6")
    ear.hear("1[.] ", event="focused", role="list item")
    for _ in range(number):
        ear.press("Down")
    ear.hear(f"{number + 1}[.] Speech", event="focused", role="list item")
    ear.press("F6")
    ear.hear("Report text", event="focused", role="text")
    text = ear.find("Report text", role="text")
    assert text.text is not None
    read_from_here = " ".join(text.text[text.caret :].split())
    assert read_from_here.startswith(told.words(told.report["programme"][number]["spans"][0]))


@pytest.mark.slow
@EITHER
def test_a_speaker_and_what_they_said(ear: Ear, told: Told) -> None:
    speaker = told.speaker()
    ear.press("ctrl+1")
    ear.hear("People", event="focused", role="list")
    ear.hear(r"Spoke, \d+ people", event="focused", role="list item")
    ear.press("shift+Tab")
    ear.hear("Filter people", event="focused", role="text")
    ear.type(speaker["name"].split()[-1].lower())
    ear.hear(f"1 of {len(told.people)} people", event="announcement")
    ear.press("Tab")
    ear.hear("People", event="focused", role="list")
    ear.press("Down")
    said = ear.hear(re.escape(speaker["name"]), event="focused", role="list item")
    assert speaker["role"]["value"] in said
    assert said.endswith(", spoke")

    ear.press("shift+F10")
    ear.hear("Change", event="focused", role="menu item")
    for _ in range(3):
        ear.press("Up")
    ear.reach("Only Their Statements", role="menu item")
    ear.press("Return")
    ear.hear("Statements", event="focused", role="list")
    theirs = [said for said in told.report["statements"] if said["speaker"] == speaker["id"]]
    assert len(theirs) > 1
    for statement in theirs:
        words = told.words(statement["spans"][-1]).strip("“”.,")
        said = ear.hear(rf"{re.escape(speaker['name'])}.*{re.escape(words)}", event="focused", role="list item")
        assert f", in {statement['mode']} speech, paragraph" in said
        ear.press("Down")
    assert len(ear.find("Statements", role="^list$").children) == len(theirs)


@pytest.mark.slow
@EITHER
def test_a_word_is_found(ear: Ear, told: Told) -> None:
    matches = [match.start() for match in re.finditer("human rights", told.report["text"], re.IGNORECASE)]
    ear.press("ctrl+f")
    ear.hear("Find in the report", event="focused", role="text")
    ear.type("human rights")
    around = f".*human rights.*, paragraph {told.paragraph(matches[0])}$"
    ear.hear(f"1 of {len(matches)}: {around}", event="announcement")
    ear.press("Return")
    around = f".*human rights.*, paragraph {told.paragraph(matches[1])}$"
    ear.hear(f"2 of {len(matches)}: {around}", event="announcement")
    ear.press("F3")
    around = f".*human rights.*, paragraph {told.paragraph(matches[2])}$"
    ear.hear(f"3 of {len(matches)}: {around}", event="announcement")
    ear.press("Down")
    ear.reach(f"Paragraph {told.paragraph(matches[2])}: .*human rights", role="table cell")
    ear.press("Up")
    ear.hear(f"2 of {len(matches)}$", event="announcement")
    ear.hear(f"Paragraph {told.paragraph(matches[1])}: .*human rights", event="focused", role="table cell")
    ear.press("Down")
    ear.hear(f"3 of {len(matches)}$", event="announcement")
    ear.press("Escape")
    ear.hear("Report text", event="focused", role="text")
    text = ear.find("Report text", role="text")
    assert text.text is not None
    assert (text.selection or "").lower() == "human rights"
    assert len(re.findall("human rights", text.text[: text.caret], re.IGNORECASE)) == 3
    ear.press("ctrl+f")
    ear.hear("Find in the report", event="focused", role="text")
    ear.type("qwertz")
    ear.hear("No matches", event="announcement")


def test_what_changes_elsewhere_is_heard(ear: Ear, told: Told) -> None:
    there = len(told.report["programme"])
    ear.press("alt+Down")
    ear.hear(f"Item 1 of {there}, ", event="announcement")
    ear.press("alt+Down")
    ear.hear(f"Item 2 of {there}, ", event="announcement")
    ear.press("alt+Left")
    ear.hear(f"Back: Item 1 of {there}, ", event="announcement")
    ear.press("F9")
    ear.hear("Programme hidden$", event="announcement")
    ear.press("F9")
    ear.hear("Programme shown$", event="announcement")
    ear.press("ctrl+plus")
    ear.hear("Zoom 110 %$", event="announcement")
    ear.press("shift+F6")
    ear.hear("Programme", event="focused", role="list")
    ear.press("shift+F6")
    ear.hear("Title: ", event="focused")
    ear.press("space")
    words = re.escape(told.words(told.report["event"]["title"]["spans"][0]))
    ear.hear(f"Marked in the text, paragraph 1: “{words}", event="announcement")


@pytest.mark.slow
@EITHER
def test_corrections_are_heard_and_printed(ear: Ear, told: Told, tmp_path: Path) -> None:
    """A name is corrected, a fact confirmed, that undone, and the page printed, by keys and by ear alone."""
    speaker = next(one for one in told.report["people"] if one["participation"] == "in person")
    ear.press("ctrl+1")
    ear.hear("People", event="focused", role="list")
    ear.press("shift+Tab")
    ear.hear("Filter people", event="focused", role="text")
    ear.type(speaker["name"].lower())
    ear.hear(f"1 of {len(told.people)} people", event="announcement")
    ear.press("Tab")
    ear.hear("People", event="focused", role="list")
    ear.press("Down")
    ear.hear(re.escape(speaker["name"]), event="focused", role="list item")
    ear.press("F2")
    ear.hear("Name", event="focused", role="text")
    ear.press("ctrl+a")
    ear.type("Ann Bell")
    ear.press("Return")
    ear.hear(f"{re.escape(speaker['name'])} corrected[.] Whose corrections are these[?]", event="announcement")
    ear.reach("Whose corrections are these", role="text")
    ear.type("A. B.")
    ear.press("Return")
    ear.press("F6")
    ear.hear("Title: ", event="focused")
    ear.press("ctrl+Return")
    ear.hear("Title confirmed[.]$", event="announcement")
    ear.press("F6", "shift+F6")
    ear.hear("Title: .*, confirmed by A. B.", event="focused")
    ear.press("ctrl+z")
    ear.hear("Undone: Confirm the title", event="announcement")
    target = tmp_path / "page.pdf"
    print_to(ear, target)
    page = Printed(target)
    assert re.search(r"\b1 of \d+ entries corrected by A[.] B[.], \d", page.text)
    assert "Ann Bell" in page.text
    assert max(page.ink_behind("Ann Bell")) > 0, "no pencil"
    ear.press("ctrl+z")
    ear.hear(f"Undone: Change the name of {re.escape(speaker['name'])}", event="announcement")


def print_to(ear: Ear, target: Path) -> None:
    """Print the summary to a file, by way of the dialog for printers."""
    ear.press("ctrl+p")
    ear.hear("Print the Event Summary", event="activate", role="dialog")
    ear.hear("Print", event="focused", role="button|push button")
    ear.press("Return")
    ear.hear("Print$", event="activate", role="dialog")
    ear.hear(".", event="focused", role="combo box")
    ear.press("End")  # printing to a file comes behind all printers
    ear.press("alt+f")
    ear.reach("Output file", role="text")
    ear.press("ctrl+a")
    ear.type(str(target))
    ear.press("Return")
    ear.hear(".*Event Report Viewer", event="activate", role="frame")
    wait_for("the page", lambda: target.is_file() and target.read_bytes().rstrip().endswith(b"%%EOF"))


@pytest.mark.slow
@EITHER
def test_nothing_has_the_keyboard_but_what_has_it(ear: Ear) -> None:
    """A row and its list have it together; a tab that is in front does, to Qt, whatever has it."""
    for keys, expected in (
        (("F6", "F6", "F6"), {"list", "list item"}),
        (("ctrl+2",), {"list", "list item"}),
        (("ctrl+1",), {"list", "list item"}),
        (("F6", "F6", "F6"), {"text"}),
    ):
        ear.press(*keys)
        ear.hear(".", event="focused", role="|".join(expected))
        claims = [node.role for node in ear.look_around().walk() if "focused" in node.states]
        assert sorted(role for role in claims if role != "page tab") == sorted(expected)


@pytest.mark.slow
@EITHER
def test_choices_for_paper_are_labelled(ear: Ear) -> None:
    ear.press("ctrl+p")
    ear.hear("Print the Event Summary", event="activate", role="dialog")
    ear.hear(".", event="focused")
    boxes = [node for node in ear.look_around(briefly=False).walk() if node.role == "combo box"]
    labels = [node.label for node in boxes]
    assert labels[:4] == ["Paper", "Orientation", "Columns", "Font size"]
    assert all(labels)


@pytest.mark.slow
@EITHER
def test_the_summary_is_exported(ear: Ear, told: Told, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    ear.press("ctrl+shift+e")
    ear.hear("Export the Summary as PDF", event="activate", role="dialog")
    ear.reach("File name:", role="text")
    ear.press("ctrl+a")
    ear.type(str(target))
    ear.press("Return")
    ear.hear(re.escape(f"Wrote {target}"), event="announcement")
    words = " ".join(output("pdftotext", "-raw", target, "-").split())
    assert told.title in words
    for number, item in enumerate(told.report["programme"], 1):
        assert re.search(rf"¶.* {number} {item['kind']}", words, re.IGNORECASE)


@pytest.mark.slow
@EITHER
def test_another_report_is_opened(ear: Ear, tmp_path: Path) -> None:
    path = tmp_path / "club.txt"
    path.write_text(CLUB, encoding="utf-8")
    ear.press("ctrl+o")
    ear.hear("Open a Report", event="activate", role="dialog")
    ear.reach("File name:", role="text")
    ear.type(str(path))
    ear.press("Return")
    ear.hear("club[.]txt: 1 item, 1 person, 1 statement", event="announcement")
    ear.press("alt+Down")
    ear.press("ctrl+2")
    ear.hear("Ann Bell said that books matter, .*in indirect speech, paragraph 1", event="focused", role="list item")


@pytest.mark.slow
@EITHER
def test_a_window_that_no_reader_finds_takes_no_reports(
    program: list[str | Path], screen: Screen, tmp_path: Path
) -> None:
    """One that runs without the session bus, on the same display, with the same settings."""
    path = tmp_path / "club.txt"
    path.write_text(CLUB, encoding="utf-8")
    screen.start(*program, resources.sample(), readable=False)
    wait_for("the first window", lambda: screen.windows("Event Report Viewer"))
    ear = Ear(screen, screen.start(*program, path))
    ear.start_at("Report text", role="text")


@pytest.mark.slow
@EITHER
def test_whatever_the_keyboard_reaches_in_menus_has_a_name(ear: Ear) -> None:
    """Whatever can be reached after each key."""
    ear.look_around()
    menus = {
        "File": "Open…",
        "Edit": "Copy",
        "View": "Theme",
        "Go": "Next Programme Item",
        "Correct": ".",
        "Help": "Event Report Viewer Help",
    }
    names = list(menus)
    for number, (menu, first) in enumerate(menus.items()):

        def open_and_close(
            menu: str = menu, first: str = first, before: tuple[str, ...] = (*names[1 : number + 1],)
        ) -> None:
            ear.go_along_menus("Right", *before)
            ear.press("Down")
            ear.reach(first, role="menu item")
            ear.press("Escape")
            ear.reach(menu, role="menu item")
            ear.press("Escape")
            ear.reach("Report text", role="text")

        ear.attempt(open_and_close, back=lambda: ear.leave_menus("Report text", role="text"))


@pytest.mark.slow
@EITHER
def test_whatever_the_keyboard_reaches_in_the_window_has_a_name(ear: Ear) -> None:
    ear.press("ctrl+f")
    ear.reach("Find in the report", role="text")
    first = ""
    while (said := ear.reach(".")) != first:
        first = first or said
        ear.press("Tab")
    for keys, tab in (("ctrl+2", "Statements"), ("ctrl+3", "To check"), ("ctrl+1", "People")):
        ear.press(keys)
        ear.reach(tab, role="list")


@pytest.mark.slow
@EITHER
def test_whatever_the_keyboard_reaches_in_dialogs_has_a_name(ear: Ear) -> None:
    ear.press("ctrl+1")
    ear.reach("People", role="list")
    for keys, title in (
        ("F1", "Help"),
        ("ctrl+question", "Keyboard Shortcuts"),
        ("ctrl+p", "Print the Event Summary"),
    ):
        ear.press(keys)
        ear.reach(title, event="activate", role="dialog")
        ear.reach(".")
        ear.press("Tab")
        ear.reach(".")
        ear.press("Escape")
        ear.reach("People", role="list")

    def go_to_about() -> None:
        ear.go_along_menus("Left", "Help")
        ear.press("Down")
        ear.reach("Event Report Viewer Help", role="menu item")
        ear.press("Up")
        ear.reach("About", role="menu item")

    ear.attempt(go_to_about, back=lambda: ear.leave_menus("People", role="list"))
    ear.press("Return")
    ear.reach("About", event="activate", role="alert")
