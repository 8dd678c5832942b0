"""Makes the small sound files that fuzzing begins from, into the folder given: test/fixtures/inspect holds what it made.

They are committed, so that fuzzing needs no tool and a seed means the same bytes everywhere.
"""

import os
import sys
import zipfile

import h5py
import netCDF4
import numpy
from osgeo import gdal, osr

gdal.UseExceptions()
folder = sys.argv[1]


def path_of(name):
    return os.path.join(folder, name)


def geotiff(name, driver="GTiff", kind=gdal.GDT_Float32, bands=1, size=(40, 30), no_data=-9999, finish=None, **options):
    source = gdal.GetDriverByName("MEM").Create("", *size, bands, kind)
    source.SetGeoTransform((120000, 0.5, 0, 480000, 0, -0.5))
    system = osr.SpatialReference()
    system.ImportFromEPSG(28992)
    source.SetSpatialRef(system)
    for number in range(1, bands + 1):
        source.GetRasterBand(number).WriteArray(numpy.add.outer(numpy.arange(size[1]), numpy.arange(size[0])))
        source.GetRasterBand(number).SetNoDataValue(no_data)
    listed = [f"{key}={value}" for key, value in options.items()]
    gdal.GetDriverByName(driver).CreateCopy(path_of(name), source, options=listed).FlushCache()
    if finish is not None:
        changed = gdal.Open(path_of(name), gdal.GA_Update)
        finish(changed)
        changed.FlushCache()


def control_points(made):
    made.SetGeoTransform((0, 1, 0, 0, 0, 1))
    made.SetGCPs([gdal.GCP(120000 + x, 480000 - y, 0, x, y) for x, y in [(0, 0), (40, 0), (0, 30)]], made.GetSpatialRef())


geotiff("striped.tif", BLOCKYSIZE=4)
geotiff("tiled-deflate.tif", TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=16, COMPRESS="DEFLATE", PREDICTOR=3)
geotiff("lzw-big-endian.tif", kind=gdal.GDT_Int16, ENDIANNESS="BIG", COMPRESS="LZW", PREDICTOR=2)
geotiff("big.tif", BIGTIFF="YES", TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=16, COMPRESS="LZW")
geotiff("cog.tif", driver="COG", size=(300, 200), COMPRESS="DEFLATE", BLOCKSIZE=128, kind=gdal.GDT_Byte, no_data=0)
geotiff("three-bands.tif", bands=3, kind=gdal.GDT_Byte, no_data=0, COMPRESS="PACKBITS")
geotiff("lerc.tif", COMPRESS="LERC")
geotiff("overviews.tif", finish=lambda made: made.BuildOverviews("NEAREST", [2, 4]), COMPRESS="DEFLATE")
geotiff("control-points.tif", kind=gdal.GDT_Byte, no_data=0, finish=control_points)
for name, version in [("superblock-0.h5", "earliest"), ("superblock-3.h5", "latest")]:
    with h5py.File(path_of(name), "w", libver=version) as made:
        made.attrs.update({"model_slug": "polder-1-2f6c", "epsg_code": numpy.bytes_(b"28992"), "revision_nr": 12,
                           "list": [1, 2, 3], "empty": ""})
        made.create_dataset("nodes/id", data=numpy.arange(9))
        made.create_dataset("time", data=numpy.arange(4.0), maxshape=(None,), chunks=(4,), compression="gzip")
        made["time"].attrs["units"] = "seconds since 2026-02-01"
with netCDF4.Dataset(path_of("results.nc"), "w") as made:
    made.simulation_id = numpy.int32(259643)
    made.createDimension("time", None)
    time = made.createVariable("time", "f8", ("time",), chunksizes=(8,))
    time.units = "hours since 2026-02-01 12:00:00"
    time[:] = numpy.arange(4.0)
with open(path_of("table.csv"), "wb") as out:
    out.write('land use;"damage; \u20ac"\nroad;12.5\n"two\nlines";0\n'.encode())
with zipfile.ZipFile(path_of("logs.zip"), "w", zipfile.ZIP_DEFLATED) as made:
    made.writestr(zipfile.ZipInfo("log.txt"), "INFO done\n" * 100)
