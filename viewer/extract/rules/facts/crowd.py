"""Whether a number counts those who came: what it counts, and what the clause tells of them."""

from __future__ import annotations

from viewer.extract.language.passage import around, child, has_word, lemma
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.facts.counted import CountPath, count_path, is_listed
from viewer.extract.rules.shared.draft import Reading

_SURE = ("attend", "gather", "participate", "congregate", "converge", "assemble", "turn", "throng", "march", "come")
_TOLD = ("tell", "thank", "remind", "assure", "urge", "address", "greet", "welcome", "ask")
_ATTENDED = frozenset(
    "attend follow watch witness join grace fill pack hear enjoy view celebrate visit represent".split()
)
_HANDED = ("give", "hand", "issue", "collect", "print", "distribute", "take", "pick")
_UNTOLD = frozenset("expect invite apply hope accept select train aim target employ".split())
"""Verbs whose people need not have come."""
_REMOTE = {"watch": 4, "listen": 4, "follow": 0, "tune": 0, "view": 0, "log": 0, "connect": 0, "dial": 0}
"""How surely, at most, those of whom these verbs tell came to an event that was no virtual one."""
_CONTAIN = ("have", "include", "feature", "comprise", "serve", "involve", "boast")
_SURELY_DRAW = ("draw", "attract", "count", "gather", "bring", "welcome")
_DRAW_ANY = ("draw", "attract", "hold", "count", "total", "exceed", "number", "top")
"""Verbs whose object counts those who came, whatever it is called."""
_STANDS = ("be", "reach", "stand", "total")
_HERE = ("present", "there", "in", "at", "on", "here", "among")
_GUESTS = ("guests", "attendees", "participants", "spectators", "faithful", "mourners", "delegates")
_SHEET = frozenset(("attendance", "sheet", "register", "guestbook"))
_VISITORS = frozenset(("visitor", "visitors", "guest", "guests", "attendance"))


def crowd_score(reading: Reading, root: Token, virtual: bool) -> int:
    """How likely the number is that of the people at the event; 0 if it is not."""
    path = count_path(root)
    noun = path.noun
    if is_listed(noun, "few"):
        return 0
    if is_listed(noun, "badge"):
        return 6 * (path.verb is not None and lemma(path.verb) in _HANDED)
    if noun.lower_ in ("signature", "signatures"):
        return 7 * has_word(around(noun), "attendance")
    if root.dep_ == "attr" and has_word(root.head.children, "we"):
        return 5 * (root.head.tag_ == "VBD")
    if _estimated(path):
        return 6
    if _told_present(noun):
        return 8
    if not path.of_people:
        return 0
    return 7 if any(_came(c) for c in noun.children) else _by_verb(reading, path, virtual)


def _told_present(noun: Token) -> bool:
    """``300 guests present``, ``there were 300 attending``."""
    beside = [c for c in noun.rights if c.dep_ in ("amod", "acl", "advmod", "acomp")]
    beside += [noun.head] if noun.dep_ == "nsubj" and noun.head.pos_ == "ADJ" else []
    return has_word(beside, "present", "attending")


def _came(verb: Token) -> bool:
    """``the 200 parents who came``."""
    who = child(verb, "nsubj") if verb.dep_ == "relcl" else None
    if who is None or who.lower_ not in ("who", "that") or verb.tag_ not in ("VBD", "VBN"):
        return False
    return child(verb, "neg") is None and lemma(verb) in _SURE


def _by_verb(reading: Reading, path: CountPath, virtual: bool) -> int:
    verb = path.verb
    clause = None if verb is None else reading.clause_of(verb)
    if verb is None or clause is None or clause.planned or clause.negated:
        return 0
    if clause.reported and (clause.perfect or verb.tag_ in ("VBP", "VBZ")):
        return 0
    name = lemma(verb)
    score = 0 if name in _UNTOLD else _score_verb(path, verb, name)
    if not virtual:
        score = min(score, _REMOTE.get(name, score))
    return max(0, score - 3 * clause.reported)


