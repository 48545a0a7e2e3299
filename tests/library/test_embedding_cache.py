"""The cache of embeddings: right answers, and no error whatever happens to its file."""

import hashlib
import logging
import sqlite3
import threading
from contextlib import closing

import numpy as np
import pytest

from voxdesk.library.embedding_cache import CachedEmbedding, EmbeddingCache, content_hash


def entry(seed, dimension=192):
    vector = np.random.default_rng(seed).normal(size=dimension).astype(np.float32)
    return CachedEmbedding(vector / np.linalg.norm(vector), float(seed))


@pytest.fixture
def cache(tmp_path):
    opened = EmbeddingCache(tmp_path / "cache" / "embeddings.sqlite")
    yield opened
    opened.close()


def holds(cache, sha256, key, seed):
    found = cache.get(sha256, key)
    return found is not None and np.array_equal(found.vector, entry(seed).vector) and found.speech_s == seed


def test_what_was_put_comes_back_by_content_and_key_also_later(cache):
    cache.put_many([("a", "m1/road1", entry(1)), ("a", "m2/road1", entry(2)), ("b", "m1/road1", entry(3))])
    cache.put("b", "m1/road1", entry(4))
    cache.close()
    again = EmbeddingCache(cache.path)
    assert holds(again, "a", "m1/road1", 1)
    assert holds(again, "a", "m2/road1", 2)
    assert holds(again, "b", "m1/road1", 4)
    assert again.get("a", "m1/road2") is None
    assert again.get("c", "m1/road1") is None
    again.close()


def test_content_hash_is_that_of_the_bytes_not_of_the_name(tmp_path):
    for name in ("one.wav", "two.wav"):
        (tmp_path / name).write_bytes(b"RIFF" * 100_000)
    digest = hashlib.sha256(b"RIFF" * 100_000).hexdigest()
    assert content_hash(tmp_path / "one.wav") == content_hash(tmp_path / "two.wav") == digest
    (tmp_path / "two.wav").write_bytes(b"RIFF" * 100_000 + b"x")
    assert content_hash(tmp_path / "two.wav") != digest


@pytest.mark.parametrize("damage", ["text", "truncated", "version", "columns"])
@pytest.mark.logs("is thrown away and begun anew")
def test_a_damaged_cache_is_begun_anew_with_a_warning(cache, damage, caplog):
    cache.put_many([(f"{number}", "m", entry(number)) for number in range(200)])
    cache.close()
    if damage == "text":
        cache.path.write_text("no database" * 1000)
    elif damage == "truncated":
        cache.path.write_bytes(cache.path.read_bytes()[:9000])
    else:
        with closing(sqlite3.connect(cache.path)) as other:
            if damage == "version":
                other.execute("PRAGMA user_version = 99")
            else:
                other.executescript("DROP TABLE embeddings; CREATE TABLE embeddings (sha256, other)")
    with caplog.at_level(logging.WARNING):
        assert cache.get("150", "m") is None
    assert "thrown away" in caplog.text
    cache.put("150", "m", entry(150))
    assert holds(cache, "150", "m", 150)


@pytest.mark.logs("embeddings are not cached")
def test_a_place_that_cannot_be_written_is_done_without(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "cache.sqlite", tmp_path):
        cache = EmbeddingCache(path)
        with caplog.at_level(logging.WARNING):
            cache.put("a", "m", entry(1))
        assert cache.get("a", "m") is None
        assert "not cached" in caplog.text
        caplog.clear()


def test_a_locked_cache_is_a_miss_and_is_not_thrown_away(cache):
    cache.put("a", "m", entry(1))
    with closing(sqlite3.connect(cache.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        cache.put("b", "m", entry(2))
        assert holds(cache, "a", "m", 1)
        other.execute("ROLLBACK")
    assert cache.get("b", "m") is None
    cache.put("b", "m", entry(2))
    assert holds(cache, "b", "m", 2)


def test_the_oldest_entries_go_when_it_grows_too_large(tmp_path):
    cache = EmbeddingCache(tmp_path / "cache.sqlite", max_bytes=1_000_000)
    for batch in range(30):
        cache.put_many([(f"{batch}-{number}", "m", entry(number)) for number in range(100)])
    assert holds(cache, "29-99", "m", 99)
    assert cache.get("0-0", "m") is None
    cache.close()
    assert 400_000 < cache.path.stat().st_size <= 1_100_000


def test_clearing_leaves_no_voice_in_the_bytes(cache):
    cache.put_many([(f"{number}", "m", entry(number)) for number in range(50)])
    cache.clear()
    assert cache.get("7", "m") is None
    files = list(cache.path.parent.glob("*"))
    assert files
    assert all(entry(7).vector.tobytes() not in file.read_bytes() for file in files)


def test_threads_share_it(cache):
    def work(thread):
        for number in range(30):
            cache.put(f"{thread}-{number}", "m", entry(number))
            assert holds(cache, f"{thread}-{number}", "m", number)

    failures = []

    def guarded(thread):
        try:
            work(thread)
        except Exception as error:  # noqa: BLE001  whatever a thread meets must reach the assertion
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
