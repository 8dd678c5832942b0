"""Makes GeoTIFFs of every kind GDAL writes into the folder given: one small file a kind, named after it.

Widths are no multiple of 16, so that a tile's width is never the raster's: it is by that that gdalinfo's "block" tells
tiles from strips.
"""

import os
import sys

import numpy
from osgeo import gdal, gdal_array, osr

gdal.UseExceptions()
folder = sys.argv[1]
WIDTH, HEIGHT = 203, 150
RD = "EPSG:28992"
RD_GRID = (120000.0, 0.5, 0.0, 480000.0, 0.0, -0.5)
LARGEST_FLOAT = 3.4028234663852886e38


def path_of(name):
    return os.path.join(folder, name)


def reference(crs):
    system = osr.SpatialReference()
    system.SetFromUserInput(crs)
    return system


def ramp(width, height, kind, band):
    values = numpy.add.outer(numpy.arange(height), numpy.arange(width)) % 250 + band
    return values.astype(gdal_array.GDALTypeCodeToNumericTypeCode(kind))


def dataset_in_memory(kind, bands, size, grid, crs, no_data):
    width, height = size
    made = gdal.GetDriverByName("MEM").Create("", width, height, bands, kind)
    if grid is not None:
        made.SetGeoTransform(grid)
    if crs is not None:
        made.SetSpatialRef(reference(crs))
    for number in range(1, bands + 1):
        band = made.GetRasterBand(number)
        band.WriteArray(ramp(width, height, kind, number))
        if no_data is not None:
            band.SetNoDataValue(no_data)
    return made


def make(name, kind=gdal.GDT_Float32, bands=1, size=(WIDTH, HEIGHT), grid=RD_GRID, crs=RD, no_data=-9999.0,
         driver="GTiff", finish=None, **options):
    """Writes one file; `finish` gets the file, open for change. Options are those of the driver."""
    source = dataset_in_memory(kind, bands, size, grid, crs, no_data)
    listed = [f"{key}={value}" for key, value in options.items()]
    gdal.GetDriverByName(driver).CreateCopy(path_of(name), source, options=listed).FlushCache()
    if finish is not None:
        changed = gdal.Open(path_of(name), gdal.GA_Update)
        finish(changed)
        changed.FlushCache()


def make_types():
    for kind in ["Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64", "CInt16", "CFloat32", "CFloat64"]:
        make(f"type-{kind.lower()}.tif", kind=getattr(gdal, f"GDT_{kind}"), no_data=0 if kind[0] == "C" else 1)
    make("type-int8.tif", kind=gdal.GDT_Byte, no_data=None, PIXELTYPE="SIGNEDBYTE")
    make("type-1-bit.tif", kind=gdal.GDT_Byte, no_data=None, NBITS=1)
    make("type-12-bit.tif", kind=gdal.GDT_UInt16, no_data=None, NBITS=12)
    make("type-float16.tif", NBITS=16)


def make_containers():
    make("big.tif", BIGTIFF="YES")
    make("big-tiled.tif", BIGTIFF="YES", TILED="YES", BLOCKXSIZE=64, BLOCKYSIZE=64)
    make("big-endian.tif", ENDIANNESS="BIG")
    make("big-endian-many-strips.tif", ENDIANNESS="BIG", BLOCKYSIZE=1)
    make("big-endian-tiled.tif", ENDIANNESS="BIG", TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=16)
    make("big-endian-big.tif", ENDIANNESS="BIG", BIGTIFF="YES", TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=16)
    make("striped-rows.tif", BLOCKYSIZE=1)
    make("striped-one.tif", BLOCKYSIZE=HEIGHT)
    make("tiled.tif", TILED="YES")
    make("tiled-small.tif", TILED="YES", BLOCKXSIZE=16, BLOCKYSIZE=32)
    make("one-pixel.tif", size=(1, 1))
    make("one-row.tif", size=(1001, 1))
    make("wide.tif", size=(5001, 7))
    make_sparse("sparse.tif")
    make_sparse("sparse-tiled.tif", "TILED=YES")


def make_sparse(name, *options):
    made = gdal.GetDriverByName("GTiff").Create(
        path_of(name), 3001, 2000, 1, gdal.GDT_Float32, ["SPARSE_OK=TRUE", *options])
    made.SetGeoTransform(RD_GRID)
    made.SetSpatialRef(reference(RD))
    made.GetRasterBand(1).SetNoDataValue(-9999)
    made.GetRasterBand(1).WriteArray(numpy.ones((10, 10), "float32"), 600, 600)


