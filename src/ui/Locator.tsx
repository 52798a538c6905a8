import { MAP_HEIGHT, MAP_WIDTH } from '../core/locator-frame.ts';
import type { LocatorMap, MapName } from '../core/locator-map.ts';
import { cardWords } from '../words/card.ts';
import { GLOSSARY_LANGUAGE } from '../words/language.ts';

export interface LocatorProps {
  /** Absent while it is being drawn: its room is kept, so that nothing jumps. */
  readonly map: LocatorMap | undefined;
  /** What it shows, for those who hear the card. */
  readonly name: string;
}

/** A small map of where something is: land, water and named points, no border of any state. */
export function Locator({ map, name }: LocatorProps) {
  return (
    <svg class="locator" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={cardWords().map(name)}>
      {map && <path class="land" fill-rule="evenodd" d={map.land} />}
      {map?.names.map((one) => <Named key={one.name} {...one} />)}
    </svg>
  );
}

function Named({ as, name, x, y, nameX, nameY, anchor }: MapName) {
  return (
    <>
      {as !== 'area' && <circle class={as} cx={x} cy={y} r={as === 'place' ? 4 : 2} />}
      <text class={as} x={nameX} y={nameY} text-anchor={anchor} dominant-baseline="central" lang={GLOSSARY_LANGUAGE}>{name}</text>
    </>
  );
}
