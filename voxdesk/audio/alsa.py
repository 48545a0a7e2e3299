"""Linux's sound library kept from writing to the terminal: its complaints are no errors of ours.

PortAudio tries every device that a configuration names, present or not, and ALSA comments on each
that is missing. What matters comes back as an error code as well.
"""

import ctypes
import logging
import sys

logger = logging.getLogger(__name__)


def quieten_alsa() -> None:
    """Give ALSA a handler of errors that does nothing; without ALSA there is nothing to do."""
    if not sys.platform.startswith("linux"):
        return
    try:
        alsa = ctypes.CDLL("libasound.so.2")
        # Called from any thread, also at exit: a function of C that ignores what it is given and
        # has no effect, so that no Python is needed there.
        nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
        alsa.snd_lib_error_set_handler.argtypes = [ctypes.c_void_p]
        alsa.snd_lib_error_set_handler(nothing)
    except (OSError, AttributeError) as error:
        logger.debug("ALSA stays as it is: %s", error)
