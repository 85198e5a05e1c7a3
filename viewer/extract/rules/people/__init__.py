"""How people took part: ``participation``, of ``presence``, ``standing``, ``distance``, ``channels``, ``absence`` and
``byline``; and the roles that a pronoun tells of: ``role_pronouns``.
"""
