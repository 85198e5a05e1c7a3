"""Acts in which people talk with each other, told over several sentences: ``discussing``, with ``gathering`` and
``seating`` for who takes part, ``convening`` for nouns that tell of one, and ``questioning`` (``answering``) for
questions outside a discussion.
"""
