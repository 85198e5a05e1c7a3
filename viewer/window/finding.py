"""How far the search for people, programme and statements has come: what an empty panel may truthfully say."""

from __future__ import annotations

from enum import Enum


class Finding(Enum):
    """The state of what is shown."""

    NO_REPORT = "no report is open"
    RUNNING = "the text can be read, the rest is being looked for"
    STOPPED = "the text can be read, the rest was not found out"
    DONE = "everything that was found is shown"
