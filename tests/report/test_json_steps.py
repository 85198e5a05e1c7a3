"""JSON in steps says what ``json`` says."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.report import json_steps

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=30,
)
WRONG = ["", " ", "{", "[", "[1", "[1,]", "[,1]", '{"a"}', '{"a":}', '{"a":1,}', "{1:2}", "[1]]", "[1] x", "nul"]
WRONG += ["[1,\t]", "[1,\t,2]", "[1\t2]", "[\t", "[1,2\t", '["a\t"]', "[1,\t2}"]
WRONG += ["[}", "{]", '{"a":1]', "[1}", '{"a" 1}', "[1 2]"]


@pytest.fixture(autouse=True, scope="module")
def steps_for_all() -> Iterator[None]:
    """However short a text is, it is read in steps, and lists have parts however short they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_steps, "SHORT", -1)
        patch.setattr(json_steps, "PART", 2)
        yield


@given(VALUES, st.integers(0, 4))
def test_what_is_written_is_what_json_writes(value: object, depth: int) -> None:
    written = json_steps.dumps(value, depth)
    assert written.replace("\t", "") == json.dumps(value, separators=(",", ":"))
    assert json.loads(written) == value
    assert json_steps.loads(written, depth) == value


@given(VALUES, st.integers(0, 4), st.sampled_from([None, 1, "\t"]))
def test_what_is_read_is_what_json_reads(value: object, depth: int, indent: int | str | None) -> None:
    text = json.dumps(value, indent=indent)
    assert json_steps.loads(text, depth) == json.loads(text)


@pytest.mark.parametrize("depth", [0, 1, 3])
@pytest.mark.parametrize("text", WRONG)
def test_what_is_no_json_is_refused(text: str, depth: int) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)
    with pytest.raises(json.JSONDecodeError):
        json_steps.loads(text, depth)


@given(VALUES, st.data())
def test_what_is_cut_off_is_refused_where_json_refuses_it(value: object, data: st.DataObject) -> None:
    text = json.dumps(value)
    cut = text[: data.draw(st.integers(0, len(text)))]
    try:
        expected = json.loads(cut)
    except json.JSONDecodeError:
        with pytest.raises(json.JSONDecodeError):
            json_steps.loads(cut)
    else:
        assert json_steps.loads(cut) == expected
