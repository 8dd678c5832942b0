type Body = Readonly<Record<string, unknown>>;

/** Reads a body's fields, and keeps what is wrong with each in the words of Django REST framework. */
export class CheckedFields {
  readonly errors: Record<string, readonly string[]> = {};
  readonly #body: Body;

  constructor(body: Body) {
    this.#body = body;
  }

  /** A text that must be there, with at least `least` characters. */
  text(field: string, least = 1): string {
    const value = this.#body[field];
    if (value === undefined) return this.reject(field, 'This field is required.');
    if (value === null) return this.reject(field, 'This field may not be null.');
    if (typeof value !== 'string') return this.reject(field, 'Not a valid string.');
    if (value.trim() === '') return this.reject(field, 'This field may not be blank.');
    if (value.trim().length >= least) return value.trim();
    return this.reject(field, `Ensure this field has at least ${least} characters.`);
  }

  /** A text that may be missing or null: then `otherwise`. */
  optional<T extends string | null>(field: string, otherwise: T): string | T {
    const value = this.#body[field];
    if (value === undefined || value === null) return otherwise;
    if (typeof value === 'string') return value;
    this.reject(field, 'Not a valid string.');
    return otherwise;
  }

  /** One of `choices`, as a text; the first where it is missing and `required` is false. */
  choice<T extends string>(field: string, choices: readonly [T, ...T[]], required: boolean): T {
    const value = this.#body[field];
    const chosen = choices.find((each) => each === value);
    if (chosen !== undefined) return chosen;
    if (value !== undefined) this.reject(field, `${JSON.stringify(value)} is not a valid choice.`);
    else if (required) this.reject(field, 'This field is required.');
    return choices[0];
  }

  /** An object; an empty one where it is missing. */
  object(field: string): Body {
    const value = this.#body[field] ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Body;
    this.reject(field, 'Value must be valid JSON.');
    return {};
  }

  /** Notes an error; the empty text stands in for the value until the errors are answered. */
  reject(field: string, message: string): '' {
    this.errors[field] = [message];
    return '';
  }

  get valid(): boolean {
    return Object.keys(this.errors).length === 0;
  }
}
