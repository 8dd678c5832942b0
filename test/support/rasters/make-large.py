"""Makes a 6.4 GB BigTIFF, a 5 GB HDF5 file, and a thousand small GeoTIFFs into the folder given.

The large ones are sparse: GDAL and HDF5 lay them out as full files, but their pixels are holes that need no disk.
"""

import os
import shutil
import struct
import sys

import h5py
import numpy
from osgeo import gdal, osr

gdal.UseExceptions()
folder = sys.argv[1]
small_files = int(sys.argv[2])


def path_of(*names):
    return os.path.join(folder, *names)


def place(dataset, pixel):
    dataset.SetGeoTransform((120000, pixel, 0, 480000, 0, -pixel))
    system = osr.SpatialReference()
    system.ImportFromEPSG(28992)
    dataset.SetSpatialRef(system)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)


def make_big_tiff(name, side=40_000, block=256):
    options = ["BIGTIFF=YES", "TILED=YES", "SPARSE_OK=TRUE", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    made = gdal.GetDriverByName("GTiff").Create(path_of(name), side, side, 1, gdal.GDT_Float32, options)
    place(made, 0.5)
    made.FlushCache()
    del made
    fill_with_holes(path_of(name), block * block * 4)


def fill_with_holes(path, tile_bytes):
    """Gives every missing tile of a little-endian BigTIFF a place behind what is there, and the file that length."""
    with open(path, "r+b") as file:
        tags = read_directory(file)
        count, offsets_at = tags[324]
        start = (os.path.getsize(path) + 4095) // 4096 * 4096
        file.seek(offsets_at)
        file.write(struct.pack(f"<{count}Q", *(start + at * tile_bytes for at in range(count))))
        file.seek(tags[325][1])
        file.write(struct.pack("<I", tile_bytes) * count)
        file.truncate(start + count * tile_bytes)


def read_directory(file):
    """Tag to (count, where its values stand)."""
    file.seek(8)
    directory = struct.unpack("<Q", file.read(8))[0]
    file.seek(directory)
    entries = [file.read(20) for _ in range(struct.unpack("<Q", file.read(8))[0])]
    read = [struct.unpack("<HHQQ", each) for each in entries]
    assert all(kind == (16 if tag == 324 else 4) for tag, kind, _, _ in read if tag in (324, 325))
    return {tag: (count, value) for tag, _, count, value in read}


def make_results(name, nodes=500_000, steps=2_500):
    """One variable of a chunk a step, as simulations write it, every chunk with its place."""
    with h5py.File(path_of(name), "w") as made:
        made.attrs.update({"threedicore_version": "3.6.10", "model_slug": "polder-1-2f6c", "simulation_id": 259643})
        made.create_dataset("time", data=numpy.arange(steps) * 300.0, maxshape=(None,), chunks=(512,))
        made["time"].attrs["units"] = "seconds since 2026-02-01 12:00:00.0 +0000"
        layout = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        layout.set_chunk((1, nodes))
        layout.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
        layout.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
        space = h5py.h5s.create_simple((steps, nodes), (h5py.h5s.UNLIMITED, nodes))
        h5py.h5d.create(made.id, b"Mesh2D_s1", h5py.h5t.NATIVE_FLOAT, space, layout)


def make_small():
    os.mkdir(path_of("small"))
    kinds = [[], ["COMPRESS=LZW"], ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES"], ["TILED=YES"], ["BIGTIFF=YES"]]
    values = numpy.add.outer(numpy.arange(150), numpy.arange(203)).astype("float32")
    for at, options in enumerate(kinds):
        made = gdal.GetDriverByName("GTiff").Create(path_of(f"kind-{at}.tif"), 203, 150, 1, gdal.GDT_Float32, options)
        place(made, 0.5)
        made.GetRasterBand(1).WriteArray(values)
        made.FlushCache()
        del made
    for at in range(small_files):
        shutil.copyfile(path_of(f"kind-{at % len(kinds)}.tif"), path_of("small", f"depth-{at:04}.tif"))


make_big_tiff("large.tif")
make_results("results_3di.nc")
make_small()
