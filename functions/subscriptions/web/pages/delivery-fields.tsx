import type { Child } from 'hono/jsx';
import { Select } from './select.tsx';

const DELIVERIES = [
  ['instant', 'At once'],
  ['hourly', 'Hourly digest'],
  ['daily', 'Daily digest'],
  ['weekly', 'Weekly digest'],
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Delivered {
  readonly delivery: { readonly kind: string; readonly at?: string; readonly weekday?: number };
  /** Keeps the ids of several forms on a page apart. */
  readonly suffix?: string;
  readonly children?: Child;
}

/** When alerts come. Without a script too, the time shows only for a digest that has one: the stylesheet sees to it. */
export function DeliveryFields({ delivery: { kind, at = '07:00', weekday = 1 }, suffix = '', children }: Delivered) {
  return (
    <div class="row">
      <Select id={`delivery${suffix}`} name="delivery" label="When" options={DELIVERIES} value={kind} />
      <div class="when-timed">
        <label for={`at${suffix}`}>At</label>
        <input id={`at${suffix}`} name="at" type="time" value={at} />
      </div>
      <div class="when-weekly">
        <Select
          id={`weekday${suffix}`}
          name="weekday"
          label="On"
          options={WEEKDAYS.map((name, index) => [String(index + 1), name] as const)}
          value={String(weekday)}
        />
      </div>
      {children}
    </div>
  );
}
