"""What was said: the clause, the infinitive, the object or the topic that hangs on a verb of saying."""

from __future__ import annotations

from collections.abc import Callable

from viewer.extract.example import Example
from viewer.extract.language.clauses import Clause
from viewer.extract.rules.saying.content_clauses import (
    adjective,
    asked,
    bare_order,
    clause_said,
    made_known,
    promised,
    wanted,
)
from viewer.extract.rules.saying.content_nouns import light, named_so, object_said, talk, topic, wished
from viewer.extract.rules.shared.draft import Reading
from viewer.report.model import Span

Way = Callable[[Reading, Clause], Span | None]


def content(reading: Reading, clause: Clause) -> Span | None:
    """The words of what was said, or None where the verb tells of no saying here."""
    return next((found for way in _WAYS if (found := way(reading, clause)) is not None), None)


_WAYS: tuple[Way, ...] = (
    named_so,
    asked,
    clause_said,
    wanted,
    promised,
    bare_order,
    adjective,
    made_known,
    light,
    talk,
    object_said,
    wished,
    topic,
)


_PRAISED = ("Ann Lee: praised", "Ann Lee: describing")

EXAMPLES = (
    Example("Ann Lee has dismissed the reports suggesting that the pier has been sold.", ()),
    Example("Ann Lee called the pier a ruin.", ("Ann Lee: called",)),
    Example("Ann Lee urged the fishermen in her letter to come.", ("Ann Lee: urged",)),
    Example("Ann Lee urged us to be kind.", ("Ann Lee: urged",)),
    Example("Bo Ek explained how to mend a net.", ("Bo Ek: explained",)),
    Example("Bo Ek wanted to know why the pier was shut.", ("Bo Ek: wanted to know",)),
    Example("Bo Ek promised to come back.", ("Bo Ek: promised",)),
    Example("Bo Ek recalled being taken for a sailor.", ("Bo Ek: recalled",)),
    Example("Spend it on nets, Bo Ek answered.", ("Bo Ek: answered",)),
    Example("Ann Lee was adamant that the pier must stay.", ("Ann Lee: was",)),
    Example("Ann Lee let it be known that the pier must stay.", ("Ann Lee: let",)),
    Example("Ann Lee spoke in support of the pier.", ("Ann Lee: spoke",)),
    Example("Ann Lee told us that the pier was too old to use.", ("Ann Lee: told",)),
    Example("Ann Lee challenged us to reflect on the pier.", ("Ann Lee: challenged",)),
    Example("Ann Lee declared herself against a pier.", ("Ann Lee: declared",)),
    Example("Ann Lee took the view that the pier must stay.", ("Ann Lee: took the view",)),
    Example("Ann Lee expressed gratitude for the nets.", ("Ann Lee: expressed gratitude",)),
    Example("Ann Lee paid a tribute of her own.", ()),
    Example("Ann Lee told the story of the first pier.", ("Ann Lee: told the story",)),
    Example("Ann Lee set out the aims of the club.", ("Ann Lee: set out",)),
    Example("Ann Lee addressed the risks of rotten wood.", ("Ann Lee: addressed",)),
    Example("Ann Lee addressed the audience.", ()),
    Example("Ann Lee addressed the pupils on the need for a pier.", ("Ann Lee: addressed",)),
    Example("Ann Lee spoke to the pupils about the pier.", ("Ann Lee: spoke",)),
    Example("Ann Lee said, while greeting the pupils, that the pier was old.", ("Ann Lee: said",)),
    Example("Ann Lee announced the winners.", ()),
    Example("Ann Lee paid attention to the pier.", ()),
    Example("Ann Lee shared a house with Bo Ek.", ()),
    Example("Ann Lee welcomed the decision to mend the pier.", ("Ann Lee: welcomed",)),
    Example("Bo Ek proposed a vote of thanks.", ()),
    Example("Bo Ek apologised to the guests.", ("Bo Ek: apologised",)),
    Example("Bo Ek spoke on behalf of the club.", ()),
    Example("Bo Ek asked in what year the pier was built.", ("Bo Ek: asked",)),
    Example("Ann Lee reminded the guests of the first pier.", ("Ann Lee: reminded",)),
    Example("Ann Lee warned the fishermen against the stairs.", ("Ann Lee: warned",)),
    Example("Ann Lee apologised to the guests for the rain.", ("Ann Lee: apologised",)),
    Example("Ann Lee wished the choir many more years.", ("Ann Lee: wished",)),
    Example("Ann Lee shared that through rain and wind, the town has mended the pier.", ("Ann Lee: shared",)),
    Example("Ann Lee discussed whether the pier can be mended.", ("Ann Lee: discussed",)),
    Example("Ann Lee charged the pupils to mend the pier.", ("Ann Lee: charged",)),
    Example("Ann Lee called the meeting to order.", ()),
    Example("Ann Lee spoke on Sunday.", ()),
    Example("Ann Lee asked if the pier was safe.", ("Ann Lee: asked",)),
    Example(
        "Ann Lee said that it was late, but did confirm that the pier was old.", ("Ann Lee: said", "Ann Lee: confirm")
    ),
    Example("Ann Lee spoke for an hour about the pier.", ("Ann Lee: spoke",)),
    Example("Ann Lee spoke critically of the pier.", ("Ann Lee: spoke",)),
    Example("Ann Lee praised the pier, describing it as sound and reflective of the town.", _PRAISED),
    Example("Ann Lee presented the club’s roadmap.", ("Ann Lee: presented",)),
)
