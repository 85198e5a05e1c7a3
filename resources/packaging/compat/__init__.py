"""Where the package leans on private parts of others: a module for each, described as those of ``viewer.compat``.

``EVENT_REPORT_VIEWER_WITHOUT`` names modules that a build is to go without, for ``tests.benchmarks.compat`` to measure
what would be lost: ``EVENT_REPORT_VIEWER_WITHOUT=plain_archive,run_hooks``.
"""

from __future__ import annotations

import os

WITHOUT = "EVENT_REPORT_VIEWER_WITHOUT"


def used(name: str) -> bool:
    """Whether this build is to have what the module of that name does."""
    return name not in os.environ.get(WITHOUT, "").split(",")
