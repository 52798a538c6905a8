import { DENSITIES, type Density } from '../core/emphasis.ts';
import { DENSITY_NAMES } from './density-names.ts';

export interface DensityButtonsProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** The choice of how much is marked, as three small buttons side by side. */
export function DensityButtons({ density, onDensity }: DensityButtonsProps) {
  return (
    <div class="density" role="group" aria-label="What is marked">
      {DENSITIES.map((one) => (
        <button key={one} type="button" aria-pressed={one === density} title={`Mark ${DENSITY_NAMES[one].says}`} onClick={() => onDensity(one)}>{DENSITY_NAMES[one].name}</button>
      ))}
    </div>
  );
}
