"""What is compiled beforehand for the package is what would be compiled, and is taken from the table."""

from __future__ import annotations

import marshal
import re
import subprocess
import sys
from pathlib import Path

import pytest
from compat import ready_table

from viewer import resources
from viewer.compat import ready_made

NOTED = """
import re, sys
from pathlib import Path
from viewer.compat import ready_made
ready_made.use(Path(sys.argv[1]))
compiled = []
parse = re._compiler._parser.parse
def noted(pattern, *rest):
    compiled.append(pattern)
    return parse(pattern, *rest)
re._compiler._parser.parse = noted
"""

LOOK = f"""{NOTED}
import dataclasses, hashlib, json
from viewer import resources
from viewer.extract import extract
from viewer.reading import read_text
document = read_text(resources.sample().read_text(encoding="utf-8"), "000_5886e49fa67e20ce.txt")
from viewer.report import codec
report = json.dumps(codec.to_json(extract(document.text, document.source)))
print(len(compiled), hashlib.sha256(report.encode()).hexdigest())
"""

WINDOW = f"""{NOTED}
from viewer.window import application
print(len(compiled))
"""

USE = """
import re, sys
from pathlib import Path
from viewer.compat import ready_made
ready_made.use(Path(sys.argv[1]))
match = re.compile(r"(?P<year>\\d{4})-(\\d\\d)").match("2023-06-14")
print(match and match["year"], re.compile("other").search("another") is not None)
"""


def said(program: str, *arguments: str) -> list[str]:
    command = [sys.executable, "-c", program, *arguments]
    run = subprocess.run(command, cwd=resources.root(), check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    return run.stdout.split()


def table(path: Path, version: str) -> Path:
    """One that says of a pattern that it is another one: of a year of two digits."""
    from array import array

    compiler = re._compiler  # type: ignore[attr-defined]
    pattern, other = r"(?P<year>\d{4})-(\d\d)", r"(?P<year>\d{2})"
    tree = compiler._parser.parse(other, 0)
    code = array("I", compiler._code(tree, 0)).tobytes()
    held = {(pattern, 0): (int(tree.state.flags), code, 1, {"year": 1}, (None, "year"))}
    path.write_bytes(marshal.dumps({"version": version, "patterns": held, "functions": {}, "tables": {}}))
    return path


def test_what_the_table_holds_is_taken_from_it_and_all_else_is_compiled(tmp_path: Path) -> None:
    assert said(USE, str(table(tmp_path / "ready", ready_made.version()))) == ["20", "True"]


@pytest.mark.parametrize("name", ["ready", "missing"])
def test_the_table_of_another_interpreter_is_not_used_nor_is_one_missed(name: str, tmp_path: Path) -> None:
    table(tmp_path / "ready", "another")
    assert said(USE, str(tmp_path / name)) == ["2023", "True"]


@pytest.mark.slow
def test_a_report_made_with_the_table_is_the_same_and_hardly_anything_is_compiled(tmp_path: Path) -> None:
    paths = {name: path for name, path, _ in ready_table.entries(resources.root(), tmp_path)}
    number, report = said(LOOK, paths["resources/ready_search"])
    many, same = said(LOOK, str(tmp_path / "missing"))
    assert report == same
    assert int(number) < int(many) / 20


@pytest.mark.slow
def test_a_window_compiles_hardly_anything_with_its_table(tmp_path: Path) -> None:
    paths = {name: path for name, path, _ in ready_table.entries(resources.root(), tmp_path)}
    (number,), (many,) = (said(WINDOW, path) for path in (paths["resources/ready_window"], str(tmp_path / "missing")))
    assert int(number) < int(many) / 10
