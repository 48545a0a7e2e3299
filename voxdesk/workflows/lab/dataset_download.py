"""The name of a public data set in; its archive, fetched, checked and unpacked, out."""

import hashlib
import tarfile
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from voxdesk.core.context import Context
from voxdesk.core.errors import DataError, Words
from voxdesk.core.reading import open_binary

_BLOCK = 1 << 18
_TIMEOUT_S = 30.0
_OPENSLR = "https://www.openslr.org/resources/12"


@dataclass(frozen=True, slots=True)
class Archive:
    """A public archive and the MD5 sum that its publisher states."""

    name: str
    url: str
    md5: str


# The sums are those of https://www.openslr.org/resources/12/md5sum.txt
_SUMS = {
    "dev-clean": "42e2234ba48799c1f50f24a7926300a1",
    "dev-other": "c8d0bcc9cca99d4f8b62fcc847357931",
    "test-clean": "32fa31d27d2e1cad72775fee3f4849a9",
    "test-other": "fb5a50374b501bb3bac4815ee91d3135",
    "train-clean-100": "2a93770f6d5c6c964bc36631d331a522",
    "train-clean-360": "c0e676e450a7ff2f54aeade5171606fa",
}
ARCHIVES = {
    f"librispeech-{name}": Archive(f"librispeech-{name}", f"{_OPENSLR}/{name}.tar.gz", md5)
    for name, md5 in _SUMS.items()
}
_VOXCELEB = Words(
    "VoxCeleb1 is not offered for free download: ask for access at "
    "https://www.robots.ox.ac.uk/~vgg/data/voxceleb/vox1.html, unpack the archives into one "
    "folder (id…/video/….wav) and put vox1_meta.csv beside it. Then: voxdesk dataset inspect FOLDER."
)


def download_dataset(name: str, to: Path, ctx: Context, *, base_url: str = "") -> Path:
    """Fetch the archive ``name`` into ``to`` (going on where an earlier try ended), check and unpack it.

    ``base_url`` takes another place of the same files (a mirror). Returns the unpacked folder;
    raises DataError in words: unknown name, no connection, wrong checksum, unsafe archive.
    """
    if name.startswith("voxceleb"):
        raise DataError(_VOXCELEB)
    archive = ARCHIVES.get(name)
    if archive is None:
        raise DataError(
            "There is no data set {name} to download.",
            name=name,
            archives=", ".join(ARCHIVES),
            hint="Known: {archives}.",
        )
    url = f"{base_url.rstrip('/')}/{archive.url.rsplit('/', 1)[1]}" if base_url else archive.url
    to.mkdir(parents=True, exist_ok=True)
    path = to / archive.url.rsplit("/", 1)[1]
    fetch(url, path, archive.md5, ctx)
    return unpack(path, to, ctx)


def fetch(url: str, path: Path, md5: str, ctx: Context) -> None:
    """Bring ``url`` to ``path``; a partial file is continued, a finished and right one is kept.

    Raises DataError; a file whose checksum is wrong is removed, a partial one stays for the next try.
    """
    part = path.with_name(path.name + ".part")
    if path.is_file():
        if _md5(path, ctx) == md5:
            return
        path.unlink()
    try:
        _continue(url, part, ctx)
    except (urllib.error.URLError, OSError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        raise DataError(
            "{url} could not be fetched: {reason}.",
            url=url,
            reason=reason,
            hint="Try again: it goes on where it stopped.",
        ) from error
    if _md5(part, ctx) != md5:
        part.unlink()
        raise DataError("What came from {url} is not what was published: its checksum differs.", url=url)
    part.replace(path)


def unpack(path: Path, to: Path, ctx: Context) -> Path:
    """Unpack a tar archive into ``to``; returns the folder that it holds.

    Raises DataError when it is damaged or wants to write elsewhere.
    """
    size = path.stat().st_size
    top = ""
    try:
        with open_binary(path) as raw, tarfile.open(fileobj=raw, mode="r:*") as archive:
            for member in archive:
                ctx.report(min(1.0, raw.tell() / size), Words("unpacking"))
                top = top or member.name.strip("./").split("/")[0]
                archive.extract(member, to, filter="data")
    except tarfile.FilterError as error:
        raise DataError(
            "{path} wants to write outside {to}; it was not unpacked.", path=path, to=to
        ) from error
    except (tarfile.TarError, OSError, EOFError) as error:
        raise DataError("{path} could not be unpacked: {reason}.", path=path, reason=error) from error
    return to / top


def _continue(url: str, part: Path, ctx: Context) -> None:
    have = part.stat().st_size if part.is_file() else 0
    headers = {"User-Agent": "VoxDesk"} | ({"Range": f"bytes={have}-"} if have else {})
    request = urllib.request.Request(url, headers=headers)
    try:
        answer = urllib.request.urlopen(request, timeout=_TIMEOUT_S)
    except urllib.error.HTTPError as error:
        if error.code == 416:  # nothing is left to fetch; the checksum will tell
            return
        raise
    with answer:
        going_on = have and answer.status == 206
        done = have if going_on else 0
        length = answer.headers.get("Content-Length")
        total = done + int(length) if length else 0
        with part.open("ab" if going_on else "wb") as file:
            while block := answer.read(_BLOCK):
                file.write(block)
                done += len(block)
                ctx.report(done / total if total else None, f"{done >> 20} MiB")
        if total and done < total:
            raise OSError("the connection ended early")


def _md5(path: Path, ctx: Context) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    size = max(1, path.stat().st_size)
    with open_binary(path) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            ctx.report(file.tell() / size, Words("checking"))
    return digest.hexdigest()
