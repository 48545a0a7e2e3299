"""Every job that window and command line both do is one workflow: this table names them all.

Calls are read from the source: which functions a verb's ``run``, or a file of the window, leads to.
"""

import argparse
import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from voxdesk.cli.main import _parser

ROOT = Path(__file__).resolve().parent.parent
Function = tuple[str, str]


@dataclass(frozen=True)
class Shared:
    """A job of both skins: the verb, the command, the window's file that begins it, the workflow."""

    verb: str
    command: str
    file: str
    workflow: str


SHARED = (
    Shared("analyse", "file.open", "listen/recording", "listen.analyse.analyse"),
    Shared("analyse", "file.watch", "window/watching", "listen.analyse.analyse"),
    Shared("identify", "file.open", "listen/recording", "listen.decision.judge"),
    Shared("identify", "file.open", "listen/recording", "listen.timeline.find_turns"),
    Shared("identify", "listen.among", "listen/who_may_be", "listen.among.who_may_be_here"),
    Shared("export", "timeline.export_csv", "listen/recording", "listen.timeline.find_turns"),
    Shared(
        "name-transcript",
        "listen.name_transcript",
        "listen/transcript_naming",
        "transcripts.name.name_transcript",
    ),
    Shared("transcribe", "listen.transcribe", "listen/transcribing", "transcripts.hear_words.hear_words"),
    Shared("export", "timeline.export_more", "listen/turn_exports", "listen.export.export_recording"),
    Shared("export", "recordings.export", "recordings/exporting", "listen.export.export_recording"),
    Shared("enrol", "speakers.enrol", "parts/enrolment", "people.enrol.enrol"),
    Shared("enrol", "speakers.record", "speakers/microphone_enrolment", "people.enrol.enrol"),
    Shared("enrol", "folders.enrol", "parts/enrolment", "people.enrol.enrol"),
    Shared("speakers list", "go.speakers", "speakers/people_reading", "people.library.list_people"),
    Shared("speakers recordings", "go.speakers", "speakers/page", "listen.alike.group_references"),
    Shared("speakers rename", "speakers.rename", "speakers/people_actions", "people.library.rename_person"),
    Shared("speakers merge", "speakers.merge", "speakers/people_actions", "people.library.merge_people"),
    Shared("speakers remove", "speakers.remove", "speakers/people_actions", "people.library.remove_person"),
    Shared("speakers export", "speakers.export", "speakers/library_button", "people.library.export_people"),
    Shared("speakers import", "speakers.import", "speakers/library_button", "people.library.import_people"),
    Shared("speakers erase", "speakers.erase", "speakers/library_button", "people.library.erase_people"),
    Shared("speakers erase", "go.settings", "settings/erase_data", "people.library.erase_people"),
    Shared("speakers consent", "speakers.consent", "speakers/consent_actions", "people.consent.note_consent"),
    Shared("speakers report", "speakers.report", "speakers/consent_actions", "people.consent.report_person"),
    Shared(
        "compare-voices", "speakers.compare_voices", "speakers/compare_voices", "evidence.report.write_report"
    ),
    Shared(
        "conditions fit",
        "speakers.compare_voices",
        "speakers/compare_voices",
        "evidence.conditions.fit_condition",
    ),
    Shared(
        "conditions list",
        "speakers.compare_voices",
        "speakers/compare_voices",
        "evidence.conditions.list_conditions",
    ),
    Shared(
        "conditions remove",
        "speakers.compare_voices",
        "speakers/compare_voices",
        "evidence.conditions.remove_condition",
    ),
    Shared("library backups", "speakers.restore", "speakers/restore", "people.copies.list_copies"),
    Shared("library restore", "speakers.restore", "speakers/restore", "people.copies.restore_copy"),
    Shared(
        "library calibrate",
        "speakers.scores",
        "speakers/library_scores",
        "people.own_calibration.measure_own",
    ),
    Shared("library protect", "go.settings", "settings/protection_card", "upkeep.protect.protect"),
    Shared("library change-key", "go.settings", "settings/protection_card", "upkeep.protect.change_key"),
    Shared("library unprotect", "go.settings", "settings/protection_card", "upkeep.protect.unprotect"),
    Shared("speakers reembed", "go.settings", "settings/model_flow", "people.reembed.reembed"),
    Shared("cluster", "folders.choose", "folders/runs", "folders.group.cluster_folder"),
    Shared("cluster", "folders.again", "folders/runs", "folders.group.cluster_folder"),
    Shared("cluster", "folders.compare", "folders/runs", "folders.group.cluster_folder"),
    Shared("index", "recordings.index", "recordings/indexing", "archive.index.index_recordings"),
    Shared("index", "recordings.choices", "recordings/indexing", "archive.index.agree"),
    Shared("index", "recordings.choices", "recordings/indexing", "archive.index.erase_index"),
    Shared("find", "go.recordings", "recordings/search", "archive.find.find_recordings"),
    Shared("find", "recordings.open", "recordings/recordings_view", "archive.find.find_turns_of"),
    Shared("find", "go.recordings", "recordings/recordings_view", "archive.words.find_said"),
    Shared("index", "recordings.choices", "recordings/indexing", "archive.words.fill_words"),
    Shared("voices list", "recordings.voices", "recordings/voices_view", "archive.find.list_unnamed"),
    Shared("voices name", "recordings.name", "recordings/naming", "archive.name.name_voice"),
    Shared("voices unname", "recordings.undo", "recordings/naming", "archive.name.unname_voice"),
    Shared("voices refuse", "recordings.refuse", "recordings/naming", "archive.name.refuse_name"),
    Shared("voices allow", "go.recordings", "recordings/naming", "archive.name.allow_name"),
    Shared("voices judge", "recordings.judge", "recordings/naming", "archive.rejudge.find_changes"),
    Shared("voices judge", "recordings.judge", "recordings/naming", "archive.rejudge.take_over"),
    Shared("dataset inspect", "go.lab", "lab/data_scan", "lab.dataset.inspect_dataset"),
    Shared("evaluate model", "lab.evaluate", "lab/evaluation", "lab.evaluate.evaluate_model"),
    Shared("models import", "go.settings", "settings/model_flow", "models.import_model.import_model"),
    Shared("models remove", "go.settings", "settings/model_flow", "models.import_model.remove_model"),
)
VERBS_ALONE = {
    "watch": "what the window watches is shown, not written",
    "library protect": "the window follows",
    "library unprotect": "the window follows",
    "library change-key": "the window follows",
    "embed": "vectors are for the user's own programs",
    "dataset arrange": "the Lab reads data sets as they lie",
    "dataset download": "the window never uses the network",
    "train": "the Lab starts this verb in a process of its own",
    "compare": "the Lab lists the runs that were made, this verb makes them",
    "evaluate models": "what makes and judges the bundled models",
    "evaluate transcripts": "what makes and judges the bundled models",
    "evaluate words": "what makes and judges the bundled models",
    "evaluate diarization": "what makes and judges the bundled models",
    "models list": "Settings shows the hub's models in cards",
    "models verify": "a loop over the manifest's own check",
    "models show": "needs packages of the lab",
    "models use": "a setting, written by whoever holds the settings",
    "bench": "measures",
}
COMMANDS_ALONE = {
    "recordings.play": "sound is played by hand",
    "speakers.undo": "what takes it back is in memory alone",
    "recordings.redo": "a verb is taken back by its opposite",
    "recordings.confirm": "a name that is chosen by hand, as in recordings.name",
    "recordings.of_voice": "a filter of the page's own",
    "recordings.hear_again": "the index's own verb with other words",
    "recordings.all": "a filter of the page's own",
    "listen.": "sound is recorded and played by hand",
    "timeline.": "a timeline is corrected by hand",
    "speakers.play": "sound is played by hand",
    "speakers.add": "the same as speakers.enrol, for whoever is chosen",
    "speakers.record_more": "the same as speakers.record, for whoever is chosen",
    "folders.people": "a field of the page's own",
    "folders.play": "sound is played by hand",
    "folders.open": "a part of the page is shown",
    "folders.back": "a part of the page is shown",
    "folders.move": "groups are corrected by hand",
    "folders.left_out": "a part of the page is shown",
    "folders.truth": "a comparison that the page shows",
    "folders.plots": "a part of the page is shown",
    "folders.blocks": "a part of the page is shown",
    "folders.pause": "a job of the window's own",
    "folders.cancel": "a job of the window's own",
    "folders.go_on": "groups are corrected by hand",
    "folders.forget": "groups are corrected by hand",
    "folders.options": "a dialog of the page's own",
    "folders.export": "groups as they were corrected by hand",
    "folders.undo": "groups are corrected by hand",
    "folders.redo": "groups are corrected by hand",
    "folders.name": "groups are corrected by hand",
    "folders.merge": "groups are corrected by hand",
    "folders.split": "groups are corrected by hand",
    "folders.confirm": "groups are corrected by hand",
    "folders.refuse": "groups are corrected by hand",
    "file.forget_recent": "the window's own list",
    "file.quit": "the window itself",
    "file.cancel": "a job of the window's own",
    "file.restart": "the window itself",
    "edit.settings": "the window itself",
    "lab.data": "a field of the Lab page; a verb is told its data",
    "lab.train": "it starts the verb in a process of its own",
    "lab.resume": "it starts the verb in a process of its own",
    "lab.stop": "a job of the window's own",
    "lab.weights": "a field of the Lab page; a verb is told its weights",
    "lab.advanced": "a part of the page is shown",
    "lab.export": "what the table of the page shows",
    "lab.remove": "a setting, written by whoever holds the settings",
    "lab.use": "a setting, written by whoever holds the settings",
    "lab.bundled": "a setting, written by whoever holds the settings",
    "lab.show_": "a part of the page is shown",
    "settings.": "a part of the page is shown",
    "go.": "the window itself",
    "view.": "the window itself",
    "help.": "the window itself",
}


