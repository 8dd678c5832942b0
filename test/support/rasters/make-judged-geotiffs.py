"""Makes GeoTIFFs into the folder given in which something else than a no-data value says what a pixel is worth, or where it lies.

Prints what GDAL makes of each: {name: {"noData", "epsg", "mask", "values", "valid", "wgs84"}}: the first band's no-data value as
text, the EPSG code, whether there is a mask of the whole file, the values row by row and which of them are valid, and the
middle in degrees.
"""

import json
import os
import sys

import numpy
from osgeo import gdal, osr

gdal.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
folder = sys.argv[1]
WIDTH, HEIGHT = 30, 20
RD_GRID = (120000.0, 10.0, 0.0, 480000.0, 0.0, -10.0)
LOWEST = float(numpy.finfo("float32").min)
WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)
WGS84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)


def path_of(name):
    return os.path.join(folder, name)


def reference(crs):
    system = osr.SpatialReference()
    system.SetFromUserInput(crs)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def ramp():
    return (numpy.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH) % 97).astype("float64")


def make(name, values=None, kind=gdal.GDT_Float32, bands=1, no_data=None, crs="EPSG:28992", grid=RD_GRID, finish=None, **options):
    listed = [f"{key}={value}" for key, value in options.items()]
    made = gdal.GetDriverByName("GTiff").Create(path_of(name), WIDTH, HEIGHT, bands, kind, listed)
    made.SetGeoTransform(grid)
    made.SetSpatialRef(reference(crs))
    if no_data is not None:
        made.GetRasterBand(1).SetNoDataValue(no_data)
    for number in range(1, bands + 1):
        made.GetRasterBand(number).WriteArray(ramp() if values is None else values)
    if finish is not None:
        finish(made)


def holed(at, value):
    values = ramp()
    values[at] = value
    return values


def mask(made):
    made.CreateMaskBand(gdal.GMF_PER_DATASET)
    hidden = numpy.full((HEIGHT, WIDTH), 255, "uint8")
    hidden[:, :10] = 0
    made.GetRasterBand(1).GetMaskBand().WriteArray(hidden)


