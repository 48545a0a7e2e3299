"""Two sides compared for a report: the ratio, its validation, the files, and what is refused."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sounds import music, noise, silence, spoken

from voxdesk.audio.files import read_clip, write_wav
from voxdesk.audio.resample import resample
from voxdesk.core.context import CallbackContext
from voxdesk.core.errors import DataError, Words
from voxdesk.core.paths import Paths, bundled
from voxdesk.core.types import AudioClip
from voxdesk.workflows.evidence.compare import CompareRequest, Comparison, compare_voices
from voxdesk.workflows.evidence.conditions import (
    FitConditionRequest,
    fit_condition,
    list_conditions,
    remove_condition,
)
from voxdesk.workflows.evidence.wording import origin_sentence, report_object, result_sentences
from voxdesk.workflows.services import Services, open_services

VARIANTS = ("m1", "m2", "m3", "m4", "m6", "m7", "f1", "f2", "f3", "f4", "f5")
TEXTS = (
    "The fishing boats come slowly home across the dark water, and the lamp burns until the morning.",
    "Several tired passengers opened their umbrellas and hurried through the rain towards the market.",
)


@pytest.fixture(scope="session")
def population(tmp_path_factory: pytest.TempPathFactory, voices: dict[str, list[Path]]) -> Path:
    """Twenty-two synthetic people with two recordings each, a folder for each."""
    root = tmp_path_factory.mktemp("population")
    for accent in ("en-gb", "en-us"):
        for number, variant in enumerate(VARIANTS):
            folder = root / f"{accent}-{variant}"
            folder.mkdir()
            for text_number, text in enumerate(TEXTS):
                options = [
                    "-v",
                    f"{accent}+{variant}",
                    "-p",
                    str(20 + 6 * number),
                    "-s",
                    str(130 + 4 * number),
                ]
                path = folder / f"{text_number}.wav"
                subprocess.run(["espeak-ng", *options, "-w", str(path), text], check=True)
    return root


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Services]:
    """Services over the models that come with the program."""
    user = tmp_path / "user"
    made = open_services(Paths(bundled("models"), bundled("resources"), user / "c", user / "d", user / "e"))
    yield made
    made.close()


@pytest.fixture
def compare(real: Services, population: Path):
    def run(questioned: list[Path], known: list[Path], people: Path = population) -> Comparison:
        request = CompareRequest(tuple(questioned), tuple(known), people)
        return compare_voices(request, real, CallbackContext())

    return run


def test_two_people_of_whom_one_is_among_the_population(
    compare, population: Path, voices: dict[str, list[Path]]
) -> None:
    theirs = population / "en-gb-m1" / "0.wav"
    found = compare([theirs], voices["anna"])
    assert found.log10_lr < -0.5
    assert found.validation.lowest <= found.stated <= found.validation.highest
    assert "are of two people of the population" in result_sentences(found)[0]
    assert found.population.people == 21
    assert dict(found.population.left_out)["en-gb-m1"] == "a recording of the case is among theirs"


def test_what_the_validation_does_not_cover_is_refused(
    compare, voices: dict[str, list[Path]], tmp_path: Path, population: Path
) -> None:
    def refused(questioned: list[Path], known: list[Path], people: Path = population) -> str:
        with pytest.raises(DataError) as error:
            compare(questioned, known, people)
        return str(error.value)

    def made(name: str, clip: AudioClip) -> Path:
        write_wav(tmp_path / name, clip)
        return tmp_path / name

    anna, known = voices["anna"][0], voices["anna"][1:]
    clip = read_clip(anna, sample_rate=16_000)
    short = made("short.wav", clip.cut(0.0, 1.5))
    assert "s of speech, and 3 s are needed" in refused([short], known)
    telephone = made("telephone.wav", resample(resample(clip, 6_000), 16_000))
    assert "hold speech up to" in refused([telephone], known)
    hiss = noise(clip.seconds, level=0.08).samples[: len(clip.samples)]
    assert "is poor (noisy" in refused([made("noisy.wav", AudioClip(clip.samples + hiss, 16_000))], known)
    assert "is on both sides" in refused([anna], [anna, known[0]])
    copy = tmp_path / "copy.wav"
    copy.write_bytes(anna.read_bytes())
    assert "is on both sides" in refused([copy], [anna, known[0]])
    assert "hold 0.0 s of speech" in refused([made("silent.wav", silence(20.0))], known)
    assert "No likelihood ratio is given" in refused([made("music.wav", music(20.0))], known)
    few = tmp_path / "few"
    for folder in sorted(population.iterdir())[:5]:
        (few / folder.name).mkdir(parents=True)
        for path in folder.iterdir():
            (few / folder.name / path.name).write_bytes(path.read_bytes())
    assert "few has 5." in refused([anna], known, few)
    assert "There is no folder" in refused([anna], known, tmp_path / "none")


def test_several_voices_in_a_recording_are_refused(
    services: Services, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    both = tmp_path / "both.wav"
    write_wav(both, spoken(voices["anna"][0], voices["ben"][0], voices["anna"][1], voices["ben"][1]))
    request = CompareRequest((both,), (voices["anna"][2],), tmp_path)
    with pytest.raises(DataError, match="more than one voice speaks in both"):
        compare_voices(request, services, CallbackContext())


def test_one_person_as_a_pdf_with_a_json_beside_it_and_nothing_is_destroyed(
    real: Services, population: Path, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib")
    from voxdesk.workflows.evidence.report import ReportRequest, write_report

    compared = CompareRequest((voices["anna"][0],), tuple(voices["anna"][1:]), population)
    request = ReportRequest(compared, tmp_path / "report.pdf")
    report = write_report(request, real, CallbackContext())
    found = report.comparison
    low, high = found.interval
    assert found.log10_lr > 0.3
    assert low <= found.log10_lr <= high
    assert found.stated <= found.validation.highest
    assert found.population.people == 22
    assert (
        "the proposition that the questioned and the known recordings are of one person"
        in (result_sentences(found)[0])
    )
    content = report.pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", content)) >= 3
    told = json.loads(report.json.read_text(encoding="utf-8"))
    assert told["result"]["log10_lr"] == round(found.stated, 4)
    assert told["models"][0]["sha256"] == real.hub.chosen("encoder").sha256
    assert len(told["validation"]["same"]) == len(found.validation.same)
    assert [one["path"] for one in told["questioned"]["recordings"]] == [str(voices["anna"][0])]
    mine = tmp_path / "mine.json"
    mine.write_text('{"notes": 1}')
    with pytest.raises(DataError, match="of another kind"):
        write_report(ReportRequest(compared, tmp_path / "mine.pdf"), real, CallbackContext())
    assert mine.read_text() == '{"notes": 1}'
    recording = tmp_path / "case.pdf"
    recording.write_bytes(voices["anna"][0].read_bytes())
    for path in (tmp_path / "report.txt", recording):
        questioned = replace(compared, questioned=(recording,))
        with pytest.raises(DataError):
            write_report(ReportRequest(questioned, path), real, CallbackContext())
    assert recording.read_bytes() == voices["anna"][0].read_bytes()


def test_the_pages_are_said_in_another_language(
    real: Services, population: Path, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib")
    from voxdesk.workflows.evidence.report import ReportRequest, write_report

    said: list[str] = []

    def backwards(text: str) -> str:
        if isinstance(text, Words):
            said.append(text.template)
        return text

    compared = CompareRequest((voices["anna"][0],), tuple(voices["anna"][1:]), population)
    write_report(ReportRequest(compared, tmp_path / "r.pdf", say=backwards), real, CallbackContext())
    root = Path(__file__).resolve().parents[2]
    known = (root / "resources" / "translations" / "voxdesk_de.ts").read_text("utf-8")
    assert {"Voice comparison", "Tippett plot"} <= set(said)
    unescaped = known.replace("&quot;", '"').replace("&apos;", "'").replace("&amp;", "&")
    assert [each for each in said if f"<source>{each}</source>" not in unescaped] == []
    told = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert "times more probable" in told["result"]["sentences"][0]


def test_a_kept_calibration_stands_for_the_population_and_is_named(
    compare, real: Services, population: Path, voices: dict[str, list[Path]]
) -> None:
    request = FitConditionRequest("Robots", population, "espeak-ng", "English", amounts_s=(4.0, 4.0))
    fitted = fit_condition(request, real, CallbackContext())
    assert fitted.people == 22
    assert list_conditions(None, real, CallbackContext()) == (fitted,)
    kept = real.paths.conditions.read_text(encoding="utf-8")
    assert str(population) not in kept and "en-gb-m1" not in kept
    case = CompareRequest((voices["anna"][0],), (voices["anna"][1],), conditions="Robots")
    found = compare_voices(case, real, CallbackContext())
    assert found.population.people == 22
    # What is kept is rounded; the same people give the same figures.
    assert found.validation.cllr == pytest.approx(fitted.cllr, abs=1e-3)
    told = report_object(found)["population"]
    assert told["conditions"]["name"] == "Robots" and told["conditions"]["device"] == "espeak-ng"
    assert "folder" not in told
    assert "kept conditions “Robots”" in origin_sentence(found.population)
    # Somebody of the case is left out, told by the hash of a recording alone.
    theirs = population / "en-gb-m1" / "0.wav"
    case = CompareRequest((theirs,), (voices["anna"][0],), conditions="Robots")
    assert compare_voices(case, real, CallbackContext()).population.people == 21
    again = fit_condition(replace(request, device="a robot"), real, CallbackContext())
    assert list_conditions(None, real, CallbackContext()) == (again,)
    remove_condition("Robots", real, CallbackContext())
    assert list_conditions(None, real, CallbackContext()) == ()


def test_kept_calibrations_that_do_not_fit_are_refused(
    real: Services, population: Path, voices: dict[str, list[Path]], tmp_path: Path
) -> None:
    def refused(told: str, **request: object) -> None:
        sides = {"questioned": (voices["anna"][0],), "known": (voices["anna"][1],)}
        with pytest.raises(DataError) as error:
            compare_voices(CompareRequest(**{**sides, **request}), real, CallbackContext())
        assert told in f"{error.value} {error.value.hint}"

    refused("Either a population or kept conditions", population=population, conditions="Robots")
    refused("Either a population or kept conditions")
    refused("No conditions are kept yet", conditions="Robots")
    request = FitConditionRequest("Robots", population, amounts_s=(4.0, 4.0))
    with pytest.raises(DataError, match="did not come by telephone"):
        fit_condition(replace(request, telephone=True), real, CallbackContext())
    with pytest.raises(DataError, match="need a name"):
        fit_condition(replace(request, name=" "), real, CallbackContext())
    twice = tmp_path / "twice"
    shutil.copytree(population, twice)
    shutil.copy(twice / "en-gb-m1" / "0.wav", twice / "en-us-f2" / "2.wav")
    with pytest.raises(DataError, match="of en-us-f2 is also a recording of en-gb-m1"):
        fit_condition(replace(request, folder=twice), real, CallbackContext())
    for amounts in ((1.0, 4.0), (float("nan"), 4.0), (4.0, float("nan"))):
        with pytest.raises(DataError, match="are needed at least"):
            fit_condition(replace(request, amounts_s=amounts), real, CallbackContext())
    with pytest.raises(DataError, match="one each has 0"):
        fit_condition(
            replace(request, amounts_s=(300.0, 300.0), folder=_one_each(population, tmp_path)),
            real,
            CallbackContext(),
        )
    fit_condition(request, real, CallbackContext())
    refused("There are: Robots.", conditions="Human beings")
    clip = read_clip(voices["anna"][0], sample_rate=16_000)
    telephone = tmp_path / "telephone.wav"
    write_wav(telephone, resample(resample(clip, 6_000), 16_000))
    refused("hold speech up to", conditions="Robots", questioned=(telephone,))
    kept = json.loads(real.paths.conditions.read_text(encoding="utf-8"))
    amounts_s, kept["kept"][0]["amounts_s"] = kept["kept"][0]["amounts_s"], [100.0, 100.0]
    real.paths.conditions.write_text(json.dumps(kept), encoding="utf-8")
    refused("fitted with 100 s", conditions="Robots")
    kept["kept"][0]["amounts_s"] = amounts_s
    kept["kept"][0]["sha256"] = "another model"
    real.paths.conditions.write_text(json.dumps(kept), encoding="utf-8")
    refused("Fit them anew", conditions="Robots")
    real.paths.conditions.write_text("{", encoding="utf-8")
    refused("is damaged", conditions="Robots")
    with pytest.raises(DataError, match="is damaged"):
        fit_condition(request, real, CallbackContext())
    assert real.paths.conditions.read_text(encoding="utf-8") == "{"


def _one_each(population: Path, tmp_path: Path) -> Path:
    """A population in which everybody has one recording."""
    folder = tmp_path / "one each"
    for person in population.iterdir():
        (folder / person.name).mkdir(parents=True)
        (folder / person.name / "0.wav").write_bytes((person / "0.wav").read_bytes())
    return folder
