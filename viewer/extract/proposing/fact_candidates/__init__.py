"""What may state a fact of the event, field by field, with what speaks for it and against it, by name.

``candidate`` is what all share; ``context`` has the features of the place where words stand, and ``retold`` those of
all other places where they do. ``towns``, ``venues``, ``titles``, ``starts`` and ``counts`` (how many came) find the
candidates of a field; ``lines`` has the pieces of lines that are no sentences. They propose too much rather than too
little: which of them states the fact is weighed (``facts_weighed``).
"""
