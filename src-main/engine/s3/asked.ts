/** What an answer is to. */
export interface Asked {
  /** With its query: a secret. */
  readonly url: string;
  /** Of the request's body. */
  readonly bytes: number;
}
