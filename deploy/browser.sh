#!/bin/bash
# Chromium and a Chinese font for the browser tests: found, or installed where that is possible.
set -u
missing=()
if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || { echo "error: CHROMIUM=$CHROMIUM cannot be run" >&2; exit 1; }
else
    command -v chromium chromium-browser google-chrome >/dev/null || missing+=(chromium)
fi
fc-list 2>/dev/null | grep -qiE 'cjk|han sans|han serif' || missing+=(fonts-noto-cjk)
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]} …"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
echo "error: the browser tests need ${missing[*]}; run: sudo apt-get install ${missing[*]}" >&2
echo "       or leave them out: make test BROWSER=no" >&2
exit 1
