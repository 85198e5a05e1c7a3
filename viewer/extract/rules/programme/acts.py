"""From a clause to an act: one small rule for each way of telling it, tried in order; the first that fits wins.

A rule looks at the verb, at what its objects and subject mean, and at who did it. Words are in
``resources/lexicon/acts.toml`` and ``showing.toml``. ``EXAMPLES`` below shows what each rule must make of a sentence.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.language.passage import all_hung, child, lemma, pobjs
from viewer.extract.language.tokens import Token
from viewer.extract.lexicon import words
from viewer.extract.rules.programme.given_talks import MOVING, behind, in_person, is_read, kind_given, meant, talk
from viewer.extract.rules.shared.doing import act, act_by, agents, whose
from viewer.extract.rules.shared.draft import Act, Reading, Rule, name_of
from viewer.extract.rules.shared.listed import gapped
from viewer.extract.rules.shared.nouns import noun_kind
from viewer.extract.rules.shared.outside import outside
from viewer.extract.rules.showing.framing import followed
from viewer.extract.rules.speaking.floor import came_on, fell_to, had_a_turn, heard, were_speakers
from viewer.extract.rules.speaking.leading import closed, declared, framed, introduced, opened
from viewer.extract.rules.speaking.motions import is_seconding, moved, took_sides
from viewer.extract.rules.speaking.sending import read_for, sent
from viewer.extract.rules.speaking.speaking import (
    in_a_speech,
    joined_from_afar,
    spoke,
    there_was,
    told_of,
    took_the_floor,
    was_called,
)


def from_clause(reading: Reading, clause: Clause) -> list[Act]:
    """The acts a clause tells of: one, or a speech for each of those who spoke."""
    if not clause.real or _habitual(clause) or _in_a_work(clause):
        return []
    if is_seconding(reading, clause) or outside(reading, clause):
        return []
    for rule in _RULES:
        if (found := rule(reading, clause)) is not None:
            found.by = name_of(rule)
            if found.kind in ("speech", "opening"):
                found.kind = _manner(clause) or found.kind
            return _each(reading, clause, found)
    return []


def _habitual(clause: Clause) -> bool:
    """``when a son speaks of it, mothers laughed``: in the present tense below one in the past."""
    verb = clause.verb
    if verb.dep_ not in ("relcl", "advcl", "ccomp", "pcomp") or verb.tag_ not in ("VBZ", "VBP"):
        return False
    return verb.sent.root.tag_ == "VBD"


def _in_a_work(clause: Clause) -> bool:
    """``a recording was played in which Ann Lee speaks``: what a film or a recording shows is not done there."""
    verb = clause.verb
    if verb.dep_ != "relcl" or not any(t.tag_ == "WDT" and t.dep_ == "pobj" for t in verb.subtree):
        return False
    works = words("showing", "nouns", "screening") | {"recording", "tape", "record", "footage"}
    return lemma(verb.head) in works or any(lemma(t) in works for t in verb.head.children if t.dep_ == "nsubjpass")


def _manner(clause: Clause) -> str | None:
    """``in a video message she spoke of``, ``in his closing remarks``: what the talk was."""
    for name, noun in clause.preps:
        kind = "message" if lemma(noun) == "recording" else noun_kind(noun)
        bare = kind == "closing" and not any(noun.children)  # "in closing, she thanked them"
        if name in ("in", "through", "via", "by") and kind in ("opening", "closing", "message") and not bare:
            return kind
    return None


def _each(reading: Reading, clause: Clause, told: Act) -> list[Act]:
    """A speech of several people, one for each, unless a single talk is told of them together."""
    if told.kind != "speech" or not told.people:
        return [told]
    things = [t for t in clause.objects() if noun_kind(t) == told.kind]
    joint = any(t.tag_ == "NN" for t in things) and not clause.passive
    people = list(told.people) if joint else [*told.people, *gapped(reading, clause.verb, _parallel(clause.verb))]
    if joint or len(set(people)) == 1:
        return [told]
    return [replace(told, people=[p], companions=[], tags=set(), more=[]) for p in dict.fromkeys(people)]


def _parallel(verb: Token) -> tuple[str, ...]:
    """What stands behind the next speaker's name: "on", "about", or what stands behind the verb or its subject."""
    behind = all_hung(verb.rights, "prep")
    behind += [part for subject in all_hung(verb.children, "nsubj") for part in all_hung(subject.rights, "prep")]
    own = {"for" if (aim := child(c, "pobj")) is not None and aim.lower_ == "behalf" else c.lower_ for c in behind}
    return ("on", "about", "upon", *(own & {"for", "against", "with"}))


