/** Focuses a heading and, where it is out of sight, goes there: a reader of the keyboard goes on at what was opened. */
export function goTo(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) heading.scrollIntoView();
}
