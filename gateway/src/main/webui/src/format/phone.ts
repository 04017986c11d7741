/** Whether a text is shown only by its first character: 到**** */
export function isMasked(text: string | null): boolean {
  return text !== null && /^.\*+$/su.test(text);
}

/** A phone as somebody sees it who has not asked for it: 13812345678 → 138****5678. One that is masked already stays as it is. */
export function maskedPhone(phone: string): string {
  if (phone.includes('*')) return phone;
  if (phone.length <= 4) return '*'.repeat(phone.length);
  const head = phone.length >= 8 ? 3 : 1;
  const tail = phone.length >= 11 ? 4 : 2;
  return `${phone.slice(0, head)}${'*'.repeat(phone.length - head - tail)}${phone.slice(-tail)}`;
}
