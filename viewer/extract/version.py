"""Version of the rules. It is part of the cache's key: raise it whenever a report may come out differently."""

VERSION = "1"
