"""Asks which Dask cluster listens, if any."""

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from voxdesk.core.errors import DataError
from voxdesk.ui.language.translation import tr

_ADDRESS = re.compile(r"(tcp|tls)://\S+")


class DaskField(QLineEdit):
    """The address of a Dask scheduler; empty: this computer listens itself."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(address, parent)
        self.setPlaceholderText(tr("This computer; or tcp://computer:8786"))
        self.setAccessibleName(tr("Address of a Dask cluster that listens"))
        self.setToolTip(
            tr("A Dask scheduler whose workers see the same folder under the same name; empty: this computer")
        )

    @property
    def address(self) -> str:
        """Return what was typed, "" for this computer."""
        return self.text().strip()

    @property
    def problem(self) -> DataError | None:
        """Tell what is wrong with the address, None for nothing."""
        if not self.address or _ADDRESS.fullmatch(self.address):
            return None
        return DataError(
            "“{text}” is not a valid address of a Dask cluster.",
            text=self.address,
            hint="It begins with tcp:// and ends with a port.",
        )
