import type { Script } from '../phrasing';
import { labels } from './labels';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const script: Script = {
  labels,
  money: (decimalText, currency) => `${currency} ${decimalText}`,
  moment: ({ year, month, day, time }) => `${day} ${MONTHS[month - 1]} ${year}, ${time}`,
  list: (items) => items.join(', '),
};
