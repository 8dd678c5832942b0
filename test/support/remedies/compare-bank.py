"""Holds what lines made of rasters against what they were made of, as GDAL reads both.

Reads a JSON list of {"source", "outcome", "line"} from the file given; prints a list of lists of what was harmed: sentences
that begin with the check's name (values, validity, place, statistics, overviews). An outcome that is absent is harmed.
"""

import json
import re
import sys

import numpy
from osgeo import gdal, osr

gdal.UseExceptions()
gdal.PushErrorHandler("CPLQuietErrorHandler")
# A warp's own transformation is exact to an eighth of a pixel; elsewhere a pixel is a pixel.
EXACT, WARPED = 1e-6, 0.15


class Raster:
    """The values of the first band that is none of alpha, what they mean, and which of them are valid."""

    def __init__(self, path):
        self.opened = opened = gdal.Open(path)
        numbers = range(1, opened.RasterCount + 1)
        alphas = [n for n in numbers if opened.GetRasterBand(n).GetColorInterpretation() == gdal.GCI_AlphaBand]
        self.band = band = opened.GetRasterBand(next(n for n in numbers if n not in alphas))
        values = band.ReadAsArray()
        if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
            values = values.view("int8")
        self.raw = values.real if numpy.iscomplexobj(values) else values
        self.no_data = band.GetNoDataValue()
        self.valid = band.GetMaskBand().ReadAsArray() != 0
        # Where two things say which pixels have no data, either is enough.
        if self.no_data is not None and band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            self.valid &= ~is_value(self.raw, self.no_data)
        for number in alphas:
            self.valid &= opened.GetRasterBand(number).ReadAsArray() != 0
        self.scale = (1.0 if band.GetScale() is None else band.GetScale(), band.GetOffset() or 0.0)

    @property
    def is_scaled(self):
        return self.scale != (1.0, 0.0)

    @property
    def meant(self):
        return self.raw.astype("float64") * self.scale[0] + self.scale[1] if self.is_scaled else self.raw

    @property
    def transform(self):
        if self.opened.GetGCPCount():
            return gdal.GCPsToGeoTransform(self.opened.GetGCPs())
        return self.opened.GetGeoTransform(can_return_null=True)

    @property
    def system(self):
        found = self.opened.GetSpatialRef() or self.opened.GetGCPSpatialRef()
        return in_file_order(found) if found else None


def is_value(values, value):
    if value != value:
        return numpy.isnan(values)
    return values == (numpy.float32(value) if values.dtype == numpy.float32 else value)


def in_file_order(system):
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def option(line, name, count=1):
    found = re.search(rf" {name}" + r" (\S+)" * count, line)
    return None if found is None else (found.group(1) if count == 1 else [float(found.group(n + 1)) for n in range(count)])


def compare(job):
    line = job["line"]
    try:
        outcome = Raster(job["outcome"])
    except RuntimeError as why:
        return [f"values: there is no outcome ({why})"]
    source = Raster(job["source"])
    given = transform_given(source, line)
    harms = [*place_harms(source, outcome, given, line)]
    if given is not None and outcome.transform is not None:
        harms += pixel_harms(source, outcome, given, line)
    elif source.raw.shape == outcome.raw.shape:
        rows, columns = numpy.indices(outcome.raw.shape)
        harms += value_harms(source, outcome, [(rows, columns)], line)
    return [*harms, *statistics_harms(outcome), *overview_harms(outcome)]


def transform_given(source, line):
    corners = option(line, "-a_ullr", 4)
    if corners is None:
        return source.transform
    west, north, east, south = corners
    width, height = source.opened.RasterXSize, source.opened.RasterYSize
    return (west, (east - west) / width, 0.0, north, 0.0, (south - north) / height)


def moves(source, given, line):
    """Whether the line has to lay the values on another grid."""
    turned = given is not None and (given[2] != 0 or given[4] != 0)
    square = given is not None and abs(abs(given[1]) - abs(given[5])) > 1e-6 * abs(given[1])
    warped = "gdalwarp" in line
    made_square = warped and square and not turned and is_squared(source, line)
    return warped and bool(turned or source.opened.GetGCPCount() or option(line, "-t_srs") or made_square)


def is_squared(source, line):
    sides = option(line, "-tr", 2)
    return sides is not None and sides[0] == sides[1]


def place_harms(source, outcome, given, line):
    wanted = option(line, "-t_srs") or option(line, "-a_srs")
    system = source.system
    if wanted is not None:
        system = osr.SpatialReference()
        system.SetFromUserInput(wanted)
    if (system is None) != (outcome.system is None):
        yield "place: one has a projection and the other has none"
    elif system is not None and not outcome.system.IsSame(in_file_order(system), ["IGNORE_COORDINATE_EPOCH=YES"]):
        yield "place: the projection is another"
    if (given is None) != (outcome.transform is None):
        yield "place: one has a transform and the other has none"
    if given is not None and "gdalwarp" not in line and outcome.transform != tuple(given) and not source.opened.GetGCPCount():
        yield f"place: its transform {outcome.transform} was {given}"


