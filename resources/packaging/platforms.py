"""What executables of Windows and applications of macOS say of themselves: version, icon, kinds of documents.

Not run here: the application is built and tested on Linux alone, and parts of it (confinement, handing over) exist
there alone. ``build.spec`` uses this where PyInstaller runs on those systems.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from desktop import NAME

TITLE = "Event Report Viewer"
_COPYRIGHT = "The Event Report Viewer authors, MIT licence"

_DOCUMENTS = {
    "Plain text": ("public.plain-text", "txt"),
    "Markdown": ("net.daringfireball.markdown", "md"),
    "Web page": ("public.html", "html"),
    "Word document": ("org.openxmlformats.wordprocessingml.document", "docx"),
    "OpenDocument text": ("org.oasis-open.opendocument.text", "odt"),
    "Rich text": ("public.rtf", "rtf"),
    "PDF document": ("com.adobe.pdf", "pdf"),
    "Mail": ("com.apple.mail.email", "eml"),
    "Report kept as JSON": ("public.json", "json"),
}
"""Kinds of documents: their uniform type identifier and the usual ending of their names."""


def executable(version: str, icon: Path) -> dict[str, Any]:
    """Arguments of PyInstaller's ``EXE`` on this system."""
    if sys.platform == "win32":
        return {"console": False, "icon": str(icon), "version": _version_info(version)}
    if sys.platform == "darwin":
        return {"console": False, "argv_emulation": True}  # a double click hands files over by an event
    return {}


def application(version: str, icon: Path) -> dict[str, Any]:
    """Arguments of PyInstaller's ``BUNDLE``, which macOS has alone."""
    documents = [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": [kind],
            "CFBundleTypeExtensions": [ending],
        }
        for name, (kind, ending) in _DOCUMENTS.items()
    ]
    return {
        "name": f"{TITLE}.app",
        "icon": str(icon),
        "version": version,
        "info_plist": {
            "CFBundleDisplayName": TITLE,
            "CFBundleDocumentTypes": documents,
            "NSHighResolutionCapable": True,
            "NSHumanReadableCopyright": _COPYRIGHT,
        },
    }


def _version_info(version: str) -> object:
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = tuple(int(part) for part in f"{version}.0".split("."))
    told = {
        "CompanyName": "The Event Report Viewer authors",
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": _COPYRIGHT,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    strings = [info.StringStruct(name, value) for name, value in told.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([info.StringTable("040904B0", strings)]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
