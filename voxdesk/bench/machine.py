"""What a figure was measured on."""

import importlib.metadata
import os
import platform
from pathlib import Path

import voxdesk

_PACKAGES = ("numpy", "onnxruntime", "soundfile", "soxr", "PySide6-Essentials", "pyqtgraph")


def machine() -> dict[str, object]:
    """Return processor, cores that may be used, system and versions."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "voxdesk": voxdesk.__version__,
        **{name: _version(name) for name in _PACKAGES},
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"
