// The app's own API, for code that asks it without Amplify's client.
export { execute } from 'sluice:data/graphql@0.1.0';
