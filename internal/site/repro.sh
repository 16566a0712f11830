#!/usr/bin/env bash
# Is the build reproducible? The committed and uncommitted files are copied to two
# folders with other names, of other depth, and built there; the client, the
# program and an export must be the same bytes.
#
# Both use one build cache: Go takes a package from it only for the same sources
# and the same flags. Our own packages are compiled anew in the second folder, and
# -trimpath must keep its name out of them.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
one="$work/one" two="$work/a/second/folder"
for dir in "$one" "$two"; do
	mkdir -p "$dir"
	git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --ignore-failed-read -cf - 2>/dev/null | tar -xf - -C "$dir"
	make -s -C "$dir" build PACK=5 >/dev/null
	(cd "$dir" && bin/aftercheck export public >/dev/null)
done

(cd "$one" && find public bin/aftercheck web/client -type f ! -name .gitignore -exec sha256sum {} +) | sort -k2 >"$work/one.sums"
(cd "$two" && find public bin/aftercheck web/client -type f ! -name .gitignore -exec sha256sum {} +) | sort -k2 >"$work/two.sums"
if ! diff "$work/one.sums" "$work/two.sums"; then
	echo "the two builds differ" >&2
	exit 1
fi
echo "$(wc -l <"$work/one.sums") files, the same in both builds; bin/aftercheck is $(grep ' bin/aftercheck$' "$work/one.sums" | cut -c1-16)…"
