import { type ClockFace, readClock } from '../clock.ts';

/** Makes `Date` of this thread follow the host's clock, whichever way a program asks it for the time. */
export function installHostDate(face: ClockFace): void {
  const RealDate = Date;
  const now = (): number => readClock(face, RealDate.now());
  const HostDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): object =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate, writable: true, configurable: true });
  globalThis.Date = HostDate;
}
