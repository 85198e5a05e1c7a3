"""What corrections made of a long report, kept in the cache, so that an opening need not wait for their replay.

It is shown at once where it was made of the same: the text, what the same rules found in it, and the very log. Whoever
shows it replays the log nevertheless, and goes by what comes of that. It is none of the reader's work, which is in the
log alone.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from viewer import cache
from viewer.cache import ReportCache
from viewer.giving_way import one_by_one
from viewer.keeping.log import Extent
from viewer.keeping.shelf import Shelf, normalised_hash
from viewer.report import difference
from viewer.report.model import ModelError, Report
from viewer.window import garbage

_FORM = 2
"""Version of the form in which it is kept."""


class ShownBefore(NamedTuple):
    """A report as it was found, and what its log made of it before."""

    found: Report
    shown: Report


def shown_before(reports: ReportCache, shelf: Shelf, found: Report, path: Path | None) -> ShownBefore | None:
    """What the log that is there now made of a report before; None if that is not kept, or damaged."""
    made_of, shown = reports.shown(cache.key(found.text))
    if not shown:
        return None
    log = shelf.digest(normalised_hash(found.text), found.source.sha256 or None, path)
    if not log or made_of != _made_of(found, log):
        return None
    with garbage.paused():
        try:
            return ShownBefore(found, difference.loads(shown, found))
        except ModelError:
            return None


def keep(reports: ReportCache, found: Report, shown: Report, extent: Extent) -> None:
    """Keep what a log, as far as it is known, made of a report. Nothing is kept where there is more in its file now."""
    key = cache.key(found.text)
    with garbage.paused():
        told = difference.dumps(shown, found)
    if log := extent.digest():
        reports.put_shown(key, _made_of(found, log), told)
        if not extent.path.exists():  # corrections were cleared meanwhile
            reports.drop_shown(key)


def _made_of(found: Report, log: str) -> str:
    """What stands for all that a corrected report was made of: a SHA-256 in hexadecimal.

    Rules that ran out of time may find less in the same text: therefore it is told by where each entry stands, too.
    """
    digest = hashlib.sha256(f"{_FORM}\n{cache.key(found.text)}\n{log}\n{found.event.headline!r}\n".encode())
    for entries in (found.people, found.programme, found.statements, found.remarks, found.suggestions):
        spans = (span for entry in one_by_one(entries) for span in entry.spans[:1])
        digest.update(f"{len(entries)}:{[(span.start, span.end) for span in spans]}\n".encode())
    return digest.hexdigest()
