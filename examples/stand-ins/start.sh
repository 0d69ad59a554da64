#!/bin/sh
# start.sh <name>: starts a stand-in in the background, and returns once it answers.
# Further variables (PORT, LATENCY_MS, ...) are passed on; it ends by itself when nobody asks it for two minutes.
set -eu
name=$1
folder=$(cd "$(dirname "$0")" && pwd)
log=$(mktemp)
nohup node "$folder/$name.mjs" > "$log" 2>&1 < /dev/null &
pid=$!
tries=0
until grep -q 'is ready on' "$log"; do
  tries=$((tries + 1))
  if ! kill -0 "$pid" 2> /dev/null || [ "$tries" -gt 100 ]; then
    echo "$name did not start:" >&2
    cat "$log" >&2
    kill "$pid" 2> /dev/null || true
    exit 1
  fi
  sleep 0.1
done
cat "$log"
