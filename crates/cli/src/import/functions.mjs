// The functions of an app that do something for its API or its user pool, and what stands about them in
// `amplify/backend.ts`: variables, permissions, triggers, addresses.
import fs from 'node:fs';
import path from 'node:path';

const ACTIONS = ['query', 'mutate', 'listen'];
const HANDLER = ['handler.ts', 'handler.mts', 'handler.js', 'handler.mjs'];
/** The triggers of a user pool by the names that CloudFormation and the CDK have for them, without case and underscores. */
const TRIGGERS = {
  createauthchallenge: 'createAuthChallenge',
  customemailsender: 'customEmailSender',
  custommessage: 'customMessage',
  customsmssender: 'customSmsSender',
  defineauthchallenge: 'defineAuthChallenge',
  postauthentication: 'postAuthentication',
  postconfirmation: 'postConfirmation',
  preauthentication: 'preAuthentication',
  presignup: 'preSignUp',
  pretokengeneration: 'preTokenGeneration',
  pretokengenerationconfig: 'preTokenGenerationV2',
  usermigration: 'userMigration',
  verifyauthchallenge: 'verifyAuthChallengeResponse',
  verifyauthchallengeresponse: 'verifyAuthChallengeResponse',
};

/**
 * The functions by name. `aliases` are the names that `defineData` gives them, which the schema may use; `parts` are those
 * of the backend.
 */
export function functions({ aliases, auth, called, grants, scripts, parts, effects, found }) {
  const used = new Map();
  const use = (target) => {
    const name = target?.name;
    if (typeof name !== 'string') {
      found.mistakes.push({ message: 'a function is not made by `defineFunction`' });
      return {};
    }
    if (!isName(name)) {
      const help = 'name it by letters, digits, `-` and `_`, as Lambda does';
      found.mistakes.push({ message: `\`${name}\` is no name of a function`, help });
      return {};
    }
    const known = used.get(name);
    if (known && known.target !== target) {
      found.mistakes.push({ message: `two functions are named \`${name}\``, help: 'give each a `name` of its own' });
    }
    if (known) return known.entry;
    const entry = { name, actions: [], triggers: [], administrates: false, aws: [], handler: handlerOf(target), ...settings(target, name, found) };
    used.set(name, { target, entry });
    return entry;
  };
  for (const { resourceProvider, actions } of grants) {
    const entry = use(resourceProvider);
    entry.actions = ACTIONS.filter((action) => actions.includes(action) || entry.actions?.includes(action));
  }
  for (const [trigger, target] of Object.entries(auth?.triggers ?? {})) use(target).triggers?.push(trigger);
  for (const target of administrators(auth)) use(target).administrates = true;
  for (const [trigger, target, place] of triggersSet(effects, parts)) {
    const message = `the user pool's trigger \`${trigger}\` is set to what is no function of \`defineBackend\``;
    if (target) use(target).triggers?.push(trigger);
    else found.warnings.push({ message, ...place, help: 'it stays on AWS; the pool of the sandbox does without' });
  }
  for (const target of [...aliases.values(), ...called]) use(target);
  for (const name of [...scripts].filter((script) => used.has(script))) {
    const help = 'rename one of them: a component answers for the script';
    found.mistakes.push({ message: `a function and an AppSync script are both named \`${name}\``, help });
  }
  const entries = new Map([...used.values()].map(({ target, entry }) => [target, entry]));
  changes(effects, parts, entries, found);
  return [...entries.values()];
}

/** As Lambda has it. No name is a path, and none does anything to a terminal. */
export function isName(name) {
  return /^[A-Za-z0-9_-]{1,64}$/.test(name);
}

/** What a function has for the API: its variables that are known, and its time limit. */
export function settings(target, name, found) {
  const props = target.props ?? {};
  if (props.isProvided) {
    const help = 'rename it in the SDL and in `sluice.toml` if that is not its name';
    found.warnings.push({ message: `a function defined by a callback is taken to be named \`${name}\``, help });
  }
  const variables = Object.entries(props.environment ?? {});
  const environment = Object.fromEntries(variables.filter(([, value]) => typeof value === 'string'));
  const secrets = variables.map(([variable]) => variable).filter((variable) => !Object.hasOwn(environment, variable));
  return { environment, secrets, timeout_ms: typeof props.timeoutSeconds === 'number' ? props.timeoutSeconds * 1000 : null };
}

/** The file of a function's code, if it is there. */
export function handlerOf({ props, folder }) {
  if (!folder || props?.isProvided) return null;
  const named = typeof props?.entry === 'string' ? [props.entry] : HANDLER;
  const files = named.map((name) => path.resolve(folder, name));
  return files.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null;
}

