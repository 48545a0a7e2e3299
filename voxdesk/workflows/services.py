"""What workflows work with: models, library, speech detector and cache, opened when first needed."""

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from voxdesk.audio.speech import SpeechDetector
from voxdesk.core.paths import Paths
from voxdesk.core.settings import load_open_settings
from voxdesk.inference.hub import ModelHub
from voxdesk.library.embedding_cache import EmbeddingCache
from voxdesk.library.key_change import recover
from voxdesk.library.sqlite import is_plain

if TYPE_CHECKING:
    from voxdesk.archive.store import Archive
    from voxdesk.library.store import SpeakerStore


class Models(TypedDict, total=False):
    """Models to use instead of the usual ones, by id; ``model_folder`` holds one more, wherever it lies."""

    encoder_id: str | None
    gender_id: str | None
    speaker_id: str | None
    model_folder: Path | None


@dataclass(frozen=True)
class Services:
    """Built once by the window or by a verb and handed to every workflow; safe from any thread.

    ``library`` is the file of enrolled people. It is opened, or made, at the first use of ``store``. So work
    that needs no library does not fail with a damaged one. ``cache`` is None when everything shall be
    computed anew.
    """

    paths: Paths
    hub: ModelHub
    library: Path
    speech: SpeechDetector
    cache: EmbeddingCache | None
    _opened: "list[SpeakerStore]" = field(default_factory=list, init=False, repr=False)
    _archives: "list[Archive]" = field(default_factory=list, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    @property
    def store(self) -> "SpeakerStore":
        """The library of enrolled people; raises LibraryError."""
        from voxdesk.library.store import SpeakerStore

        with self._lock:
            if not self._opened:
                self._opened.append(SpeakerStore(self.library, key=self._key_of(self.library)))
            return self._opened[0]

    @property
    def archive(self) -> "Archive":
        """The index of recordings, beside the library; made at the first use. Raises LibraryError."""
        from voxdesk.archive.store import Archive

        with self._lock:
            if not self._archives:
                self._archives.append(Archive(self._archive_path, key=self._key_of(self._archive_path)))
            return self._archives[0]

    @property
    def archive_if_made(self) -> "Archive | None":
        """The index of recordings, None where nothing was ever put into one; raises LibraryError."""
        return self.archive if self._archive_path.exists() else None

    @property
    def _archive_path(self) -> Path:
        return self.library.with_name("index.sqlite")

    def _key_of(self, database: Path) -> bytes | None:
        key = self.paths.vault.database_key()
        if key is None and database.exists() and database.stat().st_size and not is_plain(database):
            self.paths.vault.check_header()  # it is not damaged, its key is gone
        return key

    def close(self) -> None:
        """Close what was opened, and let go of the loaded models."""
        with self._lock:
            for archive in self._archives:
                archive.close()
            self._archives.clear()
            for store in self._opened:
                store.close()
            self._opened.clear()
        if self.cache is not None:
            self.cache.close()
        self.hub.close()


def open_services(
    paths: Paths,
    *,
    library: Path | None = None,
    use_cache: bool = True,
    **models: Unpack[Models],
) -> Services:
    """Return the services over ``paths``; another ``library`` file and other models where they are named.

    The usual models are those of the settings, for the window, the verbs and the benchmarks alike.
    A change of the key that was killed is finished or undone first; raises ProtectionError while it still
    runs.
    """
    recover(paths.vault)
    folder, settings = models.get("model_folder"), load_open_settings(paths.settings)
    return Services(
        paths=paths,
        hub=ModelHub(
            (paths.models, paths.user_models),
            models.get("encoder_id") or settings.encoder_model or None,
            models.get("gender_id") or settings.gender_model or None,
            speaker_id=models.get("speaker_id") or settings.speaker_model or None,
            single=() if folder is None else (folder,),
        ),
        library=library or paths.library,
        speech=SpeechDetector(),
        cache=EmbeddingCache(paths.embedding_cache, key=paths.vault.database_key) if use_cache else None,
    )
