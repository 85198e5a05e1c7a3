"""What the readers of office documents (DOCX, ODT, RTF) have in common: XML, styles, numbers, and gathering of parts.

None of them builds a tree of a text or calls itself for what stands inside of something: however deep a document is
nested, and however many tables stand in tables, it is walked from its first word to its last.
"""
