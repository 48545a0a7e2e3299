"""A fitted classifier in; its folder with model.onnx, manifest.toml and a card out."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from voxdesk.core.files import write_bytes, write_text
from voxdesk.core.types import Figures
from voxdesk.features.examples import FrontEnd
from voxdesk.inference.hub import ModelHub
from voxdesk.inference.trial_run import run_once
from voxdesk.training.lab.choose import Material
from voxdesk.training.methods.base import Fitted
from voxdesk.training.recipe import OWN, NamedLabRecipe, corpus_credits
from voxdesk.workflows.lab.features import Listening
from voxdesk.workflows.models.model_folder import MODEL_FILE, write_manifest


def write_lab_model(
    out: Path,
    recipe: NamedLabRecipe,
    material: Material,
    heard: Listening,
    front: FrontEnd,
    fitted: Fitted | None,
    figures: Figures,
    tables: Figures,
    hub: ModelHub,
) -> Path:
    """Write the model into ``out`` and return its folder; a model used as it is keeps its own folder.

    ``figures`` gets the size in bytes. Raises ModelError when the export differs.
    """
    if fitted is None and heard.backbone is None:
        used = hub.chosen("gender")
        figures["size_bytes"] = used.path.stat().st_size
        write_manifest(out, {"model": used.id, "figures": _without_none(figures)}, "figures.toml")
        return used.folder
    content, output = _whole(heard, front, fitted)
    write_bytes(out / MODEL_FILE, content)
    figures["size_bytes"] = len(content)
    classes = material.classes
    if fitted is None and heard.backbone is not None:
        classes = heard.backbone.classes
    corpora = sorted({clip.recording.corpus for clip in material.clips if clip.recording.corpus})
    entries: Figures = {
        "id": recipe.model_id,
        "task": recipe.task,
        "file": MODEL_FILE,
        "sha256": hashlib.sha256(content).hexdigest(),
        "sample_rate": 16_000,
        "feature_id": f"lab-{front.kind}",
        "dimension": len(classes),
        "licence": recipe.licence,
        "recipe": recipe.name,
        "created": datetime.now(UTC).date().isoformat(),
        "scores": output,
        "classes": list(classes),
        "training_data": corpus_credits(corpora or [OWN]),
        "input": _without_empty(front),
        **tables,
        "figures": _without_none(figures),
    }
    write_manifest(out, entries)
    write_text(out / "card.md", _card(recipe, material, figures))
    return out


def _whole(heard: Listening, front: FrontEnd, fitted: Fitted | None) -> tuple[bytes, str]:
    """One ONNX file from the front end's examples to scores, whatever stands in between."""
    from voxdesk.neural.export import example_input, export_onnx
    from voxdesk.neural.lab.behind_encoder import behind_encoder

    if heard.backbone is not None:
        import numpy as np

        network = heard.backbone.module
        if fitted is not None and fitted.network is not None:
            network = heard.backbone.followed_by(fitted.network)
        noise = np.random.default_rng(0).standard_normal((3, round(front.piece_s * 16_000)))
        return export_onnx(network, example_input(noise), "scores", run_once).content, "logits"
    if fitted is None:
        raise ValueError("nothing was fitted")
    if heard.encoder is not None:
        return behind_encoder(heard.encoder, fitted.content), fitted.output
    return fitted.content, fitted.output


def _without_empty(front: FrontEnd) -> Figures:
    return {name: value for name, value in front.as_table().items() if value != []}


def _without_none(table: Figures) -> Figures:
    """TOML knows no null; what was not measured is left out."""
    return {
        name: _without_none(value) if isinstance(value, dict) else value
        for name, value in table.items()
        if value is not None
    }


def _card(recipe: NamedLabRecipe, material: Material, figures: Figures) -> str:
    found = figures["per_audio"]
    people = {clip.recording.speaker for clip in material.clips}
    who = f"{len(people)} people" if material.known_speakers else "an unknown number of people"
    lines = [
        f"# {recipe.model_id}",
        "",
        f"A classifier for {recipe.task} made with the recipe `{recipe.name}` from {len(material.clips)} "
        f"clips of {who}. Features: {figures['features']}. Divided {material.split_words}.",
        "",
        f"On {figures['clips']} clips that it did not learn from: accuracy {found['accuracy']:.3f}, "
        f"precision {found['precision']:.3f}, recall {found['recall']:.3f}, F1 {found['f1']:.3f}.",
        "",
        "It knows the voices, microphones and languages that it was trained on, and says little about "
        "others. An answer is an estimate: never rest a serious decision on it alone.",
    ]
    return "\n".join([*lines, *(f"\n- {note}" for note in material.notes), ""])
