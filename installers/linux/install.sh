#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
# Installs Pannier from this unpacked archive: for all users as root, else for you alone.
#   ./install.sh            install, or bring up to date
#   ./install.sh --remove   remove what this script has installed; models, chats and settings stay
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
files="applications/pannier.desktop mime/packages/pannier.xml metainfo/io.github.pannier.Pannier.metainfo.xml"

remove() {
    rm -rf "$prefix/lib/pannier"
    rm -f "$prefix/bin/pannier"
    for file in $files; do rm -f "$prefix/share/$file"; done
    rm -f "$prefix"/share/icons/hicolor/*/apps/pannier.png \
        "$prefix"/share/icons/hicolor/scalable/apps/pannier.svg
}

refresh() {
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$prefix/share/mime" || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
}

remove
if [ "${1:-}" = "--remove" ]; then
    refresh
    echo "Pannier is removed. Your models, chats and settings are still there."
    exit 0
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
cp -R "$here/lib/pannier" "$prefix/lib/pannier"
ln -s ../lib/pannier/pannier "$prefix/bin/pannier"
cp -R "$here/share/applications" "$here/share/icons" "$here/share/metainfo" "$here/share/mime" \
    "$prefix/share/"
refresh
echo "Pannier is installed: $prefix/bin/pannier"
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) echo "Add $prefix/bin to your PATH to start it by name in a terminal." ;;
esac
