"""The time where the user is, by whatever the environment says of it (``TZ``); in UTC where that makes no sense."""

from __future__ import annotations

import datetime
import time


def now() -> datetime.datetime:
    """The time now, with its zone."""
    return local(time.time())


def local(seconds: float) -> datetime.datetime:
    """A time in seconds since 1970, with its zone.

    Python has no zone that is a day or more from UTC, which ``TZ`` can ask for (``XXX-24:30``), and no year after 9999.
    """
    try:
        return datetime.datetime.fromtimestamp(seconds).astimezone()
    except (ValueError, OverflowError, OSError):
        return _EPOCH + datetime.timedelta(seconds=max(_FIRST, min(seconds, _LAST)))


_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_FIRST = (datetime.datetime.min.replace(tzinfo=datetime.UTC) - _EPOCH).total_seconds() + 1
_LAST = (datetime.datetime.max.replace(tzinfo=datetime.UTC) - _EPOCH).total_seconds() - 1
