"""Writes what GDAL reads of the first band of each file as raw 64-bit floats, little-endian, row by row.

Takes pairs of arguments, a file and where to write; prints {file: [[width, height], …]}: the full image and then each
overview, one behind the other in what is written. Gaps are NaN; of complex numbers the real part is taken.
"""

import json
import sys

import numpy
from osgeo import gdal

gdal.UseExceptions()
gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")


def values_of(band, no_data, kind):
    values = numpy.real(band.ReadAsArray())
    gaps = ~numpy.isfinite(values.astype("<f8"))
    if no_data is not None:
        gaps |= values == (numpy.float32(no_data) if kind == gdal.GDT_Float32 else no_data)
    written = values.astype("<f8")
    written[gaps] = numpy.nan
    return written


def write_pixels(path, into):
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    images = [band, *(band.GetOverview(at) for at in range(band.GetOverviewCount()))]
    with open(into, "wb") as out:
        for image in images:
            out.write(values_of(image, band.GetNoDataValue(), band.DataType).tobytes())
    return [[image.XSize, image.YSize] for image in images]


pairs = zip(sys.argv[1::2], sys.argv[2::2])
print(json.dumps({path: write_pixels(path, into) for path, into in pairs}))
