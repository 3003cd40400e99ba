import { createHash } from 'node:crypto';

/** The first 12 hexadecimal digits of an answer's SHA-256. */
export const digest = (answer) => createHash('sha256').update(answer).digest('hex').slice(0, 12);
