"""The least that shows a text: a main window of the same toolkit with a text edit that holds the file, and no more."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

application = QApplication(["bare"])
window = QMainWindow()
edit = QTextEdit(window)
edit.setReadOnly(True)
window.setCentralWidget(edit)
window.resize(1360, 860)
with open(sys.argv[1], encoding="utf-8") as file:  # noqa: PTH123 - not even pathlib is loaded
    edit.setPlainText(file.read())
window.show()
sys.exit(application.exec())