def _give(reading: Reading, clause: Clause) -> Act | None:
    """A verb of giving with a noun that says what was given: speech, prayer, message, prize."""
    if not _gives(clause):
        return None
    for thing in clause.objects():
        noun = meant(clause, thing)
        if clause.aside and lemma(noun.head) == "send":
            return None  # "sent a speech, which X read": told by the sending
        people = agents(reading, clause)
        kind = kind_given(reading, clause, noun, people)
        if kind in ("message", "statement"):
            if people and in_person(reading, clause, noun):
                kind = "speech"
                people = behind(reading, clause) or people if clause.passive else people
            elif is_read(clause, noun, kind):
                return _read_out(reading, clause, noun, kind)
        if kind == "introduction" and clause.lemma not in MOVING:
            return act_by(reading, clause, kind, people, noun)
        if kind is not None and (found := talk(reading, clause, noun, kind, people)) is not None:
            return found
    return None


def _gives(clause: Clause) -> bool:
    """Whether a verb may tell of giving or reading something; ``was moved to September`` does not."""
    if clause.lemma not in words("acts", "verbs", "give", "read"):
        return False
    return not (clause.lemma == "move" and clause.passive and clause.prep("to", "until") is not None)


def _read_out(reading: Reading, clause: Clause, noun: Token, kind: str) -> Act | None:
    """A message or statement that was read: the author's message, the reader beside it."""
    authors = whose(reading, noun)
    people = agents(reading, clause)
    if not authors and (source := clause.prep("from")) is not None:
        authors = reading.resolver.persons(source)  # "a letter was read from Ann Lee"
    sent_in = clause.passive and authors != people and any(map(reading.resolver.persons, pobjs(noun.rights, "from")))
    if kind == "statement" and not sent_in:
        return act(reading, clause, kind, people or authors, noun)
    if clause.aside and not authors:
        return None  # "sent a letter, which X read": told by the sending
    readers = [p for p in people if p not in authors]
    found = act(reading, clause, "message", authors, noun)
    found.functions = dict.fromkeys(authors, "author")
    if authors:
        found.companions = [(p, "reader") for p in readers]
    return found


_RULES: tuple[Rule, ...] = (
    declared,
    framed,
    opened,
    closed,
    had_a_turn,
    came_on,
    fell_to,
    introduced,
    moved,
    read_for,
    _give,
    followed,
    sent,
    heard,
    were_speakers,
    spoke,
    there_was,
    in_a_speech,
    took_the_floor,
    was_called,
    joined_from_afar,
    told_of,
    took_sides,
)


