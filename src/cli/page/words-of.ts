import type { Language } from '../../messages/index';
import type { Words } from './words';
import { words as en } from './words-en';
import { words as zh } from './words-zh-cn';

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en };

export const wordsOf = (language: Language): Words => WORDS[language];
