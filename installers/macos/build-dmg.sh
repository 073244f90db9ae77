#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
# Signs build/dist/Pannier.app, packs it into a disk image and has Apple notarize that.
#
# SIGNING_IDENTITY  "Developer ID Application: …" as `security find-identity -v` lists it; without
#                   it the app is signed ad hoc, and opens on other Macs only after a right click.
# NOTARY_PROFILE    what `xcrun notarytool store-credentials` was told; without it nothing is sent.
set -eu
cd "$(dirname "$0")/../.."
app=build/dist/Pannier.app
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/pannier/__init__.py)
image="dist/Pannier-$version-$(uname -m).dmg"
identity=${SIGNING_IDENTITY:--}
if [ "$identity" = "-" ]; then stamp=--timestamp=none; else stamp=--timestamp; fi

# From the inside out: a signature covers those of what it contains.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign --force --options runtime $stamp --sign "$identity"
codesign --force --options runtime $stamp \
    --entitlements installers/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

staging=build/dmg
rm -rf "$staging" "$image"
mkdir -p "$staging" dist
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Pannier -srcfolder "$staging" -format ULMO -ov "$image"
if [ "$identity" != "-" ]; then
    codesign --sign "$identity" $stamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