def _score_verb(path: CountPath, verb: Token, name: str) -> int:
    if has_word(path.passed, "front", "presence"):
        return 7
    ways = (_as_subject, _as_agent, _as_object, _as_predicate, _behind_preposition)
    scores = (way(path, verb, name) for way in ways)
    return next((score for score in scores if score is not None), 0)


def _as_agent(path: CountPath, _verb: Token, name: str) -> int | None:
    """``The fair was visited by 300 people``."""
    if path.role != "agent" and path.preps[-1:] != ["by"]:
        return None
    return 8 * (name in _ATTENDED and path.counted)


def _as_object(path: CountPath, verb: Token, name: str) -> int | None:
    """``The fair drew 300``."""
    if path.role != "dobj":
        return None
    subject = child(verb, "nsubj", "nsubjpass", "expl")
    if name in _TOLD and path.counted and has_word(path.noun.lefts, "the"):
        return 6
    if name in words("event", "attendance", "draw"):
        human = child(verb, "nsubj")
        named = human is not None and human.pos_ == "PROPN"
        if name in _CONTAIN or not path.counted and (named or name not in _DRAW_ANY):
            return 0
        return 7 if name in _SURELY_DRAW else 6
    return 7 if name in _SURE and subject is not None and subject.lower_ in ("it", "there") else None


def _as_predicate(path: CountPath, verb: Token, name: str) -> int | None:
    """``There were 300 people in the hall``, ``We were about 40``."""
    if path.role != "attr" and (name not in _STANDS or path.role not in ("dobj", "acomp") and path.preps != ["at"]):
        return None
    subject = child(verb, "nsubj", "nsubjpass", "expl")
    if subject is None or subject.lower_ not in ("there", "we", "it") or not path.counted:
        return 0
    here = ("present", "there", "here", "in", "at")
    return 6 if any(c.lower_ in here and c.i > path.noun.i for c in verb.subtree) else 3


def _behind_preposition(path: CountPath, _verb: Token, name: str) -> int | None:
    """``The fair opened with 300 visitors``."""
    if "with" in path.preps and path.counted and name in words("event", "verbs", "happen", "begin"):
        return 5
    return 5 if path.preps[:1] == ["of"] and path.in_group else None


def _estimated(path: CountPath) -> bool:
    return path.verb is not None and any(_counted_as(path, verb) for verb in (path.verb, path.verb.head))


def _counted_as(path: CountPath, verb: Token) -> bool:
    """``made it 211 people``, ``put the crowd at 500``, ``was estimated at 3,000``."""
    between = verb.doc[verb.i : path.noun.i]
    if lemma(verb) not in ("make", "put", "estimate", "reckon", "give") or len(between) > 14:
        return False
    subject = child(verb, "nsubjpass")
    near = [*between, *(subject.subtree if subject is not None else ())]
    if any(is_listed(t, "group") for t in near):
        return True
    return lemma(verb) == "make" and len(between) > 1 and between[1].lower_ == "it"


def _as_subject(path: CountPath, verb: Token, name: str) -> int | None:
    """``300 people came``."""
    if path.role not in ("nsubj", "nsubjpass") or path.preps:
        return None
    if name == "be":
        return 7 * any(c.lower_ in _HERE for c in verb.children)
    if name in ("register", "sign"):
        return 7 * _in_book(verb)
    if name == "show" and child(verb, "prt") is None:
        return 0
    if name in _SURE or name == "take" and has_word(verb.children, "part"):
        return 8
    received = path.role == "nsubjpass" and name in ("receive", "seat", "welcome")
    if received or name in words("event", "attendance", "come"):
        return 6
    return 4 * (path.noun.lower_ in _GUESTS)


def _in_book(verb: Token) -> bool:
    """``signed the visitors' book``."""
    below = {t.lower_ for t in verb.subtree}
    return not below.isdisjoint(_SHEET) or "book" in below and not below.isdisjoint(_VISITORS)
