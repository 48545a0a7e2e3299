#!/bin/sh
# Makes the virtual environment where there is none and installs VoxDesk into it, as constraints.txt says.
# Usage: environment.sh PYTHON VENV TORCH_INDEX EXTRAS
set -eu
here=$(dirname "$0")
wanted_python=$1 venv=$2 torch_index=$3 extras=$4

# An environment whose Python has gone (moved, upgraded) is made anew.
if ! "$venv/bin/python" -c "import pip" 2>/dev/null; then
    python=$("$here/find_python.sh" "$wanted_python")
    echo "VoxDesk: making an environment in $venv with $python"
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi
pip="$venv/bin/python -m pip --disable-pip-version-check"

# The CPU build of PyTorch, where its index answers at once: pip itself would try an unreachable one for minutes.
if [ "$(uname -s)" = Linux ] && [ -n "$torch_index" ] && ! $pip show -q torch 2>/dev/null &&
    "$venv/bin/python" -c "import urllib.request as u; u.urlopen('$torch_index/torch/', timeout=5)" 2>/dev/null; then
    $pip install --no-compile --no-deps -c constraints.txt --index-url "$torch_index" torch
fi

echo "VoxDesk: installing what is missing of [$extras] into $venv"
# Python compiles a module when it is first imported: most of these thousands never are.
$pip install --no-compile -c constraints.txt -e ".[$extras]"
