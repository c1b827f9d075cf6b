#!/bin/bash
set -uo pipefail
run_one() {
  make check
  local rc="$?"
  if [[ "$rc" == 0 ]]; then
    return 0
  fi
  make test
  local update_rc="$?"
  if [[ "$update_rc" != 0 ]]; then
    return "$update_rc"
  fi
  git diff HEAD
  return 1
}
overall_rc=0
while IFS= read -r path; do
  run_one "$path"
  rc=$?
  overall_rc=$rc
done <<< "$paths"
exit "$overall_rc"
