import { createHash } from 'node:crypto';
import { regions } from '../../../shared/domain/region.ts';
import { script } from './script.ts';
import { solver } from './solver.ts';
import { style } from './style.ts';
import { onMap, worldSvg } from './world.ts';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** A file whose name changes with its content, so that browsers may keep it for ever. */
function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${extension}`, type, body };
}

/** Pins are placed by the stylesheet, because the pages' policy forbids inline styles. */
function pins(): string {
  const placed = regions.map(({ id, at }) => {
    const { left, top } = onMap(...at);
    return `.map .pin-${id}{left:${left}%;top:${top}%}`;
  });
  const picked = regions.map(({ id }) => `form:has(#region-${id}:checked) .pin-${id}`);
  return `${placed.join('')}${picked.map((selector) => `${selector}::after`).join(',')}{inset:0!important;background:var(--ink)}`;
}

const world = asset('world', 'svg', 'image/svg+xml', worldSvg());

/** Everything the pages load, all of it from here. */
export const assets = {
  world,
  style: asset('style', 'css', 'text/css; charset=utf-8', `:root{--world:url(${world.path})}${style}${pins()}`),
  script: asset('conflict-wire', 'js', 'text/javascript; charset=utf-8', script),
  solver: asset('solver', 'js', 'text/javascript; charset=utf-8', solver),
} as const;

export const assetsByPath: ReadonlyMap<string, Asset> = new Map(
  Object.values(assets).map((entry) => [entry.path, entry]),
);