def make_compressions():
    for name in ["LZW", "DEFLATE", "ZSTD", "LERC", "LERC_DEFLATE", "LERC_ZSTD", "PACKBITS", "LZMA"]:
        make(f"compress-{name.lower().replace('_', '-')}.tif", COMPRESS=name)
    make("compress-lzw-horizontal.tif", kind=gdal.GDT_Int32, COMPRESS="LZW", PREDICTOR=2)
    make("compress-deflate-floating.tif", COMPRESS="DEFLATE", PREDICTOR=3, TILED="YES")
    make("compress-zstd-floating.tif", COMPRESS="ZSTD", PREDICTOR=3)
    make("compress-jpeg.tif", kind=gdal.GDT_Byte, no_data=None, COMPRESS="JPEG")
    make("compress-jpeg-ycbcr.tif", kind=gdal.GDT_Byte, bands=3, no_data=None, COMPRESS="JPEG",
         PHOTOMETRIC="YCBCR", TILED="YES")
    make("compress-webp.tif", kind=gdal.GDT_Byte, bands=3, no_data=None, COMPRESS="WEBP", WEBP_LOSSLESS="YES")
    make("compress-ccitt.tif", kind=gdal.GDT_Byte, no_data=None, COMPRESS="CCITTFAX4", NBITS=1)


def make_overviews():
    def build(dataset):
        dataset.BuildOverviews("NEAREST", [2, 4, 8])

    make("overviews.tif", finish=build, TILED="YES")
    make("overviews-compressed.tif", finish=build, TILED="YES", COMPRESS="DEFLATE")
    make("overviews-three-bands.tif", bands=3, finish=build)
    make("overviews-outside.tif")
    build(gdal.Open(path_of("overviews-outside.tif")))
    make("overviews-and-mask.tif", finish=mask_then_overviews)
    make("cog.tif", driver="COG", size=(1301, 900), COMPRESS="DEFLATE", BLOCKSIZE=128)
    make("cog-float-predictor.tif", driver="COG", size=(1301, 900), COMPRESS="LZW", PREDICTOR="YES", BLOCKSIZE=256)
    make("cog-one-tile.tif", driver="COG")
    make("cog-big.tif", driver="COG", size=(1301, 900), BIGTIFF="YES", COMPRESS="ZSTD", BLOCKSIZE=128)
    make("cog-mask.tif", driver="COG", kind=gdal.GDT_Byte, bands=4, no_data=None, size=(1301, 900),
         COMPRESS="JPEG", BLOCKSIZE=128)
    make("large-striped.tif", size=(1301, 900))
    make("large-tiled.tif", size=(1301, 900), TILED="YES")
    make("large-overviews-behind.tif", size=(1301, 900), TILED="YES", finish=build)


def mask_then_overviews(dataset):
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(numpy.full((HEIGHT, WIDTH), 255, "uint8"))
    dataset.BuildOverviews("NEAREST", [2, 4])
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)


def make_no_data():
    values = {"minus-9999": -9999.0, "largest-float": LARGEST_FLOAT, "lowest-float": -LARGEST_FLOAT,
              "nan": float("nan"), "zero": 0.0, "fraction": 0.1, "infinite": float("inf"), "none": None}
    for name, value in values.items():
        make(f"no-data-{name}.tif", no_data=value)
    make("no-data-255.tif", kind=gdal.GDT_Byte, no_data=255)
    make("no-data-out-of-range.tif", kind=gdal.GDT_Byte, no_data=-9999)
    make("no-data-double-in-double.tif", kind=gdal.GDT_Float64, no_data=-1.7976931348623157e308)


