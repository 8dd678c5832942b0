"""Makes NetCDF files of every kind the NetCDF library writes into the folder given: formats, times, groups, limits."""

import os
import sys

import netCDF4
import numpy

folder = sys.argv[1]
STEPS = [0, 300, 600, 900]


def make(name, fill, **how):
    with netCDF4.Dataset(os.path.join(folder, name), "w", **how) as made:
        fill(made)


def timed(units, values=STEPS, kind="f8", limit=None, calendar=None, packed=None, **more):
    """A function that fills a file with a time axis and one variable over it."""
    def fill(made):
        made.model_slug = "polder-1-2f6c"
        made.createDimension("time", limit)
        made.createDimension("nMesh2D_nodes", 5)
        time = made.createVariable("time", kind, ("time",), **more)
        if units is not None:
            time.units = units
        if calendar is not None:
            time.calendar = calendar
        time.set_auto_maskandscale(False)
        for name, value in (packed or {}).items():
            time.setncattr(name, value)
        time[:] = numpy.array(values, kind)
        made.createVariable("Mesh2D_s1", "f4", ("time", "nMesh2D_nodes"), zlib=True)
    return fill


def make_formats():
    for name in ["NETCDF4", "NETCDF4_CLASSIC", "NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF3_64BIT_DATA"]:
        make(f"{name.lower().replace('_', '-')}.nc", timed("seconds since 2026-01-01"), format=name)


def make_times():
    make("time-seconds.nc", timed("seconds since 2026-02-01 12:00:00.0 +0000"))
    make("time-minutes-z.nc", timed("minutes since 2026-02-01T12:00:00Z"))
    make("time-hours-offset.nc", timed("hours since 2026-02-01 12:00:00 +01:00"))
    make("time-days.nc", timed("days since 1970-01-01", [20000, 20000.25, 20000.5]))
    make("time-days-noleap.nc", timed("days since 2023-01-01", [0, 365, 730, 1155], calendar="noleap"))
    make("time-days-360.nc", timed("days since 2020-01-01", [0, 59, 360], calendar="360_day"))
    make("time-days-julian.nc", timed("days since 2020-01-01", [0, 59, 360], calendar="julian"))
    make("time-proleptic.nc", timed("days since 2020-01-01", [0, 59, 360], calendar="proleptic_gregorian"))
    make("time-before-1582.nc", timed("days since 0001-01-01", [0, 737791]))
    make("time-milliseconds.nc", timed("milliseconds since 2026-01-01", [0, 1, 1500]))
    make("time-int64.nc", timed("seconds since 1970-01-01", [1_770_000_000, 1_770_003_600], "i8"))
    make("time-int32.nc", timed("seconds since 2026-01-01", kind="i4"))
    make("time-float32.nc", timed("seconds since 2026-01-01", kind="f4"))
    make("time-one-step.nc", timed("seconds since 2026-01-01", [60]))
    make("time-no-steps.nc", timed("seconds since 2026-01-01", []))
    make("time-fixed-length.nc", timed("seconds since 2026-01-01", limit=4))
    make("time-many-steps.nc", timed("seconds since 2026-01-01", numpy.arange(100_000) * 10.0))
    make("time-packed.nc", timed("seconds since 2026-01-01", zlib=True, shuffle=True, chunksizes=(3,)))
    make("time-no-units.nc", timed(None))
    make("time-nanoseconds.nc", timed("nanoseconds since 2026-01-01", [0, 3_600_000_000_000], "i8"))
    make("time-ns-since-1970.nc", timed("ns since 1970-01-01", [1_767_225_600_000_000_000, 1_767_229_200_000_000_000], "i8"))
    make("time-microseconds.nc", timed("us since 2026-01-01", [0, 1_000_000], "i8"))
    make("time-weeks.nc", timed("weeks since 2026-01-01", [0, 1, 2]))
    make("time-months-360.nc", timed("months since 2026-01-01", [0, 1, 2], calendar="360_day"))
    make("time-common-years.nc", timed("common_years since 2000-01-01", [0, 1, 2], calendar="noleap"))
    make("time-unknown-calendar.nc", timed("days since 2026-01-01", calendar="none"))
    make("time-year-zero.nc", timed("days since 0000-01-01", [0, 1], calendar="standard"))
    make("time-year-zero-proleptic.nc", timed("days since 0000-01-01", [0, 1], calendar="proleptic_gregorian"))


def make_packed_times():
    make("time-scaled.nc", timed("hours since 2026-01-01", kind="i4", packed={"scale_factor": 1 / 3600, "add_offset": 0.0}))
    make("time-offset.nc", timed("seconds since 2026-01-01", [0, 1, 2], "i2", packed={"scale_factor": 300.0, "add_offset": 86400.0}))
    make("time-scaled-with-fill.nc", timed("seconds since 2026-01-01", [0, 1, -1], "i2", fill_value=-1, packed={"scale_factor": numpy.float32(300)}))


