import { createI18n } from 'vue-i18n';
import { useSettings } from '../state/settings';
import { en } from './en';
import { zhCN, type Messages } from './zh-CN';

export type Language = 'zh-CN' | 'en';

export const i18n = createI18n<[Messages], Language, false>({
  legacy: false,
  locale: useSettings().language.value,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN, en },
});