def alpha(made):
    made.GetRasterBand(made.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
    hidden = numpy.full((HEIGHT, WIDTH), 255)
    hidden[5:9, :] = 0
    made.GetRasterBand(made.RasterCount).WriteArray(hidden)


def scale(made):
    made.GetRasterBand(1).SetScale(0.01)
    made.GetRasterBand(1).SetOffset(-2)


def statistics(made):
    made.GetRasterBand(1).ComputeStatistics(False)


def make_validity():
    make("mask.tif", finish=mask)
    make("mask-and-value.tif", values=holed((slice(0, 20), 20), -9999), no_data=-9999, finish=mask)
    make("mask-tiled.tif", finish=mask, TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=16, COMPRESS="DEFLATE")
    make("alpha.tif", kind=gdal.GDT_Byte, bands=2, ALPHA="YES", finish=alpha)
    make("alpha-apart.tif", kind=gdal.GDT_UInt16, bands=2, ALPHA="YES", INTERLEAVE="BAND", finish=alpha)
    make("alpha-named.tif", kind=gdal.GDT_Byte, bands=2, finish=alpha)
    make("rgba.tif", kind=gdal.GDT_Byte, bands=4, PHOTOMETRIC="RGB", ALPHA="YES", finish=alpha)
    make("lerc-nan.tif", values=holed((3, 4), numpy.nan), COMPRESS="LERC", MAX_Z_ERROR=0)
    make("lerc-nan-double.tif", values=holed((3, slice(0, 9)), numpy.nan), kind=gdal.GDT_Float64, COMPRESS="LERC_DEFLATE")


def make_no_data():
    make("lowest.tif", values=holed((slice(0, 5), 3), LOWEST), no_data=LOWEST)
    make("arcgis.tif", values=holed((slice(0, 5), 3), LOWEST), no_data=-3.40282306074e38)
    near = numpy.float32(-9999)
    steps = [near]
    for _ in range(8):
        steps.append(numpy.nextafter(steps[-1], numpy.float32(0)))
    values = ramp()
    values[0, : len(steps)] = steps
    make("last-digits.tif", values=values, no_data=-9999)
    values = ramp()
    values[0, :6] = [-9999 * (1 + step * 2.0**-53) for step in range(6)]
    make("last-digits-double.tif", values=values, kind=gdal.GDT_Float64, no_data=-9999)
    make("half.tif", values=holed((slice(0, 5), 3), -9999), no_data=-9999, NBITS=16)
    make("half-fits.tif", values=holed((slice(0, 5), 3), -9984), no_data=-9984, NBITS=16)
    make_long("int64.tif", gdal.GDT_Int64, numpy.array([2**63 - 1, 2**63 - 2, 2**53 + 1, 2**53, -(2**63)], "int64"), 2**63 - 1)
    make_long("int64-near.tif", gdal.GDT_Int64, numpy.array([2**53 + 1, 2**53, 2**53 + 2], "int64"), 2**53 + 1)
    make_long("uint64.tif", gdal.GDT_UInt64, numpy.array([2**64 - 1, 2**64 - 2, 0], "uint64"), 2**64 - 1)


def make_long(name, kind, firsts, no_data):
    values = ramp().astype(firsts.dtype)
    values[0, : len(firsts)] = firsts
    make(name, values=values, kind=kind, finish=lambda made: made.GetRasterBand(1).SetNoDataValue(no_data))


def make_meaning():
    make("scale.tif", kind=gdal.GDT_Int16, no_data=-32768, finish=scale)
    make("statistics.tif", values=holed((slice(0, 5), 3), -9999), finish=statistics)
    make("lean-of-noise.tif", no_data=-9999, grid=(120000, 0.5, 1.2246467991473532e-16, 480000, -1.2246467991473532e-16, -0.5))
    make("lean.tif", no_data=-9999, grid=(120000, 0.5, 0.002, 480000, -0.002, -0.5))


def make_systems():
    make("esri-54009.tif", crs="ESRI:54009", no_data=-9999)
    make("7415.tif", crs="EPSG:7415", no_data=-9999)
    make("degrees-beyond.tif", crs="EPSG:4326", no_data=-9999)
    for code in [2048, 2053, 29373, 5513, 2065, 8044, 3167, 5174, 8353, 9210, 4807, 28992]:
        system = reference(f"EPSG:{code}")
        area = system.GetAreaOfUse()
        there = osr.CoordinateTransformation(WGS84, system)
        west, south, east, north = area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree
        x, y, _ = there.TransformPoint((west + east) / 2, (south + north) / 2)
        side = 0.0001 if system.IsGeographic() else 0.01
        make(f"crs-{code}.tif", crs=f"EPSG:{code}", no_data=-9999, grid=(x, side, 0, y, 0, -side))


def code_of(opened):
    system = opened.GetSpatialRef()
    if system and system.IsCompound():
        system.StripVertical()
    return int(system.GetAuthorityCode(None)) if system and system.GetAuthorityName(None) == "EPSG" else None


def middle_of(opened):
    system = opened.GetSpatialRef()
    x, dx, rx, y, ry, dy = opened.GetGeoTransform()
    try:
        back = osr.CoordinateTransformation(in_file_order(system), WGS84)
        return back.TransformPoint(x + WIDTH / 2 * dx + HEIGHT / 2 * rx, y + WIDTH / 2 * ry + HEIGHT / 2 * dy)[:2]
    except RuntimeError:
        return None


def in_file_order(system):
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def describe(name):
    opened = gdal.Open(path_of(name))
    band = opened.GetRasterBand(1)
    values = band.ReadAsArray().astype("float64")
    valid = (band.GetMaskBand().ReadAsArray() != 0) & numpy.isfinite(values)
    no_data = band.GetNoDataValue()
    return {"noData": None if no_data is None else str(no_data), "epsg": code_of(opened),
            "mask": band.GetMaskFlags() == gdal.GMF_PER_DATASET, "wgs84": middle_of(opened), "valid": valid.ravel().tolist(),
            "values": [value if at else None for value, at in zip(values.ravel().tolist(), valid.ravel().tolist())]}


for each in (make_validity, make_no_data, make_meaning, make_systems):
    each()
names = sorted(name for name in os.listdir(folder) if name.endswith(".tif"))
print(json.dumps({name: describe(name) for name in names}))
