"""Whether, in the folder of the first argument, a flush by another descriptor makes the next mapped write move the file's
time: exits with 0 or 1."""

import mmap
import os
import sys
import tempfile
import time

with tempfile.NamedTemporaryFile(dir=sys.argv[1]) as file:
    file.truncate(4096)
    view = mmap.mmap(file.fileno(), 0)
    view[0] = 1
    other = os.open(file.name, os.O_RDONLY)
    os.fdatasync(other)
    before = os.fstat(other).st_mtime_ns
    time.sleep(0.1)
    view[0] = 2
    sys.exit(0 if os.fstat(other).st_mtime_ns != before else 1)
