// What a handler's source says of itself: its world, and which trigger of Cognito it is.

/** The types of `aws-lambda` for Cognito's triggers, and what settings call them. */
const TRIGGERS = {
  CreateAuthChallenge: 'createAuthChallenge',
  CustomMessage: 'customMessage',
  DefineAuthChallenge: 'defineAuthChallenge',
  PostAuthentication: 'postAuthentication',
  PostConfirmation: 'postConfirmation',
  PreAuthentication: 'preAuthentication',
  PreSignUp: 'preSignUp',
  PreTokenGeneration: 'preTokenGeneration',
  PreTokenGenerationV2: 'preTokenGenerationV2',
  UserMigration: 'userMigration',
  VerifyAuthChallengeResponse: 'verifyAuthChallengeResponse',
};
const OF_COGNITO = new RegExp(`\\b(${Object.keys(TRIGGERS).join('|')})\\w*?Trigger(?:Handler|Event)\\b`);
const OF_APPSYNC = /\bAppSyncResolver(?:Handler|Event)\b|\[\s*['"]functionHandler['"]\s*\]/;
/** An AppSync script, which is two functions. */
const SCRIPT = /\bexport\s+(?:async\s+)?(?:function|const|let|var)\s+request\b/;

export const TOO_NEW = 'in a file that is no ES module';

/** The world of a handler, which wrapper of `runtime/wrap.js` it gets, and what the component exports. */
export function ofHandler(source, asked) {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ');
  const [, type] = OF_COGNITO.exec(code) ?? [];
  const trigger = type && TRIGGERS[/\bPreTokenGenerationV2/.test(code) ? 'PreTokenGenerationV2' : type];
  const isScript = SCRIPT.test(code);
  const world = asked ?? (trigger ? 'lambda-function' : OF_APPSYNC.test(code) || isScript ? 'function-resolver' : undefined);
  switch (world) {
    case 'lambda-function':
      return { world, trigger, wrap: 'ofFunction', exported: 'handler' };
    case 'function-resolver':
      return { world, wrap: isScript ? 'ofScript' : 'ofResolver', exported: 'resolver' };
    default:
      return {
        mistake:
          'does not say what it handles; give its type, such as `PostConfirmationTriggerHandler` of `aws-lambda` or ' +
          '`Schema["sayHello"]["functionHandler"]`, or pass --world lambda-function or --world function-resolver',
      };
  }
}
