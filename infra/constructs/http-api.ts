import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface HttpApiProps {
  /** The site's own host name, if it has one. */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
}

/** Requests a second for the whole site, above which API Gateway answers 429: bounds what a flood can cost. */
const THROTTLE = { rateLimit: 100, burstLimit: 200 };

/** The site: every request goes to one function, at a bounded rate, and is logged without address, path or query. */
export class HttpApi extends Construct {
  /** Where the site is reached, without a trailing slash. */
  readonly url: string;
  readonly #api: apigateway.HttpApi;

  constructor(scope: Construct, id: string, { domain }: HttpApiProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#api = new apigateway.HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    new apigateway.HttpStage(this, 'Stage', {
      httpApi: this.#api,
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new apigateway.LogGroupLogDestination(logGroup),
        format: accessLogFormat,
      },
      ...(domain && { domainMapping: { domainName: this.#domainName(domain) } }),
    });
    this.url = domain ? `https://${domain.name}` : this.#api.apiEndpoint;
  }

  /** Hands every request to the function. */
  wake(handler: IFunction): void {
    const route = new apigateway.HttpRoute(this, 'Site', {
      httpApi: this.#api,
      routeKey: apigateway.HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Site', handler),
    });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'The site is public; what changes a subscription is authorised by a signed link in a mail.',
    });
  }

  #domainName({ name, certificateArn }: { readonly name: string; readonly certificateArn: string }) {
    const domainName = new apigateway.DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    });
    new CfnOutput(this, 'DomainTarget', {
      value: domainName.regionalDomainName,
      description: `Point ${name} here (CNAME)`,
    }).overrideLogicalId('SiteDomainTarget');
    return domainName;
  }
}

// No source address and no path: paths carry the tokens of mailed links.
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    status: AccessLogField.contextStatus(),
    bytes: AccessLogField.contextResponseLength(),
    latencyMs: AccessLogField.contextResponseLatency(),
    error: AccessLogField.contextIntegrationErrorMessage(),
  }),
);
