import stringWidth from 'string-width';

/** How many columns of the screen a text takes: a Chinese character takes two. */
export const screenWidth = (text: string): number => stringWidth(text);
