"""Acts that are shown or done, clause by clause: performances, rites, awards, screenings and exhibitions."""

from __future__ import annotations

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import around, child, has_word, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.shared.draft import Act, Reading, found_by
from viewer.extract.rules.shared.mending import mended
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.shared.recent import recent
from viewer.extract.rules.showing.accompanying import took_part, were_performers
from viewer.extract.rules.showing.awarding import awarded
from viewer.extract.rules.showing.framing import framed
from viewer.extract.rules.showing.performing import by_instrument, performed
from viewer.extract.rules.showing.rites import rites
from viewer.extract.rules.showing.screening import exhibited, shown

_RULES = (rites, awarded, shown, performed, exhibited, by_instrument, were_performers, took_part)


def find(reading: Reading) -> dict[int, list[Act]]:
    """The acts of these kinds, by the index of the verb that tells them."""
    story = reading.story
    found: dict[int, list[Act]] = {}
    for clause in reading.clauses:
        if not (clause.real or _announced(clause)) or outside(reading, clause):
            continue
        if _is_question(clause) or child(clause.verb, "aux") is not None and lemma(clause.verb.head) == "introduce":
            continue
        if not recent(clause) or not (story.past(clause) or _is_roll(clause)):
            continue
        acts = _of(reading, mended(clause))
        if acts and not story.other_time(clause.verb):
            found[clause.verb.i] = acts
    return found


def _of(reading: Reading, clause: Clause) -> list[Act]:
    for rule in _RULES:
        if (act := rule(reading, clause)) is not None:
            return found_by(rule, [act])
    return found_by(framed, framed(reading, clause))


def _is_question(clause: Clause) -> bool:
    """``Who sang what``, in a heading."""
    asking = [t for t in clause.verb.children if t.tag_ in ("WP", "WRB")]
    if has_word(asking, "when", "where"):  # else the rest of a sentence that was cut
        return clause.verb.sent.text.rstrip().endswith("?")
    return clause.verb.dep_ == "ROOT" and bool(asking)


def _is_roll(clause: Clause) -> bool:
    """``This year's inductees include X``, ``this year the prize goes to X``: told in the present, for it stays so."""
    winners = words("showing", "winners", "words") - {"champion", "laureate"}
    if clause.lemma in ("include", "be") and any(lemma(t) in winners and t.tag_ == "NNS" for t in clause.agents):
        return True
    if clause.verb.tag_ != "VBZ" or clause.lemma not in ("be", "go", "award", "honour", "honor", "present", "win"):
        return False
    return any(t.lower_ == "year" and t.i and t.nbor(-1).lower_ == "this" for t in around(clause.verb))


def _announced(clause: Clause) -> bool:
    """``He announced that the prize had gone to Y``: told as news, which it makes."""
    above = clause.verb.head
    told = clause.verb.dep_ == "ccomp" and lemma(above) in ("announce", "reveal", "declare")
    return told and clause.lemma in ("go", "win", "fall", "award") and not (clause.negated or clause.planned)