def pixel_harms(source, outcome, given, line):
    px, py = in_source_pixels(source, outcome, given, line)
    moved = moves(source, given, line)
    near = WARPED if moved else EXACT
    places = [(py, px)] + [(py + near * dy, px + near * dx) for dy in (-1, 1) for dx in (-1, 1)]
    yield from value_harms(source, outcome, [(floor(y), floor(x)) for y, x in places], line)
    hit = numpy.zeros(source.raw.shape, bool)
    rows, columns = floor(py), floor(px)
    inside = (rows >= 0) & (columns >= 0) & (rows < hit.shape[0]) & (columns < hit.shape[1])
    hit[rows[inside], columns[inside]] = True
    if moved:
        # Turned and projected pixels meet one another: one in three may be nobody's nearest, none of a row's end.
        if hit.mean() < 0.66:
            yield f"place: only {hit.mean():.0%} of its pixels are in the outcome"
    elif not hit.all() or hit.size != outcome.raw.size:
        yield f"place: {hit.size} pixels became {outcome.raw.size}"


def floor(values):
    return numpy.floor(values).astype(int)


def in_source_pixels(source, outcome, given, line):
    x0, dx, rx, y0, ry, dy = outcome.transform
    rows, columns = numpy.indices(outcome.raw.shape)
    x = x0 + (columns + 0.5) * dx + (rows + 0.5) * rx
    y = y0 + (columns + 0.5) * ry + (rows + 0.5) * dy
    target = option(line, "-t_srs")
    if target is not None:
        before = source.system
        assigned = option(line, "-a_srs")
        if assigned is not None:
            before = osr.SpatialReference()
            before.SetFromUserInput(assigned)
        after = osr.SpatialReference()
        after.SetFromUserInput(target)
        back = osr.CoordinateTransformation(in_file_order(after), in_file_order(before))
        there = numpy.array(back.TransformPoints(numpy.column_stack([x.ravel(), y.ravel()])))
        x, y = there[:, 0].reshape(x.shape), there[:, 1].reshape(y.shape)
    inverse = gdal.InvGeoTransform(given)
    return (inverse[0] + x * inverse[1] + y * inverse[2], inverse[3] + x * inverse[4] + y * inverse[5])


def value_harms(source, outcome, places, line):
    expected, fits = source.meant, numpy.zeros(outcome.raw.shape, bool)
    valid = source.valid.copy()
    for each in (option(line, "-a_nodata"), option(line, "-srcnodata")):
        # Who gives a no-data value says that pixels which have it have none; a value of the type's own end may be data.
        if each not in (None, "none") and float(each) in (-9999, -10000, source.no_data):
            valid &= ~is_value(source.raw, float(each))
    valid_as = numpy.zeros(outcome.raw.shape, bool)
    for rows, columns in places:
        inside = (rows >= 0) & (columns >= 0) & (rows < valid.shape[0]) & (columns < valid.shape[1])
        at = (numpy.clip(rows, 0, valid.shape[0] - 1), numpy.clip(columns, 0, valid.shape[1] - 1))
        here = inside & valid[at]
        valid_as |= here == outcome.valid
        same = same_values(source, outcome, expected[at])
        fits |= (here == outcome.valid) & (~here | same)
    if not valid_as.all():
        at = numpy.argwhere(~valid_as)[0]
        yield f"validity: {(~valid_as).sum()} pixels, the first at {tuple(at.tolist())}, now valid {bool(outcome.valid[tuple(at)])}"
    wrong = valid_as & ~fits
    if wrong.any():
        at = tuple(numpy.argwhere(wrong)[0].tolist())
        yield f"values: {wrong.sum()} pixels, the first at {at}, now {outcome.meant[at]}"


def same_values(source, outcome, expected):
    found = outcome.meant
    if source.is_scaled:
        return numpy.isclose(found.astype("float64"), expected, rtol=3e-7, atol=3e-7 * abs(source.scale[1]), equal_nan=True)
    if found.dtype != expected.dtype and found.dtype == numpy.float32:
        expected = expected.astype("float32")
    return (found == expected) | ((found != found) & (expected != expected))


def statistics_harms(outcome):
    said = {key: outcome.band.GetMetadataItem(f"STATISTICS_{key}") for key in ("MINIMUM", "MAXIMUM", "MEAN")}
    if all(each is None for each in said.values()):
        return
    data = outcome.raw[outcome.valid].astype("float64")
    if data.size == 0:
        yield "statistics: there are some of no pixels"
        return
    for key, is_now in (("MINIMUM", data.min()), ("MAXIMUM", data.max()), ("MEAN", data.mean())):
        if said[key] is None or not numpy.isclose(float(said[key]), is_now, rtol=1e-5, atol=1e-6):
            yield f"statistics: {key.lower()} is said to be {said[key]} and is {is_now}"


def overview_harms(outcome):
    have = set(numpy.unique(outcome.raw[outcome.valid]).tolist())
    for number in range(outcome.band.GetOverviewCount()):
        overview = outcome.band.GetOverview(number)
        values = overview.ReadAsArray()[overview.GetMaskBand().ReadAsArray() != 0]
        own = set(numpy.unique(values).tolist()) - have
        own = {each for each in own if each == each}
        if own:
            yield f"overviews: level {number + 1} has {len(own)} values the raster lacks, {sorted(own)[0]} the least"


with open(sys.argv[1], encoding="utf-8") as asked:
    print(json.dumps([compare(job) for job in json.load(asked)]))
