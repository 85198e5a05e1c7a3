"""Features of what was found, from which its doubt is weighed: how it was found, and what speaks against it there.

``acts`` (and who is in them), ``people``, ``statements`` and ``facts`` have those of their kind, ``places`` those of
where something stands, which all have. ``Features`` are named so that a
reader can be told of them: a name with "=" is one value of several (``by=awarding.gave``), the others are signs, which
``viewer.report.doubting`` puts into words.
"""
