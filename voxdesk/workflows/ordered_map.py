"""Items in, what a function makes of each out: on several threads, in order, a few ahead."""

import itertools
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")


def ordered_map(
    items: Iterable[_Item], work: Callable[[_Item], _Made], workers: int
) -> Generator[tuple[_Item, _Made], None, None]:
    """Each item with ``work(item)``; closing it waits for what is being worked on and no more."""
    waiting: deque[tuple[_Item, Future[_Made]]] = deque()
    remaining = iter(items)
    with ThreadPoolExecutor(workers, thread_name_prefix="in-order") as pool:
        try:
            while True:
                for item in itertools.islice(remaining, 4 * workers - len(waiting)):
                    waiting.append((item, pool.submit(work, item)))
                if not waiting:
                    return
                item, future = waiting.popleft()
                yield item, future.result()
        finally:
            for _, future in waiting:
                future.cancel()
