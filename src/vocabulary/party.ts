/** Who can owe, bear or receive money (STA-03); STL-07 keeps their signed entries at zero in sum. */
export const PARTIES = [
  'buyer',
  'merchant',
  'platform',
  'supplier',
  'carrier',
  'insurer',
  'influencer',
  'channel',
  'tax',
] as const;

export type Party = (typeof PARTIES)[number];

/** The parties whom a merchant can owe an agreed charge (STL-01). */
export const PAYEES = ['platform', 'supplier', 'carrier', 'insurer', 'influencer', 'channel', 'tax'] as const;

export type Payee = (typeof PAYEES)[number];

/** The parties a fault can be laid on, by the reason or by a ruling (FRT-01). */
export const LIABLE_PARTIES = ['buyer', 'merchant', 'carrier', 'platform', 'supplier', 'insurer'] as const;

export type LiableParty = (typeof LIABLE_PARTIES)[number];

/** The parties who can pay for a discount (STL-09). */
export const FUNDERS = ['merchant', 'platform', 'supplier'] as const;

export type Funder = (typeof FUNDERS)[number];
