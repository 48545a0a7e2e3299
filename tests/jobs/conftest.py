"""Jobs are tested without a window: a core application's event loop is enough."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def tidy(no_thread_left: None) -> Iterator[None]:
    """No test of this folder may leave a thread behind."""
    return
