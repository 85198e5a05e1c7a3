"""Long texts are gone through piece by piece; what comes of them is the same."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from viewer.giving_way import PIECE
from viewer.reading.canonical import canonical
from viewer.reading.encodings import utf8
from viewer.report import json_steps
from viewer.report.paragraphs import paragraphs
from viewer.report.searching.characters import Folding
from viewer.report.searching.folding import fold

FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.fixture(autouse=True)
def steps_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON of any length is read in steps."""
    monkeypatch.setattr(json_steps, "SHORT", -1)


@pytest.mark.parametrize("sign", ["é", "\\", '"', "\n", "\U0001f3f4", "\\\\u00e9", "\u2028"])
@pytest.mark.parametrize("before", [0, 1, 5, 11])
def test_a_long_string_is_read_and_written_as_json_does(sign: str, before: int) -> None:
    value = {"text": "a" * before + sign * (3 * PIECE // len(sign)), "layout": [[0, 1, "item"]]}
    written = json_steps.dumps(value)
    assert json.loads(written) == value
    assert json_steps.loads(written) == value
    assert json_steps.loads(json.dumps(value)) == value


@pytest.mark.parametrize("fault", ["\\ud800", "\\", "\\u12", "\\x", "\n"])
def test_what_is_wrong_in_a_long_string_is_told_as_json_does(fault: str) -> None:
    line = f'{{"text":"{"a" * 2 * PIECE}{fault}"}}'
    try:
        wanted: object = json.loads(line)
    except ValueError:
        with pytest.raises(ValueError, match=r"line \d"):
            json_steps.loads(line)
    else:
        assert json_steps.loads(line) == wanted


@pytest.mark.parametrize("before", range(9))
def test_nothing_is_parted_that_is_one_sign(before: int) -> None:
    start = "a" * (PIECE - before)
    for signs, wanted in ((FLAG, FLAG), ("\r\n", "\n"), ("b\u202ec", "b\u21c4c"), ("\U000e0041", "\ufffd")):
        assert canonical(f"{start}{signs}\x85") == f"{start}{wanted}…"


@pytest.mark.parametrize("before", range(4))
def test_utf8_is_read_across_pieces(before: int) -> None:
    text = "a" * (PIECE - before) + "\U0001f3f4é" * PIECE
    assert utf8(text.encode()) == text
    with pytest.raises(UnicodeDecodeError) as raised:
        utf8(text.encode()[:-1])
    assert raised.value.start == len(text.encode()) - 2


def test_a_text_of_very_many_lines_has_fewer_paragraphs() -> None:
    text = " a\n" * 250_000
    found = paragraphs(text)
    assert 100 < len(found) < 1000
    assert found[0].start == 1
    assert found[-1].end == len(text) - 1
    assert all(before.end < after.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("sentence", "longest", "end"),
    [
        ("Ann Lee spoke about the pier, and all the others listened. ", 20_000, "listened."),
        ("word ", 20_000, "word"),
        ("é", 5_000, "é"),
        ("李安说了码头的事，大家都在听。", 5_000, "。"),
        ("“李安说了码头的事。”", 5_000, "”"),
        ("e\u0301\u0323\u0301", 1_000, ""),
        ("بَهِيَّةٌ تَكَلَّمَتْ فِي الْقَاعَةِ. ", 20_000, "."),
    ],
)
def test_an_endless_paragraph_is_parted_where_something_ends(sentence: str, longest: int, end: str) -> None:
    text = sentence * (60_000 // len(sentence))
    parts = [text[span.start : span.end] for span in paragraphs(text)]
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert max(map(len, parts)) <= longest
    assert all(len(part) > longest / 2 - len(sentence) for part in parts[:-1])
    assert all(part.endswith(end) for part in parts)


def test_a_letter_with_a_million_marks_is_folded_at_once() -> None:
    folded = fold("a" + "\u0301\u0323" * 500_000 + " b", Folding())
    assert folded.text.startswith("a")
    assert folded.text.endswith(" b")
