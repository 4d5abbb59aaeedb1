# All commands of the project. `make help` lists them; README.md gives the same lines for Windows.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BOOK := _build/html/index.html
# In a container the only user is often root, whom Jupyter refuses without this.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

.DEFAULT_GOAL := help
.PHONY: help book test live notebooks check bench js clean

help: ## List all commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

book: $(VENV)/.book ## Build the whole book and say which file to open
	@$(BIN)/python -m hechting.checks content
	@$(BIN)/jupyter-book build . --warningiserror --nitpick --keep-going
	@echo "The book is ready. Open this file in a browser: $(CURDIR)/$(BOOK)"

test: $(VENV)/.test ## Install what tests need (also a browser) and run every check
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python scripts/run_checks.py

live: $(VENV)/.live ## Open JupyterLab on the notebooks (on this machine only, with its token)
	@$(BIN)/jupyter lab --ServerApp.ip=127.0.0.1 --ServerApp.root_dir="$(CURDIR)" $(AS_ROOT) notebooks/interventies-kiezen.ipynb

notebooks: $(VENV)/.test ## Run all notebooks and write their outputs, to be committed
	@$(BIN)/python scripts/execute_notebooks.py

check: $(VENV)/.book ## Check the content: records, sources, review dates
	@$(BIN)/python -m hechting.checks

bench: $(VENV)/.test ## Measure the budgets and write bench/results.json
	@$(BIN)/python -m bench

js: ## Build the widgets from js/ (needs Node 20 or newer)
	@cd js && npm ci --silent && npm run --silent build

clean: ## Remove what was built (the virtual environment stays)
	@rm -rf _build js/build

# Each environment file stands for an installed set; it is made again when its requirements change.
$(VENV)/.book: requirements.txt pyproject.toml
	@$(PYTHON) scripts/check_python.py
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.test: requirements-test.txt $(VENV)/.book
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	@touch $@

$(VENV)/.live: requirements-live.txt $(VENV)/.book
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-live.txt
	@touch $@
