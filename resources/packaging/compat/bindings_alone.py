"""The bindings of Qt without what they import to unpack modules of theirs, which ``qt_bindings`` has unpacked before.

``resources/packaging/start.py`` does that, which is what the package runs.
"""

from __future__ import annotations

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/bindings_alone.py",
    made_for={"shiboken6": ("6.11.3",)},
    purpose="the bindings of Qt are imported without tempfile and zipfile",
    lost="6.5 ms of a start with a window",
    look="Shiboken still uses neither of them where it finds its modules unpacked",
)
