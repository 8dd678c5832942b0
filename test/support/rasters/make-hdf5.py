"""Makes HDF5 files of every kind that h5py writes and that modellers have, into the folder given.

The attribute sets of gridadmin.h5 and results_3di.nc are those of public samples, with names and numbers replaced.
"""

import os
import sys

import h5py
import numpy

folder = sys.argv[1]
GRID = {"model_slug": "polder-1-2f6c", "model_name": "Polder (1)", "revision_hash": "", "revision_nr": 12,
        "epsg_code": numpy.bytes_(b"28992"), "threedicore_version": "", "threedi_version": "2.4"}
SIMULATION = {"threedicore_version": "3.6.10", "model_slug": "polder-1-2f6c", "simulation_id": 259643,
              "revision_id": 16457, "model_id": 74298}


def path_of(name):
    return os.path.join(folder, name)


def make(name, attributes=None, fill=None, **how):
    with h5py.File(path_of(name), "w", **how) as made:
        for key, value in (attributes or {}).items():
            made.attrs[key] = value
        if fill is not None:
            fill(made)


def nodes(made):
    grid = made.create_group("nodes")
    grid.create_dataset("id", data=numpy.arange(9))
    grid.create_dataset("coordinates", data=numpy.zeros((2, 9)))
    made.create_dataset("node_id", data=numpy.arange(9))


def results(made):
    time = made.create_dataset("time", data=numpy.arange(0, 3600, 300.0), maxshape=(None,), chunks=(16,))
    time.attrs["units"] = numpy.bytes_(b"seconds since 2026-02-01 12:00:00.0 +0000")
    time.attrs["standard_name"] = "time"
    made.create_dataset("Mesh2D_s1", shape=(12, 9), maxshape=(None, 9), chunks=(1, 9), compression="gzip", dtype="f4")
    made.create_dataset("Mesh2D_vol", shape=(12, 9), maxshape=(None, 9), chunks=(1, 9), dtype="f4")


def make_superblocks():
    make("superblock-0.h5", GRID, nodes, libver="earliest")
    make("superblock-2.h5", GRID, nodes, libver=("v108", "v108"))
    make("superblock-3.h5", GRID, nodes, libver="latest")
    make("user-block.h5", GRID, nodes, userblock_size=1024)
    make("core-driver.h5", GRID, nodes, driver="core")


def make_runs():
    make("gridadmin.h5", GRID, nodes)
    make("gridadmin-plain-epsg.h5", {**GRID, "epsg_code": 28992, "revision_hash": "3f2a"}, nodes)
    make("results_3di.nc", SIMULATION, results)
    make("results_3di-no-simulation.nc", {"threedicore_version": "3.5.4", "model_slug": "polder-1-2f6c"}, results)


def make_attributes():
    texts = {"vlen": "polder \u00e9\u00e9n", "fixed": numpy.bytes_(b"28992"), "empty": "", "one_letter": numpy.bytes_(b"a"),
             "padded": numpy.bytes_(b"polder    "), "two_lines": "a\nb", "not_utf8": numpy.bytes_(b"caf\xe9"),
             "texts": ["a", "b"], "one_text": ["only"]}
    make("attributes-texts.h5", texts, vlen_bytes)
    integers = {f"{kind}_{at}": numpy.array(value, kind) for kind in ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]
                for at, value in [("least", numpy.iinfo(kind).min), ("most", numpy.iinfo(kind).max)]}
    make("attributes-integers.h5", integers)
    make("attributes-big-endian.h5", {key: numpy.array(value, kind) for key, kind, value in
                                      [("i", ">i4", 28992), ("q", ">i8", 2**53 + 1), ("d", ">f8", 0.5),
                                                      ("f", ">f4", 0.5), ("half", ">f2", 0.375), ("u", ">u2", 513)]})
    make("attributes-floats.h5", {"half": numpy.float16(0.5), "single": numpy.float32(0.1), "double": 0.1,
                                  "nan": float("nan"), "infinite": float("inf"), "largest": 1.7e308, "minus_zero": -0.0})
    make("attributes-shapes.h5", {"one": [7], "one_half": numpy.array([0.5], "f2"), "three": [1, 2, 3], "grid": [[1, 2], [3, 4]], "one_by_one": [[7]],
                                  "none": numpy.array([], "i4"), "nothing": h5py.Empty("f4"), "no_text": h5py.Empty("S4")})
    make("attributes-others.h5", {"true": numpy.bool_(True), "complex": 1 + 2j,
                                  "pair": numpy.array((1, 2.5), [("a", "i4"), ("b", "f8")]),
                                  "opaque": numpy.void(b"\x01\x02")}, references)
    make("attributes-many.h5", {f"a{at:03}": at for at in range(500)}, libver="latest")
    make("attributes-none.h5", {}, nodes)
    make("attributes-long-text.h5", {"description": "x" * 60_000}, libver="latest")


