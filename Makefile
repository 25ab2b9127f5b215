# Run `make help` for the list.
PYTHON ?= python3
PORT ?= 8000
DATA_DIR ?= var
export PORT DATA_DIR

VENV := .venv
BIN := $(VENV)/bin
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test test-wagtail-8 validate bench screenshots help-pictures lint format messages

help: ## Show this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-15s %s\n", $$1, $$2}'

run: $(VENV)/.runtime ## Set up and serve the site (PORT=8000 DATA_DIR=var)
	@exec $(BIN)/python manage.py serve

test: $(VENV)/.development ## Run every check and every test (BROWSER=no leaves the browser tests out)
	@exec deploy/test.sh

test-wagtail-8: $(VENV)/.development ## Run the tests on the next Wagtail, in an environment of its own
	@exec deploy/test-wagtail-8.sh

validate: $(VENV)/.development ## Check the HTML of every kind of page (needs Java, and npm or VNU=vnu.jar)
	@exec deploy/validate.sh

bench: $(VENV)/.development ## Measure speed and size, and write docs/benchmarks.md (needs npm)
	@exec deploy/bench.sh

screenshots: $(VENV)/.development ## Take pictures of every kind of page into build/screenshots
	@deploy/browser.sh && . deploy/clean-env.sh && exec $(BIN)/python -m bench.screenshots $(NAMES)

help-pictures: $(VENV)/.development ## Take the pictures of the admin's help pages anew, into static/help
	@deploy/browser.sh && . deploy/clean-env.sh && exec $(BIN)/python -m bench.help_pictures $(NAMES)

lint: $(VENV)/.development ## Check format, style, migrations and messages
	@exec deploy/lint.sh

format: $(VENV)/.development ## Put code and templates into the project's format
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format . && $(BIN)/djlint --reformat --quiet templates

messages: $(VENV)/.development ## Collect the interface's strings into the catalogues and compile them
	@exec deploy/messages.sh

$(VENV)/bin/python:
	@deploy/venv.sh $(PYTHON) $(VENV)

$(VENV)/.runtime: requirements.txt | $(VENV)/bin/python
	@echo "Installing the site's requirements …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.development: requirements.txt requirements-dev.txt | $(VENV)/bin/python
	@echo "Installing the development requirements …"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/.runtime
