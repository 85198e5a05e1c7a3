"""A process that writes one file again and again: ``python -m tests.faults.writer FILE DATA SEED COUNT``.

Before and after each write it says so on standard output, with the label of the contents: ``+7:1`` and ``-7:1``. The
contents are made of the file DATA. COUNT 0 stands for writing until it is killed.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from tests.faults import contents
from viewer.writing import write_atomically

_VARIETY = 12


def main(target: Path, data: Path, seed: int, count: int) -> None:
    """Write."""
    variety = contents.lengths(seed, data.read_bytes(), _VARIETY)
    for number in itertools.count(1) if not count else range(1, count + 1):
        label = f"{seed}:{number}"
        whole = contents.make(label, variety[number % _VARIETY])
        os.write(1, f"+{label}\n".encode())
        write_atomically(target, whole)
        os.write(1, f"-{label}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
