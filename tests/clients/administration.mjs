// Administration of the sandbox's own user pool with an unmodified `@aws-sdk/client-cognito-identity-provider`, and what
// its users see of it with `aws-amplify`.
import assert from 'node:assert/strict';
import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminListGroupsForUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  DescribeUserPoolCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  SignUpCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import { confirmSignIn, fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { generateClient } from 'aws-amplify/data';
import { sandbox, scenario } from './report.mjs';

Amplify.configure(sandbox.outputs);
const { UserProfile } = generateClient({ authMode: 'userPool' }).models;
const { userPoolId: UserPoolId, userPoolClientId: ClientId } = sandbox.outputs.Auth.Cognito;
const { endpoint, region, credentials } = sandbox.lambda;
const client = (credentials) => new CognitoIdentityProviderClient({ endpoint, region, credentials, maxAttempts: 1 });
const administrator = client(credentials);
const act = (Command, input) => administrator.send(new Command({ UserPoolId, ...input }));
const password = 'Correct-horse-7';

await scenario('an invited user chooses a password', async () => {
  const { User } = await act(AdminCreateUserCommand, {
    Username: 'ann@example.com',
    TemporaryPassword: 'Temporary-1',
    MessageAction: 'SUPPRESS',
    UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
  });
  assert.equal(User.UserStatus, 'FORCE_CHANGE_PASSWORD');
  assert.ok(User.UserCreateDate instanceof Date);
  const { nextStep } = await signIn({ username: 'ann@example.com', password: 'Temporary-1' });
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
  const { isSignedIn } = await confirmSignIn({ challengeResponse: password });
  assert.ok(isSignedIn);
});

await scenario('a group stands in the next token', async () => {
  const { Group } = await act(CreateGroupCommand, { GroupName: 'editors', Precedence: 1 });
  assert.equal(Group.GroupName, 'editors');
  await act(AdminAddUserToGroupCommand, { Username: 'ann@example.com', GroupName: 'editors' });
  const { tokens } = await fetchAuthSession({ forceRefresh: true });
  assert.deepEqual(tokens.accessToken.payload['cognito:groups'], ['editors']);
  const { Groups } = await act(AdminListGroupsForUserCommand, { Username: 'ann@example.com' });
  assert.deepEqual(Groups.map(({ GroupName }) => GroupName), ['editors']);
  const { Users } = await act(ListUsersInGroupCommand, { GroupName: 'editors' });
  assert.equal(Users.length, 1);
  await signOut();
});

await scenario('a user whom an administrator confirms gets a profile', async () => {
  const input = { ClientId, Username: 'bob@example.com', Password: password };
  const { UserSub } = await client({ accessKeyId: 'any', secretAccessKey: 'any' }).send(new SignUpCommand(input));
  await act(AdminConfirmSignUpCommand, { Username: 'bob@example.com' });
  await signIn({ username: 'bob@example.com', password });
  const { data, errors } = await UserProfile.list();
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.deepEqual(data.map(({ email, profileOwner }) => ({ email, profileOwner })), [
    { email: 'bob@example.com', profileOwner: UserSub },
  ]);
  await signOut();
});

await scenario('users are looked for', async () => {
  const { Users } = await act(ListUsersCommand, { Filter: 'email = "bob@example.com"' });
  assert.equal(Users.length, 1);
  assert.equal(Users[0].UserStatus, 'CONFIRMED');
  const user = await act(AdminGetUserCommand, { Username: 'bob@example.com' });
  assert.equal(user.Username, Users[0].Username);
  await assert.rejects(act(AdminGetUserCommand, { Username: 'nobody@example.com' }), (error) => {
    assert.ok(error instanceof UserNotFoundException);
    assert.equal(error.message, 'User does not exist.');
    return true;
  });
});

await scenario('an administrator signs in for a user, until it is disabled', async () => {
  await act(AdminSetUserPasswordCommand, { Username: 'bob@example.com', Password: 'Battery-staple-8', Permanent: true });
  const input = {
    ClientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'bob@example.com', PASSWORD: 'Battery-staple-8' },
  };
  const { AuthenticationResult } = await act(AdminInitiateAuthCommand, input);
  assert.equal(AuthenticationResult.ExpiresIn, 3600);
  await act(AdminDisableUserCommand, { Username: 'bob@example.com' });
  await assert.rejects(act(AdminInitiateAuthCommand, input), { name: 'NotAuthorizedException' });
});

await scenario('the pool describes itself', async () => {
  const { UserPool } = await act(DescribeUserPoolCommand, {});
  assert.equal(UserPool.Id, UserPoolId);
  assert.equal(UserPool.EstimatedNumberOfUsers, 2);
});

await scenario('whoever does not sign with a credential of the sandbox administrates nothing', async () => {
  const command = new ListUsersCommand({ UserPoolId });
  const wrongSecret = client({ ...credentials, secretAccessKey: 'another' });
  await assert.rejects(wrongSecret.send(command), { name: 'InvalidSignatureException' });
  const stranger = client({ accessKeyId: 'AKIASTRANGER', secretAccessKey: 'another' });
  await assert.rejects(stranger.send(command), { name: 'UnrecognizedClientException' });
  await signIn({ username: 'ann@example.com', password });
  const { credentials: identity } = await fetchAuthSession();
  await assert.rejects(client(identity).send(command), { name: 'UnrecognizedClientException' });
  await signOut();
});
