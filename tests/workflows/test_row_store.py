import numpy as np
import pytest

from voxdesk.workflows.folders.spilled_matrix import RowStore


@pytest.mark.parametrize("count", [0, 1, 7, 23])
@pytest.mark.parametrize("kind", [np.uint8, np.float16, np.float32])
def test_rows_come_back_from_memory_and_from_disk(count, kind):
    rows = np.random.default_rng(0).integers(0, 200, size=(count, 50)).astype(kind)
    for limit in (10**9, 300, 0):
        store = RowStore(limit)
        for row in rows:
            store.add(row)
        found = store.matrix()
        assert len(found) == count
        assert isinstance(found, np.memmap) == (count * rows.itemsize * 50 > limit)
        if count:
            assert found.dtype == kind
            np.testing.assert_array_equal(found, rows)
