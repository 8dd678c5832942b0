"""Makes the bank of rasters on which every line that mends one is tried, into the folder given.

Each file is one combination of type, no-data value, mask, alpha band, statistics, orientation, scale, projection, and of
classes (few values, the extremes of the type among them) or a continuous surface. Its name says what it is. A second
argument N makes every N-th file only, a third those whose name has it in it. Prints how many were made.
"""

import os
import sys

import numpy
from osgeo import gdal, osr

gdal.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
folder, step = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
wanted = sys.argv[3] if len(sys.argv) > 3 else ""

TYPES = {
    "byte": ("uint8", gdal.GDT_Byte), "int8": ("int8", gdal.GDT_Byte), "uint16": ("uint16", gdal.GDT_UInt16),
    "int16": ("int16", gdal.GDT_Int16), "uint32": ("uint32", gdal.GDT_UInt32), "int32": ("int32", gdal.GDT_Int32),
    "uint64": ("uint64", gdal.GDT_UInt64), "int64": ("int64", gdal.GDT_Int64), "half": ("float32", gdal.GDT_Float32),
    "float32": ("float32", gdal.GDT_Float32), "float64": ("float64", gdal.GDT_Float64),
    "complex": ("complex64", gdal.GDT_CFloat32), "bits4": ("uint8", gdal.GDT_Byte), "bits12": ("uint16", gdal.GDT_UInt16),
}
OPTIONS = {"int8": ["PIXELTYPE=SIGNEDBYTE"], "half": ["NBITS=16"], "bits4": ["NBITS=4"], "bits12": ["NBITS=12"]}
TOPS = {"bits4": 15, "bits12": 4095, "half": 2048}
WEST, NORTH = 120000.0, 480000.0
GRIDS = {
    "north": (WEST, 10, 0, NORTH, 0, -10), "south": (WEST, 10, 0, NORTH - 200, 0, 10), "east": (WEST + 300, -10, 0, NORTH, 0, -10),
    "rotated": (WEST, 8, 6, NORTH, 6, -8), "oblong": (WEST, 10, 0, NORTH, 0, -4), "tall": (WEST, 3, 0, NORTH, 0, -7),
    "south-oblong": (WEST, 10, 0, NORTH - 80, 0, 4), "odd": (WEST + 1 / 3, 1 / 3, 0, NORTH - 1 / 7, 0, -1 / 3),
    "points": None, "nowhere": None,
}
SYSTEMS = {
    "rd": "EPSG:28992", "degrees": "EPSG:4326", "feet": "EPSG:2263", "heights": "EPSG:7415", "nobody": None,
    "own": "+proj=sterea +lat_0=52 +lon_0=5 +ellps=bessel +units=m",
}
DEGREES = (4.5, 0.0001, 0, 52.25, 0, -0.0001)
OBLONG_DEGREES = (4.5, 0.0002, 0, 52.25, 0, -0.0001)
FEET = (980000.0, 10, 0, 200000.0, 0, -10)


def extremes(kind):
    name = TYPES[kind][0]
    if name.startswith(("float", "complex")):
        return (-TOPS.get(kind, 1e6), TOPS.get(kind, 1e6))
    limits = numpy.iinfo(name)
    return (int(limits.min), TOPS.get(kind, int(limits.max)))


def surface(kind, content, shape):
    """Values that make use of the type."""
    rows, columns = numpy.indices(shape)
    at = rows * shape[1] + columns
    low, high = extremes(kind)
    name = TYPES[kind][0]
    if content == "classes":
        pool = [low, high, low + 1, high - 1, 0, 1, 2, 3, 5, 7, 100 if high > 100 else 4]
        return numpy.array(pool, name)[(at * 5 + rows) % len(pool)]
    if name.startswith(("float", "complex")):
        wave = numpy.round(numpy.sin(at / 37.0) * 40 + rows / 8.0 + columns / 64.0, 6)
        return wave.astype(name)
    span = min(high, 60000) - max(low, -30000)
    return (max(low, -30000) + (at * 3) % (span + 1)).astype(name)


