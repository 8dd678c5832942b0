"""Prints how GDAL reads no-data values as they are written in a TIFF: [text, Float32, Float64, Int64, UInt64] each.

A value is printed as Python's repr of it, null where GDAL says that none is set. The texts are the argument's, as JSON.
"""

import json
import struct
import sys

from osgeo import gdal

gdal.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
# Bits and SampleFormat of the columns.
KINDS = [(32, 3), (64, 3), (64, 2), (64, 1)]
NAME = "/vsimem/number.tif"


def tiff(text, bits, sample_format):
    raw = text.encode("latin-1") + b"\0"
    tags = [(256, 4, 1, 1), (257, 4, 1, 1), (258, 3, 1, bits), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 0), (277, 3, 1, 1),
            (278, 4, 1, 1), (279, 4, 1, bits // 8), (339, 3, 1, sample_format), (42113, 2, len(raw), None)]
    behind = 8 + 2 + 12 * len(tags) + 4
    body = b""
    for tag, kind, count, value in tags:
        if tag == 273:
            value = behind
        packed = struct.pack("<I", value) if value is not None else (
            raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", behind + 8))
        body += struct.pack("<HHI", tag, kind, count) + packed
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + body + bytes(4) + bytes(8) + raw


def read(text, bits, sample_format):
    gdal.FileFromMemBuffer(NAME, tiff(text, bits, sample_format))
    opened = gdal.Open(NAME)
    value = opened.GetRasterBand(1).GetNoDataValue()
    return None if value is None else repr(value)


print(json.dumps([[text, *(read(text, *kind) for kind in KINDS)] for text in json.loads(sys.argv[1])]))
