const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/** Where in a field the scanner is: before it, in a plain or a quoted one, behind a quote that ends it or is doubled. */
const [start, plain, quoted, closing] = [0, 1, 2, 3];

/**
 * Finds the records of a table as RFC 4180 writes it: fields may be quoted, and then hold delimiters, line breaks and
 * doubled quotes. Lines may end with LF, CR LF or CR; lines with nothing on them are no records.
 *
 * Give it the text piece by piece; counts all records and keeps the fields of the first few.
 */
export class CsvScanner {
  readonly #delimiter: number;
  readonly #keep: number;
  /** The fields of the first records, those that are complete. */
  readonly kept: string[][] = [];
  records = 0;
  #state = start;
  /** The line so far holds something. */
  #hasContent = false;
  #afterReturn = false;
  #record: string[] = [];
  #field = '';

  constructor(delimiter: string, keep: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#keep = keep;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const belongsToReturn = this.#afterReturn && code === lineFeed;
      this.#afterReturn = false;
      if (!belongsToReturn) this.#take(code);
    }
  }

  /** The last record needs no line end. */
  end(): void {
    if (this.#hasContent) this.#endRecord();
  }

  #take(code: number): void {
    if (this.#state === quoted) {
      if (code === quote) this.#state = closing;
      else this.#add(code);
    } else if (code === quote && (this.#state === start || this.#state === closing)) {
      // A quote opens a field; behind a closing one it is a doubled one, and the field goes on.
      if (this.#state === closing) this.#add(quote);
      this.#state = quoted;
      this.#hasContent = true;
    } else this.#takePlain(code);
  }

  #takePlain(code: number): void {
    if (code === lineFeed || code === carriageReturn) {
      this.#afterReturn = code === carriageReturn;
      if (this.#hasContent) this.#endRecord();
      return;
    }
    this.#hasContent = true;
    if (code === this.#delimiter) this.#endField();
    else {
      this.#add(code);
      this.#state = plain;
    }
  }

  #add(code: number): void {
    if (this.records < this.#keep) this.#field += String.fromCharCode(code);
  }

  #endField(): void {
    if (this.records < this.#keep) this.#record.push(this.#field);
    this.#field = '';
    this.#state = start;
  }

  #endRecord(): void {
    this.#endField();
    if (this.records < this.#keep) this.kept.push(this.#record);
    this.#record = [];
    this.records += 1;
    this.#hasContent = false;
  }
}
