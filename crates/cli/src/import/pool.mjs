// What an app says of its user pool, in `defineAuth` and on the pool's resources in `amplify/backend.ts`: the settings of
// the sandbox's pool that follow from it, and what no setting says.

/** Attributes as Cognito names them, by the names that `defineAuth` has for them. */
const ATTRIBUTES = {
  familyName: 'family_name',
  fullname: 'name',
  givenName: 'given_name',
  lastUpdateTime: 'updated_at',
  middleName: 'middle_name',
  phoneNumber: 'phone_number',
  preferredUsername: 'preferred_username',
  profilePage: 'profile',
  profilePicture: 'picture',
  timezone: 'zoneinfo',
};
/** Names and passwords as a pool of Amplify has them if the app does not say. */
const PASSWORD = { minimumLength: 8, requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: true };
const OF_A_POOL = ['backend', 'auth', 'resources', 'cfnResources', 'cfnUserPool'];
const PROVIDERS = {
  amazon: 'loginWithAmazon',
  apple: 'signInWithApple',
  facebook: 'facebook',
  google: 'google',
  oidc: 'oidc',
  saml: 'saml',
};

/** The pool of an app, or null if it has none of its own. */
export function userPool(auth, effects) {
  if (!auth || auth.isReference) return null;
  const changed = changesOf(effects);
  const { email, phone, webAuthn } = auth.loginWith ?? {};
  return {
    groups: (auth.groups ?? []).filter((name) => typeof name === 'string'),
    sign_in: [...(email ? ['email'] : []), ...(phone ? ['phone'] : [])],
    attributes: attributes(auth.userAttributes ?? {}, changed),
    password: password(changed),
    mfa: mfa(auth.multifactor, changed),
    self_sign_up: changed.adminCreateUserConfig?.allowAdminCreateUserOnly !== true,
    passwordless: [
      ...(email?.otpLogin ? ['email'] : []),
      ...(phone?.otpLogin ? ['sms'] : []),
      ...(webAuthn ? ['passkeys'] : []),
    ],
    providers: Object.entries(PROVIDERS).filter(([, name]) => hasProvider(auth.loginWith, name)).map(([name]) => name),
  };
}

/** Whether an effect changes what `userPool` reads. */
export function isOfThePool({ what, path, args }) {
  if (!startsWith(path, OF_A_POOL)) return false;
  const [member] = path.slice(OF_A_POOL.length);
  if (what === 'set') return READ.includes(member);
  return member === 'addPropertyOverride' && READ.includes(lowerFirst(String(args[0]).split('.')[0]));
}

const READ = ['policies', 'mfaConfiguration', 'enabledMfas', 'adminCreateUserConfig', 'schema', 'usernameAttributes'];

/** The pool's properties that the app sets, one over the other; an override by CloudFormation's names is the same. */
function changesOf(effects) {
  const changed = {};
  for (const effect of effects.filter(isOfThePool)) {
    const { what, path, args, value } = effect;
    if (what === 'set') assign(changed, path.slice(OF_A_POOL.length), value);
    else assign(changed, String(args[0]).split('.').map(lowerFirst), withLowerNames(args[1]));
  }
  return changed;
}

function assign(into, [name, ...rest], value) {
  if (rest.length === 0) into[name] = value;
  else assign((into[name] = typeof into[name] === 'object' && into[name] ? into[name] : {}), rest, value);
}

function withLowerNames(value) {
  if (Array.isArray(value)) return value.map(withLowerNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [lowerFirst(name), withLowerNames(inner)]));
}

function attributes(declared, changed) {
  const all = Object.entries(declared).map(([name, said]) => ({
    name: name.startsWith('custom:') ? name : (ATTRIBUTES[name] ?? name),
    ...(said && typeof said === 'object' ? limits(said) : {}),
  }));
  const added = Array.isArray(changed.schema) ? changed.schema : [];
  const ofTheSchema = added.filter((said) => typeof said?.name === 'string').map((said) => ({
    name: isStandard(said.name) ? said.name : `custom:${said.name}`,
    ...limits({ dataType: said.attributeDataType, ...said, ...lengths(said) }),
  }));
  return [...all.filter(({ name }) => !ofTheSchema.some((other) => other.name === name)), ...ofTheSchema];
}

function limits({ dataType, required, mutable, minLen, maxLen, min, max }) {
  const said = { type: dataType, required, mutable, min_length: minLen, max_length: maxLen, min, max };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => ['boolean', 'number', 'string'].includes(typeof value)));
}

function lengths({ stringAttributeConstraints: text, numberAttributeConstraints: number }) {
  const whole = (value) => (value === undefined ? undefined : Number(value));
  return { minLen: whole(text?.minLength), maxLen: whole(text?.maxLength), min: whole(number?.minValue), max: whole(number?.maxValue) };
}

function isStandard(name) {
  return ['address', 'birthdate', 'email', 'gender', 'locale', 'nickname', 'website', ...Object.values(ATTRIBUTES)].includes(name);
}

/** The password policy, if the app changes that of Amplify. */
function password(changed) {
  const policy = changed.policies?.passwordPolicy;
  if (!policy || typeof policy !== 'object') return null;
  const { minimumLength, requireLowercase, requireUppercase, requireNumbers, requireSymbols } = { ...PASSWORD, ...policy };
  const wants = { lowercase: requireLowercase, uppercase: requireUppercase, numbers: requireNumbers, symbols: requireSymbols };
  return {
    minimum_length: Number(minimumLength),
    requires: Object.entries(wants).filter(([, is]) => is === true).map(([name]) => name),
  };
}

function mfa(multifactor, changed) {
  const set = { ON: 'required', OPTIONAL: 'optional', OFF: 'off' }[changed.mfaConfiguration];
  const declared = { OFF: 'off', OPTIONAL: 'optional', REQUIRED: 'required' }[multifactor?.mode];
  const mode = set ?? declared;
  if (!mode || mode === 'off') return null;
  const kinds = Array.isArray(changed.enabledMfas)
    ? changed.enabledMfas.map((name) => ({ SOFTWARE_TOKEN_MFA: 'totp', SMS_MFA: 'sms', EMAIL_OTP: 'email' })[name]).filter(Boolean)
    : ['totp', 'sms', 'email'].filter((kind) => multifactor?.[kind]);
  return { mode, kinds };
}

function hasProvider(loginWith, name) {
  const provider = loginWith?.externalProviders?.[name];
  return Array.isArray(provider) ? provider.length > 0 : Boolean(provider);
}

function startsWith(path, beginning) {
  return beginning.every((name, index) => path[index] === name);
}

function lowerFirst(name) {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
