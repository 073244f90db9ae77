#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
# Packs build/linux/Pannier.AppDir, which `build.py appdir` makes, into one file.
# appimagetool (github.com/AppImage/appimagetool) must be in the PATH; it fetches its runtime.
set -eu
cd "$(dirname "$0")/../.."
command -v appimagetool >/dev/null || {
    echo "appimagetool is not in the PATH: get it from github.com/AppImage/appimagetool" >&2
    exit 1
}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/pannier/__init__.py)
mkdir -p dist
ARCH=$(uname -m) VERSION=$version appimagetool --no-appstream \
    build/linux/Pannier.AppDir "dist/Pannier-$version-$(uname -m).AppImage"
