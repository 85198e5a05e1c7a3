"""A log may be cut off anywhere: what was whole is read, and one can go on."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from viewer.keeping.lines import HEADER, Record, encode
from viewer.keeping.log import Log

ALL: list[Record] = [{"id": "a"}, {"id": "b", "words": "Ann – آن\n{}\ud83d", "list": [1, {"x": None}]}, {"id": "c"}]
DATA = HEADER + b"".join(encode(record)[1] for record in ALL)
NEW: Record = {"id": "new"}
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17) + 1, 10**17) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@pytest.fixture(autouse=True)
def unsynced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody cuts the power here."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def test_every_prefix_is_read_and_gone_on_with(tmp_path: Path) -> None:
    for length in range(len(DATA) + 1):
        path = tmp_path / f"{length}.jsonl"
        path.write_bytes(DATA[:length])
        whole = [record for record in ALL if encode(record)[1][:-1] in DATA[:length]]
        log = Log(path)
        assert (log.records, log.damaged, log.refusal) == (whole, 0, "")
        log.append(NEW)
        again = Log(path)
        assert log.records == again.records == [*whole, NEW]
        assert log.damaged == again.damaged <= 1
        log.append(*ALL)
        assert [record["id"] for record in Log(path).records] == list(
            dict.fromkeys([*(record["id"] for record in whole), "new", "a", "b", "c"])
        )


def test_every_prefix_is_gone_on_with_by_who_knew_the_rest(tmp_path: Path) -> None:
    """A log that was restored from an older copy while a window knows more."""
    path = tmp_path / "log.jsonl"
    for length in range(len(DATA) + 1):
        path.write_bytes(DATA)
        log = Log(path)
        path.write_bytes(DATA[:length])
        log.append(NEW)
        whole = [record for record in ALL if encode(record)[1][:-1] in DATA[:length]]
        assert Log(path).records == [*whole, NEW]
        assert log.records == [*ALL, NEW]


class Logs(RuleBasedStateMachine):
    """Windows that add records, read what others added, are closed and opened; writers that are killed in between."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="logs-")
        self._path = Path(self._folder.name) / "corrections" / "log.jsonl"
        self._logs = [Log(self._path), Log(self._path)]
        self._told: list[list[str]] = [[], []]
        self._kept: list[Record] = []
        self._number = 0

    def teardown(self) -> None:
        self._folder.cleanup()

    def _made(self, values: list[object]) -> list[Record]:
        made: list[Record] = []
        for value in values:
            self._number += 1
            made.append({"id": str(self._number), "value": value})
        return made

    @initialize(length=st.integers(0, len(HEADER)))
    def begin(self, length: int) -> None:
        """A file may have been begun already."""
        self._path.parent.mkdir()
        self._path.write_bytes(HEADER[:length])

    @rule(which=st.integers(0, 1), values=st.lists(VALUES, min_size=1, max_size=3))
    def add(self, which: int, values: list[object]) -> None:
        """A window keeps records."""
        made = self._made(values)
        self._logs[which].append(*made)
        self._kept += made
        self._told[which] += [record["id"] for record in made]

    @rule(value=VALUES, share=st.floats(0, 1))
    def kill(self, value: object, share: float) -> None:
        """A writer is killed within its write: a part of it is there."""
        (made,) = self._made([value])
        data = self._path.read_bytes()
        if len(data) < len(HEADER):
            return
        lead = b"" if data.endswith(b"\n") else b"\n"
        line = encode(made)[1]
        part = line[: round(share * len(line))]
        with self._path.open("ab") as file:
            file.write(lead + part)
        if len(part) >= len(line) - 1:
            self._kept.append(made)

    @rule(which=st.integers(0, 1))
    def hear(self, which: int) -> None:
        """A window asks for what others added."""
        self._told[which] += [record["id"] for record in self._logs[which].fresh()]
        assert sorted(self._told[which], key=int) == [record["id"] for record in self._kept]

    @rule(which=st.integers(0, 1))
    def reopen(self, which: int) -> None:
        """A window is closed and opened."""
        self._logs[which] = Log(self._path)
        self._told[which] = [record["id"] for record in self._kept]
        assert self._logs[which].records == self._kept

    @invariant()
    def all_is_there(self) -> None:
        """Whoever looks now finds all, in order."""
        assert Log(self._path).records == self._kept if self._path.exists() else not self._kept


class TestLogs(Logs.TestCase):
    """Runs them."""

    settings = settings(max_examples=30, stateful_step_count=20)
