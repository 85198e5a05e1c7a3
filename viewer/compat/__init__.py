"""Where the application leans on private parts of others: a module for each, with the versions that it is made for.

There are two such rooms. This one has what runs in the application. ``resources/packaging/compat`` has what runs when
the package is built: it needs PyInstaller, which is no dependency of the application, and is itself no part of the
package. Both describe themselves by the same record, ``Adaptation``, as ``ABOUT`` of each module. Tests fail with a
sentence where another version is installed, and where what is leant on has changed. ``python -m
tests.benchmarks.compat`` prints them all as a table, and measures what would be lost without each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Adaptation(NamedTuple):  # made sooner than a dataclass: the window needs one before it shows a text
    """One place where private parts of others are leant on."""

    module: str
    """Where it is, from the root of the checkout."""
    made_for: Mapping[str, tuple[str, ...]]
    """The distributions that are leant on, by their names in the index, and the versions that it was tried with."""
    purpose: str
    """Why it is there, in a few words."""
    lost: str
    """What is lost without it, as it was measured last (``python -m tests.benchmarks.compat``)."""
    look: str
    """What to see to where another version is installed; the end of a sentence with "see whether"."""

    def misfits(self) -> list[str]:
        """A sentence for each installed version that this was not tried with. Raises PackageNotFoundError."""
        from importlib.metadata import version

        return [
            f"{name} is {installed}; {self.module} was made for {' and '.join(tried)}: see whether {self.look}, run "
            f"`python -m tests.benchmarks.compat --measure`, and put {installed} in its ABOUT."
            for name, tried in self.made_for.items()
            if (installed := version(name)) not in tried
        ]
