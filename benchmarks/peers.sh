#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
#
# Builds llama-server and llama-bench, the peers of benchmarks/engine.py, and llama-quantize and
# llama-imatrix, those of benchmarks/quantize.py and benchmarks/imatrix.py, into DIR:
#
#   eval "$(benchmarks/peers.sh DIR)"
#
# Their llama.cpp is the one inside the source distribution of the llama-cpp-python that Pannier is
# installed with, compiled with the same flags, so that only what is around it differs. Everything
# but the export lines goes to stderr. A second call only compiles what has changed. CMAKE_ARGS
# adds flags as it does for run.py; CMAKE_BUILD_PARALLEL_LEVEL sets how many compilers run at once.
set -euo pipefail

dir=${1:?usage: peers.sh DIR}
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
python=${PYTHON:-$root/.venv/bin/python}
[ -x "$(command -v "$python")" ] || python=python3

build() {
    local version source flags
    version=$(sed -n 's/^llama-cpp-python==\([^ ;]*\).*/\1/p' "$root/installers/constraints.txt")
    source=$dir/llama_cpp_python-$version
    if [ ! -f "$source/complete" ]; then
        "$python" -m pip download --quiet --no-deps --no-binary llama-cpp-python \
            --dest "$dir" "llama-cpp-python==$version"
        tar -xzf "$source.tar.gz" -C "$dir"
        touch "$source/complete"
    fi
    if ! command -v cmake >/dev/null; then
        [ -x "$dir/tools/bin/cmake" ] || "$python" -m venv "$dir/tools"
        "$dir/tools/bin/python" -m pip install --quiet cmake ninja
        PATH=$dir/tools/bin:$PATH
    fi
    flags=$("$python" -c '
import pathlib, shlex, sys, tomllib
project = tomllib.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
print(shlex.join(project["tool"]["pannier"]["engine-cmake-args"]))
' "$root/pyproject.toml")
    # Release and shared libraries are what pip builds; the rest is what these programs can do
    # without: an HTTPS client, the web page, the other programs.
    eval "flags=($flags ${CMAKE_ARGS:-})"
    cmake -S "$source/vendor/llama.cpp" -B "$dir/build-$version" -DCMAKE_BUILD_TYPE=Release \
        -DBUILD_SHARED_LIBS=ON -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF \
        -DLLAMA_BUILD_APP=OFF -DLLAMA_USE_PREBUILT_UI=OFF -DLLAMA_OPENSSL=OFF "${flags[@]}"
    cmake --build "$dir/build-$version" --config Release --parallel \
        "${CMAKE_BUILD_PARALLEL_LEVEL:-$(getconf _NPROCESSORS_ONLN)}" \
        --target llama-server llama-bench llama-quantize llama-imatrix
    bin=$dir/build-$version/bin
}

build >&2
for program in server bench quantize imatrix; do
    name=PANNIER_LLAMA_$(printf %s "$program" | tr '[:lower:]' '[:upper:]')
    printf 'export %s=%q\n' "$name" "$bin/llama-$program"
done
