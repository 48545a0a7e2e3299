"""Start VoxDesk: no argument opens the window, a verb goes to the command line."""

from voxdesk.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
