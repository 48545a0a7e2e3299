"""Shows every dialog of the window at once, for a screen reader that walks them all.

The window behind them is called by how many they are. Runs until it is ended; PYTHONPATH names the folders
of the tests' parts, and the home is that of the environment.
"""

import sys
import tempfile
from pathlib import Path

from dialog_parts import DIALOGS
from people_parts import add_person, make_services

from voxdesk.app import make_application
from voxdesk.core.settings import Settings
from voxdesk.jobs.runner import JobRunner
from voxdesk.ui.window.assembly import make_main_window


def main() -> int:
    """Show everything, and wait."""
    app = make_application(["voxdesk"])
    with tempfile.TemporaryDirectory() as folder:
        services = make_services(Path(folder))
        add_person(services, "Maria Lopez", "one.wav", "two.wav")
        add_person(services, "Ben Okafor", "three.wav")
        window = make_main_window(services, JobRunner(services), Settings(tour_done=True), None)
        window.show()
        dialogs = [make(window) for make in DIALOGS.values()]
        for dialog in dialogs:
            dialog.setModal(False)
            dialog.show()
        window.setAccessibleName(f"{len(dialogs)} dialogs")
        return app.exec()


if __name__ == "__main__":
    sys.exit(main())
