"""Prints what GDAL's own validator says of each file given: {path: {"cog": bool, "errors": [sentence]}}.

It is told to look at the file alone, as gdalinfo is.
"""

import json
import sys

from osgeo import gdal
from osgeo_utils.samples.validate_cloud_optimized_geotiff import ValidateCloudOptimizedGeoTIFFException, validate

gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")


def describe(path):
    try:
        _, errors, _ = validate(path, full_check=True)
    except ValidateCloudOptimizedGeoTIFFException as error:
        errors = [str(error)]
    return {"cog": errors == [], "errors": errors}


print(json.dumps({path: describe(path) for path in sys.argv[1:]}))
