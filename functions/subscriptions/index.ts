import { connect } from './connect.ts';
import { createHandler } from './handler.ts';

export const handler = createHandler(await connect(process.env));