/** The functions to which `access` of `defineAuth` gives actions on users. */
function administrators(auth) {
  if (typeof auth?.access !== 'function') return [];
  const granted = [];
  const to = (target) => ({ to: () => (granted.push(target), {}) });
  try {
    auth.access({ resource: to });
  } catch {
    return [];
  }
  return granted;
}

/** The triggers that `amplify/backend.ts` sets on the user pool: name, function if it is one of the backend's, place. */
function triggersSet(effects, parts) {
  const found = [];
  const add = (name, value, place, version = value?.lambdaVersion ?? value?.LambdaVersion) => {
    let trigger = TRIGGERS[String(name).split('.').at(-1).toLowerCase().replaceAll('_', '')];
    // The CDK asks for the first form of the event if nothing is said.
    if (trigger === 'preTokenGenerationV2' && !/V[23]_0$/.test(standsFor(version) ?? version ?? '')) trigger = 'preTokenGeneration';
    if (trigger) found.push([trigger, functionAt(value?.lambdaArn ?? value?.LambdaArn ?? value, parts), place]);
  };
  for (const { what, path: names, args, value, place } of effects) {
    if (!names.join('.').startsWith('backend.auth.')) continue;
    const member = names.at(-1);
    if (what === 'call' && member === 'addTrigger') add(standsFor(args[0]) ?? args[0], args[1], place, args[2]);
    if (what === 'set' && member === 'lambdaConfig') for (const [name, target] of Object.entries(value ?? {})) add(name, target, place);
    if (what === 'set' && names.at(-2) === 'lambdaConfig') add(member, value, place);
    if (what === 'call' && member === 'addPropertyOverride' && /^LambdaConfig\b/.test(String(args[0]))) {
      const [, name] = String(args[0]).split('.');
      if (name) add(name, args[1], place);
      else for (const [each, target] of Object.entries(args[1] ?? {})) add(each, target, place);
    }
  }
  return found;
}

/** Whether an effect is read here. */
export function isOfAFunction({ path: names, args }, parts) {
  const member = names.at(-1);
  if (names[0] === 'backend' && parts[names[1]]?.kind === 'function') return true;
  const isOnThePool = names[1] === 'auth' && names[0] === 'backend';
  if (!isOnThePool) return false;
  return member === 'addTrigger' || names.includes('lambdaConfig') || (member === 'addPropertyOverride' && /^LambdaConfig\b/.test(String(args[0])));
}

/** What the backend does to functions. */
function changes(effects, parts, entries, found) {
  const name = (target) => `\`${target.name}\``;
  for (const { what, path: names, args, value, place } of effects) {
    const target = names[0] === 'backend' ? parts[names[1]] : undefined;
    if (target?.kind !== 'function') continue;
    const entry = entries.get(target);
    const member = names.at(-1);
    const warn = (message, help) => found.warnings.push({ message, ...place, help });
    if (what === 'call' && member === 'addEnvironment') variable(entry, target, args[0], args[1], warn);
    if (what === 'set' && names.includes('environment')) {
      for (const [key, each] of Object.entries(value?.variables ?? (member === 'variables' ? value : {}) ?? {})) variable(entry, target, key, each, warn);
    }
    if (what === 'call' && member === 'addFunctionUrl') warn(`the URL of ${name(target)} is not served`, 'it stays on AWS, or what calls it calls the API instead');
    if (what === 'call' && member === 'addEventSource') warn(`the events that ${name(target)} is given are not: no streams, queues or buckets call functions here`, 'it stays on AWS');
    if (what === 'call' && member === 'addToRolePolicy') entry?.aws.push(...actionsOf(args[0]));
  }
}

function variable(entry, target, key, value, warn) {
  if (!entry) return;
  if (typeof value === 'string' && !value.includes('{')) entry.environment[key] = value;
  else {
    const known = standsFor(value) ?? 'a value';
    warn(`the variable \`${key}\` of \`${target.name}\` is \`${known}\`, which is known on AWS alone`, `write its value into \`[functions.${target.name}.environment]\` if the function needs it here`);
  }
}

/** What a `PolicyStatement` allows. */
function actionsOf(statement) {
  if (!standsFor(statement)?.endsWith('PolicyStatement')) return [];
  return [statement.made?.[0]?.actions ?? []].flat().filter((action) => typeof action === 'string');
}

/** The function of the backend that a value stands for, such as `backend.sayHello.resources.lambda`. */
function functionAt(value, parts) {
  const names = standsFor(value)?.split('.') ?? [];
  const target = names[0] === 'backend' ? parts[names[1]] : undefined;
  return target?.kind === 'function' ? target : undefined;
}

function standsFor(value) {
  return typeof value?.standsFor === 'string' ? value.standsFor : undefined;
}
