"""Files that begin as reports kept as JSON do, and are no whole ones: each is refused in a sentence that says why."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command_line.running import refused, run
from tests.reading.formats.making_kept import AGAIN, DATA, INDENTED, LINE, REPORT, WORDS, changed, read
from viewer.reading import ReadingError
from viewer.report import codec
from viewer.report.model import Report


def refusal(data: bytes) -> str:
    """What is wrong, as it is said; what is to be done is said behind it."""
    with pytest.raises(ReadingError) as caught:
        read(data)
    begins, _, wrong = str(caught.value).partition("“kept.json” begins as a report that this application kept, but ")
    assert not begins
    assert wrong.endswith(f". {AGAIN}")
    return wrong.removesuffix(f". {AGAIN}")


@pytest.mark.parametrize("data", [LINE, INDENTED, b"\xef\xbb\xbf" + INDENTED])
def test_what_ends_in_the_middle_is_refused_wherever_that_is(data: bytes) -> None:
    whole = data.rstrip()
    for end in range(50, len(whole)):
        assert refusal(whole[:end]) == "ends in the middle", whole[:end]
    assert read(whole).text == WORDS


def test_what_is_damaged_is_refused_with_the_place() -> None:
    line = INDENTED[: INDENTED.index(b'"people"')].count(b"\n") + 1
    damaged = INDENTED.replace(b'"people":', b'"people";')
    assert refusal(damaged) == f"is damaged in line {line}, at character 11"
    at = len(LINE)
    assert refusal(LINE[:-1] + b", and more\n") == f"is damaged in line 1, at character {at}"
    assert refusal(LINE + b"more\n") == "is damaged in line 2, at character 1"
    assert refusal(LINE + b"\0" * 500) == "is damaged in line 2, at character 1"
    assert refusal(LINE[:400] + b"\0" * 500 + LINE[900:]).startswith("is damaged in line 1, at character ")
    assert refusal(LINE + b'{"schema":3}') == "is damaged in line 2, at character 1"


def test_what_is_in_no_utf8_is_refused_with_the_place() -> None:
    at = INDENTED.index("–".encode())
    damaged = INDENTED[:at] + b"\x96" + INDENTED[at + 3 :]
    assert refusal(damaged) == f"is damaged after byte {at}: it is not in UTF-8"


@pytest.mark.parametrize(
    "value", ["[" * 100_000, '{"a":' * 100_000, "[" * 5000 + "]" * 5000, "9" * 5000, "9" * 1_000_000]
)
def test_what_no_report_holds_is_refused(value: str) -> None:
    said = refusal(LINE.replace(b'"name":', b'"more":' + value.encode() + b',"name":'))
    assert said == "holds what no report holds: brackets too deep in each other, or a number of too many digits"


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({"text": "Ann"}, "title has a bad span: 0 to 12"),
        ({"people": []}, "programme names nobody with the id 'p1'"),
        ({"remarks": [{"kind": "odd"}]}, "unknown remark kind: 'odd'"),
        ({"text": "", "event": codec.to_json(Report(""))["event"], "people": [], "programme": []}, "there is no text"),
        ({"text": " \n" * 99}, "there is no text in it"),
    ],
)
def test_what_contradicts_itself_is_refused(members: dict[str, Any], fault: str) -> None:
    assert refusal(changed(**members)).startswith(f"was changed, and is no whole report ({fault}")


@pytest.mark.parametrize(
    ("members", "member"),
    [
        ({"source": {"a": 1}}, "name"),
        ({"event": {}}, "title"),
        ({"remarks": [{"kind": "broken sentence"}]}, "message"),
    ],
)
def test_what_is_missing_is_told_by_its_name(members: dict[str, Any], member: str) -> None:
    assert refusal(changed(**members)) == f"was changed, and is no whole report: “{member}” is missing in it"


@pytest.mark.parametrize(
    "members",
    [
        {"text": None},
        {"text": 9},
        {"people": None},
        {"remarks": 10**4000},
        {"statements": [1e308 * 10]},
        {"source": {"name": "a", "format": [], "sha256": {}}},
    ],
)
def test_values_that_no_report_has_are_refused_without_words_of_the_program(members: dict[str, Any]) -> None:
    assert refusal(changed(**members)) == "was changed: in it stand values of another kind than in a report"


@pytest.mark.parametrize("version", [3, 20, 99, 123456])
@pytest.mark.parametrize("written", [LINE, INDENTED])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_one_of_a_newer_version_is_refused_and_said_to_be_so(version: int, written: bytes, encoding: str) -> None:
    newer = written.decode().replace("2", str(version), 1).encode(encoding)
    with pytest.raises(ReadingError) as caught:
        read(newer)
    assert str(caught.value) == (
        "“kept.json” is a report that was kept by a newer version of this application. Install that to open it, or "
        "open the file that it was made of."
    )


def test_a_member_that_comes_twice_deceives_nobody() -> None:
    line = LINE.rstrip(b"}\n")
    assert "unknown form of report: -7" in refusal(line + b',"schema":-7}')
    assert "is missing in it" in refusal(LINE.replace(b'"schema":2', b'"schema":1'))


@pytest.mark.parametrize("long", ["x" * 1_000_000, "\n\u202e" * 5000, "{name}{0.__class__}" * 1000, "“\ud800"])
def test_a_refusal_is_a_line_whatever_stands_in_the_file(long: str) -> None:
    people = [{**codec.to_json(REPORT)["people"][0], "id": long, "spans": []}]
    for members in ({"text": [long]}, {"people": people}, {"people": {"a": {long: 1}}}):
        said = refusal(changed(**members))
        assert said.isprintable()
        assert len(said) < 250


def check(data: bytes) -> None:
    """Fail unless it is read, or refused in a line."""
    try:
        said = read(data).text
    except ReadingError as error:
        said = str(error)
        assert said.isprintable()  # whether it is raised is not known
    assert said.strip()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.sampled_from([[0, 1], [5, 2]]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)


@given(st.sampled_from([1, 2]), st.sampled_from(sorted(codec.to_json(REPORT))), _JSON)
def test_anything_in_it_is_read_or_refused(schema: int, member: str, value: object) -> None:
    kept = json.loads((DATA / f"seed.report{'.1' * (schema == 1)}.json").read_text(encoding="utf-8"))
    check(json.dumps({**kept, member: value}).encode())


@given(st.binary(max_size=200))
def test_any_bytes_behind_the_beginning_are_read_or_refused(rest: bytes) -> None:
    for begins in (b'{"schema":2,"source":{', b'\xff\xfe{\0"\0s', INDENTED[:500], LINE):
        check(begins + rest)


def test_a_damaged_one_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(LINE[:300])
    assert refused(run("--json", path)) == (
        f"“kept.json” begins as a report that this application kept, but ends in the middle. {AGAIN}"
    )
    path.write_bytes(LINE.replace(b'"name":', b'"name":' + b"[" * 1_000_000))
    assert "brackets too deep in each other" in refused(run("--find", "x", path))
    path.write_bytes(changed(people=[]))
    assert "programme names nobody with the id 'p1'" in refused(run("--json", path))
    assert "programme names nobody" in refused(run("--json", "-", stdin=path.read_bytes()))
