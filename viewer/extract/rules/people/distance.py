"""Who took part from afar: the event as a whole over the net, a person by a link, a person by text or recording."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import Passage, child, has_word, lemma, pobj
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.naming.mention import Mention
from viewer.extract.naming.role_nouns import name_head
from viewer.extract.rules.people import channels
from viewer.extract.rules.people.absence import is_excuse
from viewer.extract.rules.shared.doing import agents, all_named, named, whose
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.rules.shared.nouns import is_crowd, is_event, noun_kind
from viewer.extract.rules.shared.story import outermost, verb_above

_LEAD = 5
"""So many paragraphs of running text at the head may tell of the event as a whole."""
_DEEP = 3
"""So far above a word the verb may be: in ``took place on 5 May 2020, online`` it leans on the date."""


def is_virtual(reading: Reading) -> bool:
    """Whether the event as a whole is told to be virtual, in the lead: ``a virtual summit``, ``held online``."""
    passage = reading.passage
    return any(_tells_virtual(reading, token) and not passage.said(token) for token in _at_head(passage))


def _at_head(passage: Passage) -> Iterator[Token]:
    """The words of the first paragraphs of running text and of the headings among them."""
    told, last = 0, -1
    for token in passage:
        number = passage.paragraph(token)
        if number != last:
            last = number
            told += not passage.is_heading(number)
            if told > _LEAD:
                return
        yield token


def _tells_virtual(reading: Reading, token: Token) -> bool:
    """Whether a word tells that the event it stands beside is virtual."""
    if token.lower_ == "webinar" and token.pos_ in ("NOUN", "PROPN"):
        return True
    if token.lower_ not in words("event", "words", "virtual_event") or _both(token):
        return False
    if token.dep_ in ("amod", "compound", "nmod", "nsubj"):
        noun = next((t for t in token.doc[token.i + 1 : token.i + 5] if is_event(t)), None)
        return noun is not None and _is_this(reading, noun)
    return token.dep_ in ("advmod", "acomp", "pobj") and _held(token)


def _both(token: Token) -> bool:
    """``in person and online``, ``hybrid``: the words beside it tell of a hall as well."""
    near = token.doc[max(0, token.i - 5) : token.i + 6]
    return has_word(near, "hybrid", "person", "both", "physical", "onsite", "on-site", "registration")


def _is_this(reading: Reading, noun: Token) -> bool:
    """Whether the noun means the event that is reported, not one that is to come or that somebody speaks of."""
    verb = verb_above(noun)
    clause = reading.clause_of(verb) if verb is not None else None
    return clause is None or not (clause.planned or clause.negated or clause.reported)


def _held(token: Token) -> bool:
    """``was held online``, ``took place over Zoom``."""
    verb = verb_above(token)
    if verb is None:
        return False
    subject = child(verb, "nsubjpass", "nsubj")
    what = subject if subject is not None else child(verb, "dobj")
    held = lemma(verb) in (*words("event", "verbs", "organise"), "take", "meet", "move", "go", "shift", "switch")
    direct = verb in islice(token.ancestors, _DEEP)
    return held and direct and verb.tag_ != "VB" and (lemma(verb) == "meet" or what is not None and is_event(what))


def online(reading: Reading) -> set[int]:
    """Those who are told to have taken part over a link."""
    found: set[int] = set()
    found.update(channels.find(reading))
    for clause in reading.clauses:
        if clause.real and not clause.passive and (_from_afar(clause) or _follows(clause)):
            found.update(agents(reading, clause))
    found.update(_remote_acts(reading))
    for noun in reading.passage:  # "a phone call from Ann Lee"
        if noun.lower_ in ("call", "link", "linkup", "link-up") and noun.pos_ == "NOUN":
            if any(c.lower_ in words("presence", "nouns", "over") for c in noun.lefts):
                found.update(named(reading, pobj(noun.rights, "from", "by", "with")))
    return found


def _from_afar(clause: Clause) -> bool:
    """``took the floor from Aarhus``, ``watching in Izmir``, ``who was on the call``."""
    thing = child(clause.verb, "dobj")
    if clause.lemma == "join" and thing is not None and thing.lower_ in words("presence", "nouns", "calls"):
        return True
    if clause.lemma not in words("presence", "verbs", "from_afar"):
        return False
    for name, noun in clause.preps:
        if name != "from" or noun.ent_type_ != "GPE":
            continue
        before = noun.head.nbor(-1) if noun.head.i else noun
        return not (before.tag_ in ("NNS", "NNPS") or is_crowd(before))
    return False


def _follows(clause: Clause) -> bool:
    """``X, watching in Izmir, asked``."""
    if clause.verb.tag_ != "VBG" or clause.lemma not in ("watch", "follow", "listen", "tune", "connect", "dial", "log"):
        return False
    return any(name in ("in", "from") and noun.ent_type_ == "GPE" for name, noun in clause.preps)


def _remote_acts(reading: Reading) -> Iterator[int]:
    """``an online lecture by X``, ``X gave a virtual keynote``, ``Remote keynote from Mombasa – X``."""
    passage = reading.passage
    for token in passage:
        if token.lower_ not in words("presence", "words", "remote") or token.dep_ not in ("amod", "compound", "nmod"):
            continue
        noun = token.head
        if noun_kind(noun) not in ("speech", "discussion", "opening", "closing", "performance"):
            continue
        people = whose(reading, noun)
        verb = verb_above(noun)
        clause = reading.clause_of(verb) if verb is not None else None
        if clause is not None and clause.real and not people:
            people = agents(reading, clause)
        if clause is None and not people:
            sentence = passage.sentence(noun)
            people = reading.resolver.within(noun.i, sentence.end - 1)
        yield from people


def sent_word(reading: Reading) -> dict[int, set[int]]:
    """Those who contributed a letter, a message or a recording, each with the verbs that tell it, by token index."""
    found: dict[int, set[int]] = {}
    for clause in reading.clauses:
        for person in _owners_read_out(reading, clause):
            found.setdefault(person, set())
        for person in (*_recorded(reading, clause), *_in_recording(reading, clause), *_wired(reading, clause)):
            found.setdefault(person, set()).add(clause.verb.i)
    for person, draft in enumerate(reading.people):
        if any(_is_read_out(reading, mention) for mention in draft.mentions):
            found.setdefault(person, set())
    return found


def _recorded(reading: Reading, clause: Clause) -> list[int]:
    """``X recorded a message``."""
    if clause.lemma not in words("presence", "verbs", "records") or clause.passive or clause.planned:
        return []
    message = any(noun_kind(noun) in ("message", "speech", "screening", "opening") for noun in clause.objects())
    return agents(reading, clause) if message else []


def _in_recording(reading: Reading, clause: Clause) -> list[int]:
    """``X spoke in a video message``, ``X thanked them in a letter``."""
    if not clause.real or clause.passive:
        return []
    letter = clause.prep("in", "by", "through", "via")
    below = [child(p, "pobj") for noun in clause.objects() for p in noun.rights if p.lower_ == "in"]
    told = letter is not None and noun_kind(letter) == "message"
    return agents(reading, clause) if told or any(n is not None and _is_recorded(n) for n in (letter, *below)) else []


def _wired(reading: Reading, clause: Clause) -> list[int]:
    """``X wired that he was ill``, ``a telegram sent by X``."""
    if clause.lemma not in words("presence", "verbs", "wires") or not clause.real:
        return []
    sender = [clause.verb.head] if clause.verb.dep_ == "acl" else clause.agents
    return all_named(reading, sender)


def _owners_read_out(reading: Reading, clause: Clause) -> list[int]:
    """``her letter was read out``."""
    if clause.lemma not in words("presence", "verbs", "reads_out") or not clause.real:
        return []
    owners = [child(noun, "poss") for noun in clause.objects() if _is_message(noun)]
    return [p for owner in owners if owner is not None and owner.pos_ == "PRON" for p in named(reading, owner)]


def _is_read_out(reading: Reading, mention: Mention) -> bool:
    """``a letter from X was read``, ``a telegram was read from X``, ``X's message was read``."""
    head = outermost(reading, name_head(reading.passage, mention))
    noun = head.head
    if head.dep_ == "pobj" and noun.lower_ in ("from", "of", "by"):
        read = noun.head if noun.lower_ == "from" and noun.head.pos_ == "VERB" else None
        noun = noun.head if read is None else child(read, "nsubjpass") or read
    elif head.dep_ != "poss":
        return False
    verb = verb_above(noun)
    if verb is None or lemma(verb) not in words("presence", "verbs", "reads_out"):
        return False
    clause = reading.clause_of(verb)
    return _is_message(noun) and not is_excuse(noun) and clause is not None and clause.real


def _is_recorded(noun: Token) -> bool:
    """``in a pre-recorded address``, ``in a video message``; not ``in a video call``."""
    kinds = words("presence", "nouns", "messages") | {"message", "greeting", "clip", "film", "remarks"}
    if lemma(noun) not in kinds and noun.lower_ not in kinds:
        return False
    before = {t.lower_ for t in noun.subtree if t.i < noun.i}
    return lemma(noun) == "recording" or bool(before & words("presence", "words", "recorded"))


def _is_message(noun: Token) -> bool:
    return noun_kind(noun) == "message" or lemma(noun) in words("presence", "nouns", "messages")
