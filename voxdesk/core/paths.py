"""Where things lie on disk: what the program carries, and what belongs to the user."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

import voxdesk
from voxdesk.core.vault import Vault


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders and files, and the ``vault`` with their key; those of the user need not exist yet."""

    models: Path
    resources: Path
    config: Path
    data: Path
    cache: Path
    vault: Vault = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vault", Vault(self.data / "protection.json"))

    @property
    def library(self) -> Path:
        """The SQLite file of enrolled people."""
        return self.data / "library.sqlite"

    @property
    def user_models(self) -> Path:
        """Models that the user imported or trained."""
        return self.data / "models"

    @property
    def recordings(self) -> Path:
        """Microphone recordings, finished and interrupted."""
        return self.data / "recordings"

    @property
    def timelines(self) -> Path:
        """Timelines that the user changed, one file per recording, named by its content."""
        return self.data / "timelines"

    @property
    def conditions(self) -> Path:
        """Calibrations of voice comparisons by the user's own recordings."""
        return self.data / "conditions.json"

    @property
    def embedding_cache(self) -> Path:
        """The SQLite file of embeddings by content and model."""
        return self.cache / "embeddings.sqlite"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.cache / "voxdesk.log"


def bundled(name: str) -> Path:
    """Return the folder ``name`` that the program carries: inside the package, or beside it in a checkout."""
    package = Path(voxdesk.__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def default_paths() -> Paths:
    """Return the folders of this computer's user; ``VOXDESK_HOME`` puts all of them in one place."""
    home = os.environ.get("VOXDESK_HOME")
    if home:
        root = Path(home).expanduser().absolute()  # what is recorded there is found from elsewhere
        config, data, cache = root / "config", root / "data", root / "cache"
    else:
        folders = platformdirs.PlatformDirs("VoxDesk", appauthor=False)
        config, data, cache = folders.user_config_path, folders.user_data_path, folders.user_cache_path
    return Paths(bundled("models"), bundled("resources"), config, data, cache)
