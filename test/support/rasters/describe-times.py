"""Prints where the time axis of each NetCDF file given begins and ends: {path: [start, end, steps] or null}, in ISO 8601 UTC.

The axis is the variable "time", else the first of one dimension whose units count since a date.
"""

import json
import sys

import netCDF4


def axis_of(read):
    candidates = [each for each in read.variables.values()
                  if each.ndim == 1 and " since " in getattr(each, "units", "")]
    return next((each for each in candidates if each.name == "time"), next(iter(candidates), None))


def iso(date):
    return f"{date.year:04}-{date.month:02}-{date.day:02}T{date.hour:02}:{date.minute:02}:{date.second:02}.{date.microsecond // 1000:03}Z"


def describe(path):
    with netCDF4.Dataset(path) as read:
        axis = axis_of(read)
        if axis is None or len(axis) == 0:
            return None
        ends = netCDF4.num2date(axis[[0, len(axis) - 1]], axis.units, getattr(axis, "calendar", "standard"))
        return [iso(ends[0]), iso(ends[-1]), len(axis)]


print(json.dumps({path: describe(path) for path in sys.argv[1:]}))
