#!/usr/bin/env bash
# Overviews of a COG made with RESAMPLING=NEAREST hold values the raster lacks where its type is wider than Float32 (Int32
# beyond 2^24, Float64): the "nearest" value goes through Float32. One would expect each to be a pixel of the raster.
# Seen: GDAL 3.8.4 (gdal3.js 2.8.1) and GDAL 3.6.2 of Debian, 2026-12-01: "the raster: 0 other values;
#   its overview: 90000 other values".
# Matters here: src-main/rules/mend/values-band.ts (isWide).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save gdal3.js@2.8.1
node --input-type=module --eval '
import { mkdirSync, writeFileSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
const start = createRequire(process.cwd() + "/x.js")("gdal3.js/node.js");
mkdirSync("out");
const Gdal = await start({ path: "node_modules/gdal3.js/dist/package", dest: "out", useWorker: false });
const side = 600;
const rows = Array.from({ length: side }, (_, y) =>
  Array.from({ length: side }, (_, x) => 2 ** 30 + 1 + 2 * (y * side + x)).join(" "));
writeFileSync("in.asc", `ncols ${side}\nnrows ${side}\nxllcorner 0\nyllcorner 0\ncellsize 1\n${rows.join("\n")}\n`);
const has = new Set(rows.join(" ").split(" ").map(Number));
const { datasets: [source] } = await Gdal.open("in.asc");
const cog = await Gdal.gdal_translate(source, ["-of", "COG", "-ot", "Int32", "-co", "RESAMPLING=NEAREST"], "cog");
const { datasets: [whole] } = await Gdal.open(cog.local);
const { datasets: [small] } = await Gdal.open(cog.local, ["OVERVIEW_LEVEL=0"]);
const values = async (dataset, name) => {
  const made = await Gdal.gdal_translate(dataset, ["-of", "AAIGrid"], name);
  const text = new TextDecoder().decode(await Gdal.getFileBytes(made));
  return text.split("\n").filter((line) => /^\s*-?\d/.test(line)).join(" ").trim().split(/\s+/).map(Number);
};
const inWhole = (await values(whole, "whole")).filter((each) => !has.has(each));
const inSmall = (await values(small, "small")).filter((each) => !has.has(each));
console.log(`the raster: ${inWhole.length} other values; its overview: ${inSmall.length} other values`);
if (inSmall.length > 0) console.log(`${inSmall[0]} is not in the raster`);
process.exit(inWhole.length === 0 && inSmall.length > 0 ? 0 : 1);
'
