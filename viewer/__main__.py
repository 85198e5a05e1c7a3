"""``python -m viewer``, and where the packaged application starts."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (by default those of the process) ask for. Returns the exit code."""
    try:
        from viewer import cli

        return cli.main(arguments)
    except KeyboardInterrupt:  # while modules were imported
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
