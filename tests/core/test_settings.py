"""Settings survive a round trip and every kind of damage."""

import dataclasses

import pytest

from voxdesk.core.settings import Settings, load_open_settings, save_settings


def test_round_trip(tmp_path):
    chosen = dataclasses.replace(Settings(), theme="dark", fft_size=512, overlap=0.5, consent_given=True)
    path = tmp_path / "deep" / "settings.json"
    save_settings(chosen, path)
    assert load_open_settings(path) == chosen


@pytest.mark.parametrize(
    "content", ["", "{", "[1]", '{"theme": 7, "fft_size": "x"}', '{"stranger": 1}', "\udcff", "[" * 100_000]
)
@pytest.mark.logs("settings? ")
def test_damage_gives_defaults(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert load_open_settings(path) == Settings()


@pytest.mark.logs("setting (own_threshold_shift|floor_db|overlap) is no number")
def test_what_is_no_number_is_no_setting(tmp_path):
    path = tmp_path / "settings.json"
    numbers = f'"own_threshold_shift": NaN, "floor_db": -Infinity, "overlap": 1{"0" * 400}'
    path.write_text(f'{{"own_threshold_model": "mine", {numbers}}}')
    assert load_open_settings(path) == dataclasses.replace(Settings(), own_threshold_model="mine")


@pytest.mark.logs("setting overlap has the wrong type")
def test_whole_numbers_are_taken_for_decimal_ones_but_truth_values_are_not(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"floor_db": -80, "overlap": true}')
    loaded = load_open_settings(path)
    assert loaded.floor_db == -80.0
    assert loaded.overlap == Settings().overlap
