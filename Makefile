# What a newcomer types. `make run` and `make test` prepare whatever they need first.
# PYTHON=python3.11 picks another interpreter than the newest suitable one that is installed. `make package` builds with
# the system's own, whatever that is.

BIN := .venv/bin
LOCK_OPTIONS := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet

# Hundreds of processes are started by the tests: each would compile the application again.
unexport PYTHONDONTWRITEBYTECODE

# Half as many again as there are processors, for tests wait a third of their time.
SIDE_BY_SIDE := --numprocesses $$(( ($$(nproc) * 3 + 1) / 2 )) --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help setup run test test-all mutations lint accuracy train survival benchmark benchmark-paper benchmark-search
.PHONY: benchmark-window benchmark-reading benchmark-typing benchmark-correcting benchmark-editor benchmark-start
.PHONY: faults fuzz hostile kills
.PHONY: columns safe-copies package pictures summaries translations lock clean

help:
	@echo "make run       open the application on its sample report (ARGS='FILE...' opens others)"
	@echo "make test      run the tests that guard every behaviour once (ARGS='tests/window -k search' runs some)"
	@echo "make test-all  run all tests: more cases, hostile files and, where it was built, the package"
	@echo "make mutations break the application in twenty ways, one after the other, and see that 'make test' notices"
	@echo "make lint      formatting, lint, types and import contracts"
	@echo "make accuracy  score what is found in the annotated reports (ARGS=--each tells what is missed)"
	@echo "make train     learn the weights of acts, participation, facts and doubt from the annotated reports (ARGS=--check tells how doubt fits)"
	@echo "make survival  count what of corrections outlives edited texts and other extractions (ARGS='--texts --seed 8')"
	@echo "make benchmark measure how long reading reports takes, and how that grows with their length"
	@echo "make benchmark-window  set the window beside a bare one: first paint, memory, blocks of the event loop"
	@echo "make benchmark-paper   set the PDF of a summary beside the same words printed plainly: time and size"
	@echo "make benchmark-reading set opening files of each format beside the conversions of libraries"
	@echo "make benchmark-search  set search beside str.count, in short and long texts"
	@echo "make benchmark-typing  type into the find bar of short and long texts, and time every key press"
	@echo "make benchmark-correcting  correct a long report that has a thousand corrections, and time the event loop"
	@echo "make benchmark-editor  set search beside that of an editor (mousepad), from key press to changed pixels"
	@echo "make benchmark-start   set the start of the packaged application beside a bare one and other programs"
	@echo "make hostile   read files that were made to do harm, each watched, and tell what came of it (ARGS='pdf')"
	@echo "make columns   read PDFs of one to three columns as four programs set them, and score their paragraphs"
	@echo "make faults    fill disks, kill writers and the like, and count what became of the file (ARGS='--seed 7')"
	@echo "make fuzz      give readers thousands of broken files, for a minute each (ARGS='--seconds 300 --only pdf,rtf')"
	@echo "make kills     kill the processes behind real windows, and count what became of them (ARGS='--seed 7')"
	@echo "make safe-copies   look for names in safe copies of every annotated report, and put names back into them"
	@echo "make package   build what people install: dist/event-report-viewer, which needs no Python, a .deb and a tarball"
	@echo "make pictures  take pictures of the window and of the printed page (ARGS='--only corrections --state review')"
	@echo "make summaries make the PDF of every annotated report, and sheets of their pages to look through"
	@echo "make translations  bring the catalogues up to date (LANGUAGES='fa pt_BR' begins new ones)"
	@echo "make setup     prepare .venv and the system packages, which the others do by themselves"
	@echo "make lock      choose the newest allowed dependencies and write requirements.lock"
	@echo "make clean     remove what was built, .venv included"

setup:
	@.ci/setup run test

run:
	@.ci/setup run
	@$(BIN)/python -m viewer $(or $(ARGS),seeds/000_5886e49fa67e20ce.txt)

test:
	@.ci/setup run test
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) -m "not slow and not hostile and not package" $(ARGS)

test-all:
	@.ci/setup run test
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(ARGS)

mutations:
	@.ci/setup run test
	@$(BIN)/python -m tests.mutations $(ARGS)

lint:
	@.ci/setup
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/basedpyright
	@$(BIN)/lint-imports --no-logo

accuracy:
	@.ci/setup run
	@$(BIN)/python -m tests.accuracy $(ARGS)

train:
	@.ci/setup run
	@$(BIN)/python -m tests.training $(ARGS)

survival:
	@.ci/setup run
	@$(BIN)/python -m tests.survival $(ARGS)

benchmark:
	@.ci/setup run
	@$(BIN)/python -m tests.benchmarks $(ARGS)

benchmark-window:
	@.ci/setup run test
	@$(BIN)/python -m tests.benchmarks.windows $(ARGS)

benchmark-paper:
	@.ci/setup run
	@$(BIN)/python -m tests.benchmarks.papers $(ARGS)

benchmark-reading:
	@.ci/setup run test
	@$(BIN)/python -m tests.benchmarks.readings $(ARGS)

benchmark-search:
	@.ci/setup run
	@$(BIN)/python -m tests.benchmarks.searching $(ARGS)

benchmark-typing:
	@.ci/setup run test
	@$(BIN)/python -m tests.benchmarks.typing $(ARGS)

benchmark-correcting:
	@.ci/setup run test
	@$(BIN)/python -m tests.benchmarks.correcting $(ARGS)

benchmark-editor:
	@.ci/setup run test
	@$(BIN)/python -m tests.benchmarks.editors $(ARGS)

benchmark-start:
	@.ci/setup run test package benchmark
	@$(BIN)/python -m tests.benchmarks.starts $(ARGS)

faults:
	@.ci/setup run test
	@$(BIN)/python -m tests.faults $(ARGS)

columns:
	@.ci/setup run test typeset
	@$(BIN)/python -m tests.columns $(ARGS)

hostile:
	@.ci/setup run test
	@$(BIN)/python -m tests.hostile $(ARGS)

fuzz:
	@.ci/setup run test
	@$(BIN)/python -m tests.fuzz $(ARGS)

kills:
	@.ci/setup run test
	@$(BIN)/python -m tests.kills $(ARGS)

safe-copies:
	@.ci/setup run test
	@$(BIN)/python -m tests.safe_copies $(ARGS)

package:
	@.ci/setup run package
	@.venv-package/bin/python resources/packaging/distribution.py

pictures:
	@.ci/setup run test
	@$(BIN)/python -m tests.pictures $(ARGS)

summaries:
	@.ci/setup run test
	@$(BIN)/python tests/summaries.py $(ARGS)

translations:
	@.ci/setup
	@$(BIN)/python resources/packaging/translations.py $(LANGUAGES)

lock:
	@python3 -m venv --clear build/lock
	@build/lock/bin/python -m pip install --quiet 'uv>=0.9'
	@build/lock/bin/uv pip compile $(LOCK_OPTIONS) --group dev --upgrade --output-file requirements.lock pyproject.toml
	@build/lock/bin/uv pip compile $(LOCK_OPTIONS) --group pyproject.toml:typeset --constraint requirements.lock --upgrade \
		--output-file requirements.typeset.lock
	@rm -r build/lock

clean:
	rm -rf .venv .venv-package build dist *.egg-info .pytest_cache .ruff_cache .hypothesis
