"""Facts of the event: ``facts`` asks for each.

``title`` (``event_names``), ``when`` (``dateline``), ``start``, ``where`` (``venues``), ``town`` (``town_lines``,
``town_names``), ``organisers`` (``holding``, ``hosts``, ``holder_names``, ``bodies``), ``attendance`` (``crowd``,
``counted``).
"""