def no_data_of(kind, which):
    low, high = extremes(kind)
    is_float = TYPES[kind][0].startswith(("float", "complex"))
    usual = (-2048 if kind == "half" else -9999) if is_float else (-9999 if low <= -9999 else (high if low == 0 else low))
    if which == "between":
        return int(-2147483648 if kind == "int32" else high)
    return {"none": None, "usual": usual, "zero": 0, "nan": numpy.nan, "impossible": 0.5 if low < -9999 and not is_float else
            (-9999 if kind == "half" or not is_float else 1e300), "lowest": float(numpy.finfo(TYPES[kind][0]).min) if is_float
            else low, "infinite": -numpy.inf}[which]


class Recipe:
    def __init__(self, kind, content="ramp", nd="usual", grid="north", crs="rd", mask=None, alpha=None, stats=None, scale=None,
                 large=False, beside=None, overviews=None, options=()):
        self.__dict__.update(locals())

    @property
    def name(self):
        said = [self.kind, self.content, f"nd-{self.nd}"]
        said += [self.grid] if self.grid != "north" else []
        said += [self.crs] if self.crs != "rd" else []
        said += [self.mask] if self.mask else []
        said += [f"alpha-{self.alpha}"] if self.alpha else []
        said += [f"stats-{self.stats}"] if self.stats else []
        said += ["scale-" + "-".join(map(str, self.scale))] if self.scale else []
        said += ["large"] if self.large else []
        said += [f"beside-{self.beside}"] if self.beside else []
        said += [f"ovr-{self.overviews}"] if self.overviews else []
        said += [option.lower().replace("=", "-") for option in self.options]
        return "_".join(said).replace("+", "") + ".tif"


def transform_of(recipe):
    if recipe.crs == "degrees":
        return OBLONG_DEGREES if recipe.grid == "oblong" else DEGREES
    return FEET if recipe.crs == "feet" else GRIDS[recipe.grid]


def place(made, recipe):
    system = None
    if SYSTEMS[recipe.crs]:
        system = osr.SpatialReference()
        system.SetFromUserInput(SYSTEMS[recipe.crs])
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if recipe.grid == "points":
        at = [(0, 0), (made.RasterXSize, 0), (0, made.RasterYSize), (made.RasterXSize, made.RasterYSize)]
        points = [gdal.GCP(WEST + 10 * x, NORTH - 10 * y, 0, x, y) for x, y in at]
        made.SetGCPs(points, system)
        return
    if transform_of(recipe) is not None:
        made.SetGeoTransform(transform_of(recipe))
    if system is not None:
        made.SetSpatialRef(system)


def make(recipe):
    shape = (560, 640) if recipe.large else (20, 30)
    path = os.path.join(folder, recipe.name)
    bands = {None: 1, "full": 2, "part": 2, "rgba": 4}[recipe.alpha]
    options = [*OPTIONS.get(recipe.kind, []), *recipe.options]
    options += ["ALPHA=YES"] if recipe.alpha else []
    options += ["PHOTOMETRIC=RGB"] if recipe.alpha == "rgba" else []
    made = gdal.GetDriverByName("GTiff").Create(path, shape[1], shape[0], bands, TYPES[recipe.kind][1], options)
    place(made, recipe)
    band = made.GetRasterBand(1)
    values = surface(recipe.kind, recipe.content, shape)
    no_data = no_data_of(recipe.kind, recipe.nd)
    rows, columns = numpy.indices(shape)
    holes = (rows * 7 + columns) % 11 == 0
    if no_data is not None and recipe.nd != "impossible":
        values[holes] = no_data
    if recipe.stats == "counted":
        values[holes] = -9999 if no_data is None else no_data
        band.WriteArray(values)
        band.ComputeStatistics(False)
    if no_data is not None:
        band.SetNoDataValue(no_data)
    for number in range(1, bands + 1):
        made.GetRasterBand(number).WriteArray(values.view("uint8") if recipe.kind == "int8" else values)
    if recipe.stats == "right":
        band.ComputeStatistics(False)
    finish(made, recipe, rows, columns, bands)
    made = None
    if recipe.overviews:
        opened = gdal.Open(path, gdal.GA_Update)
        opened.BuildOverviews(recipe.overviews, [2, 4])
    if recipe.beside == "stats":
        beside(path)


