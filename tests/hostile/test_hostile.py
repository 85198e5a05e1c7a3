"""No hostile file does more to the process that reads it than to make it say a sentence; and harm would be seen."""

from __future__ import annotations

import sys

import pytest

from tests import needs
from tests.hostile.corpus import AREAS, CORPUS
from tests.hostile.reading import read
from tests.hostile.trap import WORDS, Trap

_PATIENCE = 60.0
"""Seconds for a process on a machine that is busy; the seconds that it works are counted by the system."""


def test_each_trap_has_a_name_of_its_own() -> None:
    assert len(CORPUS) == sum(map(len, AREAS.values()))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.hostile] if place else [])
        for area, traps in AREAS.items()
        for place, name in enumerate(f"{area}/{trap.name}" for trap in traps)
    ],
    ids=ascii,
)
def test_does_no_harm(name: str) -> None:
    assert not read(CORPUS[name], _PATIENCE).complaints(CORPUS[name], _PATIENCE)


_HARM = {
    "opens another file": "open(path.parent / 'lures' / 'secret.txt'); refuse()",
    "opens a file of the system": "open('/etc/passwd'); refuse()",
    "writes": "open(path.parent / 'new', 'w'); refuse()",
    "asks for a socket": "socket.socket(); refuse()",
    "starts a program": "os.execv('/bin/true', ['true'])",
}


@pytest.mark.skipif(bool(needs.tracing()), reason=needs.tracing())
@pytest.mark.parametrize("confined", [False, True])
@pytest.mark.parametrize("harm", _HARM)
def test_harm_is_seen(harm: str, confined: bool) -> None:
    assert any(
        harm in complaint or "opened" in complaint or "socket" in complaint
        for complaint in _of(f"""
if {confined}:
    confine()
try:
    {_HARM[harm]}
except OSError:
    refuse()
""")
    )


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("bytearray(1 << 30)[:: 4096] = b'a' * (1 << 18); refuse()", "MB"),
        ("time.sleep(2); refuse()", " s"),
        ("print('a', file=sys.stderr); refuse()", "printed"),
        ("os.kill(os.getpid(), 11)", "SIGSEGV"),
        ("os._exit(3)", "exit code 3"),
        ("print(json.dumps({'outcome': 'fault', 'fault': 'KeyError'}))", "KeyError"),
        ("print(json.dumps({'outcome': 'refused', 'sentence': ''}))", "no sentence"),
        ("print(json.dumps({'outcome': 'read', 'words': False, 'characters': 1, 'format': ''}))", "was to be refused"),
    ],
)
def test_failure_is_seen(code: str, complaint: str) -> None:
    assert any(complaint in one for one in _of(code))


def _of(code: str) -> list[str]:
    """What is wrong of a process that does this with a file that it should refuse."""
    given = f"""
import json, os, pathlib, socket, sys, time
from viewer.confinement import confine
path = pathlib.Path(sys.argv[1])
def refuse():
    print(json.dumps({{"outcome": "refused", "sentence": "It is a trap."}}))
{code}
"""
    trap = Trap("trap.txt", "a trap", "refused", lambda _: WORDS.encode())
    return read(trap, _PATIENCE, (sys.executable, "-B", "-c", given)).complaints(trap, 1.5)
