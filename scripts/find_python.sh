#!/bin/sh
# Prints the first Python on this computer that VoxDesk runs with; says in words when there is none.
for candidate in ${1:-} python3 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
        command -v "$candidate"
        exit 0
    fi
done
echo "VoxDesk: needs Python 3.11, 3.12 or 3.13 and finds none on this computer." >&2
echo "VoxDesk: install one (Debian and Ubuntu: apt-get install python3 python3-venv; elsewhere: python.org)," >&2
echo "VoxDesk: or name it: make PYTHON=/path/to/python3.12 run" >&2
exit 1
