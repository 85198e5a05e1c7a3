"""How well PDFs with columns are read: ``make columns``.

``texts`` takes fifteen of the annotated reports, ``designs`` says how each is set; ``typesetting`` (Typst), ``pages``
(WeasyPrint and Chromium) and ``writer`` (LibreOffice) set it, in one, two and three columns, and ``scoring`` compares
the paragraphs that the application reads with those of the original. A paragraph counts as right where its words are
the same, white space folded and the bullet of an item left out; a line that the application breaks off counts as one of
its own. A running head, a foot or the number of a page that is left in the text counts as a paragraph that is not in
the original; inside of a paragraph, it makes that paragraph wrong.
"""
