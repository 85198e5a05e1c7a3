"""What goes wrong in the world while reading: shown to the user as it stands."""

from __future__ import annotations


class ReadingError(Exception):
    """A file that cannot be read as a report. ``str(error)`` tells the user what is wrong and what to do."""
