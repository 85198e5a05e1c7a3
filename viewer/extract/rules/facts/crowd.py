"""Whether a number counts those who came: what it counts, and what the clause tells of them."""

from __future__ import annotations

from spacy.tokens import Token

from viewer.extract.language.passage import child, lemma
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.counted import CountPath, count_path, is_listed, is_many
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event

_SURE = ("attend", "gather", "participate", "congregate", "converge", "assemble", "turn", "throng", "march", "come")
_TOLD = ("tell", "thank", "remind", "assure", "urge", "address", "greet", "welcome", "ask")
_PARTS = ("competition", "contest", "survey", "quiz", "poll", "raffle", "race", "tournament", "vote")
_COUNTERS = ("organiser", "organizer", "police", "usher", "official", "officer", "doorkeeper", "steward")
_VISITORS = frozenset(("visitor", "visitors", "guest", "guests", "attendance"))


def crowd_score(reading: Reading, first: Token, root: Token, virtual: bool) -> int:
    """How likely the number is that of the people at the event; 0 if it is not."""
    path = count_path(root)
    noun = path.noun
    if lemma(noun) in words("event", "attendance", "few"):
        return 0
    before = noun.nbor(-1).lower_ if noun.i else ""
    if any(_further(c) and c.i <= first.i for c in noun.lefts):
        return 0
    if first.i and first.nbor(-1).lower_ in words("event", "attendance", "more"):
        if not (first.nbor(-1).lower_ == "more" and first.i + 1 < len(first.doc)):
            return 0
    if noun.lower_ == "strong" or root.i + 2 < len(root.doc) and root.nbor(2).lower_ == "strong":
        return 7 if any(is_crowd(t) for t in (noun.head, noun.head.head)) else 0
    if is_listed(noun, "badge"):
        given = path.verb is not None and lemma(path.verb) in (
            "give",
            "hand",
            "issue",
            "collect",
            "print",
            "distribute",
            "take",
            "pick",
        )
        return 6 if given else 0
    if noun.lower_ in ("signature", "signatures"):
        sheet = any(t.lower_ == "attendance" for t in noun.sent) if len(noun.sent) < 60 else False
        return 7 if sheet else 0
    if root.dep_ == "attr" and noun == root and any(c.lower_ == "we" for c in root.head.children):
        return 5 if root.head.tag_ == "VBD" else 0
    for verb in () if path.verb is None else (path.verb, path.verb.head):
        if lemma(verb) in ("make", "put", "estimate", "reckon", "give") and _counted_as(path, verb):
            return 6
    beside = [c for c in noun.rights if c.dep_ in ("amod", "acl", "advmod", "acomp")]
    beside += [noun.head] if noun.dep_ == "nsubj" and noun.head.pos_ == "ADJ" else []
    there = any(c.lower_ in ("present", "attending") for c in beside)
    if there and (path.of_people or path.noun == root):
        return 8
    if not path.of_people or before == "all" and path.role == "prep":
        return 0
    if any(c.lower_ == "in" and any(g.lower_ == "attendance" for g in c.children) for c in noun.rights):
        return 8
    if any(c.dep_ == "relcl" and _came(c) for c in noun.children):
        return 7
    return _by_verb(reading, path, virtual)


def _further(token: Token) -> bool:
    """``another 40``, ``40 more``; not ``more than 40``."""
    than = token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "than"
    return token.lower_ in words("event", "attendance", "more") and not than


def _came(verb: Token) -> bool:
    """``the 200 parents who came``."""
    who = child(verb, "nsubj")
    past = verb.tag_ in ("VBD", "VBN") and child(verb, "neg") is None
    return past and who is not None and who.lower_ in ("who", "that") and (lemma(verb) in _SURE or _took_part(verb))


def _took_part(verb: Token) -> bool:
    return lemma(verb) in ("take", "turn", "show") and any(c.lower_ in ("part", "out", "up") for c in verb.children)


def _by_verb(reading: Reading, path: CountPath, virtual: bool) -> int:
    nouns = [t for t in path.passed if t.pos_ == "NOUN"]
    groups = nouns if nouns and all(is_listed(t, "group") for t in nouns) else []
    front = "front" in [t.lower_ for t in path.passed] or "presence" in [t.lower_ for t in path.passed]
    verb = path.verb
    if verb is None:
        if front or groups:
            return 6
        return 5 if "with" in path.preps[:1] and any(is_event(t) for t in path.passed) else 0
    clause = reading.clause_of(verb)
    if verb.tag_ in ("VBP", "VBZ") and clause is not None and clause.reported:
        return 0
    if clause is not None and (clause.planned or clause.negated or clause.perfect and clause.reported):
        return 0
    name = lemma(verb)
    if name in ("expect", "invite", "apply", "hope", "accept", "select", "train", "aim", "target", "employ"):
        return 0
    told = 0 if clause is None or not clause.reported else 0 if _counter(verb) else 3
    counted = path.noun.lower_ in ("person", "people", "guests", "persons") or is_many(path.noun) or bool(groups)
    score = _score_verb(path, verb, name, bool(groups), front, counted)
    if not virtual and name in ("follow", "watch", "tune", "view", "listen", "log", "connect", "dial") and not groups:
        score = min(score, 4 if name in ("watch", "listen") else 0)
    return max(0, score - told)


