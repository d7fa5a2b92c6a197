#!/bin/sh
# Runs every test and ends with one line: N passed, N failed. Exits non-zero on any failure.
# On Debian it installs what the browser tests need where it is missing.
#   sh eng/test.sh            everything
#   sh eng/test.sh Domain     only the projects whose name contains the word
set -eu
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
only=${1:-}

needs_debian_package() {
  ! dpkg -s "$1" >/dev/null 2>&1
}

if command -v dpkg >/dev/null 2>&1; then
  missing=
  for package in chromium fonts-noto-cjk poppler-utils; do
    if needs_debian_package "$package"; then missing="$missing $package"; fi
  done
  if [ -n "$missing" ]; then
    echo "installing$missing"
    apt-get update -qq
    # shellcheck disable=SC2086 — a list of names
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  fi
fi

dotnet build UnemploymentRegistration.sln

results=$(mktemp)
trap 'rm -f "$results"' EXIT
failure=0
for project in tests/*"$only"*.Tests/*.Tests.csproj; do
  echo "== $(basename "$project" .csproj)"
  dotnet test "$project" --no-build >"$results.one" 2>&1 || failure=1
  # Skipped tests are counted below; their names would bury what failed.
  grep -vE '\[SKIP\]$|^ +Skipped ' "$results.one" || true
  cat "$results.one" >>"$results"
  rm -f "$results.one"
done

# What failed stands once more at the end, where whoever reads only the tail of a log finds it.
awk '/^ +Failed .*\[/ { left = 25 } /^(Passed|Failed)!|^ +(Passed|Skipped) / { left = 0 } left-- > 0' "$results"

# Each project ends with: Passed!  - Failed:     0, Passed:   434, Skipped:     0, …
awk -v failure="$failure" '
  /Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+/ {
    match($0, /Failed: +[0-9]+/);  failed  += substr($0, RSTART + 7, RLENGTH - 7)
    match($0, /Passed: +[0-9]+/);  passed  += substr($0, RSTART + 7, RLENGTH - 7)
    match($0, /Skipped: +[0-9]+/); skipped += substr($0, RSTART + 8, RLENGTH - 8)
  }
  END {
    # A project that broke before it could count is a failure too.
    if (failure && failed == 0) failed = 1
    if (skipped) printf "%d skipped\n", skipped
    printf "%d passed, %d failed\n", passed, failed
  }' "$results"
exit "$failure"
