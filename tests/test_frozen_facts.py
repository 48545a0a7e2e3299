"""What the specification of the frozen program gives each system, with a PyInstaller that only notes it."""

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtGui import QImage

import voxdesk

ROOT = Path(__file__).resolve().parent.parent


class Noted(list[tuple[str, dict]]):
    """What was called with which keywords."""

    def of(self, name: str) -> list[dict]:
        return [keywords for called, keywords in self if called == name]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch):
    def run(platform: str) -> Noted:
        noted = Noted()

        def note(name: str):
            def call(*_args, **keywords):
                noted.append((name, keywords))
                return SimpleNamespace(pure=(), scripts=(), binaries=(), datas=())

            return call

        hooks = ModuleType("PyInstaller.utils.hooks")
        hooks.collect_data_files = hooks.copy_metadata = lambda *_: []
        hooks.collect_submodules = lambda *_, **__: []
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.setattr(sys, "platform", platform)
        steps = {name: note(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        code = (ROOT / "packaging" / "voxdesk.spec").read_text("utf-8")
        exec(compile(code, "voxdesk.spec", "exec"), steps | {"SPECPATH": str(ROOT / "packaging")})
        return noted

    return run


def test_every_program_has_the_icon(frozen) -> None:
    for platform, count in (("linux", 1), ("win32", 2), ("darwin", 1)):
        programs = frozen(platform).of("EXE")
        assert len(programs) == count
        for program in programs:
            icon = QImage(program["icon"])
            assert icon.width() == icon.height() == 1024
            assert icon.pixelColor(0, 0).alpha() == 0  # the corners are round
            assert icon.pixelColor(512, 512).name() == "#41c98a"


def test_windows_is_told_the_version(frozen) -> None:
    for program in frozen("win32").of("EXE"):
        told, numbers = read_version(Path(program["version"]).read_text("utf-8"))
        assert told["ProductVersion"] == told["FileVersion"] == voxdesk.__version__
        assert ".".join(map(str, numbers)) == f"{voxdesk.__version__}.0"
    assert all(program["version"] is None for program in frozen("linux").of("EXE"))


def read_version(text: str) -> tuple[dict[str, str], tuple[int, ...]]:
    """The texts and the four numbers of a version resource, built as PyInstaller builds it."""
    told: dict[str, str] = {}

    def keep(*_args, **keywords):
        return keywords

    parts = ("StringFileInfo", "StringTable", "VarFileInfo", "VarStruct", "FixedFileInfo", "VSVersionInfo")
    known = dict.fromkeys(parts, keep) | {"StringStruct": told.__setitem__}
    info = eval(text, known)
    return told, info["ffi"]["filevers"]


def test_macos_is_told_the_version_the_files_and_why_it_asks_for_the_microphone(frozen) -> None:
    assert frozen("linux").of("BUNDLE") == []
    (bundle,) = frozen("darwin").of("BUNDLE")
    assert bundle["version"] == voxdesk.__version__
    assert Path(bundle["icon"]).exists()
    properties = bundle["info_plist"]
    assert properties["CFBundleShortVersionString"] == voxdesk.__version__
    assert "Record" in properties["NSMicrophoneUsageDescription"]
    assert "public.audio" in properties["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
