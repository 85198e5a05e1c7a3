"""Libraries without debug information. (Those of Python, Qt and ``numpy.libs`` have none; strip damages the last.)"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundle import SPACY, Entry

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/debug_information.py",
    made_for={"numpy": ("2.4.6", "2.5.5"), "spacy": ("3.8.18",), "thinc": ("8.3.14",), "blis": ("1.3.4",)},
    purpose="libraries of numpy, spaCy and what it needs have no debug information",
    lost="123 MB",
    look="strip still leaves these libraries as they calculate (`make test`), and others have no debug information",
)

_HELD_BY = re.compile(rf"({'|'.join(SPACY)}|numpy|pypdfium2_raw|yaml)/")


def left_out(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The binaries, with copies in ``work`` in place of those that were built with it."""
    return [
        (name, _stripped(source, work / name) if _HELD_BY.match(name) else source, kind)
        for name, source, kind in binaries
    ]


def _stripped(source: str, target: Path) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    subprocess.run(["strip", "--strip-unneeded", target], check=True)
    return str(target)