def make_missing_times():
    tail = [0, 300, 600, -2147483647]
    make("time-tail-default-int.nc", timed("seconds since 2026-01-01", tail, "i4"))
    make("time-tail-default-short.nc", timed("minutes since 2026-01-01", [0, 5, -32767], "i2"))
    make("time-tail-default-unsigned.nc", timed("seconds since 2026-01-01", [0, 5, 4294967295], "u4"))
    make("time-tail-default-long.nc", timed("seconds since 2026-01-01", [0, 5, -9223372036854775806], "i8"))
    make("time-tail-default-double.nc", timed("seconds since 2026-01-01", [0, 300, netCDF4.default_fillvals["f8"]]))
    make("time-tail-default-float.nc", timed("seconds since 2026-01-01", [0, 300, netCDF4.default_fillvals["f4"]], "f4"))
    make("time-tail-explicit.nc", timed("seconds since 2026-01-01", [0, 300, -999], "i4", fill_value=-999))
    make("time-tail-explicit-float.nc", timed("seconds since 2026-01-01", [0, 300, -999.9], "f4", fill_value=numpy.float32(-999.9)))
    make("time-tail-missing-value.nc", timed("seconds since 2026-01-01", [0, 300, -1], "i4", packed={"missing_value": numpy.int32(-1)}))
    make("time-tail-missing-values.nc", timed("seconds since 2026-01-01", [0, -2, -1], "i4", packed={"missing_value": numpy.array([-1, -2], "i4")}))
    make("time-tail-nan.nc", timed("seconds since 2026-01-01", [0, 300, numpy.nan]))
    make("time-head-missing.nc", timed("seconds since 2026-01-01", [-999, 300, 600], "i4", fill_value=-999))
    make("time-hole.nc", timed("seconds since 2026-01-01", [0, -999, 600], "i4", fill_value=-999))
    make("time-all-missing.nc", timed("seconds since 2026-01-01", [-999, -999], "i4", fill_value=-999))
    make("time-valid-range.nc", timed("seconds since 2026-01-01", [0, 300, 9999], "i4", packed={"valid_range": numpy.array([0, 3600], "i4")}))
    make("time-valid-max.nc", timed("seconds since 2026-01-01", [-5, 300, 9999], "i4", packed={"valid_max": numpy.int32(3600), "valid_min": numpy.int32(0)}))
    make("time-runs-back.nc", timed("seconds since 2026-01-01", [600, 300, 0]))
    make("time-falls-back.nc", timed("seconds since 2026-01-01", [0, 300, 600, 0]))


def make_scalar_times():
    make("time-scalar.nc", with_scalar("hours since 2026-01-01"))
    make("time-scalar-beside-dimension.nc", with_scalar("hours since 2026-01-01", dimension=True))
    make("time-without-date.nc", with_scalar("hours"))
    make("time-odd-units.nc", timed("steps"))


def with_scalar(units, dimension=False):
    """One time without a dimension, beside times of something else."""
    def fill(made):
        if dimension:
            made.createDimension("time", 3)
        made.createDimension("n", 3)
        time = made.createVariable("time", "f8", ())
        time.units = units
        time[...] = 6
        release = made.createVariable("release", "f8", ("n",))
        release.units = "hours since 1990-01-01"
        release[:] = [0, 1, 2]
    return fill


def make_contents():
    make("groups.nc", with_groups)
    make("no-variables.nc", lambda made: made.setncattr("title", "nothing"))
    make("attributes.nc", with_attributes)
    make("dimension-without-variable.nc", with_bare_dimension)
    make("aggregate_results_3di.nc", with_two_times)


def with_groups(made):
    made.title = "grouped"
    group = made.createGroup("forecast").createGroup("deep")
    group.createDimension("x", 3)
    group.createVariable("x", "f8", ("x",))[:] = [1, 2, 3]
    timed("hours since 2026-01-01")(made)


def with_attributes(made):
    made.text = "een \u00e9\u00e9n"
    made.empty = ""
    made.setncattr_string("string", "a string, not characters")
    made.number = numpy.int32(7)
    made.large = numpy.int64(2**53 + 1)
    made.unsigned = numpy.uint64(2**64 - 1)
    made.fraction = 0.25
    made.single = numpy.float32(0.1)
    made.list = [1, 2, 3]
    made.byte = numpy.int8(-5)


def with_bare_dimension(made):
    made.createDimension("bare", 4)
    made.createDimension("grows", None)
    made.createVariable("value", "f4", ("bare",))


def with_two_times(made):
    made.simulation_id = numpy.int32(259643)
    for name, values in [("time_s1_max", [0, 3600]), ("time_q_cum", [0, 1800, 3600])]:
        made.createDimension(name, None)
        time = made.createVariable(name, "f8", (name,))
        time.units = "seconds since 2026-02-01 12:00:00"
        time[:] = values
        made.createVariable(name.replace("time", "Mesh2D"), "f4", (name,))


for each in [make_formats, make_times, make_packed_times, make_missing_times, make_scalar_times, make_contents]:
    each()
