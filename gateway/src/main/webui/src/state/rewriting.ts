import { reactive, ref, shallowRef } from 'vue';

/** A draft after its record was read again: what somebody wrote stays, what they did not touch becomes what is stored now. */
export function renewed<Draft extends object>(draft: Draft, before: Draft, latest: Draft): Draft {
  const names = Object.keys(latest) as (keyof Draft)[];
  const untouched = names.filter((name) => JSON.stringify(draft[name]) === JSON.stringify(before[name]));
  return { ...draft, ...Object.fromEntries(untouched.map((name) => [name, latest[name]])) };
}

/** A record while its form is open, or a new one. When somebody else changes it meanwhile, it is read again and nothing typed is lost. */
export function useRewriting<Kept, Draft extends object>(record: Kept | null, draftOf: (record: Kept | null) => Draft) {
  const before = shallowRef(record);
  const draft = reactive(draftOf(record)) as Draft;
  const isRenewed = ref(false);
  let unchanged = draftOf(record);

  function renew(latest: Kept): void {
    Object.assign(draft, renewed(draft, unchanged, draftOf(latest)));
    unchanged = draftOf(latest);
    before.value = latest;
    isRenewed.value = true;
  }

  return { before, draft, isRenewed, renew };
}
