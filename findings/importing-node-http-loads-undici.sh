#!/usr/bin/env bash
# `import ... from "node:http"` loads the whole of undici, also where only createServer is named: an import of one of Node's
# own modules reads every export, and WebSocket, CloseEvent and MessageEvent of node:http are getters that load it. The same
# module taken by require() or process.getBuiltinModule() loads none of it. One would expect the two ways to cost the same.
# Seen: Node 24.21.0 and 26.10.0, 2026-12-01:
#   "taken: 0 modules of undici, 149 in all", "imported: 1 modules of undici, 241 in all" (24.21.0: 148 and 223); 40 to 80 ms of a processor
#   in each process and each thread.
# Matters here: scripts/build/node-http.ts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save node@26.10.0
cat > look.mjs <<'END'
const before = process.cpuUsage();
if (process.argv[2] === 'imported') await import('node:http');
else process.getBuiltinModule('node:http');
const { user, system } = process.cpuUsage(before);
const list = process.moduleLoadList;
const undici = list.filter((name) => name.includes('deps/undici')).length;
console.log(`${process.argv[2]}: ${undici} modules of undici, ${list.length} in all, ${Math.round((user + system) / 1000)} ms`);
process.exit((undici > 0) === (process.argv[2] === 'imported') ? 0 : 1);
END
node_modules/.bin/node --version
node_modules/.bin/node look.mjs taken
node_modules/.bin/node look.mjs imported
