export const MERCHANT_FILTERS = ['q', 'canvassing', 'region', 'presentCity', 'industry', 'roll', 'tag', 'chamberId', 'sort'] as const;
export type MerchantFilter = (typeof MERCHANT_FILTERS)[number];
export type MerchantFilters = Partial<Record<MerchantFilter, string>>;
export type MerchantChange = Partial<Record<MerchantFilter, string | undefined>>;
export const ROLLS = ['LEADING', 'TOP_HUNDRED'] as const;
