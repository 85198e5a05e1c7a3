"""The event summary as one page for a browser."""

from __future__ import annotations

import re

from viewer import resources
from viewer.report import harmless, wording
from viewer.report.marking import PENCIL
from viewer.report.summary import words
from viewer.report.summary.rows import NOTES, SECTIONS, Summary


def to_html(summary: Summary) -> str:
    """The summary as one page for a browser: it needs no other file, runs no script, and every text is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # only this form needs it, and it takes a while
    from markupsafe import Markup

    def harmless_line(value: object) -> object:
        """What a place in the page shows: no order to show it otherwise than it stands. Markup is our own."""
        return harmless.line(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    def linked(reference: str) -> str:
        """The numbers of paragraphs, each leading to the paragraph where the text is appended."""
        if not summary.full_text:
            return reference
        return Markup(re.sub(r"\d+", r'<a href="#p\g<0>">\g<0></a>', str(Markup.escape(reference))))

    def signed(sign: str) -> str:
        """The signs behind a value, if it has any: a reader's, and that of doubt."""
        shown = Markup('\N{NO-BREAK SPACE}<span class="{}">{}</span>')
        return Markup("").join(shown.format("hand" if one == PENCIL else "sign", one) for one in sign.split())

    environment = Environment(
        loader=FileSystemLoader(resources.path("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=harmless_line,
    )
    return environment.get_template("summary.html").render(
        summary=summary,
        linked=linked,
        signed=signed,
        heading=words.heading(),
        sections={name: words.section(name) for name in (*SECTIONS, NOTES, "overview", "text")},
        nothing={name: words.nothing(name) for name in (*SECTIONS, NOTES, "overview", "text")},
        mentioned=words.mentioned(),
        separator=wording.between_parts(),
        caveat=words.caveat(),
        legend=words.legend(),
        found_stays=words.found_stays(),
        origin=words.origin().partition("{name}"),
    )
