import { App } from 'aws-cdk-lib';
import { TicketsStack } from '../lib/tickets-stack';

const app = new App();
new TicketsStack(app, 'Tickets', { env: { region: 'eu-west-1' } });
