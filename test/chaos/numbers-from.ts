/** The same numbers for the same seed, 0 ≤ x < 1 (a linear congruential generator). */
export function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed % 2 ** 31;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}
