import { describe, expect, it } from 'vitest';
import { aTemplate, resources } from './synthesise.ts';

const template = aTemplate();
const withDomain = aTemplate({
  domain: 'wire.example.org',
  certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b',
});

function siteUrlOf(from: typeof template): unknown {
  return (from.findOutputs('SiteUrl')['SiteUrl'] as { Value: unknown }).Value;
}

describe('the site', () => {
  it('answers a flood with 429 instead of a bill', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });

  it('logs requests without address, path or query, which carry tokens', () => {
    const [[, stage] = ['', {}]] = resources(template, 'AWS::ApiGatewayV2::Stage');
    const { Format } = stage['AccessLogSettings'] as { Format: string };
    expect(Object.keys(JSON.parse(Format) as object)).toContain('status');
    expect(Format).not.toMatch(/sourceIp|\$context\.(path|routeKey|authorizer)|querystring|userAgent|caller/i);
  });

  it('has one address: every function that mails links, and the output, say the same', () => {
    for (const from of [template, withDomain]) {
      const urls = resources(from, 'AWS::Lambda::Function').flatMap(([, { Environment }]) => {
        const { SITE_URL } = (Environment as { Variables: Readonly<Record<string, unknown>> }).Variables;
        return SITE_URL === undefined ? [] : [SITE_URL];
      });
      expect(urls).toHaveLength(2);
      for (const url of urls) expect(url).toEqual(siteUrlOf(from));
    }
  });

  it('has the operator’s host name if there is one, and is then not reached by another', () => {
    expect(siteUrlOf(withDomain)).toBe('https://wire.example.org');
    withDomain.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'wire.example.org' });
    withDomain.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
  });

  it('can stand behind something else that readers see', () => {
    expect(siteUrlOf(aTemplate({ siteUrl: 'https://news.example.org' }))).toBe('https://news.example.org');
  });
});
