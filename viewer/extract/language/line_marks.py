"""What stands at the beginning of the lines of a list."""

from __future__ import annotations

import re

_SIGNS = "\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
"""Arrows, geometric shapes, dingbats and pictures."""
MARK = re.compile(rf"\s*(?:[-*•–—+‣·]|[{_SIGNS}]\ufe0f?|\(?\d{{1,3}}[.)]|\(?[a-zA-Z][)])\s+")
"""A bullet, a sign that stands for one, or a number at the beginning of a line."""
