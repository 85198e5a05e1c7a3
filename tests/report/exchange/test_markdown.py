"""The summary in Markdown, read by markdown-it (CommonMark) and compared with the model."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from tests.report.exchange.samples import letters
from viewer.report import headlines
from viewer.report.doubtful import doubts
from viewer.report.exchange import FORMATS
from viewer.report.model import Report
from viewer.report.wording import handed, is_giving, kind_label, names, speakers

KINDS = set("root heading paragraph bullet_list ordered_list list_item inline text strong em".split())


def read(report: Report) -> SyntaxTreeNode:
    text = FORMATS["md"].data(report).decode()
    return SyntaxTreeNode(MarkdownIt("commonmark").parse(text))


def words(node: SyntaxTreeNode) -> str:
    return letters("".join(one.content for one in node.walk() if one.type == "text"))


def sections(report: Report) -> list[list[SyntaxTreeNode]]:
    """The blocks below each heading."""
    found: list[list[SyntaxTreeNode]] = []
    for block in read(report).children:
        if block.type == "heading":
            found.append([])
        else:
            found[-1].append(block)
    return found


def rows(blocks: list[SyntaxTreeNode], kind: str) -> list[SyntaxTreeNode]:
    """The items of the list of a section; none where it says in a paragraph that there is nothing."""
    return list(blocks[0].children) if blocks[0].type == kind else []


def test_it_has_headings_and_lists_and_no_other_markup(report: Report) -> None:
    root = read(report)
    assert {node.type for node in root.walk()} <= KINDS
    assert [node.tag for node in root.children if node.type == "heading"] == ["h1", *["h2"] * 5]
    assert [len(blocks) for blocks in sections(report)] == [1, 1, 1, 1, 1, 2]  # the last word is where it comes from
    assert all(item.children[0].type == "paragraph" for item in root.walk() if item.type == "list_item")


def test_it_holds_the_model(report: Report) -> None:
    event = report.event
    heading = words(read(report).children[0])
    assert letters(headlines.name(report)) in heading
    facts, programme, told, others, said, to_check = sections(report)
    told_facts = "".join(map(words, rows(facts, "bullet_list")))
    for fact in (event.place, *event.organisers):
        assert fact is None or letters(str(fact.value)) in told_facts
    assert event.date is None or str(event.date.value)[:4] in told_facts
    for row, item in zip(rows(programme, "ordered_list"), report.programme, strict=True):
        assert words(row).startswith(letters(kind_label(item)))
        assert letters(handed(report, item) if is_giving(item) else names(report, item.people) or item.title) in words(
            row
        )
    for row, person in zip(rows(told, "bullet_list"), speakers(report), strict=True):
        assert words(row).startswith(letters(person.name))
    told_others = "".join(map(words, rows(others, "bullet_list")))
    assert all(letters(person.name) in told_others for person in report.people if person not in speakers(report))
    for row, one in zip(rows(said, "bullet_list"), report.statements, strict=True):
        assert one.speaker is None or words(row).startswith(letters(report.person(one.speaker).name))
    checked = rows(to_check, "bullet_list")
    assert len(checked) == len(report.remarks) + len(doubts(report))
    for row, remark in zip(checked, report.remarks, strict=False):
        assert letters(remark.message) in words(row)


def test_items_are_numbered_as_in_the_programme(report: Report) -> None:
    lists = [node for node in read(report).children if node.type == "ordered_list"]
    assert [one.attrs.get("start", 1) for one in lists] == [1] * bool(report.programme)
