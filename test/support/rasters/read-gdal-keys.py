"""Prints the EPSG code GDAL sees in a TIFF for each list of GeoKeys given as JSON, [[key, value], …]: a number, or null.

The code is the horizontal system's: of a compound one its first part's. A system with a code of its own whose parts have
none, or of another authority, has none.
"""

import json
import struct
import sys

from osgeo import gdal, osr

gdal.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
NAME = "/vsimem/keys.tif"


def tiff(keys):
    directory = struct.pack("<4H", 1, 1, 0, len(keys))
    for key, value in sorted(keys):
        directory += struct.pack("<4H", key, 0, 1, value)
    scale = struct.pack("<3d", 1, 1, 0)
    tie = struct.pack("<6d", 0, 0, 0, 10, 50, 0)
    tags = [(256, 4, 1, 1), (257, 4, 1, 1), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, "pixel"), (277, 3, 1, 1),
            (278, 4, 1, 1), (279, 4, 1, 1), (33550, 12, 3, scale), (33922, 12, 6, tie), (34735, 3, len(directory) // 2, directory)]
    behind = 8 + 2 + 12 * len(tags) + 4
    body, data = b"", bytes(8)
    for tag, kind, count, value in tags:
        if isinstance(value, bytes):
            data, value = data + value, behind + len(data)
        body += struct.pack("<HHII", tag, kind, count, behind if value == "pixel" else value)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + body + bytes(4) + data


def code(system):
    if system is None:
        return None
    if system.IsCompound():
        system.StripVertical()
    if not system.IsProjected() and not system.IsGeographic():
        return None
    return int(system.GetAuthorityCode(None)) if system.GetAuthorityName(None) == "EPSG" else None


def read(keys):
    gdal.FileFromMemBuffer(NAME, tiff(keys))
    opened = gdal.Open(NAME)
    return code(opened.GetSpatialRef())


print(json.dumps([read(keys) for keys in json.loads(sys.argv[1])]))
