"""Makes CSV files as Python's own writer, spreadsheets and models leave them, into the folder given.

Prints what Python's own reader sees in each: {name: {"columns", "rows", "delimiter"}}.
"""

import csv
import io
import json
import os
import sys

folder = sys.argv[1]
seen = {}
ROWS = [["land use", "damage (\u20ac)", "area"], ["road", "12.5", "3"], ["farm \u00e9\u00e9n", "0", "120"]]


def write(name, text, encoding="utf-8", delimiter=","):
    with open(os.path.join(folder, name), "wb") as out:
        out.write(text.encode(encoding))
    rows = [row for row in csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter) if row]
    seen[name] = {"columns": rows[0], "rows": len(rows) - 1, "delimiter": delimiter}


def table(rows=ROWS, **dialect):
    text = io.StringIO()
    csv.writer(text, **{"lineterminator": "\n", **dialect}).writerows(rows)
    return text.getvalue()


for name, delimiter in [("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("pipe", "|")]:
    write(f"{name}.csv", table(delimiter=delimiter), delimiter=delimiter)
write("bom.csv", table(delimiter=";"), "utf-8-sig", ";")
write("utf-16.csv", table(delimiter=";"), "utf-16", ";")
write("utf-16-big-endian.csv", "\ufeff" + table(delimiter=";"), "utf-16-be", ";")
write("latin-1.csv", table([[each.replace("\u20ac", "EUR") for each in row] for row in ROWS]), "latin-1")
write("windows-1252.csv", table(), "cp1252")
write("crlf.csv", table(lineterminator="\r\n"))
write("cr.csv", table(lineterminator="\r"))
write("quoted-newlines.csv", table([["a", "b"], ["one\ntwo", "x"], ["three\r\nfour", "y"]]))
write("quoted-delimiters.csv", table([["a,b", 'say "c"', "d;e;f;g"], ["1,5", "2", "3"]]))
write("empty-lines.csv", "a,b\n\n1,2\n\n\n3,4\n\n")
write("stray-quotes.csv", 'a,b\n5" pipe,1\n6" pipe,2\n')
write("all-quoted.csv", table(quoting=csv.QUOTE_ALL))
write("no-last-newline.csv", table().rstrip("\n"))
write("only-header.csv", table(ROWS[:1]))
write("only-header-no-newline.csv", table(ROWS[:1]).rstrip("\n"))
write("one-column.csv", "value\n1\n2\n")
write("decimal-commas.csv", table([["t", "h"], ["0,5", "1,25"], ["1,0", "1,5"]], delimiter=";"), delimiter=";")
write("many-rows.csv", table([["t", "h"]] + [[at, at / 7] for at in range(50_000)]))
write("wide.csv", table([[f"column {at}" for at in range(2_000)], list(range(2_000))]))
print(json.dumps(seen))
