import { worldGrid } from './world-grid.ts';

const { step, top, columns, rows } = worldGrid;

/** The world as dots, as an SVG whose shape the stylesheet uses as a mask, so that it takes the page's colours. */
export function worldSvg(): string {
  const dots = rows.flatMap((hex, row) => dotsOf(BigInt(`0x${hex}`).toString(2).padStart(columns, '0'), row));
  const view = `0 0 ${columns} ${rows.length}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" preserveAspectRatio="none"><path d="${dots.join('')}" stroke="#000" stroke-width=".62" stroke-linecap="round"/></svg>`;
}

/** Where a place lies on the map, in percent from the left and the top. */
export function onMap(latitude: number, longitude: number): { readonly left: number; readonly top: number } {
  return {
    left: Math.round(((longitude + 180) / 360) * 1000) / 10,
    top: Math.round(((top - latitude) / (rows.length * step)) * 1000) / 10,
  };
}

function dotsOf(bits: string, row: number): readonly string[] {
  return Array.from(bits, (bit, column) => (bit === '1' ? `M${column + 0.5} ${row + 0.5}h0` : ''));
}
