"""What a desktop opens a file with, for the tests: prints the command line of the desktop entry.

Run by the system's Python, with XDG_DATA_DIRS leading to the desktop entries. The argument is the file.
"""

# pyright: reportMissingImports=false, reportMissingModuleSource=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false

import sys
from pathlib import Path

from gi.repository import Gio

path = Path(sys.argv[1])
with path.open("rb") as file:
    kind, _uncertain = Gio.content_type_guess(str(path), file.read(4096))
entry = Gio.AppInfo.get_default_for_type(kind, False)
if entry is None:
    sys.exit(f"nothing opens {kind}")
print(entry.get_commandline())
