import { computed, ref, watchEffect } from 'vue';
import type { Language } from '../i18n';

export type Theme = 'light' | 'dark';

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

const chosenTheme = ref<Theme | null>(stored('guiyan.theme') as Theme | null);
const language = ref<Language>(stored('guiyan.language') === 'en' ? 'en' : 'zh-CN');
const wall = ref(false);
/** A wall screen is dark unless somebody says otherwise there; a desk is light. */
const wallTheme = ref<Theme>('dark');

/** A page that is drawn for the dark; it gives way to what somebody has chosen. */
const darkPage = ref(false);

const theme = computed<Theme>(() => (wall.value ? wallTheme.value : (chosenTheme.value ?? (darkPage.value ? 'dark' : 'light'))));

watchEffect(() => {
  const root = document.documentElement;
  root.dataset.theme = theme.value;
  root.classList.toggle('dark', theme.value === 'dark');
  root.lang = language.value;
  root.toggleAttribute('data-wall', wall.value);
});

export function useSettings() {
  return {
    theme,
    language,
    wall,
    darkPage,
    toggleTheme(): void {
      const next: Theme = theme.value === 'dark' ? 'light' : 'dark';
      if (wall.value) {
        wallTheme.value = next;
        return;
      }
      chosenTheme.value = next;
      store('guiyan.theme', next);
    },
    speak(next: Language): void {
      language.value = next;
      store('guiyan.language', next);
    },
  };
}
