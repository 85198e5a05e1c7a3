"""Give readers files that no program wrote: ``make fuzz``, or ``python -m tests.fuzz`` in the checkout.

For each reader, files are made for a while: real ones that are broken, and new ones that follow the grammar of the
format loosely. Each is read twice, in a process under the limits of the application's own, and the document is looked
over. Prints a row for each reader: how many files were read and refused, and for how many a library ended the process
because its memory was short, as the application expects of it; how many different sentences were said, notes among
them; the longest time for one file; the most memory of the process; crashes, hangs, and faults, which are all that was
raised and is no refusal, and documents that break a promise. What was found is kept in a folder: the file, and beside
it why. The exit code is 1 if anything was.

No file is chosen by what it reaches. Atheris, which does so, follows Python code alone, not PDFium and libxml2 below
it, and is built for x86_64 only.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.fuzz.outcome import Table
from tests.fuzz.targets import TARGETS
from tests.fuzz.watching import Watch


def main() -> int:
    """Print the table; the exit code is 1 if anything was found."""
    parser = argparse.ArgumentParser(
        prog="make fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0, help="how long each reader is given files (60)")
    parser.add_argument("--seed", type=int, help="of all that is random: makes the same files again")
    parser.add_argument("--only", default=",".join(TARGETS), help=f"which readers, of {','.join(TARGETS)}")
    parser.add_argument("--folder", type=Path, help="where findings are kept; a new one if it is not said")
    options = parser.parse_args()
    names: list[str] = options.only.split(",")
    if unknown := [name for name in names if name not in TARGETS]:
        parser.error(f"there is no reader {', '.join(unknown)}")
    seed: int = random.randrange(1_000_000) if options.seed is None else options.seed
    folder: Path = options.folder or Path(tempfile.mkdtemp(prefix="fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    print(f"seed {seed}, findings in {folder}\n", flush=True)
    table = Table()
    table.begin()
    for name in names:
        table.add(Watch(name, seed, folder).run(options.seconds))
    code = table.end()
    if not code and not options.folder:
        folder.rmdir()
    return code


if __name__ == "__main__":
    sys.exit(main())
