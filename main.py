"""Start VoxDesk: nothing or recordings open the window, a verb goes to the command line."""

from voxdesk.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