def finish(made, recipe, rows, columns, bands):
    if recipe.scale:
        made.GetRasterBand(1).SetScale(recipe.scale[0])
        made.GetRasterBand(1).SetOffset(recipe.scale[1])
    if recipe.mask:
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        made.GetRasterBand(1).GetMaskBand().WriteArray(numpy.where(columns < 10, 0, 255).astype("uint8"))
    if recipe.alpha:
        last = made.GetRasterBand(bands)
        last.SetColorInterpretation(gdal.GCI_AlphaBand)
        last.WriteArray(numpy.where((rows >= 5) & (rows < 9), 0, 128 if recipe.alpha == "part" else 255))


def beside(path):
    """What a viewer leaves beside a file: statistics that count its pixels without data, which it does not know of."""
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "YES")
    opened = gdal.Open(path)
    opened.GetRasterBand(1).ComputeStatistics(False)
    opened = None
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")


def types():
    for kind in TYPES:
        if kind == "complex":
            continue
        for content in ("classes", "ramp"):
            for nd in ("none", "usual"):
                yield Recipe(kind, content, nd)
    yield Recipe("complex", "ramp", "none")
    yield Recipe("complex", "ramp", "usual")
    for kind in ("byte", "uint16", "int16", "int32", "half", "float32", "float64"):
        yield Recipe(kind, "ramp", "impossible")
        yield Recipe(kind, "classes", "zero")
    for kind in ("float32", "float64", "half"):
        yield Recipe(kind, "ramp", "nan")
        yield Recipe(kind, "classes", "infinite")
    for kind in ("float32", "float64", "int32", "int64"):
        yield Recipe(kind, "classes", "lowest")
    for kind in ("uint32", "uint64", "int64"):
        yield Recipe(kind, "classes", "between")


def orientations():
    for grid in ("south", "east", "rotated", "oblong", "tall", "south-oblong", "odd", "points", "nowhere"):
        yield Recipe("byte", "classes", "none", grid=grid)
        yield Recipe("byte", "classes", "zero", grid=grid)
        yield Recipe("int16", "classes", "usual", grid=grid)
        yield Recipe("float32", "ramp", "none", grid=grid)
        yield Recipe("float32", "ramp", "nan", grid=grid)
        yield Recipe("float64", "ramp", "lowest", grid=grid)
        yield Recipe("float32", "ramp", "none", grid=grid, mask="mask")
        yield Recipe("byte", "classes", "none", grid=grid, alpha="full")
    yield Recipe("byte", "classes", "impossible", grid="rotated")
    yield Recipe("int32", "classes", "usual", grid="south")


def validity():
    for kind in ("byte", "uint16", "int16", "int32", "float32", "float64", "half"):
        yield Recipe(kind, "classes", "none", mask="mask")
        yield Recipe(kind, "classes", "usual", mask="mask")
        yield Recipe(kind, "ramp", "none", mask="mask", large=kind in ("byte", "float32"))
    yield Recipe("float32", "ramp", "nan", mask="mask")
    yield Recipe("float32", "ramp", "impossible", mask="mask")
    for kind in ("byte", "uint16", "int16", "float32"):
        yield Recipe(kind, "classes", "none", alpha="full")
        yield Recipe(kind, "ramp", "none", alpha="part")
    yield Recipe("byte", "ramp", "none", alpha="rgba")
    yield Recipe("byte", "ramp", "usual", alpha="full")


