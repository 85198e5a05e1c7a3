"""The bill of materials of the packaged application, in CycloneDX: what it is made of, and every file of it.

A component for each Python distribution, for Python itself, and for each Debian package that libraries of the building
machine come from; in each, its files with their SHA-256. What belongs to the application itself is in the component
that the bill is about. Two bills of the same files are the same. See https://cyclonedx.org/docs/1.6/json/.
"""

# The classes of cyclonedx are made by decorators that hide their arguments and members from type checkers.
# pyright: reportCallIssue=false, reportAttributeAccessIssue=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportArgumentType=false

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sysconfig
import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bundle import Entry
from compat import qt_bindings, vector_tables
from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

NAME = "bill-of-materials.cdx.json"
"""The file, beside the executable's own files."""

Origin = tuple[str, str, str]
"""Kind of package (pypi, deb, generic), its name and its version."""

_INSIDE = "_internal"


def write(folder: Path, modules: Iterable[Entry], files: Iterable[Entry], *, name: str, version: str) -> None:
    """Write the bill of the application in ``folder``. ``modules`` are in its executable, ``files`` beside it."""
    owners = {entry: origin for entry, source, kind in files if (origin := _origin(entry, source, kind, name))}
    made_of: dict[Origin, list[Component]] = defaultdict(list)
    own: list[Component] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        entry = str(path.relative_to(folder / _INSIDE)) if _INSIDE in path.parts else ""
        if path.name == "base_library.zip":
            made_of[_python()].append(_file(path, folder))
        elif origin := owners.get(entry):
            made_of[origin].append(_file(path, folder))
        elif path.name != NAME:
            own.append(_file(path, folder))
    for module, _, _ in modules:
        if origin := _distribution_of_module(module):
            made_of[origin]  # its modules are in the executable
    bom = Bom(components=[_component(origin, parts) for origin, parts in sorted(made_of.items())])
    application = Component(type=ComponentType.APPLICATION, name=name, version=version, components=own, bom_ref=name)
    application.licenses.add(LicenseFactory().make_from_string("MIT"))
    bom.metadata = BomMetaData(component=application, timestamp=_time())
    bom.register_dependency(application, list(bom.components))
    digest = hashlib.sha256("".join(sorted(str(part.hashes) for part in own)).encode()).hexdigest()
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, digest)
    (folder / _INSIDE / NAME).write_text(JsonV1Dot6(bom).output_as_string(indent=1), encoding="utf-8")


def _time() -> datetime:
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)


def _file(path: Path, folder: Path) -> Component:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    name = str(path.relative_to(folder))
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest)]
    return Component(type=ComponentType.FILE, name=name, hashes=hashes, bom_ref=f"file:{name}")


def _component(origin: Origin, parts: Iterable[Component]) -> Component:
    kind, name, version = origin
    namespace = "debian" if kind == "deb" else None
    address = PackageURL(kind, namespace, name, version)
    found = Component(
        type=ComponentType.LIBRARY, name=name, version=version, purl=address, components=parts, bom_ref=str(address)
    )
    if licence := _licence(origin):
        found.licenses.add(LicenseFactory().make_from_string(licence))
    return found


def _licence(origin: Origin) -> str:
    """What a package says of its licence; Debian's packages have theirs in files alone."""
    if origin == _python():
        return "PSF-2.0"
    if origin[0] != "pypi":
        return ""
    about = importlib.metadata.metadata(origin[1])
    said = about.get("License-Expression") or about.get("License") or ""
    if said and "\n" not in said.strip():
        return said.strip()
    classes = [line for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    return classes[0].rpartition(" :: ")[2] if classes else ""


def _origin(entry: str, source: str, kind: str, name: str) -> Origin | None:
    """Where a file of the bundle comes from; None if it is the application's own."""
    if origin := _of_distributions().get(os.path.normpath(entry)):
        return None if origin[1] == name else origin
    for folder in (qt_bindings.FOLDER, vector_tables.FOLDER):  # what is in there is made of files of theirs
        if entry.startswith(folder):
            return _distribution_of_module(folder.split("/")[0])
    if entry.startswith("python3.") or re.match(r"libpython3", entry):
        return _python()
    return _of_debian(os.path.realpath(source)) if kind == "BINARY" else None


@functools.cache
def _python() -> Origin:
    """Python itself: Debian's package of its library, the version of which tells what security fixes it has."""
    folder, name = sysconfig.get_config_vars("LIBDIR", "INSTSONAME")
    return _of_debian(os.path.realpath(Path(folder, name))) or ("generic", "python", platform.python_version())


@functools.cache
def _of_distributions() -> dict[str, Origin]:
    """The distribution of each installed file, by its path below the folder of installed packages."""
    found: dict[str, Origin] = {}
    for distribution in importlib.metadata.distributions():
        origin = "pypi", _normal(distribution.name), distribution.version
        found |= {os.path.normpath(path): origin for path in distribution.files or ()}
    return found


@functools.cache
def _tops() -> dict[str, list[str]]:
    return dict(importlib.metadata.packages_distributions())


def _distribution_of_module(module: str) -> Origin | None:
    names = _tops().get(module.split(".")[0], ())
    own = "event-report-viewer"
    return next((("pypi", _normal(name), importlib.metadata.version(name)) for name in names if name != own), None)


def _normal(name: str) -> str:
    """The name of a distribution as the index has it: https://peps.python.org/pep-0503/#normalized-names."""
    return re.sub(r"[-_.]+", "-", name).lower()


@functools.cache
def _of_debian(library: str) -> Origin | None:
    """The Debian package of a library of the building machine."""
    if shutil.which("dpkg-query") is None:
        return None
    asked = ["dpkg-query", "--search", library]
    run = subprocess.run(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    if run.returncode:
        return None
    package = run.stdout.split(": ", 1)[0].split(",")[0]
    asked = ["dpkg-query", "--show", "--showformat=${Package} ${Version}", package]
    name, version = subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return "deb", name, version
