import type { Directive } from 'vue';

/** What a form's field gives the control in it: its name's target, and where it is said what is wrong. */
export interface FieldControl {
  id: string;
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
}

function tie(select: HTMLElement, { value }: { value: FieldControl | undefined }): void {
  const input = select.querySelector('input');
  for (const name of ['aria-invalid', 'aria-describedby'] as const) {
    const said = value?.[name];
    if (said === undefined) input?.removeAttribute(name);
    else input?.setAttribute(name, said);
  }
}

/** Element Plus hands a select's id on to the input in it, and everything else to the box around it. */
export const vControl: Directive<HTMLElement, FieldControl | undefined> = { mounted: tie, updated: tie };
