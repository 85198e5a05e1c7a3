"""Features of statements."""

from __future__ import annotations

from viewer.extract.doubt.chances import against
from viewer.extract.doubt.places import placed, told
from viewer.extract.rules.shared.draft import Reading, Saying


def of_saying(reading: Reading, saying: Saying) -> dict[str, float]:
    """The features of a statement: that somebody said it, and who."""
    passage = reading.passage
    sentence = passage.sentence_number(saying.token)
    draft = reading.people[saying.speaker]
    here = {seen.person for seen in reading.resolver.named_in(sentence)}
    length = sum(span.end - span.start for span in saying.content)
    subject = next((t for t in saying.token.children if t.dep_ == "nsubj"), None)
    return {
        f"by={saying.by}": 1.0,
        f"mode={saying.mode}": 1.0,
        f"cue={saying.token.lemma_.lower()}": 0.5,
        "not named there": float(saying.speaker not in here),
        "others named there": min(1.0, len(here - {saying.speaker}) / 3),
        "pronoun": float(subject is not None and subject.pos_ == "PRON"),
        "without subject": float(subject is None),
        "in no act": float(saying.act is None),
        "short": float(length < 25),
        "long": min(1.0, length / 400),
        "single name": float(len(draft.fullest.names) == 1),
        "named once": float(len(draft.mentions) == 1),
        "often named": min(1.0, len(draft.mentions) / 6),
        "says much": min(1.0, reading.said_by[saying.speaker] / 8),
        **against("unlikely said", saying.chance),
        **told(reading, saying.token),
        **placed(reading, saying.token),
    }
