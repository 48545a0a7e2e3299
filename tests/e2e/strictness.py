"""How sure the program is asked to be where it is tried as a whole."""

# At the usual 1 in 100 a test that asks about strangers again and again would fail now and then, as
# promised; somebody who wants to be sure chooses this in the window, or by --fpir.
TARGET_FPIR = 0.001
