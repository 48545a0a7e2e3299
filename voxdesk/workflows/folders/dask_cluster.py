"""Recordings on shared storage in, what a Dask cluster hears in each out: in order, a few ahead.

What the cache holds is not sent; what comes back is put into it. So a run on a cluster, one on this
computer and one that was stopped all go on from each other.
"""

import dataclasses
import functools
import logging
from collections import deque
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from voxdesk.core.cluster_types import FeatureKind, LeftOut, Per
from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import ModelError, UserError, Words, words_of
from voxdesk.core.paths import default_paths
from voxdesk.inference.hub import ModelHub
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.folders.voice_rows import NO_SPEECH, VoiceRow, rows_of
from voxdesk.workflows.services import Services, open_services

if TYPE_CHECKING:
    from distributed import Client, Future

logger = logging.getLogger(__name__)

_FIND_S = 15.0
_LOOK_EVERY_S = 0.2
_AHEAD = 8  # recordings a thread of the cluster, so that none waits for this computer
_UNCACHED = (FeatureKind.LOGMEL, FeatureKind.PICTURE)

Answer = tuple[VoiceRow, ...] | LeftOut
LookUp: TypeAlias = Callable[[Path], tuple[VoiceRow, ...]]


@dataclass(frozen=True, slots=True)
class Task:
    """What is made of a recording, told to the cluster's processes; ``model`` is an encoder's id."""

    kind: FeatureKind
    per: Per
    weights: Path | None
    model: str
    folders: tuple[Path, ...]


class _Missing(BaseException):
    """The cache does not know; no error of the recording, so nothing on the way may take it for one."""


class _Peek:
    """A cache that is only looked into: what it lacks is not to be made here."""

    def __init__(self, cache: "_Store") -> None:
        self._cache = cache

    def get(self, sha256: str, key: str) -> CachedEmbedding:
        found = self._cache.get(sha256, key)
        if found is None:
            raise _Missing
        return found


class _Store(Protocol):
    def get(self, sha256: str, key: str) -> CachedEmbedding | None:
        """What is known."""

    def put(self, sha256: str, key: str, embedding: CachedEmbedding) -> None:
        """Keep it."""


@dataclass
class _Notes:
    """A cache that knows nothing and notes what it is given, to be sent back."""

    kept: list[tuple[str, str, CachedEmbedding]] = field(default_factory=list)

    def get(self, sha256: str, key: str) -> None:
        return None

    def put(self, sha256: str, key: str, embedding: CachedEmbedding) -> None:
        self.kept.append((sha256, key, embedding))


def hear_on_cluster(
    address: str, paths: Sequence[Path], task: Task, services: Services, ctx: Context
) -> Generator[tuple[Path, Answer], None, None]:
    """Each path with its answer, in order. A worker that is lost loses nothing: others do its part.

    The cluster's processes need VoxDesk and see the recordings under the same paths. Closing it
    takes back what was not begun. Raises UserError when there is no such cluster, ModelError.
    """
    client = _connect(address)
    try:
        yield from _in_order(client, paths, task, services, ctx)
    finally:
        client.close(timeout=5)


def _connect(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        raise UserError(
            "A cluster needs Dask, which is not installed.", hint="Install voxdesk[dask]."
        ) from error
    try:
        return Client(address, timeout=_FIND_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UserError(
            "There is no Dask cluster at {address}.",
            address=address,
            hint=("Start one with “dask scheduler” and “dask worker”, then name it as tcp://COMPUTER:8786."),
        ) from error


def _in_order(
    client: "Client", paths: Sequence[Path], task: Task, services: Services, ctx: Context
) -> Generator[tuple[Path, Answer], None, None]:
    waiting: deque[tuple[Path, Answer | Future]] = deque()
    remaining = iter(paths)
    local = _looking_up(task, services, ctx)
    try:
        while True:
            room = _AHEAD * max(2, sum(client.nthreads().values()))
            while len(waiting) < room and (path := next(remaining, None)) is not None:
                ctx.check()
                waiting.append((path, _known(path, local) or client.submit(_hear, path, task, pure=False)))
            if not waiting:
                return
            path, answer = waiting.popleft()
            yield (
                path,
                answer
                if isinstance(answer, tuple | LeftOut)
                else _await(client, path, answer, services, ctx),
            )
    finally:
        client.cancel([each for _, each in waiting if not isinstance(each, tuple | LeftOut)])


def _await(client: "Client", path: Path, future: "Future", services: Services, ctx: Context) -> Answer:
    from distributed import KilledWorker

    while True:
        ctx.check()
        try:
            answer, kept = future.result(timeout=_LOOK_EVERY_S)
        except TimeoutError:
            if not client.nthreads():
                ctx.report(None, Words("Waiting for a computer of the cluster"))
            continue
        except KilledWorker:
            logger.warning("every worker that took %s was lost", path)
            return LeftOut(str(path), Words("every computer that listened to it was lost"), failed=True)
        if isinstance(answer, ModelError):
            raise answer
        if services.cache is not None:
            for sha256, key, embedding in kept:
                services.cache.put(sha256, key, embedding)
        heard: Answer = answer
        return heard


def _looking_up(task: Task, services: Services, ctx: Context) -> LookUp | None:
    """The function from a path to its rows that raises _Missing where they must be made; or None."""
    if services.cache is None or task.kind in _UNCACHED:
        return None
    peeking = dataclasses.replace(services, cache=_Peek(services.cache))  # type: ignore[arg-type]
    return rows_of(task.kind, task.per, peeking, ctx, task.weights)


def _known(path: Path, look_up: LookUp | None) -> Answer | None:
    if look_up is None:
        return None
    try:
        return look_up(path) or LeftOut(str(path), NO_SPEECH, failed=False)
    except (_Missing, UserError):  # what is wrong with it the cluster shall say
        return None


def _hear(path: Path, task: Task) -> tuple[Answer | ModelError, list[tuple[str, str, CachedEmbedding]]]:
    """In a process of the cluster: what is heard, and what the cache shall keep of it."""
    notes = _Notes()
    try:
        services = dataclasses.replace(_services_of(task), cache=notes)  # type: ignore[arg-type]
        describe = rows_of(task.kind, task.per, services, CallbackContext(), task.weights)
        return describe(path) or LeftOut(str(path), NO_SPEECH, failed=False), notes.kept
    except ModelError as error:
        return error, []
    except UserError as error:
        return LeftOut(str(path), words_of(error), failed=True), []


@functools.lru_cache(maxsize=2)
def _services_of(task: Task) -> Services:
    """Models are opened once a process, from where they are here or from where they are there."""
    services = open_services(default_paths(), use_cache=False)
    own = (services.paths.models, services.paths.user_models)
    hub = ModelHub(tuple(dict.fromkeys((*task.folders, *own))), task.model or None)
    return dataclasses.replace(services, hub=hub)
