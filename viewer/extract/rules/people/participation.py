"""How people took part: in person, online, by a message, not stated, or only mentioned."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.extract.example import Example
from viewer.extract.language.passage import child
from viewer.extract.lexicon import words
from viewer.extract.rules.people.absence import absent, billed, dead
from viewer.extract.rules.people.distance import is_virtual, online, sent_word
from viewer.extract.rules.people.presence import there
from viewer.extract.rules.shared.doing import agents
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.rules.shared.story import Story
from viewer.report.model import Event


@dataclass(slots=True)
class Signs:
    """What the report tells of each person beside their acts, as sets of indices."""

    there: set[int]
    online: set[int]
    word: dict[int, set[int]]
    absent: set[int]
    dead: set[int]
    billed: set[int]
    virtual: bool
    spoken: set[int]
    """The tokens that tell of a statement."""


def signs(reading: Reading, event: Event) -> Signs:
    """What is told of the people of a reading, of an event; whatever acts there are."""
    year = int(str(event.date.value)[:4]) if event.date is not None else None
    story = Story(reading, year)
    return Signs(
        there(reading, story),
        online(reading),
        sent_word(reading),
        absent(reading),
        dead(reading),
        billed(reading),
        is_virtual(reading),
        {saying.token.i for saying in reading.sayings},
    )


def participation(reading: Reading, signs: Signs) -> list[tuple[str, str]]:
    """One of the model's participations for each person, by index, with the name of the rule."""
    acts: dict[int, list[Act]] = {}
    companions: set[int] = set()
    for act in reading.acts:
        for person in act.people:
            acts.setdefault(person, []).append(act)
        companions |= {person for person, function in act.companions if function != "introduced"}
    signs = replace(signs, there=signs.there | companions)
    return [_one(reading, person, signs, acts.get(person, [])) for person in range(len(reading.people))]


def _one(reading: Reading, person: int, signs: Signs, acts: list[Act]) -> tuple[str, str]:
    present, far = person in signs.there, person in signs.online
    if person in signs.dead:
        return "mentioned", "absence.dead"
    if (by := _only_message(reading, person, signs, acts)) is not None:
        return "message", by
    if person in signs.absent:
        return ("online", "distance.online") if far else ("absent", "absence.absent")
    if not (acts or present or far):
        return ("not stated", "absence.billed") if person in signs.billed else ("mentioned", "participation.named")
    if signs.virtual or far:
        return "online", "distance.online" if far else "distance.virtual"
    if not present and all(_only_receives(reading, act, person) for act in acts):
        return "not stated", "participation.receives"
    return "in person", "presence.there" if present else "participation.acts"


def _only_message(reading: Reading, person: int, signs: Signs, acts: list[Act]) -> str | None:
    """The rule that tells of a message from somebody of whom no other act is told."""
    word = signs.word.get(person, set())
    if any(a.kind != "message" and a.token.i not in word and a.token.i not in signs.spoken for a in acts):
        return None
    if person in signs.word:
        return "distance.sent_word"
    sent = any(a.kind == "message" and not _reads(reading, a, person) for a in acts)
    return "participation.message" if sent else None


def _reads(reading: Reading, act: Act, person: int) -> bool:
    """Whether somebody only read a message that is another's."""
    clause = reading.clause_of(act.token)
    if clause is None or clause.lemma not in words("presence", "verbs", "reads_out"):
        return False
    own = not clause.passive and any(child(noun, "poss") is not None for noun in clause.objects())
    return not own and person in agents(reading, clause)


def _only_receives(reading: Reading, act: Act, person: int) -> bool:
    """A prize that went to somebody, or works that were shown, tell nothing of presence."""
    if act.kind == "exhibition":
        return True
    clause = reading.clause_of(act.token)
    return act.kind == "award" and (clause is None or person not in agents(reading, clause))


_BOTH = ("Ann Lee: in person", "Bo Dunn: in person")
_ONE_ABSENT = ("Martha Kirby: in person", "Frank Dunn: in person", "Carol Moss: absent")
_TWO_OF_THREE = ("Martha Kirby: in person", "Frank Dunn: in person", "Carol Moss: mentioned")

