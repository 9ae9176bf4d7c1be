.PHONY: setup run test check
PYTHON ?= python3

setup:
	@$(PYTHON) packaging/dev.py setup

run:
	@$(PYTHON) packaging/dev.py run

test:
	@$(PYTHON) packaging/dev.py test

check:
	@$(PYTHON) packaging/dev.py check
