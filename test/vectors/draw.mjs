/** A stream of numbers in [0, 1) that is the same for the same seed, on every machine (mulberry32). */
export function draws(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some items. */
export const pick = (draw, items) => items[Math.floor(draw() * items.length)];
