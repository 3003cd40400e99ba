import { EVIDENCE_KINDS } from '../vocabulary/index';
import { row } from './row';
import { text, word } from './values';

export const evidenceSchema = row({ kind: word(EVIDENCE_KINDS), reference: text });
