import { render } from 'preact';
import { followTheme } from '../platform/theme.ts';
import { OptionsPage } from './OptionsPage.tsx';

followTheme(document);
const place = document.getElementById('options');
if (place) render(<OptionsPage />, place);
