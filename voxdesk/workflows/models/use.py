"""What is done to models from the window: look, import, choose, learn anew; workflows for the runner."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from voxdesk.core.context import Context
from voxdesk.core.errors import LibraryError, UserError
from voxdesk.core.reading import read_text
from voxdesk.core.types import Skipped
from voxdesk.inference.manifest import ModelManifest
from voxdesk.workflows.services import Services

if TYPE_CHECKING:
    from voxdesk.neural.inspect.onnx_summary import ModelSummary
    from voxdesk.workflows.models.import_model import ImportModelRequest, ImportResult
    from voxdesk.workflows.people.reembed import ReembedResult


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """Use the model ``model_id`` for ``task``; empty: the bundled one."""

    task: str
    model_id: str


@dataclass(frozen=True, slots=True)
class Installed:
    """The models that there are, the ids of those in use, and the folders that hold none, with reasons."""

    models: tuple[ModelManifest, ...]
    in_use: frozenset[str]
    broken: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """Hold how many people were learnt with another model, and how many there are."""

    stale: int
    people: int


def look_at_model(request: "ImportModelRequest", services: Services, ctx: Context) -> tuple[str, ...]:
    """Return the questions that a file of somebody's model leaves open; raises ModelError for no encoder."""
    from voxdesk.workflows.models.import_model import look_at

    ctx.report(None)
    return look_at(request, services, ctx)


def summarise_model(request: Path, services: Services, ctx: Context) -> "ModelSummary":
    """Return what a model file consists of, without running it."""
    from voxdesk.neural.inspect.model_summary import summarise

    ctx.report(None)
    return summarise(request)


def import_their_model(request: "ImportModelRequest", services: Services, ctx: Context) -> "ImportResult":
    """Take the model in."""
    from voxdesk.workflows.models.import_model import import_model

    return import_model(request, services, ctx)


def use_model(request: ModelChoice, services: Services, ctx: Context) -> str:
    """Load the model and let it answer from now on; the model before stays when it cannot be loaded."""
    ctx.report(None)
    hub = services.hub
    before = next((each.id for each in hub.models() if each.task == request.task and hub.in_use(each)), None)
    hub.choose(request.task, request.model_id or None)
    try:
        if request.task == "speaker":
            hub.closed_set()
            return request.model_id
        loaded = hub.encoder() if request.task == "encoder" else hub.gender()
    except UserError:
        hub.choose(request.task, before)
        raise
    return str(loaded.model_id)


def list_models(request: None, services: Services, ctx: Context) -> Installed:
    """List the models in VoxDesk's folders, without looking at their networks."""
    hub = services.hub
    used = frozenset(each.id for each in hub.models() if hub.in_use(each))
    return Installed(hub.models(), used, hub.broken())


def read_card(request: ModelManifest, services: Services, ctx: Context) -> str | None:
    """Return a model's card as Markdown; None when it has none that can be read."""
    try:
        return read_text(request.folder / "card.md").rstrip()
    except (OSError, UnicodeDecodeError):
        return None


def encoder_in_use(request: None, services: Services, ctx: Context) -> ModelManifest:
    """Return the manifest of the encoder in use, loaded or not; raises ModelError."""
    return services.hub.chosen("encoder")


def own_models(request: None, services: Services, ctx: Context) -> tuple[ModelManifest, ...]:
    """List the models that the user imported or trained."""
    return tuple(each for each in services.hub.models() if each.folder.parent == services.paths.user_models)


def load_encoder(request: None, services: Services, ctx: Context) -> str:
    """Load the speaker encoder in use and return its id; raises ModelError."""
    return services.hub.encoder().model_id


def load_gender(request: None, services: Services, ctx: Context) -> str:
    """Load the model of perceived gender in use and return its id; raises ModelError."""
    return services.hub.gender().model_id


def remove_own_model(request: str, services: Services, ctx: Context) -> str:
    """Delete a model of the user's own; returns its id."""
    from voxdesk.workflows.models.import_model import remove_model

    ctx.report(None)
    remove_model(request, services)
    return request


def look_at_library(request: None, services: Services, ctx: Context) -> Library:
    """Tell who would have to be learnt anew; nobody where the library or the model cannot be read."""
    try:
        people = services.store.speakers(services.hub.chosen("encoder").id)
    except (LibraryError, UserError):
        return Library(0, 0)
    return Library(sum(person.stale and person.references > 0 for person in people), len(people))


def learn_everybody_anew(request: None, services: Services, ctx: Context) -> "ReembedResult":
    """Make all voices with the model in use."""
    from voxdesk.workflows.people.reembed import reembed

    return reembed(None, services, ctx)
