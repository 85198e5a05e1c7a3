"""Which Python the package holds: that of the system, as it is installed now, with all its security fixes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from viewer import resources

INTERNAL = Path(resources.root()) / "dist" / "event-report-viewer" / "_internal"
SYSTEM = Path("/usr/bin/python3")
AGAIN = "`make package` builds it again, with the Python that is installed now"

ASK = "import importlib.util, sys; print('%d.%d' % sys.version_info[:2], importlib.util.MAGIC_NUMBER.hex())"


def said(*command: str | Path) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=60).stdout


def build_id(library: Path) -> str:
    """What tells one build of a library from every other. It stays when debug information is taken out."""
    found = re.search(r"Build ID: ([0-9a-f]+)", said("readelf", "--notes", "--wide", library))
    assert found, library
    return found[1]


@pytest.fixture(scope="module")
def system() -> tuple[str, str]:
    """The version of the system's Python (3.13), and the magic number of what it compiles."""
    if not INTERNAL.exists():
        pytest.skip("the package has not been built: `make package` builds it")
    version, magic = said(SYSTEM, "-c", ASK).split()
    return version, magic


def test_its_library_is_the_one_that_debian_has_installed(system: tuple[str, str]) -> None:
    name = f"libpython{system[0]}"
    packaged = [path.name for path in INTERNAL.rglob("libpython3*") if "licenses" not in path.parts]
    assert packaged == [f"{name}.so.1.0"], AGAIN
    (installed,) = (Path(line) for line in said("dpkg", "--listfiles", name).splitlines() if line.endswith(".so.1.0"))
    assert build_id(INTERNAL / packaged[0]) == build_id(installed), f"Not the {name} of this system: {AGAIN}"


def test_the_bill_tells_the_version_of_debian(system: tuple[str, str]) -> None:
    name = f"libpython{system[0]}"
    bill = json.loads((INTERNAL / "bill-of-materials.cdx.json").read_text(encoding="utf-8"))
    (python,) = (component for component in bill["components"] if component["name"] in ("python", name))
    installed = said("dpkg-query", "--show", "--showformat=${Version}", name)
    assert (python["name"], python["version"]) == (name, installed), AGAIN
    files = {part["name"] for part in python["components"]}
    assert {"_internal/base_library.zip", f"_internal/{name}.so.1.0"} <= files
    assert any(file.startswith(f"_internal/python{system[0]}/lib-dynload/") for file in files)


def test_its_modules_are_compiled_for_that_python_and_no_other(system: tuple[str, str]) -> None:
    with zipfile.ZipFile(INTERNAL / "base_library.zip") as library:
        magic = {library.read(name)[:4].hex() for name in library.namelist() if name.endswith(".pyc")}
    assert magic == {system[1]}
    assert [path.name for path in INTERNAL.glob("python3*")] == [f"python{system[0]}"]
    built_for = {found[1] for path in INTERNAL.rglob("*.so") if (found := re.search(r"\.cpython-(\d+)-", path.name))}
    assert built_for == {system[0].replace(".", "")}


OLD = """#!/bin/sh
if [ "$1" = --version ]; then echo Python 3.9.2; else exit 1; fi
"""


@pytest.mark.parametrize("found", ["missing", "Python 3.9.2"])
def test_where_the_system_has_no_such_python_it_is_said_what_to_do(tmp_path: Path, found: str) -> None:
    python, script = tmp_path / "python3", tmp_path / ".ci" / "setup"
    if found != "missing":
        python.write_text(OLD, encoding="utf-8")
        python.chmod(0o755)
    script.parent.mkdir()
    text = (Path(resources.root()) / ".ci" / "setup").read_text(encoding="utf-8")
    script.write_text(text.replace("=/usr/bin/python3\n", f"={python}\n"), encoding="utf-8")
    environment = {**os.environ, "PYTHON": sys.executable}
    command = ["/bin/sh", script, "run", "package"]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30)
    assert run.returncode == 1
    assert run.stderr == (
        "The package is built with the system's own Python, which gets security fixes with the system. It must be "
        f"3.11, 3.12 or 3.13, but {python} is {found}. Please build on Debian 13, after: apt-get install python3\n"
    )
    assert not (tmp_path / ".venv").exists()
