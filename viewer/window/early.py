"""What a window does before it is painted for the first time, without ``Qt``, the namespace.

PySide makes a class of each enumeration when it is first needed. For the hundred of ``Qt``, all at once, a window would
wait a tenth of the time that it takes to start. So modules that are imported before then say ``QtCore.Qt`` where they
need it, later; and these are values of it for ``setProperty``, which takes numbers.
"""

from __future__ import annotations

VERTICAL = 2
"""``Qt.Orientation.Vertical``"""
PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText``"""
SELECTED_BY_MOUSE = 1
"""``Qt.TextInteractionFlag.TextSelectableByMouse``"""
SELECTED = 3
"""The same, and ``TextSelectableByKeyboard``."""
ABOVE = 0x21
"""``Qt.AlignmentFlag.AlignTop`` and ``AlignLeft``, which is the right where a window is mirrored."""
AT_THE_RIGHT = 0x92
"""``Qt.AlignmentFlag.AlignRight``, ``AlignVCenter``, and ``AlignAbsolute``: whatever direction the words have."""
NEVER = 1
"""``Qt.ScrollBarPolicy.ScrollBarAlwaysOff``"""
IF_NEEDED = 0
"""``Qt.ScrollBarPolicy.ScrollBarAsNeeded``"""
ALWAYS = 2
"""``Qt.ScrollBarPolicy.ScrollBarAlwaysOn``"""
NO_FOCUS = 0
"""``Qt.FocusPolicy.NoFocus``"""