def test_no_verb_is_missing_from_the_table() -> None:
    named = {job.verb for job in SHARED} | set(VERBS_ALONE)
    assert set(verbs()) == named


def test_no_command_is_missing_from_the_table(qtbot, tmp_path, monkeypatch) -> None:
    from voxdesk.app import build_window
    from voxdesk.core.paths import default_paths

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    window = build_window(default_paths())
    qtbot.addWidget(window)
    for name in window.pages.entries:
        window.page(name)
    commands = {command.id for command in window.commands.all}
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    shared = {job.command for job in SHARED}
    assert shared <= commands
    missing = {name for name in commands - shared if not name.startswith(tuple(COMMANDS_ALONE))}
    assert missing == set()
    assert [each for each in COMMANDS_ALONE if not any(name.startswith(each) for name in commands)] == []


@pytest.mark.parametrize("job", SHARED, ids=lambda job: f"{job.verb}-{job.command}-{job.workflow}")
def test_both_skins_call_the_workflow(job: Shared) -> None:
    module, _, name = f"voxdesk.workflows.{job.workflow}".rpartition(".")
    run = verbs()[job.verb]
    page = f"voxdesk.ui.{job.file.replace('/', '.')}"
    assert (module, name) in reached([(run.__module__, run.__qualname__)]), "the verb does not"
    assert (module, name) in reached([(page, each) for each in calls(page)]), "the window does not"


