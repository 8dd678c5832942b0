/** The shape of a tree of words without the words: what every other language must have, key for key. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/**
 * Every key of a tree of words, `queue.title`; a sentence with a form for one and another for more goes by the name both
 * share.
 */
export type WordKey<T> = {
  [K in keyof T & string]: T[K] extends string ? SharedName<K> : `${K}.${WordKey<T[K]>}`;
}[keyof T & string];

type SharedName<K extends string> = K extends `${infer Name}_${'one' | 'other'}` ? Name : K;

/** The names of what the sentence at a key wants filled in: `count` too where it chooses the form; `never` where it stands by itself. */
export type HoleAt<T, K extends string> = K extends keyof T
  ? HoleIn<T[K]>
  : `${K}_${'one' | 'other'}` extends keyof T
    ? 'count' | HoleIn<T[`${K}_${'one' | 'other'}`]>
    : K extends `${infer Head}.${infer Tail}`
      ? Head extends keyof T
        ? HoleAt<T[Head], Tail>
        : never
      : never;

type HoleIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | HoleIn<Rest> : never;
