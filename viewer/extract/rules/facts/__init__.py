"""Facts of the event: ``facts`` asks for each.

``title`` (``event_names``, ``named_events``), ``when`` (``dateline``), ``start``, ``where`` (``venues``,
``venue_words``), ``town`` (``town_lines``, ``town_names``, ``town_in_names``), ``organisers`` (``holding``, ``hosts``,
``hosted_words``, ``holder_names``, ``bodies``), ``attendance`` (``crowd``, ``crowd_words``, ``counted``). What each
proposes are ``candidates``.
"""
