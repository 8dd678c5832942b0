/** One result of a scenario, with the fields Sluice uses, named as the API names them. */
export interface LizardResult {
  readonly id: number;
  readonly url: string;
  readonly name: string;
  readonly code: string;
  readonly family: string;
  /** The raster layer made of the upload, once there is one. */
  readonly raster: string | null;
  /** Where the attachment can be fetched, once there is one; may carry a presigned query (a secret). */
  readonly attachment_url: string | null;
  /** Presigned PUT, signed anew on every GET (a secret); null where nothing can be uploaded. */
  readonly upload_url: string | null;
}

/** One scenario, with the fields Sluice shows. Times ISO 8601 UTC as the API gave them. */
export interface LizardScenario {
  readonly uuid: string;
  readonly url: string;
  readonly name: string;
  readonly created?: string | null | undefined;
  readonly last_modified?: string | null | undefined;
  readonly model_name?: string | null | undefined;
  readonly simulation_identifier?: string | null | undefined;
  readonly has_raw_results?: boolean | null | undefined;
  readonly total_size?: number | null | undefined;
}
