// Runs in every runtime that can run a file: answers all the vectors, a line each, into answers.txt beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import * as aftersale from 'aftersale';
import * as messages from 'aftersale/messages';
import { answersTo } from '../vectors/answers.mjs';

const here = (name) => new URL(name, import.meta.url);
const vectors = JSON.parse(readFileSync(here('../vectors/vectors.json'), 'utf8'));
writeFileSync(here('answers.txt'), answersTo({ ...aftersale, messages }, vectors).join('\n'));
