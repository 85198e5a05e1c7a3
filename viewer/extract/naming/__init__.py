"""Who is named: ``names`` finds where people are named, ``people`` joins the mentions of one person.

A ``mention`` is a name where it stands; ``name_again`` finds known ones again. What speaks for a name: titles
(``name_titled``), grammar (``name_clues``; ``name_evidence``, with ``name_votes`` and ``name_governors``), other names
beside it (``name_series``, ``name_pairs``) and layout (``listed_names``, ``name_lone``); against it: ``name_checks``.
``same_person`` tells whether two names are of one ``person``, ``called_pairs`` who of two is which. ``role_nouns``
tells which nouns say what somebody is. ``name_examples`` are tests of all of these.
"""
