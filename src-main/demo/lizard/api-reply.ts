/** What is answered, before it is written to a socket. */
export type ApiReply =
  | (Head & { readonly kind: 'json'; readonly body: Readonly<Record<string, unknown>> })
  | (Head & { readonly kind: 'file'; readonly contentType: string; readonly bytes: Uint8Array })
  | (Head & { readonly kind: 'empty' });

interface Head {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: Readonly<Record<string, unknown>>): ApiReply => ({
  kind: 'json',
  status: 200,
  body,
});
export const created = (body: Readonly<Record<string, unknown>>): ApiReply => ({
  kind: 'json',
  status: 201,
  body,
});
export const noContent: ApiReply = { kind: 'empty', status: 204 };
