"""Prints h5py's view of the root attributes of each file given: {path: {name: value}}.

Values are written as `inspect --json` promises them: bytes up to the first NUL as UTF-8 text, or as Latin-1 where they are
none, integers beyond 2^53 as decimal strings, and null for what is no single text or number.
"""

import json
import math
import sys

import h5py
import numpy


def plain(value):
    if isinstance(value, h5py.Empty) or isinstance(value, (numpy.void, h5py.Reference)):
        return None
    if isinstance(value, numpy.ndarray):
        return plain(value.flat[0]) if value.size == 1 else None
    if isinstance(value, (bytes, numpy.bytes_)):
        return text(bytes(value))
    if isinstance(value, str):
        return text(value.encode("utf-8", "surrogateescape"))
    return plain_number(value)


def text(value):
    value = value.split(b"\0")[0]
    try:
        return value.decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.decode("latin-1").strip()


def plain_number(value):
    if isinstance(value, (bool, numpy.bool_)):
        return int(value)
    if isinstance(value, (int, numpy.integer)):
        return int(value) if abs(int(value)) < 2**53 else str(int(value))
    if isinstance(value, (float, numpy.floating)):
        return float(value) if math.isfinite(value) else None
    return None


def describe(path):
    with h5py.File(path, "r") as read:
        return {name: plain(read.attrs[name]) for name in read.attrs}


print(json.dumps({path: describe(path) for path in sys.argv[1:]}))
