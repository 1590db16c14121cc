/** Minutes east of Greenwich. RFC 822's names first; of an ambiguous one (`CST`, `IST`) what most feeds mean. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    UT: 0, UTC: 0, GMT: 0, WET: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
    AST: -240, ADT: -180, NST: -210, NDT: -150, AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180, BST: 60, WEST: 60,
    CET: 60, CEST: 120, MET: 60, MEST: 120, EET: 120, EEST: 180, MSK: 180, TRT: 180, IST: 330, PKT: 300, NPT: 345,
    ICT: 420, WIB: 420, HKT: 480, SGT: 480, PHT: 480, AWST: 480, JST: 540, KST: 540, ACST: 570, AEST: 600, AEDT: 660,
    NZST: 720, NZDT: 780, WAT: 60, CAT: 120, SAST: 120, EAT: 180, GST: 240, IRST: 210, AFT: 270,
  }),
); // prettier-ignore
const OFFSET = /^(?:[^+\d-]{0,12})([+-])\s?(\d{1,2})(?::?(\d{1,2}))?/;
const NAME = /(?:^|[\s\d(])([a-z]{1,4})\b\.?/gi;

/**
 * Minutes east of Greenwich of what follows a time of day; none counts as UTC.
 *
 * An offset wins over a name (`GMT+0200`). Single letters are RFC 822's, west for `A` to `M`.
 */
export function zoneMinutes(afterTime: string): number {
  const offset = OFFSET.exec(afterTime);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 15 * 60) return offset[1] === '-' ? -minutes : minutes;
  }
  for (const [, name = ''] of afterTime.toUpperCase().matchAll(NAME)) {
    const minutes = ZONES.get(name) ?? military(name);
    if (minutes !== undefined) return minutes;
  }
  return 0;
}

function military(name: string): number | undefined {
  if (name.length !== 1 || name === 'J' || name === 'T') return undefined;
  if (name === 'Z') return 0;
  const west = 'ABCDEFGHIKLM'.indexOf(name);
  return west >= 0 ? -60 * (west + 1) : 60 * ('NOPQRSTUVWXY'.indexOf(name) + 1);
}
