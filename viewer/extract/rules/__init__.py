"""The rules, one file for each way of telling. Each rule has its examples beside it, which one test runs.

The programme: ``programme`` calls the others. Told by a clause or a noun: ``acts`` (``speaking``, ``floor``,
``leading``, ``sending``, ``motions``), ``showing`` (``performing``, ``offering``, ``performers``, ``accompanying``,
``rites``, ``installing``, ``awarding``, ``presentations``, ``honours``, ``placings``, ``prizes``, ``screening``),
``activities`` (``deeds``), ``voting``, ``framing``, ``preceding``, ``likewise``. Told over several sentences:
``discussing`` (``convening``, ``gathering``, ``seating``, ``questioning``, ``answering``), ``prizegiving``,
``turns``, ``twice``. Told by lists and layout: ``listing`` (``lines``), ``sections``, ``inline``,
``labelled`` (``prize_lists``), ``concert``, ``rolls``, ``billed``. In which order: ``ordering``.

Statements: ``statements`` (``speaker``, ``content``, ``content_clauses``, ``content_nouns``, ``mode``), ``saidby``,
``quotations`` (``nearby``), ``transcript``; and in which act each was made: ``occasion``
(``passing``, ``said_as``).

Facts: ``facts`` calls ``title`` (``event_names``), ``when`` (``dateline``), ``start``, ``where`` (``venues``),
``town`` (``town_lines``, ``town_names``), ``organisers`` (``holding``, ``hosts``, ``holder_names``, ``bodies``) and
``attendance`` (``crowd``, ``counted``).

How people took part: ``participation``, of ``presence``, ``standing``, ``distance`` (``channels``), ``absence``
and ``byline``.

To check: ``remarks`` (``left_open``).

Asked by many: who does it (``doing``, ``joint``, ``by_whom``), what a noun names (``nouns``), what an act is called
(``titles``), what a broken clause meant (``mending``); whether it is a step of the event (``story``) or of another time
or place (``recent``, ``outside``, ``elsewhere``); ``common``.
"""
