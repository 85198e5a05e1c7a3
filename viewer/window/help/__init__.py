"""Help → what the application says of itself: pages to read and search, and the keys that it hears.

``window`` shows a page of ``resources/help`` with its contents at the side, ``desk`` opens it from the menu. ``page``
is what is read, ``document`` its type, ``pictures`` are those in it, ``contents`` leads to its places, ``seeking``
finds words in it. ``accuracy`` fills the page of what was measured. ``shortcuts`` lists keys: those of the menus, and
of ``own_keys`` those that widgets hear by themselves.
"""
