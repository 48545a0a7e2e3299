"""Puts VoxDesk into the menus of a Linux desktop: its entry, its icon, and "Open with" for recordings.

Everything goes into the user's own data folder; ``--uninstall`` takes exactly that away again.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

NAME = "voxdesk"
# Where it was translated; a desktop shows English to everybody else.
COMMENTS = {
    "": "See whose voice it is, on your own computer",
    "de": "Sehen, wessen Stimme es ist, auf dem eigenen Computer",
    "es": "Vea de quién es la voz, en su propio ordenador",
    "zh_CN": "在自己的电脑上查看是谁的声音",
}
KINDS = {
    "": "Speaker Recognition",
    "de": "Sprechererkennung",
    "es": "Reconocimiento de hablantes",
    "zh_CN": "说话人识别",
}
KEYWORDS = {
    "": "voice;speaker;recording;spectrogram;diarization;",
    "de": "Stimme;Sprecher;Aufnahme;Spektrogramm;",
    "es": "voz;hablante;grabación;espectrograma;",
    "zh_CN": "声音;说话人;录音;频谱图;",
}
# What the shared MIME database calls the kinds of recordings that VoxDesk opens.
MIME_TYPES = (
    *("audio/x-wav", "audio/vnd.wave", "audio/flac", "audio/mpeg", "audio/ogg", "audio/x-vorbis+ogg"),
    *("audio/x-opus+ogg", "audio/mp4", "audio/x-m4a", "audio/aac", "audio/x-aiff", "audio/x-ms-wma"),
    *("audio/webm", "audio/x-matroska", "audio/AMR", "audio/x-caf", "audio/basic", "audio/3gpp"),
)


def main() -> int:
    """Install or uninstall; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uninstall", action="store_true", help="take everything away again")
    parser.add_argument(
        "--program", nargs="+", metavar="WORD", help="what starts VoxDesk (default: this Python and main.py)"
    )
    args = parser.parse_args()
    if sys.platform in ("win32", "darwin"):
        print("This is for Linux desktops; on Windows and macOS use the frozen program (make frozen).")
        return 2
    files = places(data_home())
    if args.uninstall:
        for path in files:
            path.unlink(missing_ok=True)
    else:
        install(files, args.program or [sys.executable, str(ROOT / "main.py")])
    refresh(data_home())
    for path in files:
        print(("removed " if args.uninstall else "installed ") + str(path))
    return 0


def data_home() -> Path:
    """The folder that the XDG base directory specification names for a user's data."""
    given = os.environ.get("XDG_DATA_HOME", "")
    return Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share"


def places(data: Path) -> tuple[Path, Path]:
    """Tell where the entry and the icon go."""
    icons = data / "icons" / "hicolor" / "scalable" / "apps"
    return data / "applications" / f"{NAME}.desktop", icons / f"{NAME}.svg"


def install(files: tuple[Path, Path], program: list[str]) -> None:
    """Write the entry and the icon."""
    entry, icon = files
    for path in files:
        path.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text(desktop_entry(program), encoding="utf-8")
    shutil.copyfile(ROOT / "resources" / f"{NAME}.svg", icon)


def desktop_entry(program: list[str]) -> str:
    """The text of the entry, after the Desktop Entry Specification."""
    lines = ["[Desktop Entry]", "Version=1.0", "Type=Application", "Name=VoxDesk"]
    for key, texts in (("GenericName", KINDS), ("Comment", COMMENTS), ("Keywords", KEYWORDS)):
        lines += [f"{key}[{code}]={text}" if code else f"{key}={text}" for code, text in texts.items()]
    lines += [
        f"Exec={' '.join(quoted(word) for word in program)} %F",
        f"Icon={NAME}",
        "StartupWMClass=VoxDesk",  # on X11; Wayland knows the window by the name of this file
        "StartupNotify=true",
        "Terminal=false",
        "Categories=AudioVideo;Audio;AudioVideoEditing;",
        f"MimeType={''.join(f'{each};' for each in MIME_TYPES)}",
    ]
    return "\n".join(lines) + "\n"


def quoted(word: str) -> str:
    """A word of the command as the key Exec wants it: quoted, and then escaped once more as every text."""
    inside = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word.replace("%", "%%"))
    return '"' + inside.replace("\\", "\\\\") + '"'


def refresh(data: Path) -> None:
    """Tell the desktop, where it has the tools for it; without them it notices later."""
    for tool, *arguments in (
        ("update-desktop-database", str(data / "applications")),
        (
            "gtk-update-icon-cache",
            "--quiet",
            "--force",
            "--ignore-theme-index",
            str(data / "icons" / "hicolor"),
        ),
    ):
        if shutil.which(tool):
            subprocess.run([tool, *arguments], check=False, capture_output=True)


if __name__ == "__main__":
    raise SystemExit(main())
