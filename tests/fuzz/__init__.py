"""Files that no program wrote, given to the readers by the thousand: every one is to be read well, or refused.

``mutating`` breaks real files, ``growing`` and ``office`` make new ones, ``targets`` says what is tried with them and
``checking`` what is asked of every document. ``child`` is the process that reads, held to the limits of the
application's own, ``watching`` the one that notices its end, and ``outcome`` prints what came of it.
"""
