"""Recordings on shared storage in, what a Dask cluster hears in each out: in order, a few ahead.

What the cache holds is not sent; what comes back is put into it. So a run on a cluster, one on this
computer and one that was stopped all go on from each other.
"""

import asyncio
import dataclasses
import functools
import logging
from collections import deque
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from voxdesk.core.context import CallbackContext, Context
from voxdesk.core.errors import ModelError, UserError, Words
from voxdesk.core.paths import default_paths
from voxdesk.inference.hub import ModelHub
from voxdesk.library.embedding_cache import CachedEmbedding
from voxdesk.workflows.services import Services, open_services

if TYPE_CHECKING:
    from distributed import Client, Future

logger = logging.getLogger(__name__)

_FIND_S = 15.0
_LOOK_EVERY_S = 0.2
_AHEAD = 8  # recordings a thread of the cluster, so that none waits for this computer

Made = TypeVar("Made")
LOST = Words("every computer that listened to it was lost")

Hearing: TypeAlias = Callable[[Path, Services, Context], Made]
"""What is made of a recording; the cluster's processes get it too, so it is no inner function.

It raises ModelError alone: what is wrong with a recording is among its answers.
"""


@dataclass(frozen=True, slots=True)
class ClusterModels:
    """The encoder's id and the folders of models here; other computers look into their own as well."""

    encoder: str
    folders: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Work(Generic[Made]):
    """``hear`` every recording that is ``wanted``.

    ``unheard`` makes the answer for others, and where every computer that tried was lost. ``cached`` says
    that the cache may know what ``hear`` would make.
    """

    hear: Hearing[Made]
    unheard: Callable[[Path], Made]
    cached: bool = True
    wanted: Callable[[Path], bool] = lambda path: True


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
        """Return what is known."""

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


def models_here(services: Services, *, encoder: bool = True) -> ClusterModels:
    """Name the models that the cluster shall use; raises ModelError."""
    model = services.hub.encoder().model_id if encoder else ""
    folders = (services.paths.models.absolute(), services.paths.user_models.absolute())
    return ClusterModels(model, folders)


def hear_on_cluster(
    address: str,
    paths: Sequence[Path],
    work: Work[Made],
    models: ClusterModels,
    services: Services,
    ctx: Context,
) -> Generator[tuple[Path, Made], None, None]:
    """Yield each path with its answer, in order. A worker that is lost loses nothing: others do its part.

    The cluster's processes need VoxDesk and see the recordings under the same paths. Closing it
    takes back what was not begun. Raises UserError when there is no such cluster, ModelError.
    """
    client = _connect(address)
    try:
        yield from _in_order(client, paths, work, models, services, ctx)
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
        # A client that finds nobody waits half a minute for itself when it is thrown away.
        asyncio.run(_call(address))
        return Client(address, timeout=_FIND_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UserError(
            "There is no Dask cluster at {address}.",
            address=address,
            hint=("Start one with “dask scheduler” and “dask worker”, then name it as tcp://COMPUTER:8786."),
        ) from error


async def _call(address: str) -> None:
    """Reach the scheduler once; raises OSError, ValueError."""
    from distributed.comm import connect
    from distributed.security import Security

    comm = await connect(address, timeout=_FIND_S, **Security().get_connection_args("client"))
    await comm.close()


@dataclass(frozen=True, slots=True)
class _Known(Generic[Made]):
    answer: Made


def _in_order(
    client: "Client",
    paths: Sequence[Path],
    work: Work[Made],
    models: ClusterModels,
    services: Services,
    ctx: Context,
) -> Generator[tuple[Path, Made], None, None]:
    waiting: deque[tuple[Path, _Known[Made] | Future]] = deque()
    remaining = iter(paths)
    try:
        while True:
            room = _AHEAD * max(2, sum(client.nthreads().values()))
            while len(waiting) < room and (path := next(remaining, None)) is not None:
                ctx.check()
                known = _known(path, work, services, ctx)
                waiting.append((path, known or client.submit(_hear, path, work.hear, models, pure=False)))
            if not waiting:
                return
            path, answer = waiting.popleft()
            if isinstance(answer, _Known):
                yield path, answer.answer
            else:
                yield path, _await(client, path, answer, work, services, ctx)
    finally:
        client.cancel([each for _, each in waiting if not isinstance(each, _Known)])


def _await(
    client: "Client", path: Path, future: "Future", work: Work[Made], services: Services, ctx: Context
) -> Made:
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
            return work.unheard(path)
        if isinstance(answer, ModelError):
            raise answer
        if services.cache is not None:
            for sha256, key, embedding in kept:
                services.cache.put(sha256, key, embedding)
        heard: Made = answer
        return heard


def _known(path: Path, work: Work[Made], services: Services, ctx: Context) -> _Known[Made] | None:
    """Return what the cache says; None where it must be heard."""
    if not work.wanted(path):
        return _Known(work.unheard(path))
    if services.cache is None or not work.cached:
        return None
    peeking = dataclasses.replace(services, cache=_Peek(services.cache))  # type: ignore[arg-type]
    try:
        return _Known(work.hear(path, peeking, ctx))
    except (_Missing, UserError):  # what is wrong with it the cluster shall say
        return None


def _hear(
    path: Path, hear: Hearing[Made], models: ClusterModels
) -> tuple[Made | ModelError, list[tuple[str, str, CachedEmbedding]]]:
    """In a process of the cluster: what is heard, and what the cache shall keep of it."""
    notes = _Notes()
    try:
        services = dataclasses.replace(_services_of(models), cache=notes)  # type: ignore[arg-type]
        return hear(path, services, CallbackContext()), notes.kept
    except ModelError as error:
        return error, []


@functools.lru_cache(maxsize=2)
def _services_of(models: ClusterModels) -> Services:
    """Models are opened once a process, from where they are here or from where they are there."""
    services = open_services(default_paths(), use_cache=False)
    own = (services.paths.models, services.paths.user_models)
    hub = ModelHub(tuple(dict.fromkeys((*models.folders, *own))), models.encoder or None)
    return dataclasses.replace(services, hub=hub)
