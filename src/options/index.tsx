import { render } from 'preact';
import { followLanguage } from '../platform/language.ts';
import { followTheme } from '../platform/theme.ts';
import { optionWords } from '../words/options.ts';
import { OptionsPage } from './OptionsPage.tsx';

followTheme(document);
const place = document.getElementById('options');
if (place) followLanguage(document, () => optionWords().title, () => render(<OptionsPage />, place));
