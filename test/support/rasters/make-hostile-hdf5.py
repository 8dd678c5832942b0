"""Makes HDF5 files that mean harm to whoever reads them into the folder given; one good one too."""

import os
import sys
import zlib

import h5py
import numpy

folder = sys.argv[1]


def make(name, fill, **how):
    with h5py.File(os.path.join(folder, name), "w", **how) as made:
        fill(made)


def bomb(made):
    """A time axis of 8 kB whose one chunk unpacks to 2 GiB."""
    time = made.create_dataset("time", shape=(1000,), chunks=(1000,), dtype="f8", compression="gzip")
    time.attrs["units"] = "seconds since 2020-01-01"
    time.id.write_direct_chunk((0,), packed_zeros(128))


def packed_zeros(pieces, each=1 << 24):
    """zlib's packing of so many pieces of zeros. All after the first are packed alike, and packed once."""
    packer = zlib.compressobj(9)
    first, next_one = (packer.compress(bytes(each)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    empty_end = b"\x03\x00"
    # Adler-32 of zeros: the sum of bytes stays 1, and is added once a byte.
    adler = (pieces * each % 65521 << 16) + 1
    return first + next_one * (pieces - 1) + empty_end + adler.to_bytes(4, "big")


def huge_chunk(made):
    time = made.create_dataset("time", shape=(2**27,), chunks=(2**27,), dtype="f8", compression="gzip")
    time.attrs["units"] = "seconds since 2020-01-01"


def many_attributes(count):
    def fill(made):
        space = h5py.h5s.create(h5py.h5s.SCALAR)
        for at in range(count):
            h5py.h5a.create(made.id, b"a%07d" % at, h5py.h5t.NATIVE_INT32, space)
    return fill


def self_linked(made):
    group = made.create_group("a")
    for at in range(30):
        group[f"self{at}"] = group
        group[f"root{at}"] = made["/"]
    group.create_dataset("w", data=[1])
    made.create_dataset("v", data=[1])


def deep(made):
    made.create_dataset("v", data=[1])
    group = made
    for _ in range(5000):
        group = group.create_group("g")


def wide(made):
    made.create_dataset("v", data=[1])
    for at in range(20_000):
        made.create_group(f"g{at:05}")


def long_text(made):
    made.attrs["text"] = numpy.bytes_(b"x" * 60_000)
    made.attrs.create("vlen", "y" * 30_000_000, dtype=h5py.string_dtype())


def many_texts(made):
    """Texts of any length, of which the file tells only the size of a pointer."""
    for at in range(40):
        made.attrs.create(f"text{at}", "y" * 1_000_000, dtype=h5py.string_dtype())


def much_text(made):
    for at in range(1000):
        made.attrs.create(f"text{at}", "y" * 60_000, dtype=h5py.string_dtype())


def long_names(made):
    for at in range(100):
        made.create_dataset(f"{at:05}" + "x" * 60_000, data=[1])
    made.create_dataset("v", data=[1])


def linked(target):
    def fill(made):
        made.create_dataset("v", data=[1])
        made["link"] = h5py.ExternalLink(os.path.join(folder, target), "/v")
    return fill


def stored(target):
    """A time axis whose values are the bytes of another file."""
    def fill(made):
        how = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        how.set_external(os.path.join(folder, target).encode(), 0, 32)
        h5py.h5d.create(made.id, b"time", h5py.h5t.NATIVE_INT64, h5py.h5s.create_simple((4,)), how)
        made["time"].attrs["units"] = "seconds since 1970-01-01"
    return fill


os.mkfifo(os.path.join(folder, "pipe"))
with open(os.path.join(folder, "secret"), "wb") as secret:
    secret.write(bytes(32))
make("linked-pipe.h5", linked("pipe"))
make("stored-pipe.h5", stored("pipe"))
make("linked-file.h5", linked("self-linked.h5"))
make("stored-file.h5", stored("secret"))
make("many-texts.h5", many_texts, libver="latest")
make("much-text.h5", much_text, libver="latest")
make("long-names.h5", long_names, libver="latest")
make("bomb.nc", bomb)
make("huge-chunk.nc", huge_chunk)
make("attributes.h5", many_attributes(150_000), libver="latest")
make("self-linked.h5", self_linked)
make("deep.h5", deep)
make("wide.h5", wide, libver="latest")
make("long-text.h5", long_text, libver="latest")
