#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
# Installs a .deb into a fresh minimal Debian, runs `pannier doctor`, opens the window under Xvfb in
# English and in Russian, and removes it without trace. Needs root, debootstrap and a Debian mirror.
#   test-deb.sh FILE.deb [SUITE]
# DEBIAN_MIRROR names a mirror; otherwise debootstrap's own is used.
set -eu
package=$(readlink -f "$1")
suite=${2:-bookworm}
root=$(mktemp -d "${TMPDIR:-/tmp}/pannier-deb.XXXXXX")
clean_up() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$root"
}
trap clean_up EXIT INT TERM
# A screen of its own: sockets of X servers are seen through the walls of a chroot.
screen=$((100 + $$ % 5000))
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }

# No mirror is no argument.
# shellcheck disable=SC2086
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" ${DEBIAN_MIRROR:-}
for file in /etc/apt/apt.conf /etc/apt/apt.conf.d /etc/ssl/certs /etc/resolv.conf; do
    # What this machine needs to reach the mirror, a proxy for one, is needed inside, too.
    if [ -e "$file" ]; then
        rm -rf "${root:?}$file"
        mkdir -p "$root$(dirname "$file")"
        cp -RL "$file" "$root$(dirname "$file")/"
    fi
done
mount -t proc proc "$root/proc"
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    xvfb xauth shared-mime-info desktop-file-utils >/dev/null

cp "$package" "$root/tmp/pannier.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/pannier.deb
inside pannier --version
inside env QT_QPA_PLATFORM=offscreen PANNIER_HOME=/tmp/home pannier doctor
inside env PANNIER_HOME=/tmp/home pannier chat demo -p "What is Q4_K_M?" --temperature 0
inside grep -q application/x-gguf /usr/share/mime/globs2
# The window must stay open until it is told to go: `timeout` then ends with 124.
code=0
inside env PANNIER_HOME=/tmp/home timeout 20 xvfb-run -a -n "$screen" -s "-screen 0 1280x900x24" pannier || code=$?
[ "$code" = 124 ] || { echo "the window did not stay open (exit code $code)" >&2; exit 1; }

# A window in Russian reads its own texts and Qt's from the package.
inside env LANG=ru_RU.UTF-8 PANNIER_HOME=/tmp/home timeout 30 \
    xvfb-run -a -n "$screen" -s "-screen 0 1280x900x24" pannier >/dev/null 2>&1 &
for catalogue in pannier_ru.qm qtbase_ru.qm; do
    tries=0
    until inside sh -c "grep -qs '/usr/lib/pannier/.*/$catalogue' /proc/[0-9]*/maps"; do
        tries=$((tries + 1))
        [ "$tries" -lt 20 ] || { echo "the Russian window does not use $catalogue" >&2; exit 1; }
        sleep 1
    done
done
wait

inside apt-get purge -y -qq pannier
rm -rf "$root/tmp/pannier.deb" "$root/tmp/home"
left=$(inside sh -c 'find / -xdev \( -path /proc -o -path /tmp -o -path /var \) -prune -o -iname "*pannier*" -print')
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "$(basename "$package") works on Debian $suite."
