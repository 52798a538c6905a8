import { render } from 'preact';
import { followTheme } from '../platform/theme.ts';
import { WelcomePage } from './WelcomePage.tsx';

followTheme(document);
const place = document.getElementById('welcome');
if (place) render(<WelcomePage />, place);
