"""A blind user at the window, run by the system's own Python with pyatspi: finds by name, presses, reads.

Usage: screen_reader.py [dialogs]; the window runs already on the same session bus. Prints one
object: what was found on each page, or by the title of each dialog what has no name or no role. Ends with
1 and the reason when something cannot be found or pressed.
"""

import json
import sys
import time

import pyatspi
from gi.repository import Atspi

PATIENCE_S = 120
PRESSABLE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_SLIDER,
}


def main():
    Atspi.set_timeout(1000 * PATIENCE_S, 1000 * PATIENCE_S)  # a window that builds a page answers late
    if sys.argv[1:2] == ["dialogs"]:
        shown = wait_for(dialogs, "the dialogs")
        print(json.dumps([{"title": each.name, "unclear": unclear(each)} for each in shown]))
        return
    window = wait_for(window_of_the_program, "the window")
    press(window, "Skip the first steps")
    wait_for(lambda: not find(window, "Skip the first steps"), "the first steps to go")
    found = {"title": window.name}
    press(window, "Speakers page")
    wait_for(lambda: find(window, "Nobody is enrolled yet"), "the words of the empty Speakers page")
    found["speakers"] = names(window)
    press(window, "Settings page")
    wait_for(lambda: find(window, "Appearance: Dark"), "the choice of an appearance")
    press(window, "Appearance: Dark")
    dark = wait_for(lambda: find(window, "Appearance: Dark"), "the choice of an appearance")
    wait_for(lambda: dark.getState().contains(pyatspi.STATE_CHECKED), "the dark look to be chosen")
    found["settings"] = names(window)
    press(window, "Listen page")
    wait_for(lambda: find(window, "Open a recording…") or find(window, "Open a recording"), "a way to open")
    found["listen"] = names(window)
    found["nameless"] = nameless(window)
    print(json.dumps(found))


def window_of_the_program():
    for program in pyatspi.Registry.getDesktop(0):
        for window in program or ():
            if window is not None and window.name.endswith("VoxDesk"):
                return window
    return None


def dialogs():
    """The dialogs that are shown, once they are as many as the window behind them says."""
    windows = [window for program in pyatspi.Registry.getDesktop(0) for window in program or () if window]
    counts = [int(each.name.split()[0]) for each in windows if each.name.endswith(" dialogs")]
    shown = [each for each in windows if each.getRole() == pyatspi.ROLE_DIALOG]
    return shown if counts == [len(shown)] else []


def unclear(dialog):
    """What can have the focus and has no name, or a role that says nothing."""
    found = nameless(dialog)
    for each in showing(dialog):
        state = each.getState()
        roleless = each.getRole() in (pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN)
        if roleless and state.contains(pyatspi.STATE_FOCUSABLE):
            found.append(f"{each.name or 'something'} without a role")
    return found


def press(window, name):
    button = wait_for(lambda: find(window, name), f"“{name}”")
    actions = button.queryAction()
    offered = [actions.getName(number).lower() for number in range(actions.nActions)]
    wanted = [number for number, words in enumerate(offered) if words in ("press", "toggle", "click")]
    if not wanted:
        raise SystemExit(f"“{name}” cannot be pressed")
    actions.doAction(wanted[0])


def find(place, name):
    return next((each for each in showing(place) if each.name == name), None)


def names(window):
    return sorted({words for each in showing(window) for words in (each.name, each.description) if words})


def nameless(window):
    pressable = (each for each in showing(window) if each.getRole() in PRESSABLE)
    return [each.getRoleName() for each in pressable if not each.name]


def showing(place):
    """Everything in ``place`` that is on the screen now."""
    stack = [place]
    while stack:
        each = stack.pop()
        try:
            seen = each is place or each.getState().contains(pyatspi.STATE_SHOWING)
            children = list(each) if seen else []
        except (LookupError, RuntimeError):
            continue  # it went away while it was read
        if seen:
            yield each
            stack += [child for child in children if child is not None]


def wait_for(look, what):
    deadline = time.monotonic() + PATIENCE_S
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            raise SystemExit(f"waited in vain for {what}")
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
