.PHONY: setup run test check packages
PYTHON ?= python3

setup:
	@$(PYTHON) packaging/dev.py setup

run:
	@$(PYTHON) packaging/dev.py run

test:
	@$(PYTHON) packaging/dev.py test

check:
	@$(PYTHON) packaging/dev.py check

packages:
	@$(PYTHON) packaging/build.py all
