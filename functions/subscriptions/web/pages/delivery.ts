import type { Delivery } from '../../../shared/domain/subscriber.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A delivery as a reader would say it. */
export function deliveryInWords(delivery: Delivery, timeZone: string): string {
  switch (delivery.kind) {
    case 'instant':
      return 'at once';
    case 'hourly':
      return 'a digest every hour';
    case 'daily':
      return `a digest every day at ${delivery.at} (${timeZone})`;
    case 'weekly':
      return `a digest every ${WEEKDAYS[delivery.weekday - 1]} at ${delivery.at} (${timeZone})`;
    default:
      return delivery satisfies never;
  }
}
