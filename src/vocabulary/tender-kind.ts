/** What an order can be paid with (RFD-04); `points` stands for coins and points alike. */
export const TENDER_KINDS = ['cash', 'points', 'balance', 'gift_card'] as const;

export type TenderKind = (typeof TENDER_KINDS)[number];

/** How an order is paid: in advance, or in cash on delivery (ELG-13). */
export const PAYMENT_METHODS = ['prepaid', 'cash_on_delivery'] as const;

export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Where a cash-on-delivery order stands before it ships (ELG-28). */
export const COD_STAGES = ['confirming', 'stocking'] as const;

export type CodStage = (typeof COD_STAGES)[number];

/** The payments of a presale: the deposit first, the balance later (ELG-29). */
export const PRESALE_PHASES = ['deposit', 'balance'] as const;

export type PresalePhase = (typeof PRESALE_PHASES)[number];
