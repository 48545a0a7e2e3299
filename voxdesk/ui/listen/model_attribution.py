"""Names those of the user's own models that gave the verdict beside it, and opens their cards."""

from PySide6.QtCore import QObject, Signal

from voxdesk.inference.manifest import ModelManifest
from voxdesk.jobs.runner import Runner
from voxdesk.ui.language.translation import tr
from voxdesk.ui.parts.verdict_card import VerdictCard
from voxdesk.workflows.models.use import own_models, read_card, summarise_model


class ModelAttribution(QObject):
    """Tells the card of the verdict which models are the user's own, and opens their cards."""

    failed = Signal(object)

    def __init__(self, card: VerdictCard, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card, self._runner = card, runner
        self._models: dict[str, ModelManifest] = {}
        card.model_asked.connect(self.show_card)

    def refresh(self) -> None:
        """Look at which models there are now."""
        job = self._runner.submit(own_models, None)
        job.when_finished(self._take)
        job.failed.connect(self.failed)

    def show_card(self, model_id: str) -> None:
        """Open the card of a model."""
        manifest = self._models.get(model_id)
        if manifest is None:
            return
        job = self._runner.submit(read_card, manifest)
        job.when_finished(lambda card: self._open_card(manifest, card))
        job.failed.connect(self.failed)

    def _open_card(self, manifest: ModelManifest, card: str | None) -> None:
        from voxdesk.ui.parts.model_card import ModelCardDialog

        dialog = ModelCardDialog(manifest, card, self._card.window())
        dialog.layers_asked.connect(lambda: self._show_layers(manifest))
        dialog.open()

    def _take(self, models: tuple[ModelManifest, ...]) -> None:
        self._models = {manifest.id: manifest for manifest in models}
        self._card.set_own_models(frozenset(self._models))

    def _show_layers(self, manifest: ModelManifest) -> None:
        from voxdesk.ui.parts.model_layers import ModelLayersDialog

        job = self._runner.submit(summarise_model, manifest.path, tr("Reading the model"))
        window = self._card.window()
        job.when_finished(lambda summary: ModelLayersDialog(manifest.id, summary, window).open())
        job.failed.connect(self.failed)
