"""Who held the event as nouns tell: ``a meeting of X``, ``X's dinner``, ``the X dinner``, ``under the aegis of X``."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.language.passage import child, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.bodies import bodies, body_before, is_body, is_named_body
from viewer.extract.rules.facts.holder_names import all_of, each_body, is_one_name, of_noun
from viewer.extract.rules.shared.common import LEAD
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_event
from viewer.report.model import Span

_HAD = ("anniversary", "jubilee", "visit", "strike", "award", "awards", "wing", "doctorate", "trial", "tribute")
"""What a body has without holding it."""
_UNDER = ("under", "on", "in", "at")


def by_noun(reading: Reading, token: Token) -> list[Span]:
    """The bodies that a noun for the event, its auspices, hosts or guests tells as those who held it."""
    word = token.lower_
    if (
        word in words("event", "organising", "auspices")
        and token.text.islower()
        and token.dep_ == "pobj"
        and token.head.lower_ in _UNDER
    ):
        aim = of_noun(token)
        verb = token.head.head
        ahead = verb.tag_ == "VB" or any(c.tag_ in ("TO", "MD") for c in verb.lefts)  # "to be given under the auspices"
        return bodies(reading.passage, aim) if aim is not None and is_body(aim) and not ahead else []
    if word in words("event", "organising", "hosts"):
        return hosts(reading, token)
    if word == "invitation":
        return _invitation(reading, token)
    if not {lemma(token), word} & words("event", "organising", "meetings"):
        owned = _owner(reading, token) if is_event(token) and word not in _HAD else []
        return owned or _guests(reading, token) or _arrangements(reading, token)
    return _of_meeting(reading, token)


def _of_meeting(reading: Reading, token: Token) -> list[Span]:
    """``the annual meeting of X``, ``X's dinner``, ``At its sitting X``, ``a X Committee hearing``."""
    passage = reading.passage
    known = any(c.dep_ == "det" or c.pos_ == "PRON" or c.dep_ == "amod" for c in token.lefts)
    part = token.lower_ in ("day", "evening", "night") and not any(c.dep_ == "compound" for c in token.lefts)
    general = any(c.lower_ in words("event", "organising", "periodic") for c in token.lefts)
    for aim in [] if part else all_of(token):
        if is_named_body(aim) and known or general and aim.text[0].isupper() and aim.ent_type_ not in ("GPE", "PERSON"):
            return bodies(passage, aim)
    if any(c.lower_ in ("its", "their") for c in token.lefts):
        root = passage.sentence(token).root
        holder = child(root, "nsubj", "nsubjpass")
        known = words("event", "organising", "bodies")
        if holder is None or is_event(holder) and holder.lower_ not in known:
            return []
        if is_named_body(holder) or is_one_name(holder):
            return each_body(reading, holder, False)
    if owned := _owner(reading, token):
        return owned
    before = token.nbor(-1) if token.i else token
    compound = token.text.islower() and before.dep_ in ("compound", "nmod") and before.head == token
    if compound and passage.depth(passage.paragraph(token)) <= LEAD:
        return body_before(passage, token)
    return []


def _owner(reading: Reading, token: Token) -> list[Span]:
    """``X's dinner``: the body in the possessive."""
    owner = child(token, "poss")
    known = words("event", "organising", "bodies")
    body = owner is not None and (
        owner.lower_ in known or token.text.islower() and any(c.text[0].isupper() for c in owner.lefts)
    )
    if owner is None or not body or not is_named_body(owner) or owner.i > token.i:
        return []
    end = next((c for c in owner.children if c.dep_ == "case"), owner)
    span = bodies(reading.passage, owner)[:1]
    return [Span(s.start, min(s.end, end.idx if end != owner else s.end)) for s in span]


def _invitation(reading: Reading, token: Token) -> list[Span]:
    """``The chiefs assembled at the invitation of X``: a body, or a person named there."""
    aim, above = of_noun(token), token.head.head
    if aim is None or token.dep_ != "pobj" or token.head.lower_ not in ("at", "on", "upon"):
        return []
    if lemma(above) not in words("event", "organising", "gather") and not is_event(above):
        return []
    if is_named_body(aim):
        return bodies(reading.passage, aim)
    people = (reading.resolver.named(t) for t in aim.doc[aim.i : min(aim.i + 5, aim.sent.end)])
    person = next((p for p in people if p is not None), None)
    if person is None:
        return []
    last = aim.doc[min(aim.i + 5, aim.sent.end) - 1]
    mentions = (m for m in reading.people[person].mentions if aim.idx <= m.span.start <= last.idx)
    return [m.span for m in mentions][:1]


def hosts(reading: Reading, token: Token) -> list[Span]:
    """``our hosts, X``, ``the organisers from X``."""
    for part in token.rights:
        if part.dep_ == "appos" and is_named_body(part):
            return bodies(reading.passage, part)
        if part.dep_ == "prep" and part.lower_ in ("from", "at"):
            aim = child(part, "pobj")
            if aim is not None and (is_named_body(aim) or aim.lower_ in ("community", "team", "group")):
                return bodies(reading.passage, aim)
    return []


def _guests(reading: Reading, token: Token) -> list[Span]:
    """``the trustees, whose guests we were``, ``as guests of X``."""
    if token.lower_ != "guests":
        return []
    aim = of_noun(token)
    if aim is not None and token.head.lower_ == "as" and is_named_body(aim):
        return bodies(reading.passage, aim)
    whose = child(token, "poss")
    if whose is not None and whose.lower_ == "whose" and token.head.dep_ == "relcl":
        return bodies(reading.passage, token.head.head) if is_body(token.head.head) else []
    return []


def _arrangements(reading: Reading, token: Token) -> list[Span]:
    """``The arrangements were made by a welcome committee``."""
    if token.lower_ != "arrangements" or token.dep_ not in ("nsubjpass", "dobj"):
        return []
    clause = reading.clause_of(token.head)
    if clause is None or clause.lemma not in ("make", "handle") or not clause.real:
        return []
    return [span for agent in clause.agents if is_body(agent) for span in bodies(reading.passage, agent)]
