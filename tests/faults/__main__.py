"""Show that no fault leaves half a file: ``make faults``, or ``python -m tests.faults`` in the checkout.

About eight minutes on a machine at rest; ``--log`` tries only the log in which corrections are kept, for two of them.
Prints a row for each fault: how often the file was the old one afterwards, the new one, or broken, what was left over
beside it, and what was said. The exit code is 1 if anything was not as it should be.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.faults import command, full, killing, logs, places, refusing, sharing, tracing
from tests.faults.outcome import NotRunError, Table, Tally

_FAULTS: tuple[tuple[str, Callable[[Tally, Sequence[command.Reference], Path], None]], ...] = (
    ("disk full", full.full_disk),
    ("disk full, block by block", full.block_by_block),
    ("no room for another file", full.no_more_names),
    ("limit on the size of files", full.size_limit),
    ("folder that can only be read", refusing.read_only_folder),
    ("disk that can only be read", refusing.read_only_disk),
    ("file that can only be read", refusing.read_only_file),
    ("file of somebody else", refusing.file_of_another),
    ("folder, device, pipe, no folder, long name", refusing.no_file),
    ("symbolic links", refusing.links),
    ("folder that vanishes", refusing.vanished_folder),
    ("open and locked elsewhere", sharing.open_elsewhere),
    ("calls that fail at the end", tracing.failing_calls),
    ("calls that may fail", tracing.harmless_calls),
    ("order for a power cut", tracing.order),
    ("command killed at each step of the write", tracing.killed_within),
)


def main() -> int:
    """Print the table; the exit code is 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="how many writers are killed")
    parser.add_argument("--command-kills", type=int, default=20, help="how often the command line is killed, two ways")
    parser.add_argument("--rounds", type=int, default=20, help="how often several write one file at once")
    parser.add_argument("--log", action="store_true", help="try only the log in which corrections are kept")
    parser.add_argument("--seed", type=int, help="of all random moments: takes the same ones again")
    parser.add_argument(places.INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        places.enter_namespace(sys.argv[1:])
    seed: int = random.randrange(1_000_000) if options.seed is None else options.seed
    print(f"seed {seed}\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="faults-") as private:
        folder, table = Path(private).resolve(), Table()
        table.begin()
        if not options.log:
            _run(table, folder, options, seed)
        _run_log(table, folder, options.kills, seed)
        return table.end()


def _run_log(table: Table, folder: Path, kills: int, seed: int) -> None:
    for name, fault in logs.FAULTS:
        _add(table, Tally(name), lambda tally, fault=fault: fault(tally, folder))
    _add(table, Tally("log: writer killed"), lambda tally: logs.killed_writers(tally, folder, kills, seed))


def _run(table: Table, folder: Path, options: argparse.Namespace, seed: int) -> None:
    references = [command.refer(form, folder) for form in (command.JSON, command.PDF)]
    data = folder / "data"
    data.write_bytes(references[1].data)
    for name, fault in _FAULTS:
        _add(table, Tally(name), lambda tally, fault=fault: fault(tally, references, folder))
    kills: int = options.command_kills
    _add(
        table,
        Tally("command killed at random moments"),
        lambda tally: killing.command(tally, references, folder, kills, seed),
    )
    _add(
        table,
        Tally("command killed at its write"),
        lambda tally: killing.command_at_its_write(tally, references, folder, kills, seed),
    )
    _add(
        table,
        Tally("writer killed at random moments"),
        lambda tally: killing.writers(tally, data, folder, options.kills, seed),
    )
    _add(table, Tally("the next write, a while later"), lambda tally: killing.tidied(tally, data, folder))
    reads = Tally("reading meanwhile")
    _add(
        table,
        Tally("four writers at once"),
        lambda tally: sharing.several_writers(tally, reads, data, folder, options.rounds, seed),
    )
    table.add(reads)


def _add(table: Table, tally: Tally, run: Callable[[Tally], None]) -> None:
    try:
        run(tally)
    except NotRunError as error:
        tally.not_run = str(error)
    table.add(tally)


if __name__ == "__main__":
    sys.exit(main())
