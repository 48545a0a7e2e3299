"""Each way to make the dialogs of the window, for tests that look at all of them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from people_parts import fake_enrol
from PySide6.QtWidgets import (
    QDialog,
)

from voxdesk.archive.records import Recording as HeardRecording
from voxdesk.archive.records import Voice
from voxdesk.clustering.registry import METHODS, find_method
from voxdesk.core.among import Among
from voxdesk.core.cluster_types import ClusterItem, LeftOut, PeopleCount, Per
from voxdesk.core.errors import Words
from voxdesk.core.settings import Settings
from voxdesk.core.types import Gender, Status
from voxdesk.timeline.markers import Marker
from voxdesk.training.data.dataset import Recording
from voxdesk.ui.folders.block_pictures import BlockPicturesDialog
from voxdesk.ui.folders.compare_methods import CompareMethodsDialog
from voxdesk.ui.folders.group_plots import GroupPlotsDialog
from voxdesk.ui.folders.left_out import LeftOutDialog
from voxdesk.ui.folders.method_options import MethodOptionsDialog
from voxdesk.ui.folders.people_count import PeopleCountDialog
from voxdesk.ui.folders.pick_group import PickGroupDialog
from voxdesk.ui.folders.recording_picture import RecordingPictureDialog
from voxdesk.ui.lab.evaluation import EvaluationDialog
from voxdesk.ui.lab.published import PublishedDialog
from voxdesk.ui.listen.markers_list import MarkersDialog
from voxdesk.ui.listen.who_may_be import WhoMayBeDialog
from voxdesk.ui.parts.confirm import ConfirmDialog
from voxdesk.ui.parts.consent import ConsentDialog
from voxdesk.ui.parts.export_dialog import ExportDialog
from voxdesk.ui.parts.model_card import ModelCardDialog
from voxdesk.ui.parts.model_layers import ModelLayersDialog
from voxdesk.ui.parts.name import NameDialog
from voxdesk.ui.parts.name_voice import NameVoiceDialog
from voxdesk.ui.parts.unlike_voice import UnlikeVoiceDialog
from voxdesk.ui.recordings.changes_dialog import ChangesDialog
from voxdesk.ui.recordings.index_dialog import IndexDialog
from voxdesk.ui.settings.import_model import ImportModelDialog
from voxdesk.ui.settings.protect import ProtectDialog
from voxdesk.ui.speakers.compare_voices import CompareVoicesDialog
from voxdesk.ui.speakers.consent_actions import ConsentNoteDialog
from voxdesk.ui.speakers.enrol_microphone import EnrolMicrophoneDialog
from voxdesk.ui.speakers.keep_conditions import KeepConditionsDialog
from voxdesk.ui.speakers.library_scores import LibraryScoresDialog
from voxdesk.ui.speakers.merge import MergeDialog
from voxdesk.ui.speakers.restore import RestoreDialog
from voxdesk.ui.window.about import AboutDialog
from voxdesk.ui.window.crash import CrashDialog
from voxdesk.ui.window.diagnostics import DiagnosticsDialog
from voxdesk.ui.window.expired import ExpiredDialog
from voxdesk.ui.window.help import HelpDialog
from voxdesk.ui.window.keys import KeysDialog
from voxdesk.ui.window.pick_recording import PickRecordingDialog
from voxdesk.ui.window.recover import RecoverDialog
from voxdesk.ui.window.unlock import UnlockDialog
from voxdesk.ui.window.watch import WatchDialog
from voxdesk.workflows.archive.rejudge import Change
from voxdesk.workflows.lab.evaluate import Answer, ModelEvaluation
from voxdesk.workflows.models.model_facts import QUESTIONS


def people(window) -> tuple:
    first, *others = window.pages.services.store.speakers()
    return first, others


def enrol_dialog(window) -> QDialog:
    return EnrolMicrophoneDialog(
        window.pages.services,
        window.runner,
        window.theme,
        known=("Anna",),
        devices=(),
        wanted_device="",
        enrol=fake_enrol,
        parent=window,
    )


def changed_voice() -> Change:
    voice = Voice(1, 1, "Voice A", None, Status.UNKNOWN, Gender.FEMALE, 31.0, 4, 2)
    path = Path("/recordings/Council meeting.wav")
    recording = HeardRecording(1, "0" * 64, path, False, 61.0, datetime.now(UTC), (voice,))
    return Change(recording, voice, "Konstantin Peters", Status.TENTATIVE, 0.8, -0.12)


def interrupted() -> tuple:
    return (SimpleNamespace(path=Path("a.spool"), seconds=61.0, started=datetime.now(UTC)),)


SUMMARY = SimpleNamespace(
    inputs=(SimpleNamespace(name="feats", shape=("B", "T", 80)),),
    outputs=(SimpleNamespace(name="embs", shape=("B", 192)),),
    layers=(SimpleNamespace(name="/conv", operator="Conv", shape=("B", 8, "unk__0"), parameters=80),),
    parameters=80,
)

NUMBERS = np.array([0.4, 0.3, 0.2, 0.1], np.float32)
LEFT_OUT = (LeftOut("/a/x.wav", "It is damaged.", True), LeftOut("/a/y.txt", "It is no recording.", False))

LACKING = {"dec-wav2vec2": Words("needs a folder with the weights of {hub}", hub="facebook/wav2vec2-base")}
EVALUATION = ModelEvaluation(
    "mlp",
    "gender",
    "other",
    ("female", "male"),
    tuple(
        Answer(
            Recording(Path(f"{n}.wav"), f"{n}.wav", f"p{n}", ("female", "male")[n % 2], "", "", 2.0),
            np.array([1.0, 0.0], np.float32),
        )
        for n in range(4)
    ),
    (),
    0.01,
    -np.inf,
    (),
    (),
)
PICTURE = np.zeros((1, 288, 432, 3), np.uint8)
BLOCKS = {"pictures": PICTURE, "reconstructions": PICTURE, "shown": np.zeros(1, np.int64)}

# A way to make the dialog of each file that has one.
DIALOGS = {
    "about": AboutDialog,
    "block_pictures": lambda w: BlockPicturesDialog(BLOCKS, ["one.wav · Anna"], w),
    "compare_methods": lambda w: CompareMethodsDialog(
        METHODS, [METHODS[0].id], 40, w, lacking=LACKING, with_weights=list(LACKING)
    ),
    "compare_voices": lambda w: CompareVoicesDialog(w),
    "confirm": lambda w: ConfirmDialog(
        "Erase everybody?", "Gone for ever.", "Erase", typed="erase", parent=w
    ),
    "consent": lambda w: ConsentDialog(Path("library.sqlite"), Path("recordings"), w),
    "consent_actions": lambda w: ConsentNoteDialog(people(w)[0], print, w),
    "crash": lambda w: CrashDialog(ZeroDivisionError("no"), Path("voxdesk.log"), w),
    "diagnostics": DiagnosticsDialog,
    "enrol_microphone": enrol_dialog,
    "expired": lambda w: ExpiredDialog(tuple(w.pages.services.store.speakers()), w),
    "evaluation": lambda w: EvaluationDialog(EVALUATION, w.theme, w),
    "group_plots": lambda w: GroupPlotsDialog(NUMBERS, np.array([0, 0, 1, 1]), NUMBERS, w.theme, w),
    "help": lambda w: HelpDialog(w.shortcuts, "listen", w),
    "index_dialog": lambda w: IndexDialog(
        replace(w.settings, index_excluded=("/recordings/private",), index_recordings=True),
        Path("/home/anna/.local/share/voxdesk/library.sqlite"),
        filled=True,
        parent=w,
    ),
    "changes_dialog": lambda w: ChangesDialog((changed_voice(),), w.theme, w),
    "import_model": lambda w: ImportModelDialog(Path("theirs.onnx"), tuple(QUESTIONS), 12, w),
    "keep_conditions": lambda w: KeepConditionsDialog(Path("calls"), w),
    "keys": lambda w: KeysDialog(w.commands, {"go.find": "Ctrl+J"}, w.pages.keys, w),
    "left_out": lambda w: LeftOutDialog(LEFT_OUT, Path("/a"), w.theme, w),
    "library_scores": lambda w: LibraryScoresDialog(w.runner, w.theme, 0.5, Settings(), w),
    "merge": lambda w: MergeDialog(*people(w), w),
    "method_options": lambda w: MethodOptionsDialog(find_method("dec-crnn"), {}, Per.FILE, 40, w),
    "markers_list": lambda w: MarkersDialog((Marker(1.0, "The question"), Marker(61.5, "")), w),
    "model_card": lambda w: ModelCardDialog(w.pages.services.hub.manifest, None, w),
    "model_layers": lambda w: ModelLayersDialog("mine", SUMMARY, w),
    "name": lambda w: NameDialog("Whose voice is it?", "One recording.", print, parent=w),
    "people_count": lambda w: PeopleCountDialog(PeopleCount(2, 5), exact=False, parent=w),
    "pick_group": lambda w: PickGroupDialog(
        "Merge", "With whom?", [(0, "Person 1"), (1, "Person 2")], w.theme, button="Merge", parent=w
    ),
    "pick_recording": lambda w: PickRecordingDialog([Path("/a/b.wav"), Path("/a/c.wav")], Path("/a"), w),
    "protect": lambda w: ProtectDialog(parent=w),
    "published": lambda w: PublishedDialog((), w.theme, w),
    "recording_picture": lambda w: RecordingPictureDialog(
        ClusterItem("/a/b.wav", 0.0, 1.0), "Anna", w.runner, w.settings, w.theme, w
    ),
    "recover": lambda w: RecoverDialog(interrupted(), w),
    "restore": lambda w: RestoreDialog([(Path("a"), "2 March 2026, 10:15 · 12 people")], w),
    "unlock": lambda w: UnlockDialog(w.pages.services.paths.vault, w),
    "unlike_voice": lambda w: UnlikeVoiceDialog("Anna", -0.12, w),
    "watch": lambda w: WatchDialog(w.watch, replace(w.settings, watched_folder="/recordings"), w),
    "export_dialog": lambda w: ExportDialog([Path("/a/folder/talk.wav")], ["Anna", "Voice A"], w),
    "who_may_be": lambda w: WhoMayBeDialog(
        "talk.wav", [f"Person {n}" for n in range(12)], Among(("Person 3",)), w
    ),
    "name_voice": lambda w: NameVoiceDialog(["Anna"], "Who is it?", "40 s of a.wav", (), w),
}
