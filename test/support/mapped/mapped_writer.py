"""Writes into a file through a memory map: for each line of stdin, a JSON list of [page, stamp], one after the other."""

import json
import mmap
import sys

with open(sys.argv[1], "r+b") as file:
    view = mmap.mmap(file.fileno(), 0)
print("mapped", flush=True)
for line in sys.stdin:
    for page, stamp in json.loads(line):
        view[page * 4096 : page * 4096 + 8] = stamp.to_bytes(8, "little")
    print("written", flush=True)