def test_a_skin_that_does_the_work_itself_is_found() -> None:
    assert ("voxdesk.workflows.people.library", "erase_people") not in reached(
        [("voxdesk.cli.speakers", "run_remove")]
    )
    assert ("voxdesk.workflows.people.library", "remove_person") not in reached(
        [("voxdesk.ui.speakers.library_button", each) for each in calls("voxdesk.ui.speakers.library_button")]
    )


def verbs() -> dict[str, object]:
    """Every verb and the function that does it."""
    return dict(_leaves(_parser(), ()))


def _leaves(parser: argparse.ArgumentParser, path: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    inside = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inside:
        yield " ".join(path), parser.get_default("run")
    for action in inside:
        for name, child in action.choices.items():
            yield from _leaves(child, (*path, name))


def reached(start: list[Function]) -> set[Function]:
    """All functions that ``start`` leads to, through the skin's own file and the workflows."""
    found, waiting = set(start), list(start)
    while waiting:
        module, name = waiting.pop()
        for called in calls(module).get(name, set()) - found:
            found.add(called)
            if called[0] == module or called[0].startswith("voxdesk.workflows."):
                waiting.append(called)
    return found


@cache
def calls(module: str) -> dict[str, set[Function]]:
    """By function or class of a module, what of VoxDesk's it mentions."""
    path = ROOT / f"{module.replace('.', '/')}.py"
    if not path.is_file():
        return {}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: dict[str, Function] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("voxdesk"):
            for alias in node.names:
                known[alias.asname or alias.name] = (node.module or "", alias.name)
    tops = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    known |= {node.name: (module, node.name) for node in tops}
    return {node.name: set(_mentioned(node, known)) for node in tops}


def _mentioned(node: ast.AST, known: dict[str, Function]) -> Iterator[Function]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Name) and inner.id in known:
            yield known[inner.id]
        elif (
            isinstance(inner, ast.Attribute) and isinstance(inner.value, ast.Name) and inner.value.id in known
        ):
            package, name = known[inner.value.id]
            yield f"{package}.{name}", inner.attr
