# All commands of the project. `make help` lists them; README.md gives the same lines for Windows.

PYTHON ?= python3
VENV := .venv
NEXT := .venv-next
LITE := .venv-lite
BIN := $(VENV)/bin
PIP := -m pip install --quiet --disable-pip-version-check
INSTALL := $(BIN)/python $(PIP)

.DEFAULT_GOAL := help
.PHONY: help book test live python stick notebooks check nieuw eigen leeromgeving links bench js release clean next mutants

help: ## List all commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

book: $(VENV)/.book ## Build the whole book and say which file to open
	@$(BIN)/python -m hechting.checks content
	@$(BIN)/python scripts/build_book.py

test: $(VENV)/.test ## Install what tests need (also a browser) and run every check
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python scripts/run_checks.py

live: $(VENV)/.live ## Open JupyterLab on a folder for your own work, with all chapters in it (on this machine only, with its token)
	@$(BIN)/python scripts/live.py

python: $(VENV)/.test $(LITE)/.lite ## Let every chapter run as Python in the browser, in _build/html/python, and build the book with it (needs Node, and Chromium to measure)
	@$(BIN)/python scripts/lite $(LITE)
	@$(BIN)/python scripts/build_book.py

stick: $(VENV)/.test book ## Make one folder for a USB stick, and a zip: the book, paper (PDF) and packages; it opens by a double click
	@$(BIN)/python scripts/stick

notebooks: $(VENV)/.test ## Run the notebooks that the content left behind and write their outputs, to be committed
	@$(BIN)/python scripts/execute_notebooks.py

check: $(VENV)/.book ## Check all that needs no browser: content, sources, review dates, pages, links
	@$(BIN)/python -m hechting.checks

eigen: $(VENV)/.book ## Make a small book of a folder of your own: make eigen MAP=mijn-werk/mijn-map
	@$(BIN)/python scripts/own_book.py "$(MAP)"

leeromgeving: book ## Make packages for learning environments (Moodle, Canvas, …): make leeromgeving CIJFERS=ja ADRES=https://…
	@$(BIN)/python scripts/learning_packages.py $(if $(CIJFERS),--cijfers) $(if $(ADRES),--adres "$(ADRES)")

nieuw: $(VENV)/.book ## Make a content file from its template: make nieuw SOORT=interventie NAAM=vipp-xx
	@$(BIN)/python scripts/new_record.py "$(SOORT)" "$(NAAM)"

bench: $(VENV)/.test ## Measure the budgets and write bench/results.json
	@$(BIN)/python -m bench

mutants: $(VENV)/.test ## Change the code a little, many times, and count how often the tests notice
	@$(BIN)/python tests/mutation

next: $(NEXT)/.next ## Build the same book with the newest Sphinx and MyST, without Jupyter Book
	@$(NEXT)/bin/python scripts/build_next.py $(if $(wildcard _build/html/index.html),--like _build/html)

js: $(VENV)/.book ## Generate what Python and the widgets share, and build the widgets from js/ (needs Node 20 or newer)
	@$(BIN)/python -m hechting.checks.contract
	@cd js && npm ci --silent && npm run --silent contract && npm run --silent build

links: $(VENV)/.book ## Report which addresses no longer answer (needs a network; never fails)
	@$(BIN)/python scripts/check_links.py

release: $(VENV)/.test ## Make a release twice, compare the bytes, and say what is missing before it may be published
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python scripts/release

clean: ## Remove what was built (the virtual environment stays)
	@rm -rf _build js/build

# Each environment file stands for an installed set; it is made again when its requirements change. The handbook's own package
# is a step of its own: pins have hashes, and a folder has none.
$(VENV)/.book: requirements.txt pyproject.toml
	@$(PYTHON) scripts/check_python.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(INSTALL) -r requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(NEXT)/.next: requirements-next.txt pyproject.toml
	@$(PYTHON) scripts/check_python.py
	@test -x $(NEXT)/bin/python || $(PYTHON) -m venv $(NEXT)
	@$(NEXT)/bin/python $(PIP) -r requirements-next.txt
	@$(NEXT)/bin/python $(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements-test.txt $(VENV)/.book
	@$(INSTALL) -r requirements-test.txt
	@touch $@

$(LITE)/.lite: requirements-lite.txt requirements-kernel.txt scripts/lite/package-lock.json scripts/lite/fetch.py $(VENV)/.book
	@test -x $(LITE)/bin/python || $(PYTHON) -m venv $(LITE)
	@$(LITE)/bin/python $(PIP) -r requirements-lite.txt
	@$(BIN)/python scripts/lite/fetch.py $(LITE)
	@touch $@

$(VENV)/.live: requirements-live.txt $(VENV)/.book
	@echo "1 van 3: JupyterLab wordt geïnstalleerd; de eerste keer duurt dat een paar minuten"
	@$(BIN)/python -m pip install --disable-pip-version-check --progress-bar on -r requirements-live.txt | grep -vE '^(Requirement|Looking)' || true
	@$(BIN)/python -c "import jupyterlab"
	@touch $@
