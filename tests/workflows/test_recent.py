"""Recent recordings are described as far as they can be opened."""

from pathlib import Path

from voxdesk.core.context import CallbackContext
from voxdesk.workflows.listen.recent import describe_recent
from voxdesk.workflows.services import Services


def test_what_cannot_be_opened_keeps_nothing_from_being_listed(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    folder, broken, gone = tmp_path / "now a folder.wav", tmp_path / "broken.wav", tmp_path / "gone.wav"
    folder.mkdir()
    broken.write_bytes(b"no sound")
    paths = (folder, broken, gone, voices["anna"][0])
    found = describe_recent(paths, services, CallbackContext())
    assert [each.path for each in found] == [folder, broken, voices["anna"][0]]
    assert [each.seconds is None for each in found] == [True, True, False]
