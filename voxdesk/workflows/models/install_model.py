"""A folder with a trained model in; the same model among the user's own, by its name, out."""

import shutil
from pathlib import Path

from voxdesk.core.errors import ModelError, os_reason
from voxdesk.inference.manifest import MANIFEST_NAME, load_manifest, verify

_KEPT = ("card.md",)


def install_model(folder: Path, user_models: Path) -> Path:
    """Copy the model in ``folder`` to ``user_models``/its id; an older one of that id is replaced.

    Returns the new folder. Raises ModelError when the model is not sound or cannot be copied.
    """
    manifest = load_manifest(folder)
    verify(manifest)
    target = user_models / manifest.id
    draft = user_models / f".{manifest.id}.new"
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        beside = [] if manifest.voice_gender is None else [manifest.voice_gender.file]
        for name in (manifest.file, *beside, *_KEPT, MANIFEST_NAME):
            if (folder / name).is_file():
                shutil.copy2(folder / name, draft / name)
        if target.is_dir():
            shutil.rmtree(target)
        draft.replace(target)
    except OSError as error:
        raise ModelError(
            "The model {model} cannot be copied to {user_models}: {reason}.",
            model=manifest.id,
            user_models=user_models,
            reason=os_reason(error),
        ) from error
    return target