def scales():
    for kind in ("byte", "int16", "uint16", "int32", "float32", "float64"):
        yield Recipe(kind, "classes", "none", scale=(0.01, -2))
        yield Recipe(kind, "classes", "usual", scale=(0.5, 0))
        yield Recipe(kind, "ramp", "zero", scale=(1, -100))
        yield Recipe(kind, "ramp", "none", scale=(0.1, 0), mask="mask")
    yield Recipe("int16", "classes", "usual", scale=(1000, 0))
    yield Recipe("int16", "classes", "usual", scale=(-0.01, 10))
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), grid="south")
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), grid="rotated")
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), grid="oblong")
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), crs="degrees")
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), crs="nobody")
    yield Recipe("int16", "ramp", "usual", scale=(0.01, 0), large=True)
    yield Recipe("int16", "ramp", "impossible", scale=(0.01, 0))
    yield Recipe("byte", "classes", "none", scale=(0.01, 0), alpha="full")


def statistics():
    for kind in ("byte", "int16", "int32", "float32", "float64"):
        yield Recipe(kind, "ramp", "usual", stats="right")
        yield Recipe(kind, "classes", "usual", stats="counted")
    for grid in ("south", "oblong", "rotated", "nowhere"):
        yield Recipe("float32", "ramp", "usual", grid=grid, stats="counted")
    yield Recipe("float32", "ramp", "none", stats="counted")
    yield Recipe("float32", "ramp", "none", stats="counted", large=True)
    yield Recipe("float32", "ramp", "none", stats="counted", crs="nobody")
    yield Recipe("float32", "ramp", "none", stats="right", mask="mask")
    yield Recipe("int16", "ramp", "usual", stats="counted", scale=(0.01, 0))
    yield Recipe("int64", "classes", "usual", stats="right")
    yield Recipe("float32", "ramp", "none", beside="stats")
    yield Recipe("float32", "ramp", "none", beside="stats", crs="nobody")
    yield Recipe("int16", "ramp", "usual", beside="stats", large=True)


def systems():
    for crs in ("degrees", "feet", "heights", "nobody", "own"):
        yield Recipe("byte", "classes", "none", crs=crs)
        yield Recipe("byte", "classes", "zero", crs=crs)
        yield Recipe("float32", "ramp", "none", crs=crs)
        yield Recipe("float32", "ramp", "nan", crs=crs)
        yield Recipe("float32", "ramp", "usual", crs=crs, mask="mask")
    yield Recipe("float32", "ramp", "nan", crs="degrees", grid="oblong")
    yield Recipe("byte", "classes", "none", crs="degrees", alpha="full")
    yield Recipe("float64", "ramp", "none", crs="nobody", grid="rotated", mask="mask")


def layouts():
    for kind in ("byte", "int16", "int32", "float32", "float64"):
        yield Recipe(kind, "classes", "usual", large=True)
        yield Recipe(kind, "ramp", "none", large=True, options=("COMPRESS=LZW",))
    yield Recipe("float32", "ramp", "usual", large=True, overviews="AVERAGE")
    yield Recipe("float32", "ramp", "none", large=True, overviews="AVERAGE", options=("TILED=YES",))
    yield Recipe("byte", "classes", "none", large=True, overviews="AVERAGE")
    yield Recipe("float32", "ramp", "usual", large=True, grid="oblong", overviews="AVERAGE")
    yield Recipe("float32", "ramp", "nan", large=True, crs="degrees", overviews="AVERAGE")
    yield Recipe("float32", "ramp", "nan", large=True)
    yield Recipe("int16", "ramp", "usual", large=True, grid="south")
    yield Recipe("byte", "classes", "none", large=True, alpha="full")


every = [each for group in (types, orientations, validity, scales, statistics, systems, layouts) for each in group()]
every = list({each.name: each for each in every}.values())
chosen = [each for each in every if wanted in each.name][::step]
for each in chosen:
    make(each)
print(len(chosen))