def vlen_bytes(made):
    made.attrs.create("vlen_ascii", b"polder", dtype=h5py.string_dtype("ascii"))
    made.attrs.create("fixed_utf8", "\u00e9\u00e9n".encode(), dtype=h5py.string_dtype("utf-8", 8))


def references(made):
    made.create_dataset("pointed_at", data=[1])
    made.attrs["reference"] = made["pointed_at"].ref
    made.attrs.create("enumerated", 1, dtype=h5py.enum_dtype({"OPEN": 0, "CLOSED": 1}, basetype="i1"))


def make_contents():
    make("empty.h5")
    make("groups.h5", GRID, lambda made: [made.create_dataset(f"{one}/{two}/z", data=[1]) for one in "ab" for two in "cd"])
    make("chunked-filters.h5", GRID, filtered)
    make("links.h5", GRID, linked)
    make("many-variables.h5", GRID, lambda made: [made.create_dataset(f"v{at:04}", data=at) for at in range(800)])
    make("types.h5", GRID, lambda made: [made.create_dataset(kind, data=numpy.zeros(3, kind)) for kind in
                                         ["i1", "u8", ">f4", "f2", "S8", "c16", "bool"]])


def filtered(made):
    made.create_dataset("gzip", shape=(100, 100), chunks=(10, 10), compression="gzip", shuffle=True, fletcher32=True)
    made.create_dataset("lzf", shape=(100, 100), chunks=(10, 10), compression="lzf")
    made.create_dataset("growing", shape=(0,), maxshape=(None,), chunks=(16,))
    made.create_dataset("scalar", data=1.5)
    made.create_dataset("nothing", data=h5py.Empty("f4"))


def linked(made):
    made.create_dataset("real", data=[1])
    made["hard"] = made["real"]
    made["soft"] = h5py.SoftLink("/real")
    made["dangling"] = h5py.SoftLink("/nowhere")
    made["outside"] = h5py.ExternalLink("/etc/hostname", "/x")
    made["loop"] = h5py.SoftLink("/")
    made["type"] = numpy.dtype("f8")


def make_broken():
    for name, how in [("cut", "earliest"), ("cut-latest", "latest")]:
        make(f"{name}.h5", GRID, nodes, libver=how)
        os.truncate(path_of(f"{name}.h5"), int(os.path.getsize(path_of(f"{name}.h5")) * 0.7))
    make("lengthened.h5", GRID, nodes)
    os.truncate(path_of("lengthened.h5"), os.path.getsize(path_of("lengthened.h5")) + 10_000)
    child = os.fork()
    if child == 0:
        left_open = h5py.File(path_of("left-open.h5"), "w", libver="latest")
        left_open.attrs["simulation_id"] = 1
        left_open.flush()
        os._exit(0)
    os.waitpid(child, 0)


for each in [make_superblocks, make_runs, make_attributes, make_contents, make_broken]:
    each()
