"""Who is named: ``names`` finds where people are named, ``people`` joins the mentions of one person.

A ``mention`` is a name where it stands; ``name_again`` finds known ones again. What speaks for a name: titles
(``name_titled``), grammar (``name_clues``), other names beside it (``name_series``, ``name_pairs``), layout
(``listed_names``, ``name_lone``) and, for want of all that, its ``name_capitals``, which go as far as ``name_runs``;
against it: ``name_checks`` and ``name_tails``. Whether a name is a person's is weighed in ``name_evidence`` by its
``name_features`` (what ``name_words`` and ``name_letters`` know of its words among them), then among its
``name_company``.
``same_person`` tells whether two names are of one ``person``, by ``name_gender`` too, ``called_pairs`` who of two is
which. ``role_nouns`` tells which nouns say what somebody is. ``name_examples`` are tests of all of these.
"""
