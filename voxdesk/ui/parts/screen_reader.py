"""What a screen reader says about widgets that Qt leaves half told."""

from PySide6.QtWidgets import QComboBox, QWidget


def tell_purposes(place: QWidget) -> None:
    """Have lists to choose from say what they are for.

    On Linux Qt reads the chosen entry as the name of a QComboBox and never its accessible name;
    the description is read after it.
    """
    for box in place.findChildren(QComboBox):
        if not box.accessibleDescription():
            box.setAccessibleDescription(box.accessibleName())
