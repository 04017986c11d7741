/** What every page of the workspace needs besides the cockpit's own: its words and its looks. Imported for its effect. */
import '../styles/work.css';
import { i18n } from '../i18n';
import { workEn } from '../i18n/work/en';
import { workZhCN } from '../i18n/work/zh';

i18n.global.mergeLocaleMessage('zh-CN', workZhCN);
i18n.global.mergeLocaleMessage('en', workEn);
