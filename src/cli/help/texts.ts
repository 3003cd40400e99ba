import type { Language } from '../../messages/index';

/** A text in every language of the program. */
export type Texts = Readonly<Record<Language, string>>;

/** The text in the language that is asked for. */
export type Say = (texts: Texts) => string;

/** What is said the same everywhere, since it is not ours: what the machine says. */
export const unsaid = (text: string): Texts => ({ en: text, 'zh-CN': text });