def make_systems():
    make("crs-4326.tif", crs="EPSG:4326", grid=(4.5, 0.001, 0, 52.5, 0, -0.001))
    make("crs-4326-whole-world.tif", crs="EPSG:4326", size=(361, 181), grid=(-180, 360 / 361, 0, 90, 0, -180 / 181))
    make("crs-4258.tif", crs="EPSG:4258", grid=(4.5, 0.001, 0, 52.5, 0, -0.001))
    make("crs-32631.tif", crs="EPSG:32631", grid=(600000, 10, 0, 5800000, 0, -10))
    make("crs-32756-south.tif", crs="EPSG:32756", grid=(330000, 5, 0, 6250000, 0, -5))
    make("crs-25832.tif", crs="EPSG:25832", grid=(500000, 1, 0, 5700000, 0, -1))
    make("crs-2263-feet.tif", crs="EPSG:2263", grid=(980000, 5, 0, 200000, 0, -5))
    make("crs-3857.tif", crs="EPSG:3857", grid=(500000, 10, 0, 6800000, 0, -10))
    make("crs-27700.tif", crs="EPSG:27700", grid=(530000, 1, 0, 180000, 0, -1))
    make("crs-31370.tif", crs="EPSG:31370", grid=(150000, 1, 0, 170000, 0, -1))
    make("crs-2193.tif", crs="EPSG:2193", grid=(1570000, 1, 0, 5180000, 0, -1))
    make("crs-3414.tif", crs="EPSG:3414", grid=(28000, 1, 0, 30000, 0, -1))
    make("crs-7415-compound.tif", crs="EPSG:7415")
    make("crs-user-defined.tif", crs="+proj=tmerc +lat_0=51 +lon_0=5 +k=0.9999 +x_0=5000 +y_0=6000 +ellps=bessel")
    make("crs-none.tif", crs=None)
    make("crs-none-no-grid.tif", crs=None, grid=None)
    make("crs-no-grid.tif", grid=None)


def make_grids():
    make("point.tif", finish=lambda made: made.SetMetadataItem("AREA_OR_POINT", "Point"))
    make("rotated.tif", grid=(120000, 0.4, 0.3, 480000, 0.3, -0.4))
    make("sheared.tif", grid=(120000, 0.5, 0.1, 480000, 0, -0.5))
    make("turned-180.tif", grid=(120000, -0.5, 0, 480000, 0, 0.5))
    make("south-up.tif", grid=(120000, 0.5, 0, 480000, 0, 0.5))
    make("oblong-pixels.tif", grid=(120000, 0.5, 0, 480000, 0, -0.25))
    make("world-file.tif", PROFILE="BASELINE", TFW="YES")
    make("profile-geotiff.tif", PROFILE="GeoTIFF", no_data=None)
    make("geotiff-1-1.tif", GEOTIFF_VERSION="1.1")
    make("tags-by-esri.tif", GEOTIFF_KEYS_FLAVOR="ESRI_PE")
    make("control-points.tif", grid=None, crs=None, finish=set_control_points)


def set_control_points(dataset):
    corners = [(0, 0), (WIDTH, 0), (0, HEIGHT), (WIDTH, HEIGHT)]
    points = [gdal.GCP(120000 + x * 0.5 + y * 0.01, 480000 - y * 0.5, 0, x, y) for x, y in corners]
    dataset.SetGCPs(points, reference(RD))


def make_bands():
    make("bands-2.tif", bands=2)
    make("bands-3-apart.tif", bands=3, INTERLEAVE="BAND")
    make("bands-4-rgba.tif", kind=gdal.GDT_Byte, bands=4, no_data=None, PHOTOMETRIC="RGB", ALPHA="YES")
    make("bands-300.tif", kind=gdal.GDT_Byte, bands=300, size=(9, 8))
    make("mask-inside.tif", finish=mask_then_overviews)
    source = dataset_in_memory(gdal.GDT_Byte, 1, (WIDTH, HEIGHT), RD_GRID, RD, 0)
    colours = gdal.ColorTable()
    for index in range(256):
        colours.SetColorEntry(index, (index, 0, 255 - index, 255))
    source.GetRasterBand(1).SetColorTable(colours)
    gdal.GetDriverByName("GTiff").CreateCopy(path_of("palette.tif"), source)
    make("metadata-and-scale.tif", finish=add_metadata)


def add_metadata(dataset):
    dataset.SetMetadataItem("TIFFTAG_SOFTWARE", "a model")
    dataset.SetMetadataItem("DESCRIPTION", "diepte <m> & \u00e9\u00e9n")
    band = dataset.GetRasterBand(1)
    band.SetScale(0.01)
    band.SetOffset(100)
    band.SetDescription("water depth")
    band.SetUnitType("m")


for each in [make_types, make_containers, make_compressions, make_overviews, make_no_data, make_systems, make_grids,
             make_bands]:
    each()
