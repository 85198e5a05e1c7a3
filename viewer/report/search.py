"""Search in a text or a report: what a reader types -> the spans that say it, exact to the code point.

``Query`` says what to look for (see ``searching.querying`` for what can be typed) and what makes no difference (see
``searching.characters``), ``Scope`` where. A ``Searcher`` folds its text once for each way of folding and answers with
``Found``: the matches as a lazy sequence of spans, in text order and apart from each other, and why they were found.
A match is a stretch of whole characters, marks included, whose folded form is the folded query: ``s`` is not found
inside ``ß``, nor half of a flag.

Long texts take long. ``Searcher.steps`` is the same search as a generator that pauses every few milliseconds, so that
whoever has a window to keep alive can go on with it, or drop it, between two events; ``prepare`` folds beforehand, and
may do so in another thread.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.giving_way import finish
from viewer.language import Words
from viewer.report.model import Report, Span
from viewer.report.paragraphs import paragraphs
from viewer.report.searching.areas import common, holding, rest
from viewer.report.searching.characters import Folding
from viewer.report.searching.errors import QueryError
from viewer.report.searching.folding import FoldedText, fold, folding_steps
from viewer.report.searching.matching import Finding, Matches, neighbours, occurrences, within
from viewer.report.searching.querying import Asked, Part, Query, bare, parse, unmarked
from viewer.report.searching.scoping import OWN_WORDS, WHOLE, Scope, areas, in_item, said_by

if TYPE_CHECKING:  # loaded where they are wanted: a window opens sooner without them
    from viewer.report.searching.listing import Rows
    from viewer.report.searching.naming import Names
    from viewer.report.searching.objects import ObjectMatch, Objects
    from viewer.report.searching.places import Places
    from viewer.report.searching.suggesting import Vocabulary

__all__ = [
    "OWN_WORDS",
    "WHOLE",
    "Found",
    "Query",
    "QueryError",
    "Scope",
    "Searcher",
    "areas",
    "find",
    "in_item",
    "said_by",
    "suggest",
]


class Searching(Words):
    """What is said of what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query.

    ``also`` are the other forms of a name that are among the matches, ``apart`` says that the words were not found
    next to each other, so that each of them is a match of its own in the paragraphs that hold all; ``scattered``, that
    each is somewhere, but no paragraph holds all.
    """

    matches: Matches = ()
    also: tuple[str, ...] = ()
    apart: bool = False
    scattered: bool = False

    def explanation(self) -> str:
        """Why there are matches that were not asked for so, or none of words that are there, in the reader's language.

        Empty where there is nothing to explain.
        """
        told: list[str] = []
        if self.apart:
            told.append(Searching.tr("not next to each other in this order: paragraphs that hold all words"))
        if self.scattered:
            told.append(Searching.tr("each word is there, but no paragraph holds them all"))
        if self.also:
            forms = Searching.tr(", ", "between the forms of a name").join(self.also)
            told.append(Searching.tr("also found: {forms}").format(forms=forms))
        return "; ".join(told)


Steps = Generator[None, None, Found]


def find(text: str, query: Query) -> list[Span]:
    """The matches of the query in the text, in order, none overlapping another. Raises QueryError."""
    return list(Searcher(text).find(query))


def suggest(source: str | Report, query: Query) -> list[str]:
    """The query in near spellings that the text holds, at most three, the nearest first."""
    return Searcher(source).suggest(query)


class Searcher:
    """Search in one text, or in one report, many times.

    Only in a report has a name other forms, and are there other scopes than the whole.
    """

    def __init__(self, source: str | Report, before: Searcher | None = None) -> None:
        """``before`` is one for the same text, whose work need not be done again."""
        self._source = source
        self._report = None if isinstance(source, str) else source
        self.text = source if isinstance(source, str) else source.text
        self._paragraphs: Sequence[Span] | None = None
        self._folded: dict[Folding, FoldedText] = {}
        self._names: dict[Folding, Names] = {}
        self._vocabularies: dict[Folding, Vocabulary] = {}
        self._objects: tuple[Objects, Searcher] | None = None
        self._places: Places | None = None
        if before and before.text == self.text:
            self._paragraphs = before._paragraphs
            self._folded |= before._folded
            self._vocabularies |= before._vocabularies

    def find(self, query: Query, scope: Scope = WHOLE) -> Matches:
        """The matches of the query, in order, none overlapping another. Raises QueryError."""
        return self.search(query, scope).matches

    def search(self, query: Query, scope: Scope = WHOLE) -> Found:
        """What the query finds.

        Raises QueryError where its pattern is none or takes too long, LookupError for a scope that the report has not.
        """
        return finish(self.steps(query, scope))

    def steps(self, query: Query, scope: Scope = WHOLE) -> Steps:
        """The same in steps, each of a few milliseconds (for a word in ten million characters, some twenty)."""
        if self._report is None and scope != WHOLE:
            raise LookupError(f"a text without a report has no such part: {scope}")
        limits = None if self._report is None or scope == WHOLE else areas(self._report, scope)
        if query.kind == "pattern":
            from viewer.report.searching.patterns import pattern_matches

            matches = yield from pattern_matches(self.text, self._whole(), query)
            return Found(matches if limits is None else within(matches, limits))
        asked = parse(query)
        if asked.without:
            unwanted: set[int] = set()
            for part in asked.without:
                matches = yield from self._part(part, query, whole_word=True)
                unwanted |= yield from holding(matches, self._whole())
            wanted = rest([self._whole()[number] for number in sorted(unwanted)], len(self.text))
            limits = wanted if limits is None else common(limits, wanted)
        found = yield from self._parts(asked.parts, query, limits)
        found = self._with_names(asked, query, found, limits)
        if not found.matches and query.kind == "words" and (plain := unmarked(asked)):
            found = yield from self._parts(plain.parts, query, limits)
            found = self._with_names(plain, query, found, limits)
        if not found.matches and (words := _each_word(asked)):
            found = yield from self._parts(words, query, limits)
            found = replace(found, apart=bool(found.matches))
        return found

    def prepare(self, query: Query) -> Generator[None, None, None]:
        """Do in steps what searches like this one need done once; loading what names take is a longer one."""
        if query.kind == "pattern":
            self._whole()
            return
        yield from self._fold(query.folding)
        if self._report is not None and query.variants:
            self._known_names(self._report, query)

    def suggest(self, query: Query) -> list[str]:
        """The query in near spellings that the text holds, at most three, the nearest first; see ``suggesting``."""
        from viewer.report.searching.suggesting import Vocabulary

        vocabulary = self._vocabularies.get(query.folding)
        if vocabulary is None:
            vocabulary = self._vocabularies[query.folding] = Vocabulary(self.text, query.folding)
        return vocabulary.suggest(query)

    def rows(self, matches: Matches, width: int | None = None) -> Rows:
        """The matches as rows of a list, with at most ``width`` characters of context on either side."""
        from viewer.report.searching.listing import WIDTH, Rows
        from viewer.report.searching.places import Places

        if self._places is None:
            self._places = Places(self._source)
        return Rows(self._places, matches, width or WIDTH)

    def objects(self, query: Query) -> list[ObjectMatch]:
        """The people, items of the programme and statements that the query finds, in this order. Raises QueryError.

        A name finds what the people of this name did and said, too, whatever it is spelled like there.
        """
        return finish(self.object_steps(query))

    def object_steps(self, query: Query) -> Generator[None, None, list[ObjectMatch]]:
        """The same in steps; the first time, one of them is longer."""
        from viewer.report.searching.objects import Objects

        if self._report is None:
            return []
        if self._objects is None:
            objects = Objects(self._report)
            searcher = Searcher(objects.text)
            searcher._paragraphs = objects.areas
            self._objects = objects, searcher
        objects, searcher = self._objects
        direct = (yield from searcher.steps(query)).matches
        named: list[Matches] = []
        if query.variants and query.kind != "pattern" and (words := _name(parse(query))):
            for person in self._known_names(self._report, query).named(words):
                spans = searcher.find(replace(query, text=person.name, kind="phrase"))
                named.append([span for span in spans if not _overlapped(span, direct)])
        return objects.matched(_merged([direct, *named]))

    def _whole(self) -> Sequence[Span]:
        if self._paragraphs is None:
            self._paragraphs = paragraphs(self.text)
        return self._paragraphs

    def _fold(self, folding: Folding) -> Generator[None, None, FoldedText]:
        folded = self._folded.get(folding)
        if folded is None:
            folded = self._folded[folding] = yield from folding_steps(self.text, folding)
        return folded

    def _parts(self, parts: Sequence[Part], query: Query, limits: Sequence[Span] | None) -> Steps:
        """What matches the parts; of several, each in the paragraphs that hold all."""
        found: list[Matches] = []
        for part in parts:
            matches = yield from self._part(part, query, query.whole_word)
            found.append(matches if limits is None else within(matches, limits))
        if len(found) < 2:
            return Found(found[0] if found else ())
        common_to_all: set[int] | None = None
        for matches in found:
            held = yield from holding(matches, self._whole())
            common_to_all = held if common_to_all is None else common_to_all & held
        shared = [self._whole()[number] for number in sorted(common_to_all or ())]
        return Found(_merged([within(matches, shared) for matches in found]), scattered=all(found) and not shared)

    def _part(self, part: Part, query: Query, whole_word: bool) -> Finding:
        folding = query.exact_folding if part.exact else query.folding
        folded = yield from self._fold(folding)
        words = [form for word in part.words if (form := fold(word, folding).text)]
        if len(words) > 1:
            return (yield from neighbours(folded, words, whole_word))
        return (yield from occurrences(folded, "".join(words), whole_word))

    def _with_names(self, asked: Asked, query: Query, found: Found, limits: Sequence[Span] | None) -> Found:
        """What was found, and the other forms of the name if the query is one."""
        words = _name(asked)
        if self._report is None or not query.variants or not words:
            return found
        others = self._known_names(self._report, query).others(words)
        within_limits = others if limits is None else within(others, limits)
        more = [span for span in within_limits if not _overlapped(span, found.matches)]
        if not more:
            return found
        return Found(_merged([found.matches, more]), tuple(dict.fromkeys(map(self._report.words, more))))

    def _known_names(self, report: Report, query: Query) -> Names:
        from viewer.report.searching.naming import Names

        names = self._names.get(query.folding)
        if names is None:
            names = self._names[query.folding] = Names(report, query.folding)
        return names


def _name(asked: Asked) -> str:
    """What of a query may be a name; empty where it is more than words next to each other."""
    return " ".join(asked.parts[0].words) if len(asked.parts) == 1 and not asked.parts[0].exact else ""


def _each_word(asked: Asked) -> tuple[Part, ...]:
    """The words of a query, each for itself; none where they are so already."""
    if all(part.exact or len(part.words) < 2 for part in asked.parts):
        return ()
    return tuple(Part((word if part.exact else bare(word),), part.exact) for part in asked.parts for word in part.words)


def _merged(found: Sequence[Matches]) -> list[Span]:
    """All matches in text order; of those that overlap, the first and longest."""
    merged: list[Span] = []
    for span in sorted({span for matches in found for span in matches}, key=lambda span: (span.start, -span.end)):
        if not merged or merged[-1].end <= span.start:
            merged.append(span)
    return merged


def _overlapped(span: Span, matches: Matches) -> bool:
    at = bisect_right(matches, span.start, key=lambda match: match.end)
    return at < len(matches) and matches[at].start < span.end
