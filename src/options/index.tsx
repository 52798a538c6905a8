import { render } from 'preact';
import { OptionsPage } from './OptionsPage.tsx';

const place = document.getElementById('options');
if (place) render(<OptionsPage />, place);
