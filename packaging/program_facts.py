"""What Windows and macOS show of the frozen program: version, icon, why it asks for the microphone."""

import re
from pathlib import Path

MICROPHONE = "VoxDesk listens when you press Record, and keeps what it hears on this computer."
_ICON_PX = 1024


def version_of(root: Path) -> str:
    """The version that the package says of itself."""
    text = (root / "voxdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("voxdesk/__init__.py tells no version")
    return found.group(1)


def draw_icon(root: Path, folder: Path) -> Path:
    """Draw the program's icon as a PNG, from which PyInstaller makes what each system wants."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(_ICON_PX, _ICON_PX, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(root / "resources" / "voxdesk.svg")).render(painter)
    painter.end()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "voxdesk.png"
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def write_windows_version(version: str, folder: Path) -> Path:
    """Write the version resource of Windows programs, as PyInstaller reads it."""
    numbers = [int(each) for each in re.findall(r"\d+", version)[:4]]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    strings = {
        "CompanyName": "VoxDesk",
        "FileDescription": "VoxDesk: whose voice is this?",
        "FileVersion": version,
        "InternalName": "voxdesk",
        "ProductName": "VoxDesk",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in strings.items())
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "windows-version.txt"
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return path


def mac_properties(version: str) -> dict[str, object]:
    """The Info.plist: what the system asks the user about, and which files the program opens."""
    return {
        "CFBundleDisplayName": "VoxDesk",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleLocalizations": ["en", "de", "es", "zh-Hans"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Recording",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.audio", "public.movie"],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": MICROPHONE,
    }
