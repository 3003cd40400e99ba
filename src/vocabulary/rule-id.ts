type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The families of the rule catalogue. */
export type RuleFamily =
  | 'STA'
  | 'ELG'
  | 'WIN'
  | 'CAN'
  | 'RFD'
  | 'BEN'
  | 'FRT'
  | 'LIF'
  | 'DLN'
  | 'SLA'
  | 'EXC'
  | 'STL'
  | 'RUP'
  | 'MET';

/** The permanent id of a rule of the catalogue, such as `ELG-06`. */
export type RuleId = `${RuleFamily}-${Digit}${Digit}`;