EXAMPLES = (
    Example("Ann Lee gave the final remarks.", ("closing: Ann Lee",)),
    Example("A film was shown in which Ann Lee speaks about eels.", ("screening: ",)),
    Example("The meeting was opened by Ann Lee.", ("opening: Ann Lee",)),
    Example("Mayor Ann Lee welcomed the guests.", ("opening: Ann Lee",)),
    Example("It rained. Ann Lee welcomed questions from the guests.", ("discussion: Ann Lee",)),
    Example("Ann Lee declared the exhibition open.", ("opening: Ann Lee",)),
    Example("Bo Ek adjourned the hearing at noon.", ("closing: Bo Ek",)),
    Example("Ann Lee introduced Bo Ek, the treasurer.", ("introduction: Ann Lee",)),
    Example("Dr. Bo Ek gave a lecture on rivers.", ("speech: Bo Ek",)),
    Example("Ann Lee, who had been due to lecture, did not come.", ()),
    Example("The keynote address was delivered by Ann Lee.", ("speech: Ann Lee",)),
    Example("A message from Ann Lee, who could not be present, was read by Bo Ek.", ("message: Ann Lee",)),
    Example("The final statement was read aloud.", ("statement: ",)),
    Example("Bishop Ann Lee delivered a powerful message of hope.", ("speech: Ann Lee",)),
    Example("Bo Ek delivered a message from the Pope.", ("message: ",)),
    Example("A statement from Ann Lee was read out to the guests.", ("message: Ann Lee",)),
    Example("Bo Ek spoke about the harbour.", ("speech: Bo Ek",)),
    Example("Ann Lee started speaking online.", ("speech: Ann Lee",)),
    Example("Speakers included Ann Lee and Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("Ann Lee brought the meeting to a close.", ("closing: Ann Lee",)),
    Example("Ann Lee wrapped up the evening.", ("closing: Ann Lee",)),
    Example("Ann Lee closed the shop the day before.", ()),
    Example("Ann Lee presented Bo Ek, who is eight.", ("introduction: Ann Lee",)),
    Example("Ann Lee presented the speaker, Bo Dunn, who waved.", ("introduction: Ann Lee",)),
    Example("Ann Lee wound up the session by joking about rain.", ("closing: Ann Lee",)),
    Example("Minister Ann Lee launched the Water Forum.", ("ceremony: Ann Lee",)),
    Example("It was proposed by Ann Lee and seconded by Bo Ek that the pier be sold.", ("statement: Ann Lee, Bo Ek",)),
    Example("Ann Lee bade the guests welcome.", ("opening: Ann Lee",)),
    Example("It was Ann Lee who welcomed the public.", ("opening: Ann Lee",)),
    Example("Ann Lee would have spoken about the harbour.", ()),
    Example("The hall was opened ten years ago by Bo Dunn.", ()),
    Example("The meeting of 2019 was short.\n\nIt was long.\n\nIt was dull.\n\nAnn Lee sang there in 1998.", ()),
    Example("Ann Lee took the floor.", ("speech: Ann Lee",)),
    Example("Ann Lee went up to the microphone and thanked the bakers.", ("speech: Ann Lee",)),
    Example("@annlee spoke about eels.", ("speech: @annlee",)),
    Example("Bo Ek rose to his feet and began to speak.", ("speech: Bo Ek",)),
    Example("Ann Lee came to the stage to collect her coat.", ()),
    Example("There was a talk by Ann Lee.", ("speech: Ann Lee",)),
    Example("Ann Lee introduced the programme.", ("opening: Ann Lee",)),
    Example("Ann Lee welcomed the guest of honour, Bo Dunn. There was tea.", ("opening: Ann Lee",)),
    Example("Ann Lee welcomed Bo Dunn to the stage.", ("introduction: Ann Lee",)),
    Example("The day kicked off with Ann Lee doing the keynote.", ("speech: Ann Lee",)),
    Example("Professor Ann Lee travelled from Basel to talk about eels.", ("speech: Ann Lee",)),
    Example("Ann Lee was also there to give a talk on eels.", ("speech: Ann Lee",)),
    Example("A farmer spoke for the valley.", ("speech: ",)),
    Example("Bo Ek moved a vote of thanks to the staff.", ("speech: Bo Ek",)),
    Example("A vote of thanks was moved by Ann Lee and seconded by Bo Ek.", ("speech: Ann Lee", "speech: Bo Ek")),
    Example("Ann Lee moved, seconded by Bo Ek, that the pier be sold.", ("statement: Ann Lee, Bo Ek",)),
    Example("Ann Lee provided the members with an overview of the year.", ("speech: Ann Lee",)),
    Example("We hosted a slate of talks, led off by Ann Lee.", ("speech: Ann Lee",)),
    Example("Ann Lee spoke for the town, Bo Dunn for the harbour.", ("speech: Ann Lee", "speech: Bo Dunn")),
    Example("One of the pupils gave a talk.", ("speech: ",)),
    Example("The floor was given to Ann Lee, who was late.", ("speech: Ann Lee",)),
    Example("In a short reply Ann Lee appealed for nets.", ("speech: Ann Lee",)),
    Example("At last Ann Lee was allowed to speak.", ("speech: Ann Lee",)),
    Example("Ann Lee expressed herself in favour. Bo Dunn opposed the plan.", ("speech: Ann Lee", "speech: Bo Dunn")),
    Example("Ann Lee was ill. Her speech was read by Bo Ek.", ("message: Ann Lee",)),
    Example("Ann Lee was ill. She had sent an address which was read out by Bo Ek.", ("message: Ann Lee",)),
    Example("A talk by Ann Lee had been moved to September.", ()),
    Example("Ann Lee yelled, and that was the welcome.", ("opening: Ann Lee",)),
    Example("Short talks were given by Ann Lee, and by Bo Dunn of Lund.", ("speech: Ann Lee", "speech: Bo Dunn")),
    Example("Ann Lee kept us laughing with stories of the sea.", ("speech: Ann Lee",)),
    Example("Ann Lee wound up with a plea for nets.", ("speech: Ann Lee",)),
    Example("Ann Lee joined from Lund by video link.", ("speech: Ann Lee",)),
    Example("Ann Lee climbed on a box to speak.", ("speech: Ann Lee",)),
    Example("Ann Lee came next. Her theme was the sea.", ("speech: Ann Lee",)),
    Example("An amendment came from Ann Lee.", ("statement: Ann Lee",)),
    Example("When her turn came, Ann Lee blamed the rain.", ("speech: Ann Lee",)),
    Example("There was a speaker from another town.", ("speech: ",)),
    Example("A pupil begged us all to mend the pier.", ("speech: ",)),
    Example("Further speeches followed from the other guests.", ("speech: ",)),
)
