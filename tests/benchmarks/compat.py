"""What would be lost without each adaptation to private parts of others: ``python -m tests.benchmarks.compat``.

Prints the adaptations (``viewer/compat``, ``resources/packaging/compat``) as a table: what they are made for, what is
installed, what would be lost without them as it was measured last. ``--measure`` measures again what each spares, by
itself (``sparing``): milliseconds of processor time, the best of all rounds and in brackets the median, with it and
without it in turn; and megabytes.

``--packages`` builds the package once with all of them and once without each, which takes some minutes each, tells how
much larger these are, and starts them in turn: milliseconds of processor time until the window has painted the text of
the sample, and until the command line has told what it found in it.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median

import viewer.compat
from tests.benchmarks import packages, stage
from tests.benchmarks.openers import Opener
from viewer import resources
from viewer.compat import Adaptation

_ROOT = Path(resources.root())
_PACKAGING = _ROOT / "resources" / "packaging"
_BUILD = _ROOT / "build" / "compat"
_ALL = "everything-in-place"


def adaptations() -> dict[str, Adaptation]:
    """All there are, by the names of their modules: those of the application first."""
    if str(_PACKAGING) not in sys.path:
        sys.path.insert(0, str(_PACKAGING))
    found: dict[str, Adaptation] = {}
    for package in (viewer.compat, importlib.import_module("compat")):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            found[module.name.rpartition(".")[2]] = importlib.import_module(module.name).ABOUT
    return found


def main() -> int:
    """Print the table, and what is asked for; the exit code is 0, or 2 where the package has not been built."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.compat", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these")
    parser.add_argument("--measure", action="store_true", help="measure what each spares")
    parser.add_argument("--packages", action="store_true", help="build the package without each, and start these")
    parser.add_argument("--rounds", type=int, default=15, help="how often times are measured")
    options = parser.parse_args()
    every = {name: about for name, about in adaptations().items() if name in options.names or not options.names}
    print("\n".join(table(every)), flush=True)
    if options.measure:
        if not packages.ours().exists():
            print("The packaged application is missing: `make package` makes it.", file=sys.stderr)
            return 2
        if Path(sys.prefix) != packages.PYTHON.parents[1]:  # what is packaged is measured as it is packaged
            os.execv(packages.PYTHON, [str(packages.PYTHON), "-m", __spec__.name, *sys.argv[1:]])
        from tests.benchmarks import sparing  # which finds what packages by the path that ``adaptations`` adds

        for name in every:
            for line in sparing.measure(name, options.rounds):
                print(f"{name:22}{line}", flush=True)
    if options.packages:
        _packaged(list(every), options.rounds)
    return 0


def table(every: Mapping[str, Adaptation]) -> list[str]:
    """The lines that tell of each what it is made for, why it is there and what would be lost."""
    lines: list[str] = []
    for about in every.values():
        tried = ", ".join(f"{name} {' or '.join(versions)}" for name, versions in about.made_for.items())
        here = ", ".join(version(name) for name in about.made_for)
        told = {"made for": f"{tried} (installed: {here})", "purpose": about.purpose, "without it": about.lost}
        lines += [about.module, *(f"  {what:12}{text}" for what, text in told.items())]
        lines += [f"  {'MISFIT':12}{sentence}" for sentence in about.misfits()]
    return lines


def _packaged(names: Sequence[str], rounds: int) -> None:
    programs = {name: _built(name) for name in (_ALL, *names)}
    whole = packages.megabytes(programs[_ALL])
    for name in names:
        print(f"{name:22}{packages.megabytes(programs[name]) - whole:+8.1f} MB of {whole:.1f}", flush=True)
    _compare("until --json is done", names, rounds, lambda name: _json(programs[name]))
    text = str(resources.sample())
    with tempfile.TemporaryDirectory(prefix="compat-") as name, stage.stage(Path(name)) as screen:
        openers = {
            one: Opener(one, (str(program), text), Path(name) / one, keeps=True) for one, program in programs.items()
        }
        for opener in openers.values():
            opener.start_first(screen)

        def start(one: str) -> float:
            started = openers[one].start(screen)
            return started.worked if started else float("nan")

        _compare("until the window shows the text", names, rounds, start)


def _built(name: str) -> Path:
    """The program of a package that is built without an adaptation."""
    print(f"Building without {name}." if name != _ALL else "Building.", file=sys.stderr, flush=True)
    environment = {**os.environ, "EVENT_REPORT_VIEWER_WITHOUT": name, "PYTHONHASHSEED": "0"}
    command = [packages.PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", _BUILD / name, "--workpath", _BUILD / "work", "build.spec"]
    subprocess.run(command, cwd=_ROOT, env=environment, check=True)
    return _BUILD / name / packages.ours().parent.name / packages.ours().name


def _json(program: Path) -> float:
    """Milliseconds of processor time that reading and analysing the sample takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "--json", resources.sample()], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _compare(title: str, names: Sequence[str], rounds: int, measure: Callable[[str], float]) -> None:
    """Print what is lost without each, beside everything in place."""
    found: dict[str, list[float]] = {name: [] for name in (_ALL, *names)}
    for _ in range(rounds):
        for name, several in found.items():
            several.append(measure(name))
    whole = found[_ALL]
    print(f"{title}: {min(whole):.0f} ms ({median(whole):.0f})")
    for name in names:
        print(f"  {name:22}{min(found[name]) - min(whole):+6.1f} ms ({median(found[name]) - median(whole):+.1f})")


if __name__ == "__main__":
    sys.exit(main())
