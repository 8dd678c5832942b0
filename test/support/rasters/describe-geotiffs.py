"""Prints what GDAL says of each file given: {path: {"info": what `gdalinfo -json` prints, "cog": bool, "errors": [sentence]}}.

The program gdalinfo is a `main` around gdal.Info, and loads PROJ's database anew for each file. Both look at the file alone:
what lies beside it (.ovr, .tfw, .aux.xml) does not go with it.
"""

import json
import sys

from osgeo import gdal
from osgeo_utils.samples.validate_cloud_optimized_geotiff import ValidateCloudOptimizedGeoTIFFException, validate

gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR")


printed = gdal.InfoOptions(options=["-json"], deserialize=False)


def describe(path):
    try:
        _, errors, _ = validate(path, full_check=True)
    except ValidateCloudOptimizedGeoTIFFException as error:
        errors = [str(error)]
    return {"info": gdal.Info(path, options=printed), "cog": errors == [], "errors": errors}


print(json.dumps({path: describe(path) for path in sys.argv[1:]}))
