"""Prints where the time axis of each NetCDF file given begins and ends, in how many slots, and how many of these are empty:
{path: [start, end, steps, empty] or null}, in ISO 8601 UTC.

The axis is the variable "time", else the first of one dimension whose units count since a date. What cftime refuses, and an
axis whose first time is not its earliest or whose last not its latest, is null.
"""

import json
import sys

import netCDF4
import numpy

# Units that cftime does not have, as others that it has.
SAME = {"nanoseconds": ("microseconds", 1000), "ns": ("microseconds", 1000), "us": ("microseconds", 1), "weeks": ("days", 1 / 7)}


def axis_of(read):
    if "time" in read.variables:
        return read.variables["time"]
    candidates = [each for each in read.variables.values()
                  if each.ndim == 1 and " since " in getattr(each, "units", "")]
    return next(iter(candidates), None)


def iso(date):
    return f"{date.year:04}-{date.month:02}-{date.day:02}T{date.hour:02}:{date.minute:02}:{date.second:02}.{date.microsecond // 1000:03}Z"


def dates_of(values, axis):
    unit, since, start = axis.units.partition(" since ")
    name, divided = SAME.get(unit, (unit, 1))
    values = values // divided if divided > 1 else values / divided
    return netCDF4.num2date(values, name + since + start, getattr(axis, "calendar", "standard"))


def describe(path):
    with netCDF4.Dataset(path) as read:
        axis = axis_of(read)
        if axis is None or " since " not in getattr(axis, "units", ""):
            return None
        values = numpy.ma.masked_invalid(numpy.ma.atleast_1d(axis[...]))
        there = values.compressed()
        if len(there) == 0 or there[0] > there.min() or there[-1] < there.max():
            return None
        try:
            ends = dates_of(there[[0, -1]], axis)
        except ValueError:
            return None
        return [iso(ends[0]), iso(ends[-1]), len(values), len(values) - len(there)]


print(json.dumps({path: describe(path) for path in sys.argv[1:]}))
