"""What is leant on of PyInstaller, Shiboken and files of others is still there, and serves what it is for.

These need no package to be built.
"""

from __future__ import annotations

import importlib
import inspect
import runpy
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from compat import debug_information, half_model, plain_archive, qt_bindings, run_hooks, spare_modules
from PyInstaller.archive.readers import ZlibArchiveReader
from PyInstaller.archive.writers import ZlibArchiveWriter

from viewer import resources
from viewer.extract.language import nlp


def folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec
    assert spec.origin
    return Path(spec.origin).parent


def test_modules_of_the_start_are_kept_as_they_are_and_others_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "_write_entry"
    assert list(inspect.signature(getattr(ZlibArchiveWriter, name)).parameters) == ["fp", "entry", "code_dict"]
    monkeypatch.setattr(ZlibArchiveWriter, name, ZlibArchiveWriter.__dict__[name])  # put back at the end
    monkeypatch.setattr(ZlibArchiveWriter, "_COMPRESSION_LEVEL", 6)
    plain_archive.keep_plain({"waited_for"}, tmp_path)
    text = f"words = {'the same again ' * 1000!r}"
    modules = ("waited_for", "later")
    codes = {module: compile(text, f"{module}.py", "exec") for module in modules}
    path = tmp_path / "archive.pyz"
    ZlibArchiveWriter(str(path), [(module, f"{module}.py", "PYMODULE") for module in modules], codes)
    archive = ZlibArchiveReader(str(path))
    sizes = {module: archive.toc[module][2] for module in modules}
    assert sizes["waited_for"] > 15_000
    assert sizes["later"] < 1_000
    for module in modules:
        code: Any = archive.extract(module)
        assert code.co_consts == codes[module].co_consts


def test_shiboken_finds_its_modules_compiled(tmp_path: Path) -> None:
    entries = qt_bindings.support(tmp_path / "work")
    names = [name.removeprefix(f"{qt_bindings.FOLDER}/") for name, _, _ in entries]
    assert "shibokensupport/signature/loader.pyc" in names
    (library,) = folder("shiboken6").glob("libshiboken6*.so*")
    text = library.read_bytes()
    body = text[text.index(b"def find_incarnated_files") : text.index(b"def handle_embedding_switch")]
    assert b'.parent / "files.dir"' in body
    assert b"zipfile" not in body


def test_shiboken_imports_what_it_does_not_use_here() -> None:
    """``resources/packaging/start.py`` stands in for it."""
    lines = (folder("shiboken6") / "__init__.py").read_text(encoding="utf-8").splitlines()
    for name in ("tempfile", "zipfile"):
        code = [line.split("#")[0].strip() for line in lines]
        assert [line for line in code if name in line] == [f"import {name}"]


def test_what_stands_in_for_a_module_loads_it_when_it_is_used() -> None:
    start = runpy.run_path(str(resources.path("packaging", "start.py")))
    used = {
        "ast": "parse",
        "tempfile": "mkstemp",
        "tokenize": "tokenize",
        "traceback": "print_exc",
        "zipfile": "ZipFile",
    }
    assert set(start["_RARE"]) == set(used)
    for name, function in used.items():
        assert getattr(start["_stand_in"](name), function) is getattr(importlib.import_module(name), function)


def test_the_bindings_of_qt_keep_the_import_that_was_there() -> None:
    """``resources/packaging/start.py`` puts it back."""
    probe = "import builtins, PySide6.QtCore; print(builtins.__import__, builtins.__orig_import__)"
    run = subprocess.run([sys.executable, "-c", probe], stdout=subprocess.PIPE, check=True, text=True)
    names = "__feature_import__", "__lazy_import__"
    assert run.stdout.split("> ") == [f"<built-in function {names[0]}", f"<built-in function {names[1]}>\n"]


def test_the_scripts_that_are_left_out_are_pyinstallers() -> None:
    there = {path.stem for path in (folder("PyInstaller") / "hooks" / "rthooks").glob("*.py")}
    assert set(run_hooks.UNUSED) <= there
    scripts = [(name, f"{name}.py", "PYSOURCE") for name in ("pyiboot01_bootstrap", *run_hooks.UNUSED, "start")]
    assert [name for name, _, _ in run_hooks.left_out(scripts)] == ["pyiboot01_bootstrap", "start"]


def test_the_model_is_written_in_half_precision_and_no_part_of_it_is_passed_over(tmp_path: Path) -> None:
    model = next(path for path in folder(nlp.MODEL).iterdir() if path.name.startswith("en_core_web_md-"))
    files = {f"{nlp.MODEL}/{path.relative_to(folder(nlp.MODEL))}": path for path in model.rglob("*") if path.is_file()}
    halved = half_model.halved([(name, str(path), "DATA") for name, path in files.items()], tmp_path)
    smaller = {name for name, copy, _ in halved if Path(copy).stat().st_size < 0.6 * files[name].stat().st_size}
    large = {name for name, path in files.items() if path.stat().st_size > 500_000}
    words = ("/vocab/strings.json", "/vocab/key2row", "/lemmatizer/lookups/lookups.bin")
    assert {name for name in large - smaller if not name.endswith(words)} == set()
    vectors = next(name for name in files if name.endswith("/vocab/vectors"))
    written = np.load({name: copy for name, copy, _ in halved}[vectors])
    assert written.dtype == np.float16
    assert np.array_equal(written.astype(np.float32), nlp.pipeline().vocab.vectors.data)


def test_no_library_that_is_stripped_has_symbols_left(tmp_path: Path) -> None:
    source = next((folder("numpy") / "_core").glob("_multiarray_umath.*.so"))
    name = f"numpy/_core/{source.name}"
    other = ("PySide6/Qt/lib/libQt6Core.so.6", str(source), "BINARY")
    (_, copy, _), same = debug_information.left_out([(name, str(source), "EXTENSION"), other], tmp_path)
    assert same == other
    sections = subprocess.run(["readelf", "--sections", "--wide", copy], check=True, stdout=subprocess.PIPE, text=True)
    assert ".symtab" not in sections.stdout
    assert ".dynsym" in sections.stdout


WITHOUT_THEM = """
import sys
sys.modules |= dict.fromkeys(sys.argv[1:])
import lxml.etree
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler, Levenshtein
assert fuzz.ratio("report", "reports") > 90
assert process.extractOne("report", ["event", "reports"])[0] == "reports"
assert Levenshtein.distance("report", "reports") == 1 and JaroWinkler.similarity("ab", "ab") == 1
assert lxml.etree.fromstring("<p>words</p>").text == "words"
"""


def test_libraries_do_without_the_modules_that_are_left_out() -> None:
    command = [sys.executable, "-c", WITHOUT_THEM, *spare_modules.NAMES]
    subprocess.run(command, cwd=resources.root(), check=True, timeout=60)
