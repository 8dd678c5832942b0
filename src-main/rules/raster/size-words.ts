/** A pixel's size as people write it, without the sign that says where rows go. */
export const sizeWords = ([x, y]: readonly [number, number]): string => `${Math.abs(x)} × ${Math.abs(y)}`;