EXAMPLES = (
    Example("Ann Lee sent a message.", ("Ann Lee: message",)),
    # does a step of the story
    Example("Ann Lee gave a speech.", ("Ann Lee: in person",)),
    Example("Ann Lee was lying under the kites.", ("Ann Lee: in person",)),
    Example("Ann Lee shook hands with Bo Dunn at the door.", _BOTH),
    Example("Before the lunch Ann Lee had lit the candles.", ("Ann Lee: in person",)),
    Example("The lessons were read by Ann Lee.", ("Ann Lee: in person",)),
    Example("Bo Dunn, who sat among the audience, smiled.", ("Bo Dunn: in person",)),
    Example("Bo Dunn built boats in 1970. The choir sang.", ("Bo Dunn: mentioned",)),
    Example("Bo Dunn lived in Aarhus. The choir sang.", ("Bo Dunn: mentioned",)),
    Example("The hall was opened ten years ago by Bo Dunn. The choir sang.", ("Bo Dunn: mentioned",)),
    Example("Bo Dunn will sing at the next meeting.", ("Bo Dunn: mentioned",)),
    # to whom and beside whom it is done
    Example("The mayor handed a key to Ann Lee.", ("Ann Lee: in person",)),
    Example("The children greeted Ann Lee with a song.", ("Ann Lee: in person",)),
    Example("The captain danced the first waltz with Ann Lee.", ("Ann Lee: in person",)),
    Example("The choir sang, with Ann Lee at the piano.", ("Ann Lee: in person",)),
    Example("The choir sang four psalms, with Ann Lee conducting.", ("Ann Lee: in person",)),
    # is listed
    Example("Among those present were Ann Lee and Bo Dunn.", _BOTH),
    Example("The guests included Ann Lee and Bo Dunn.", _BOTH),
    Example("We had two helpers: Ann Lee and Bo Dunn.", _BOTH),
    Example("The compère was Ann Lee.", ("Ann Lee: in person",)),
    Example("Ann Lee acted as secretary and Bo Dunn as timekeeper.", _BOTH),
    Example("Present: Martha Kirby, Frank Dunn. Apologies: Carol Moss.", _ONE_ABSENT),
    Example("Present:\n\n- Martha Kirby\n- Frank Dunn\n\nApologies: Carol Moss", _ONE_ABSENT),
    Example("Also seated at the front were Ann Lee and Bo Dunn.", _BOTH),
    Example("Pictured from left: Martha Kirby and Frank Dunn. Photo: Carol Moss.", _TWO_OF_THREE),
    Example("Ann Lee (left) and Bo Dunn at the gate", _BOTH),
    Example("Hundreds came, among them town clerk Ann Lee and Bo Dunn.", _BOTH),
    Example("An amendment came from Ann Lee. It was lost.", ("Ann Lee: in person",)),
    Example("Lots of knitting by Ann Lee!", ("Ann Lee: in person",)),
    Example("The workshops were Knots for All (Martha Kirby, Frank Dunn).", _TWO_OF_THREE[:2]),
    Example("The catering was by Ann Lee.", ("Ann Lee: in person",)),
    Example("Forty guests came, including Ann Lee and Bo Dunn.", _BOTH),
    Example("Ann Lee, who has taught for forty years, sang two songs.", ("Ann Lee: in person",)),
    Example("Ann Lee, a cousin of the guard Bo Dunn, wept.", ("Ann Lee: in person", "Bo Dunn: mentioned")),
    # from afar
    Example("The club held a virtual meeting. Ann Lee spoke.", ("Ann Lee: online",)),
    Example("The seminar was held online. Ann Lee spoke.", ("Ann Lee: online",)),
    Example("The meeting was held in the hall. Ann Lee spoke by video link.", ("Ann Lee: online",)),
    Example("The meeting was held in the hall. Ann Lee took the floor from Aarhus.", ("Ann Lee: online",)),
    Example("Ann Lee, who joined our call, thanked the hosts.", ("Ann Lee: online",)),
    Example("On the screen sat Ann Lee and Bo Dunn.", ("Ann Lee: online", "Bo Dunn: online")),
    Example("Ann Lee spoke about working together online.", ("Ann Lee: in person",)),
    Example("Ann Lee came from Aarhus and sang.", ("Ann Lee: in person",)),
    Example("Ann Lee, watching in Aarhus, asked for the minutes.", ("Ann Lee: online",)),
    Example(
        "The guests were Bo Dunn and, over the telephone, the captain Ann Lee.",
        ("Bo Dunn: in person", "Ann Lee: online"),
    ),
    Example("The meeting was held in the hall. The talk by Ann Lee was given over Zoom.", ("Ann Lee: online",)),
    Example("The meeting was held in the hall. By phone, Ann Lee promised a new pier.", ("Ann Lee: online",)),
    # by word
    Example("A letter from Ann Lee was read out. In it she stated that the pier was old.", ("Ann Lee: message",)),
    Example("A recording of Ann Lee was played.", ("Ann Lee: message",)),
    Example("In a letter Ann Lee urged the members to mend the pier.", ("Ann Lee: message",)),
    # not there
    Example("Bo Dunn thanked his late teacher, Ann Lee.", ("Bo Dunn: in person", "Ann Lee: mentioned")),
    Example("Bo Dunn remembered Ann Lee (1931–2019).", ("Bo Dunn: in person", "Ann Lee: mentioned")),
    Example("The choir sang a song by the late Ann Lee.", ("Ann Lee: mentioned",)),
    Example("Ann Lee did not come. The choir sang.", ("Ann Lee: absent",)),
    Example("Ann Lee was turned back at the gate. The choir sang.", ("Ann Lee: absent",)),
    Example("Ann Lee was due to sing. She did not come. The choir sang.", ("Ann Lee: absent",)),
    Example("A talk by Ann Lee was moved to May. The choir sang.", ("Ann Lee: mentioned",)),
    Example("“He is glad,” his aide, Ann Lee, said by e-mail. The choir sang.", ("Ann Lee: mentioned",)),
    Example("Report prepared by Ann Lee", ("Ann Lee: mentioned",)),
    Example("Bo Dunn, son of the painter Ann Lee, sang.", ("Bo Dunn: in person", "Ann Lee: mentioned")),
    Example("Ann Lee was unable to attend. The choir sang.", ("Ann Lee: absent",)),
    Example("Ann Lee, who was out of town, was thanked. The choir sang.", ("Ann Lee: absent",)),
    Example("Apologies were received from Ann Lee. The choir sang.", ("Ann Lee: absent",)),
    Example(
        "Letters of regret had been received from Ann Lee and from the vicar, Bo Dunn.",
        ("Ann Lee: absent", "Bo Dunn: absent"),
    ),
    Example("Deputising for the mayor, Ann Lee, her deputy opened the fair.", ("Ann Lee: absent",)),
    Example("The hall was given by Ann Lee in 1902. In May 2019 the choir sang.", ("Ann Lee: mentioned",)),
    Example("Ann Lee had withdrawn. The choir sang.", ("Ann Lee: absent",)),
    Example("Ann Lee could not resist and sang two songs.", ("Ann Lee: in person",)),
    # not told
    Example("The first prize went to Ann Lee.", ("Ann Lee: not stated",)),
    Example("The prize winners were Ann Lee and Bo Dunn.", ("Ann Lee: not stated", "Bo Dunn: not stated")),
    Example("Ann Lee was awarded the medal of the year.", ("Ann Lee: not stated",)),
    Example("The fair was organised by Ann Lee. The choir sang.", ("Ann Lee: not stated",)),
    Example("Ann Lee was supposed to sing at noon. The choir sang.", ("Ann Lee: not stated",)),
    # more of each
    Example("Prizes were given to Ann Lee and Bo Dunn.", ("Ann Lee: not stated", "Bo Dunn: not stated")),
    Example("Ann Lee and Bo Dunn were awarded a medal.", ("Ann Lee: not stated", "Bo Dunn: not stated")),
    Example("Ann Lee was given a bouquet by Bo Dunn.", _BOTH),
    Example("Ann Lee, who was assassinated in May, led the club. The choir sang.", ("Ann Lee: mentioned",)),
    Example("As Ann Lee said, the sea is cold. The choir sang.", ("Ann Lee: mentioned",)),
    Example("In a pre-recorded video, Ann Lee told the guests that it rained.", ("Ann Lee: message",)),
    Example("Ann Lee read out a poem in a video message.", ("Ann Lee: message",)),
    Example("Ann Lee, who could not travel, spoke from Aarhus by video.", ("Ann Lee: online",)),
    Example("The meeting began with a phone call from Ann Lee.", ("Ann Lee: online",)),
    Example("Present: Martha Kirby, Frank Dunn. Apologies: Carol Moss. Mr Dunn raised the matter.", _ONE_ABSENT),
    Example("Ann Lee read a letter from our absent president. The choir sang.", ("Ann Lee: in person",)),
    Example("A telegram was read from Ann Lee. The choir sang.", ("Ann Lee: message",)),
    Example("Ann Lee’s class sang. The choir sang.", ("Ann Lee: mentioned",)),
    Example("Ann Lee was given a send-off at her funeral. The choir sang.", ("Ann Lee: mentioned",)),
    Example("In May 2019 the choir sang. Last year Bo Dunn came and sang.", ("Bo Dunn: mentioned",)),
    Example("Minutes of the meeting\n\nMartha Kirby (clerk)\n\nFrank Dunn\n\nCarol Moss was missed.", _TWO_OF_THREE),
    Example("Ann Lee spoke of the martyrs, executed in May. The choir sang.", ("Ann Lee: in person",)),
    Example("Volunteer of the year was awarded to Ann Lee. The choir sang.", ("Ann Lee: not stated",)),
    Example("Ann Lee contributed to this report. The choir sang.", ("Ann Lee: mentioned",)),
    Example("Ann Lee was barred from the hall. The choir sang.", ("Ann Lee: absent",)),
)
