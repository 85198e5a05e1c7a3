"""The bindings of Qt without what they hardly use, and without their function in the place of ``__import__``.

That one looks for ``from __feature__ import``, and reads the source of each module that is imported; here is none.

``resources/packaging/start.py`` does that, which is what the package runs.
"""

from __future__ import annotations

from viewer.compat import Adaptation

ABOUT = Adaptation(
    module="resources/packaging/compat/bindings_alone.py",
    made_for={"shiboken6": ("6.11.3",)},
    purpose="the bindings of Qt are imported without five modules that they hardly use, and change no import",
    lost="14 ms of a start with a window",
    look="Shiboken still uses none of them where it finds its modules unpacked, and keeps __orig_import__ in builtins",
)
