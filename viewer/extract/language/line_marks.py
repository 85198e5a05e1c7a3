"""What stands at the beginning of the lines of a list."""

from __future__ import annotations

import re

MARK = re.compile(r"\s*(?:[-*•–—+‣▪●○·]|\(?\d{1,3}[.)]|\(?[a-zA-Z][)])\s+")
"""A bullet or a number at the beginning of a line."""
