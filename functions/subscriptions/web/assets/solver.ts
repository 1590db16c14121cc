/** A worker that finds the number hidden in a challenge, so that the page stays alive while it counts. */
export const solver = String.raw`'use strict';
onmessage = async ({ data }) => {
  const encoder = new TextEncoder();
  for (let number = 0; number <= data.maxnumber; number++) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(data.salt + number)));
    let hex = '';
    for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
    if (hex === data.challenge) { postMessage(number); return; }
  }
  postMessage(undefined);
};
`;
