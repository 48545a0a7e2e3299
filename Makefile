# VoxDesk. `make` lists the targets; `make run` and `make test` need nothing but this checkout.

# A Python 3.11, 3.12 or 3.13; empty: the first one found.
PYTHON ?=
# Where PyTorch's CPU build lies. Plain PyPI gives Linux the CUDA build, several gigabytes: make run TORCH_INDEX=
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu

VENV := .venv
BIN := $(VENV)/bin
# Looked up late: the same run may have just installed it.
ON_A_SCREEN = $(if $(shell command -v xvfb-run),xvfb-run -a -s "-screen 0 1400x900x24")
# Tests that talk to a sound server in real time, have the window on a screen, or install the wheel. Most wait
# nearly all the time, so three run side by side; those that keep a core busy (xdist_group) one after the other.
WAITING := microphone or e2e or wheel
WAITING_IN := tests/e2e tests/audio tests/test_packaging.py

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
ifndef TOGETHER
.NOTPARALLEL:
endif
# Packages are installed uncompiled, and the tests start hundreds of programs: each would compile all it imports.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: campaign install-desktop uninstall-desktop models frozen test-frozen translations help run test lint types test-working test-waiting format screenshots voices clean system-run system-test

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name words; do \
		printf '  make %-17s %s\n' "$$name" "$$words"; done

run: $(VENV)/ready-run  ## install what is missing and open the window (without a display: a show in the terminal)
	@$(BIN)/python scripts/start.py

# What waits runs beside what computes, and goes first whenever it has something to do. Its report comes in one piece.
test: lint  ## install what is missing and run the whole suite
	@mkdir -p build
	@$(MAKE) --no-print-directory --keep-going -j 3 TOGETHER=1 types test-working test-waiting

lint: $(VENV)/ready-test  ## style: ruff
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready-test  ## types: mypy
	$(BIN)/mypy

# A shared machine may stand still for a minute: there a test has a second try, and is listed as RERUN.
TRIES := $(if $(VOXDESK_CI),--reruns 1)

# A third of the time of each is waiting: for a window, a process, a disk.
test-working: $(VENV)/ready-test  ## the tests that keep a core busy
	QT_QPA_PLATFORM=offscreen $(if $(TOGETHER),nice -n 10) $(BIN)/pytest --no-xvfb -n 3 --dist worksteal $(TRIES) -m "not ($(WAITING) or frozen)"

test-waiting: $(VENV)/ready-test  ## the tests with a microphone, the window on a screen, or the installed wheel
	$(BIN)/pytest -n 3 --dist loadgroup $(TRIES) -m "$(WAITING)" $(WAITING_IN) \
		$(if $(TOGETHER),>build/waiting.txt 2>&1; code=$$?; cat build/waiting.txt; exit $$code)

campaign: $(VENV)/ready-run  ## try everything that breaks programs, up to 90 minutes (PART=kills SEED=1 SCALE=0.1)
	$(BIN)/python scripts/campaign/main.py $(PART) $(if $(SEED),--seed $(SEED)) $(if $(SCALE),--scale $(SCALE))

translations: $(VENV)/ready-run  ## collect the window's words for translators and compile what they wrote
	$(BIN)/python scripts/translations.py

install-desktop: $(VENV)/ready-run  ## put VoxDesk into the menus of this Linux desktop, with "Open with" for recordings
	@$(BIN)/python scripts/install_desktop.py --program "$(abspath $(BIN))/voxdesk-window"

uninstall-desktop:  ## take it out of the menus again
	@python3 scripts/install_desktop.py --uninstall

frozen: $(VENV)/ready-run  ## make dist/voxdesk, a program that needs no Python
	$(BIN)/pip install -q -c constraints.txt ".[frozen]"
	$(BIN)/pyinstaller --noconfirm --log-level WARN --workpath build/frozen --distpath dist packaging/voxdesk.spec

test-frozen: frozen $(VENV)/ready-test  ## freeze the program, start it on a screen and have it analyse
	VOXDESK_FROZEN=dist/voxdesk $(BIN)/pytest -m frozen tests/test_frozen.py

format: $(VENV)/ready-test  ## mend style where ruff can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

screenshots: $(VENV)/ready-test  ## take the pictures of the README anew
	$(ON_A_SCREEN) $(BIN)/python scripts/screenshots.py

voices: $(VENV)/ready-run  ## make the sample voices in build/voices
	$(BIN)/python scripts/sample_voices.py build/voices

models: $(VENV)/ready-run  ## make the bundled models anew that come from published tensors (downloads them; CORPUS=DIR)
	for script in scripts/models/*.py; do CORPUS="$(CORPUS)" PYTHONPATH=. $(BIN)/python "$$script" || exit 1; done

clean:  ## remove the environment and everything built (never your library)
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find voxdesk tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

system-run:
	@VOXDESK_PYTHON="$(PYTHON)" scripts/system_packages.sh run

system-test:
	@VOXDESK_PYTHON="$(PYTHON)" scripts/system_packages.sh test

$(VENV)/ready-run: pyproject.toml constraints.txt | system-run
	@scripts/environment.sh "$(PYTHON)" "$(VENV)" "$(TORCH_INDEX)" lab
	@touch $@

$(VENV)/ready-test: pyproject.toml constraints.txt | system-test
	@scripts/environment.sh "$(PYTHON)" "$(VENV)" "$(TORCH_INDEX)" lab,test
	@touch $@
