import gc
import threading
import weakref
from pathlib import Path

import pytest
from tiny_models import write_encoder, write_gender

from voxdesk.core.errors import ModelError
from voxdesk.inference.hub import ModelHub


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    write_encoder(tmp_path / "bundled" / "voice-1", created="2026-01-01")
    write_encoder(tmp_path / "bundled" / "voice-2", created="2026-02-01")
    write_gender(tmp_path / "bundled" / "gender-1")
    return tmp_path / "bundled"


def test_the_newest_bundled_model_is_taken(bundled: Path, tmp_path: Path) -> None:
    write_encoder(tmp_path / "own" / "voice-9", created="2027-01-01")
    hub = ModelHub([bundled, tmp_path / "own"])
    assert hub.encoder().model_id == "voice-2"
    assert hub.gender().model_id == "gender-1"
    assert [manifest.id for manifest in hub.models()] == ["gender-1", "voice-1", "voice-2", "voice-9"]


def test_a_default_goes_before_the_newest(bundled: Path) -> None:
    write_encoder(bundled / "voice-0", default=True)
    assert ModelHub([bundled]).encoder().model_id == "voice-0"


def test_the_user_s_model_is_used_when_asked_for(bundled: Path, tmp_path: Path) -> None:
    write_encoder(tmp_path / "own" / "voice-9")
    hub = ModelHub([bundled, tmp_path / "own"], encoder_id="voice-9")
    assert hub.encoder().model_id == "voice-9"


def test_a_model_is_loaded_once_for_all_threads(bundled: Path) -> None:
    hub = ModelHub([bundled])
    start = threading.Barrier(6)
    found = []

    def work() -> None:
        start.wait()
        found.append(hub.encoder())

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(encoder) for encoder in found}) == 1


def test_a_closed_hub_lets_go_of_its_models_and_loads_them_again_when_asked(bundled: Path) -> None:
    hub = ModelHub([bundled])
    kept = [weakref.ref(hub.encoder()), weakref.ref(hub.gender()), weakref.ref(hub.older_encoder("voice-1"))]
    hub.close()
    gc.collect()
    assert [each() for each in kept] == [None, None, None]
    assert hub.encoder().model_id == "voice-2"


def test_unknown_names_are_answered_with_those_that_exist(bundled: Path) -> None:
    with pytest.raises(ModelError, match="no model called nobody") as caught:
        ModelHub([bundled], encoder_id="nobody").encoder()
    assert "voice-2" in caught.value.hint


def test_settings_may_name_a_bundled_model_that_was_replaced(bundled: Path, tmp_path: Path) -> None:
    write_gender(bundled / "voxdesk-gender-6")
    hub = ModelHub([bundled, tmp_path / "own"], gender_id="voxdesk-gender-4")
    assert hub.gender().model_id == "voxdesk-gender-6"
    write_gender(tmp_path / "own" / "voxdesk-gender-4")
    hub.look_again()
    assert hub.find("voxdesk-gender-4").id == "voxdesk-gender-4"


def test_a_gender_model_cannot_stand_in_for_an_encoder(bundled: Path) -> None:
    with pytest.raises(ModelError, match="made for gender"):
        ModelHub([bundled], encoder_id="gender-1").encoder()


def test_a_broken_model_hides_no_other(bundled: Path) -> None:
    (bundled / "broken").mkdir()
    (bundled / "broken" / "manifest.toml").write_text('id = 3\ntask = "encoder"', encoding="utf-8")
    hub = ModelHub([bundled])
    assert hub.encoder().model_id == "voice-2"
    (problem,) = hub.broken()
    assert problem.path.endswith("broken")
    assert "id is missing" in problem.reason


def test_no_model_at_all_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no encoder model"):
        ModelHub([tmp_path, tmp_path / "missing"]).encoder()


def test_nothing_is_read_before_it_is_needed(tmp_path: Path) -> None:
    hub = ModelHub([tmp_path / "later"])
    write_encoder(tmp_path / "later" / "voice")
    assert hub.encoder().model_id == "voice"
