"""What tells languages does so in a process that may write no file."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys

from py3langid import modelio

from viewer import resources

CONFINED = """
from viewer.confinement import confine
confine()
from viewer.compat import language_models
print(*(language for language, _ in language_models.identifier().rank("Die Feier begann um neun Uhr.")[:1]))
"""


def test_a_language_is_told_where_no_file_may_be_written() -> None:
    command = [sys.executable, "-c", CONFINED]
    said = subprocess.run(
        command, cwd=resources.root(), check=True, stdout=subprocess.PIPE, text=True, timeout=60
    ).stdout
    assert said == "de\n"


def test_nothing_but_a_temporary_file_is_asked_for() -> None:
    asked = {
        node.attr
        for node in ast.walk(ast.parse(inspect.getsource(modelio.load_model)))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "tempfile"
    }
    assert asked == {"TemporaryFile"}
