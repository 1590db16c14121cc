/** A knot on a wire. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1c1e23"/><path d="M3 21h26" stroke="#f0936b" stroke-width="2.5"/><circle cx="20" cy="21" r="5" fill="#f0936b"/></svg>';
