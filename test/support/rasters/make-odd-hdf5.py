"""Makes HDF5 files into the folder given whose attributes were never written, whose values lie in other files, and without a mesh."""

import os
import sys

import h5py
import numpy

folder = sys.argv[1]
# Names in a file are as others write them: relative to it.
os.chdir(folder)


def make(name, fill):
    with h5py.File(name, "w") as made:
        made.attrs["simulation_id"] = 259643
        fill(made)


def variable_text(charset):
    text = h5py.h5t.C_S1.copy()
    text.set_size(h5py.h5t.VARIABLE)
    text.set_cset(charset)
    return text


def sized(kind, size):
    made = kind.copy()
    made.set_size(size)
    return made


ASCII = variable_text(h5py.h5t.CSET_ASCII)
UTF8 = variable_text(h5py.h5t.CSET_UTF8)
INT = h5py.h5t.NATIVE_INT32
TYPES = {
    "int": INT, "double": h5py.h5t.NATIVE_DOUBLE, "half": h5py.h5t.IEEE_F16LE, "fixed_text": h5py.h5t.C_S1, "text": ASCII,
    "reference": h5py.h5t.STD_REF_OBJ, "region": h5py.h5t.STD_REF_DSETREG, "ragged": h5py.h5t.vlen_create(INT),
    "enum": h5py.h5t.py_create(h5py.enum_dtype({"A": 0}, basetype="i1")), "array": h5py.h5t.array_create(INT, (1,)),
    "compound": h5py.h5t.py_create(numpy.dtype([("a", "i4")])), "complex": h5py.h5t.py_create(numpy.dtype("c16")),
    "opaque": h5py.h5t.create(h5py.h5t.OPAQUE, 4), "bits": h5py.h5t.STD_B8LE, "unix_time": h5py.h5t.UNIX_D32LE,
}
# Of these even the zeros that were never overwritten are no plain value.
UNWRITTEN = ["text", "reference", "region", "ragged", "array", "compound", "complex", "opaque", "bits", "unix_time"]


def with_nulls(made):
    scalar, one = h5py.h5s.create(h5py.h5s.SCALAR), h5py.h5s.create_simple((1,))
    empty, null = h5py.h5s.create_simple((0,)), h5py.h5s.create(h5py.h5s.NULL)
    for name, kind in TYPES.items():
        h5py.h5a.create(made.id, f"null_{name}".encode(), kind, null)
        h5py.h5a.create(made.id, f"empty_{name}".encode(), kind, empty)
    for name in UNWRITTEN:
        h5py.h5a.create(made.id, f"unwritten_{name}".encode(), TYPES[name], scalar)
    # The run's own names, in the two ways libraries write them.
    h5py.h5a.create(made.id, b"model_slug", ASCII, scalar)
    h5py.h5a.create(made.id, b"model_name", UTF8, one)
    h5py.h5a.create(made.id, b"int_of_24_bits", sized(INT, 3), scalar)
    h5py.h5a.create(made.id, b"int_of_128_bits", sized(h5py.h5t.NATIVE_INT64, 16), scalar)
    made["Mesh2D_s1"] = [1.0]


def virtual(source):
    def fill(made):
        made["own"] = numpy.arange(4.0)
        layout = h5py.VirtualLayout(shape=(4,), dtype="f8")
        layout[:] = h5py.VirtualSource(source, "own", shape=(4,))
        made.create_virtual_dataset("Mesh2D_s1", layout)
    return fill


def linked(made):
    made["Mesh2D_s1"] = h5py.ExternalLink("part.h5", "/own")


def stored(made):
    made["nothing"] = h5py.Empty("f8")
    made["scalar"] = 1.5
    made["text"] = "text"
    made["complex"] = 1 + 2j
    made.create_dataset("Mesh2D_s1", (4, 3), "f8", external=[("part.bin", 0, 96)])


def on_mesh(*meshes):
    """Values on meshes of UGRID: one in the root, one in a group that finds it in the group around."""
    def fill(made):
        for mesh in meshes:
            made[mesh] = 0
        made["Mesh2D_s1"] = [1.0]
        made["deep/Mesh2D_vol"] = [1.0]
        made["Mesh1D_q"] = [1.0]
        for name, mesh in [("Mesh2D_s1", "Mesh2D"), ("deep/Mesh2D_vol", "Mesh2D"), ("Mesh1D_q", "Mesh1D")]:
            made[name].attrs["mesh"] = mesh
    return fill


make("nulls.nc", with_nulls)
make("part.h5", lambda made: made.create_dataset("own", data=numpy.arange(4.0)))
make("virtual.nc", virtual("part.h5"))
make("virtual-of-itself.nc", virtual("."))
make("linked.nc", linked)
make("stored.nc", stored)
make("with-mesh.nc", on_mesh("Mesh2D", "Mesh1D"))
make("without-mesh.nc", on_mesh("Mesh1D"))
