"""All traps, by name of their file."""

from __future__ import annotations

from tests.hostile import archives, documents, kept, mails, markdowns, mislabelled, pages, pdfs, places, rich, texts
from tests.hostile.trap import Trap

AREAS: dict[str, tuple[Trap, ...]] = {
    "places": places.TRAPS,
    "texts": texts.TRAPS,
    "mislabelled": mislabelled.TRAPS,
    "markdown": markdowns.TRAPS,
    "pages": pages.TRAPS,
    "archives": archives.TRAPS,
    "documents": documents.TRAPS,
    "rich": rich.TRAPS,
    "pdf": pdfs.TRAPS,
    "mails": mails.TRAPS,
    "kept": kept.TRAPS,
}

CORPUS: dict[str, Trap] = {f"{area}/{trap.name}": trap for area, traps in AREAS.items() for trap in traps}
"""Each by its area and the name of its file."""
