"""Prints what GDAL says of each EPSG code given as a JSON list on standard input: one JSON object a line, in their order.

{"code", "known", "definition", "points"}: whether it is known at all, its PROJ.4 definition with the shift to WGS 84 and with
its axes, null where it has none, and five places
within its area of use as [x, y, longitude, latitude]; x and y are in the order files keep them, degrees are of WGS 84. There
are fewer places, or none, where PROJ cannot go from one to the other.
"""

import json
import math
import sys

from osgeo import gdal, osr

osr.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
SHARES = [(0.5, 0.5), (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)]


def system(code):
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    return in_file_order(found)


def in_file_order(found):
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


WGS84 = system(4326)


def definition(found):
    try:
        told = found.ExportToProj4().strip() or None
    except RuntimeError:
        return None
    # Of some it forgets that they run to the south and to the west.
    axes = [found.GetAxisOrientation(None, axis) for axis in (0, 1)]
    is_south_west = found.IsProjected() and axes == [osr.OAO_South, osr.OAO_West]
    return f"{told} +axis=swu" if told and is_south_west and "+axis" not in told else told


def start_of(found):
    """Degrees on its own ellipsoid are quickly projected; where they are of Paris, or no degrees, WGS 84 has to do."""
    base = found.CloneGeogCS()
    is_usual = float(base.GetAttrValue("PRIMEM", 1)) == 0 and abs(base.GetAngularUnits() - math.pi / 180) < 1e-9
    return in_file_order(base) if is_usual else WGS84


def places(found):
    area = found.GetAreaOfUse()
    west, south, east, north = (area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree)
    width = (east - west) % 360 or 360
    there = osr.CoordinateTransformation(start_of(found), found)
    back = osr.CoordinateTransformation(found, WGS84)
    for across, up in SHARES:
        longitude = (west + across * width + 180) % 360 - 180
        x, y, _ = there.TransformPoint(longitude, south + up * (north - south))
        point = [x, y, *back.TransformPoint(x, y)[:2]]
        if all(map(math.isfinite, point)):
            yield point


def describe(code):
    told = {"code": code, "known": False, "definition": None, "points": []}
    try:
        found = system(code)
        told["known"] = True
        told["definition"] = definition(found)
        for point in places(found):
            told["points"].append(point)
    except (RuntimeError, TypeError):
        pass
    return told


for code in json.load(sys.stdin):
    print(json.dumps(describe(code)), flush=True)