def _score_verb(path: CountPath, verb: Token, name: str, group: bool, front: bool, counted: bool) -> int:
    if front:
        return 7
    if path.role in ("nsubj", "nsubjpass") and not path.preps:
        return _as_subject(path, verb, name, group)
    if path.role in ("agent",) or path.preps[-1:] == ["by"]:
        attended = ("attend", "follow", "watch", "witness", "join", "grace", "fill", "pack", "hear", "enjoy", "view")
        return 8 if name in (*attended, "celebrate", "visit", "represent") and counted else 0
    if path.role == "dobj" and name in _TOLD and counted and any(c.lower_ == "the" for c in path.noun.lefts):
        return 6
    if path.role == "dobj" and name in words("event", "attendance", "draw"):
        human = child(verb, "nsubj")
        if name in ("have", "include", "feature", "comprise", "serve", "involve", "boast"):
            return 5 if counted and human is not None and (is_event(human) or human.lower_ in ("we", "it")) else 0
        if not counted and name not in ("draw", "attract", "hold", "count", "total", "exceed", "number", "top"):
            return 0
        if name in ("seat", "train", "feed", "house", "accommodate", "admit"):
            return 0
        if not counted and human is not None and human.pos_ == "PROPN":
            return 0
        return 7 if name in ("draw", "attract", "count", "gather", "bring", "welcome") else 6
    subject = child(verb, "nsubj", "nsubjpass", "expl")
    if (
        path.role == "attr"
        or (path.role in ("dobj", "acomp") or path.preps == ["at"])
        and name in ("be", "reach", "stand", "total")
    ):
        if subject is not None and any(is_listed(t, "group") or t.lower_ == "number" for t in subject.subtree):
            people = [t for t in subject.subtree if is_crowd(t) or is_listed(t, "group")]
            return 7 if people else 0
        here = any(c.lower_ in ("present", "there", "here", "in", "at") and c.i > path.noun.i for c in verb.subtree)
        if subject is not None and subject.lower_ in ("there", "we", "it") and counted:
            return 6 if here else 3
        return 0
    if path.preps[:1] == ["with"] and name in ("pack", "fill", "cram", "crowd", "jam", "throng") and counted:
        return 6
    if path.preps[:1] == ["for"] and counted and name in words("event", "verbs", "hold"):
        return 5 if subject is not None and is_event(subject) else 0
    if (
        "with" in path.preps
        and counted
        and (name in words("event", "verbs", "happen", "begin") or group or name == "be")
    ):
        return 5
    if "of" in path.preps[:1] and counted and any(is_event(t) for t in path.passed[:2]):
        return 6
    if path.preps[:1] in (["before"], ["to"], ["for"]) and (group or path.preps[:1] == ["before"] and counted):
        return 6
    if (
        "to" in path.preps[:1]
        and counted
        and name in ("play", "perform", "speak", "open", "present", "sing", "lecture")
    ):
        return 5
    if "of" in path.preps[:1] and group:
        return 5
    if path.role in ("dobj", "attr") and name in _SURE and (subject is None or subject.lower_ in ("it", "there")):
        return 7
    return 0


def _counted_as(path: CountPath, verb: Token) -> bool:
    """``made it 211 people``, ``put the crowd at 500``, ``was estimated at 3,000``."""
    between = verb.doc[verb.i : path.noun.i]
    if len(between) > 14:
        return False
    subject = child(verb, "nsubjpass")
    near = [*between, *(subject.subtree if subject is not None else ())]
    if any(is_listed(t, "group") or t.lower_ in ("participants", "attendees", "visitors") for t in near):
        return True
    return lemma(verb) == "make" and len(between) > 1 and between[1].lower_ == "it" and path.of_people


def _as_subject(path: CountPath, verb: Token, name: str, group: bool) -> int:
    if name == "be":
        here = ("present", "there", "in", "at", "on", "here", "among")
        sure = any(c.lower_ in here and c.i > verb.i for c in verb.children)
        return 7 if sure or group else 0
    if name in ("register", "sign"):
        below = {t.lower_ for t in verb.subtree}
        sheet = below & {"attendance", "sheet", "register", "guestbook"} or "book" in below and below & _VISITORS
        return 7 if sheet else 0
    if name == "show" and child(verb, "prt") is None:
        return 0
    inside = next((child(c, "pobj") for c in verb.children if c.lower_ == "in"), None)
    if inside is not None and lemma(inside) in _PARTS:
        return 0
    if verb.dep_ == "acl":
        return 3
    if name in _SURE or name == "take" and any(c.lower_ == "part" for c in verb.children):
        return 8
    if (
        name in words("event", "attendance", "come")
        or path.role == "nsubjpass"
        and name in ("receive", "seat", "welcome")
    ):
        return 6
    guests = path.noun.lower_ in (
        "guests",
        "attendees",
        "participants",
        "spectators",
        "faithful",
        "mourners",
        "delegates",
    )
    return 4 if guests or group else 0


def _counter(verb: Token) -> bool:
    """Said by those who count: ``the organisers said that 300 came``."""
    above = verb.head
    subject = child(above, "nsubj")
    return subject is not None and lemma(subject) in _COUNTERS
