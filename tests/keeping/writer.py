"""A process that adds records to a log: ``python -m tests.keeping.writer LOG NAME COUNT [SIZE]``.

Each id, ``NAME-1`` and so on, is told on standard output when its record is kept, and why it is not on standard error.
COUNT 0 stands for adding until it is killed. SIZE is the most characters of a record.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from viewer.keeping.log import Log
from viewer.keeping.saying import KeepingError

_VARIETY = 7


def main(path: Path, name: str, count: int, size: int = 300) -> int:
    """Add records; the exit code is 1 if one could not be kept."""
    log = Log(path)
    for number in itertools.count(1) if not count else range(1, count + 1):
        words = "words " * (size * (number % _VARIETY) // (6 * _VARIETY))
        try:
            log.append({"id": f"{name}-{number}", "after": words, "number": number})
        except KeepingError as error:
            print(f"event-report-viewer: {error}", file=sys.stderr, flush=True)
            return 1
        os.write(1, f"{name}-{number}\n".encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])))
