import { DENSITIES, type Density } from '../core/emphasis.ts';
import { controlWords } from '../words/controls.ts';

export interface DensityButtonsProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** The choice of how much is marked, as three small buttons side by side. */
export function DensityButtons({ density, onDensity }: DensityButtonsProps) {
  const { whatIsMarked, mark, densities } = controlWords();
  return (
    <div class="density" role="group" aria-label={whatIsMarked}>
      {DENSITIES.map((one) => (
        <button key={one} type="button" aria-pressed={one === density} title={mark(densities[one].says)} onClick={() => onDensity(one)}>{densities[one].name}</button>
      ))}
    </div>
  );
}
