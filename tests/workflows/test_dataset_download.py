"""Public archives from a server on this computer: resumed, checked, unpacked."""

import functools
import hashlib
import http.server
import io
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError
from voxdesk.workflows.lab import dataset_download
from voxdesk.workflows.lab.dataset_download import Archive, download_dataset

CONTENT = bytes(range(256)) * 4000


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves one file, with ranges; breaks off after ``limit`` bytes where one is set."""

    def __init__(self, site: "Site", *args: object) -> None:
        self.site = site
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.site.asked.append(self.headers.get("Range"))
        if self.path != "/mirror/dev-clean.tar.gz":
            self.send_error(404)
            return
        first = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))
        if first >= len(self.site.body):
            self.send_error(416)
            return
        rest = self.site.body[first:]
        self.send_response(206 if first else 200)
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        self.wfile.write(rest[: self.site.limit])

    def log_message(self, *args: object) -> None:
        pass


class Site:
    def __init__(self, body: bytes) -> None:
        self.body = body
        self.limit: int | None = None
        self.asked: list[str | None] = []


def archive(name: str = "LibriSpeech/dev-clean/84/1/84-1-0001.flac") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz", compresslevel=0) as tar:
        member = tarfile.TarInfo(name)
        member.size = len(CONTENT)
        tar.addfile(member, io.BytesIO(CONTENT))
    return packed.getvalue()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    made = Site(archive())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, made))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    publish(monkeypatch, made.body)
    made.url = f"http://127.0.0.1:{server.server_port}/mirror"  # type: ignore[attr-defined]
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


def publish(monkeypatch: pytest.MonkeyPatch, body: bytes) -> None:
    known = Archive("librispeech-dev-clean", "https://host/dev-clean.tar.gz", hashlib.md5(body).hexdigest())
    monkeypatch.setattr(dataset_download, "ARCHIVES", {known.name: known})


def fetch(site: Site, to: Path) -> Path:
    told: list[float | None] = []
    ctx = CallbackContext(lambda fraction, text: told.append(fraction))
    folder = download_dataset("librispeech-dev-clean", to, ctx, base_url=site.url)  # type: ignore[attr-defined]
    assert 1.0 in told
    return folder


def test_fetched_checked_and_unpacked_once(site: Site, tmp_path: Path) -> None:
    folder = fetch(site, tmp_path)
    assert folder == tmp_path / "LibriSpeech"
    assert (folder / "dev-clean" / "84" / "1" / "84-1-0001.flac").read_bytes() == CONTENT
    fetch(site, tmp_path)
    assert site.asked == [None]


def test_a_broken_connection_is_continued(site: Site, tmp_path: Path) -> None:
    site.limit = 300_000
    with pytest.raises(DataError, match="could not be fetched"):
        fetch(site, tmp_path)
    have = (tmp_path / "dev-clean.tar.gz.part").stat().st_size
    assert 0 < have <= 300_000
    site.limit = None
    fetch(site, tmp_path)
    assert site.asked == [None, f"bytes={have}-"]
    assert not list(tmp_path.glob("*.part"))


def test_a_wrong_checksum_is_refused_and_leaves_nothing(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(monkeypatch, b"something else")
    with pytest.raises(DataError, match="checksum"):
        fetch(site, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_finished_part_needs_no_more_bytes(site: Site, tmp_path: Path) -> None:
    (tmp_path / "dev-clean.tar.gz.part").write_bytes(site.body)
    assert fetch(site, tmp_path).is_dir()


def test_an_archive_that_reaches_outside_is_refused(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.body = archive("../outside.txt")
    publish(monkeypatch, site.body)
    with pytest.raises(DataError, match="outside"):
        fetch(site, tmp_path / "to")
    assert not (tmp_path / "outside.txt").exists()


def test_voxceleb_and_unknown_names_are_explained(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="ask for access"):
        download_dataset("voxceleb1", tmp_path, CallbackContext())
    with pytest.raises(DataError, match="no data set"):
        download_dataset("nonsense", tmp_path, CallbackContext())


def test_no_server_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="could not be fetched"):
        download_dataset("librispeech-dev-clean", tmp_path, CallbackContext(), base_url="http://127.0.0.1:9")
