/** A GDAL that runs the lines Sluice prints. */
export interface Gdal {
  /** As it says it itself. */
  readonly version: string;
  /** Runs one line, several programs joined by `&&` included. Rejects with its words where a program fails. */
  run(line: string): Promise<void>;
}
