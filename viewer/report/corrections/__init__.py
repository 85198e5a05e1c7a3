"""What readers correct: operations, their log, anchoring and replay. Pure Python: no Qt, no spaCy.

What an extraction found is never edited. Readers' operations are kept instead, in an append-only log beside the text
they were made on, and the report that is shown is what was found with those operations replayed on it. Where the text
has changed meanwhile, ``anchoring`` finds the words of an operation again, or tells that they are lost; it never
guesses.

anchoring   a span of the text that was corrected -> the same words in the text as it is now, or lost
seeking     the strict search for words that are no longer where they were
aligning    which token of one text is which of another, in time that grows with their length
tokens      a text as words and signs, folded for comparison
"""
