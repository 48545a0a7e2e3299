"""What a verb returns to the shell."""

DONE = 0
SOME_FAILED = 1
NOTHING_DONE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141  # what a shell reports for a program that SIGPIPE ended


def exit_code(done: int, failed: int) -> int:
    """Return the exit code after ``done`` inputs went well and ``failed`` did not."""
    if failed == 0:
        return DONE
    return SOME_FAILED if done else NOTHING_DONE
