/** The shape of a tree of words without the words: what every other language must have, key for key. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
