// What workerd serves: the answers to all the vectors, a line each.
import * as aftersale from 'aftersale';
import * as messages from 'aftersale/messages';
import { answersTo } from '../vectors/answers.mjs';
import vectors from '../vectors/vectors.json';

export default {
  fetch: () => new Response(answersTo({ ...aftersale, messages }, vectors).join('\n')),
};
