import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Never an address, a token or a body: ids and counts only. */
export const logger = new Logger({ serviceName: process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'conflict-wire' });
