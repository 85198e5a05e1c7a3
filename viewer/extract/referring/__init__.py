"""Who is meant: ``reference`` asks for a name, ``pronouns`` for "she", ``called`` for "the chairwoman".

Beside it: ``called_address`` for "her ladyship", ``called_by_deed`` for who is known by what was done, ``several``
for "the two mayors". ``salience`` weighs how much a sentence is about somebody.
"""
