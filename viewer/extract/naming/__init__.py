"""Who is named: ``names`` finds where people are named, ``people`` joins the mentions of one person.

A ``mention`` is a name where it stands; ``name_again`` finds known ones again. What speaks for a name: titles
(``name_titled``), grammar (``name_clues``), other names beside it (``name_series``, ``name_pairs``), layout
(``listed_names``, ``name_lone``) and, for want of all that, its ``name_capitals``, which go as far as ``name_runs``;
against it: ``name_checks``. Whether a name is a person's is weighed in ``name_evidence`` by its ``name_features``.
``same_person`` tells whether two names are of one ``person``, ``called_pairs`` who of two is which. ``role_nouns``
tells which nouns say what somebody is. ``name_examples`` are tests of all of these.
"""
