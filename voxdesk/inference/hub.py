"""Folders of models in, the loaded models out: found, chosen and loaded once, when first needed."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.errors import ModelError, words_of
from voxdesk.core.types import Skipped
from voxdesk.inference.manifest import MANIFEST_NAME, TASKS, ModelManifest, load_manifest

if TYPE_CHECKING:  # what runs a model is loaded with the first one of its kind
    from voxdesk.inference.classifier import ClosedSet
    from voxdesk.inference.encoder import Encoder
    from voxdesk.inference.gender import TellsGender
    from voxdesk.inference.segmentation import SegmentationModel

# Bundled models that came in the place of others, which settings may still name.
_SUCCESSORS = {
    "voxdesk-campplus-1": "voxdesk-campplus-2",
    "voxdesk-gender-4": "voxdesk-gender-6",
    "voxdesk-gender-5": "voxdesk-gender-6",
}


class ModelHub:
    """Knows the bundled models and the user's own; safe from any thread.

    ``folders`` hold one folder per model; when an id stands in several, the first folder wins. Without
    ``encoder_id`` or ``gender_id`` the task's default model is taken, else its newest. The first folder that
    has one for the task decides. So a model of the user's own is used only when it is asked for. ``single``
    are folders of one model each; they come before all others.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        encoder_id: str | None = None,
        gender_id: str | None = None,
        threads: int = 1,
        *,
        speaker_id: str | None = None,
        single: Sequence[Path] = (),
    ) -> None:
        self._folders = tuple(folders)
        self._single = tuple(single)
        self._wanted: dict[str, str | None] = dict.fromkeys(TASKS)
        self._wanted |= {"encoder": encoder_id, "gender": gender_id, "speaker": speaker_id}
        self._threads = threads
        self._lock = threading.RLock()
        self._scanned: tuple[tuple[ModelManifest, ...], tuple[Skipped, ...]] | None = None
        self._encoder: Encoder | None = None
        self._older: dict[str, Encoder] = {}
        self._gender: TellsGender | None = None
        self._segmentation: SegmentationModel | None = None
        self._closed_set: ClosedSet | None = None

    def models(self) -> tuple[ModelManifest, ...]:
        """Return every sound manifest, in the order of the folders and then by id."""
        return self._scan()[0]

    def broken(self) -> tuple[Skipped, ...]:
        """Model folders that cannot be used, and why."""
        return self._scan()[1]

    def find(self, model_id: str) -> ModelManifest:
        """Find the manifest called ``model_id``, or its successor; raises ModelError with all names."""
        known = {manifest.id: manifest for manifest in self.models()}
        for name in (model_id, _SUCCESSORS.get(model_id, model_id)):
            if name in known:
                return known[name]
        names = ", ".join(manifest.id for manifest in self.models()) or "none"
        raise ModelError(
            "There is no model called {model_id}.", model_id=model_id, names=names, hint="Installed: {names}."
        )

    def look_again(self) -> None:
        """Read the folders anew at the next question; what is loaded stays loaded."""
        with self._lock:
            self._scanned = None

    def close(self) -> None:
        """Let go of what is loaded; it is loaded again when somebody asks for it."""
        with self._lock:
            self._encoder = self._gender = self._segmentation = self._closed_set = None
            self._older.clear()

    def choose(self, task: str, model_id: str | None) -> None:
        """Use this model for ``task`` from now on, None for the default; raises ModelError."""
        with self._lock:
            before = self._wanted[task]
            self._wanted[task] = model_id or None
            try:
                if task != "speaker" or model_id:
                    self.chosen(task)
            except ModelError:
                self._wanted[task] = before
                raise
            self._encoder = None if task == "encoder" else self._encoder
            self._gender = None if task == "gender" else self._gender
            self._segmentation = None if task == "segmentation" else self._segmentation
            self._closed_set = None if task == "speaker" else self._closed_set

    def encoder(self) -> "Encoder":
        """Return the speaker encoder, loaded at the first call; raises ModelError."""
        from voxdesk.inference.encoder import Encoder

        with self._lock:
            if self._encoder is None:
                self._encoder = Encoder(self.chosen("encoder"), self._threads)
            return self._encoder

    def older_encoder(self, model_id: str) -> "Encoder | None":
        """Return an encoder that is not in use but whose vectors somebody has, loaded at the first call.

        None where it is not installed any more. Raises ModelError when it cannot be loaded.
        """
        from voxdesk.inference.encoder import Encoder

        with self._lock:
            if model_id not in self._older:
                known = [one for one in self.models() if one.id == model_id and one.task == "encoder"]
                if not known:
                    return None
                self._older[model_id] = Encoder(known[0], self._threads)
            return self._older[model_id]

    def gender(self) -> "TellsGender":
        """Return the gender model, loaded at the first call; raises ModelError."""
        from voxdesk.inference.classifier import open_gender

        with self._lock:
            if self._gender is None:
                self._gender = open_gender(self.chosen("gender"), self._threads)
            return self._gender

    def segmentation(self) -> "SegmentationModel":
        """Return the model that hears who speaks in a few seconds, loaded at the first call.

        Raises ModelError.
        """
        from voxdesk.inference.segmentation import SegmentationModel

        with self._lock:
            if self._segmentation is None:
                self._segmentation = SegmentationModel(self.chosen("segmentation"), self._threads)
            return self._segmentation

    def closed_set(self) -> "ClosedSet | None":
        """Return the classifier of a closed set of people, when one is in use; raises ModelError."""
        with self._lock:
            if self._wanted["speaker"] is None:
                return None
            if self._closed_set is None:
                from voxdesk.inference.classifier import ClosedSet

                self._closed_set = ClosedSet(self.chosen("speaker"), self._threads)
            return self._closed_set

    def chosen(self, task: str) -> ModelManifest:
        """Return the manifest that is used for ``task``, loaded or not.

        Raises ModelError when there is none.
        """
        wanted = self._wanted[task]
        if wanted is not None:
            manifest = self.find(wanted)
            if manifest.task != task:
                raise ModelError(
                    "The model {wanted} is made for {task}, not for {needed}.",
                    wanted=wanted,
                    task=manifest.task,
                    needed=task,
                )
            return manifest
        for folder in self._folders:
            here = [
                manifest
                for manifest in self.models()
                if manifest.task == task and manifest.folder.parent == folder
            ]
            if here:
                return max(here, key=lambda manifest: (manifest.default, manifest.created, manifest.id))
        problems = " ".join(problem.reason for problem in self.broken())
        if not problems:
            raise ModelError("There is no {task} model.", task=task, hint="Install VoxDesk again.")
        raise ModelError(
            "There is no {task} model. {problems}",
            task=task,
            problems=problems,
            hint="Install VoxDesk again.",
        )

    def in_use(self, manifest: ModelManifest) -> bool:
        """Tell whether this model answers for its task.

        A closed set of people does only when it was chosen.
        """
        if manifest.task == "speaker":
            return self._wanted["speaker"] == manifest.id
        try:
            return self.chosen(manifest.task).id == manifest.id
        except ModelError:
            return False

    def _scan(self) -> tuple[tuple[ModelManifest, ...], tuple[Skipped, ...]]:
        with self._lock:
            if self._scanned is None:
                self._scanned = _scan_folders(self._folders, self._single)
            return self._scanned


def _scan_folders(
    folders: Sequence[Path], single: Sequence[Path]
) -> tuple[tuple[ModelManifest, ...], tuple[Skipped, ...]]:
    found: dict[str, ModelManifest] = {}
    broken = []
    for folder in single:
        manifest = load_manifest(folder)
        found[manifest.id] = manifest
    for folder in folders:
        for path in sorted(folder.glob(f"*/{MANIFEST_NAME}")):
            try:
                manifest = load_manifest(path.parent)
            except ModelError as error:
                broken.append(Skipped(str(path.parent), words_of(error)))
                continue
            found.setdefault(manifest.id, manifest)
    return tuple(found.values()), tuple(broken)
