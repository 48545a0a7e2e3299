#!/bin/sh
# Installs the system packages that `make run` or `make test` needs on Debian and Ubuntu, and elsewhere names them.
# Usage: system_packages.sh run|test. Says what it will install; never asks without a terminal; never fails the build.
set -u
here=$(dirname "$0")
purpose=${1:?usage: system_packages.sh run|test}

# What the wheels do not carry: PortAudio for the microphone, Qt's X11, Wayland and OpenGL libraries, a font,
# and espeak-ng for the sample voices of a computer without a display.
debian="libportaudio2 libegl1 libgl1 libopengl0 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon0
    libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0 libwayland-egl1 libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xfixes0
    libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core espeak-ng"
if [ "$purpose" = test ]; then
    debian="$debian xvfb xauth pulseaudio pulseaudio-utils libasound2-plugins sox strace
        at-spi2-core python3-pyatspi dbus-x11"
fi

say() { echo "VoxDesk: $*"; }

missing_on_debian() {
    # A library keeps its name or gains "t64" (Debian 13, Ubuntu 24.04): either will do.
    present=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ') "
    for package in $debian; do
        case "$present" in
        *" $package "* | *" ${package}t64 "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
    # A Python, and the part that makes environments, which Debian keeps in a package of its own.
    if ! python=$("$here/find_python.sh" "${VOXDESK_PYTHON:-}" 2>/dev/null); then
        printf '%s ' python3 python3-venv
    elif ! "$python" -c "import ensurepip" 2>/dev/null; then
        "$python" -c "import sys; print('python%d.%d-venv ' % sys.version_info[:2], end='')"
    fi
}

if ! command -v apt-get >/dev/null 2>&1; then
    case "$(uname -s)" in
    Darwin)
        [ -n "$(command -v espeak-ng)" ] || say "for the sample voices and the tests: brew install espeak-ng sox"
        ;;
    Linux)
        say "this is not Debian or Ubuntu, so please see that these are installed:"
        say "  Fedora: dnf install portaudio xcb-util-cursor libxkbcommon-x11 mesa-libEGL espeak-ng"
        say "  Arch:   pacman -S portaudio xcb-util-cursor libxkbcommon-x11 espeak-ng"
        if [ "$purpose" = test ]; then
            say "  and for the tests: Xvfb, pulseaudio with pactl and paplay, the ALSA pulse plugin, sox"
        fi
        ;;
    esac
    exit 0
fi

missing=$(missing_on_debian)
missing=${missing% }
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends"
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    as_root="sudo"  # a person sits there and may type the password
else
    say "these system packages are missing, and it takes an administrator to install them:"
    say "  apt-get install $missing"
    exit 0
fi

say "going to install these system packages: $missing"
quiet="DEBIAN_FRONTEND=noninteractive"
options="-q -o DPkg::Lock::Timeout=120"
# The lists are fetched anew because those of a fresh machine are empty; an old list still serves when that fails.
$as_root env $quiet apt-get $options update </dev/null || say "the package lists could not be renewed, going on"
if ! $as_root env $quiet $install $options $missing </dev/null; then
    say "not everything could be installed; what is missing will be named when it is needed:"
    say "  apt-get install $missing"
fi
exit 0
