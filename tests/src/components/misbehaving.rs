//! Components made by hand from core WebAssembly and the WIT of this repository: they do at call time whatever a test
//! wants, which no honest toolchain would build.
//!
//! Everything is laid out by the canonical ABI,
//! <https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md>.

pub mod together;

use std::{borrow::Cow, fmt::Write as _, time::Duration};

use authz::{Decision, Fill, Scope, Test};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

use super::workspace;

/// Where a question holds how many rules it has: behind the field's name (8), the operation (1, padded to 4) and the
/// address of the rules (4). The questions are the last two parameters of `evaluate`: their address is the sixth.
const RULES: usize = 16;

/// Where memory begins that an instance does not have at its start. Once it has grown, it is zero, which is text as well.
const GROWN: usize = 64 << 16;

/// Where constant data starts; below it is the area for results.
const DATA: usize = 1024;

/// A component of the world `auth-rules` whose `evaluate` is this core code. It leaves the address of the answer, a list
/// of decisions, on the stack.
#[must_use]
pub fn evaluator(code: &str) -> Vec<u8> {
    component(AUTH_RULES, "", code, &[])
}

/// An evaluator that gives the same answer to whatever it is asked.
#[must_use]
pub fn evaluator_that_answers(decisions: &[Decision]) -> Vec<u8> {
    let mut image = Image::default();
    let answer = image.decisions(decisions);
    component(AUTH_RULES, "", &format!("i32.const {answer}"), &image.bytes)
}

/// An evaluator that denies whoever asks without rules, as the host's self-test does, and gives this answer to everybody
/// else who asks one question.
#[must_use]
pub fn evaluator_that_answers_rules(decision: &Decision) -> Vec<u8> {
    let mut image = Image::default();
    let denial = image.decisions(&[Decision::Deny(authz::Denial { reason: "no rule".to_owned() })]);
    let answer = image.decisions(std::slice::from_ref(decision));
    let code = format!("(select (i32.const {answer}) (i32.const {denial}) (i32.load offset={RULES} (local.get 5)))");
    component(AUTH_RULES, "", &code, &image.bytes)
}

/// An evaluator that denies whoever asks without rules, as the host's self-test does, and runs this code when somebody
/// else asks.
#[must_use]
pub fn evaluator_that_runs(code: &str) -> Vec<u8> {
    let mut image = Image::default();
    let denial = image.decisions(&[Decision::Deny(authz::Denial { reason: "no rule".to_owned() })]);
    let code = format!("(if (i32.load offset={RULES} (local.get 5)) (then {code})) (i32.const {denial})");
    component(AUTH_RULES, "", &code, &image.bytes)
}

/// As [`evaluator_that_answers`], and it asks a clock for the time.
#[must_use]
pub fn evaluator_with_a_clock(decisions: &[Decision]) -> Vec<u8> {
    let mut image = Image::default();
    let answer = image.decisions(decisions);
    let import = r#"(import "wasi:clocks/wall-clock@0.2.6" "now" (func $now (param i32)))"#;
    component(AUTH_RULES_WITH_A_CLOCK, import, &format!("(call $now (i32.const 16)) i32.const {answer}"), &image.bytes)
}

/// An evaluator that imports these functions, each without parameters, of these interfaces.
#[must_use]
pub fn evaluator_with_imports(functions: &[(&str, &str)]) -> Vec<u8> {
    let (mut imports, mut packages) = (String::new(), String::new());
    for (interface, function) in functions {
        let (package, rest) = interface.split_once('/').expect("an interface has a package");
        let (name, version) = rest.split_once('@').expect("an interface has a version");
        let _ = write!(imports, "import {interface};");
        let _ = write!(packages, "package {package}@{version} {{ interface {name} {{ {function}: func(); }} }}");
    }
    let wit = format!(
        "package test:imports; world auth-rules {{ {imports} include sluice:auth/auth-rules@0.1.0; }} {packages}"
    );
    let used: String = functions
        .iter()
        .map(|(interface, function)| format!(r#"(import "{interface}" "{function}" (func))"#))
        .collect();
    let target = Target { wit: wit.into(), world: "test:imports/auth-rules".into(), ..AUTH_RULES };
    component(target, &used, "unreachable", &[])
}

/// An evaluator that imports something that no host has.
#[must_use]
pub fn evaluator_with_a_back_door() -> Vec<u8> {
    with_a_back_door(AUTH_RULES)
}

/// A trigger that imports something that no host has.
#[must_use]
pub fn trigger_with_a_back_door() -> Vec<u8> {
    with_a_back_door(POST_CONFIRMATION)
}

/// An authorizer that imports something that no host has.
#[must_use]
pub fn authorizer_with_a_back_door() -> Vec<u8> {
    with_a_back_door(AUTHORIZER)
}

/// A resolver that imports something that no host has.
#[must_use]
pub fn resolver_with_a_back_door() -> Vec<u8> {
    with_a_back_door(RESOLVER)
}

fn with_a_back_door(target: Target) -> Vec<u8> {
    let (_, name) = target.world.split_once('/').expect("a world has a package");
    let wit = format!(
        "package test:back-door;
        world {name} {{ import evil:kit/shell@1.0.0; include {}@0.1.0; }}
        package evil:kit@1.0.0 {{ interface shell {{ run: func(); }} }}",
        target.world
    );
    let world = format!("test:back-door/{name}");
    let import = r#"(import "evil:kit/shell@1.0.0" "run" (func $run))"#;
    component(Target { wit: wit.into(), world: world.into(), ..target }, import, "(call $run) unreachable", &[])
}

/// An evaluator whose answer is small in its own memory and large in the host's: every reason is the same megabyte.
#[must_use]
pub fn evaluator_with_a_huge_answer() -> Vec<u8> {
    const REASONS: usize = 4_096;
    let mut image = Image::default();
    // Memory that has just grown is zero, which is text as well; what the host passes lies before it.
    let decision = words(&[0, GROWN, 1 << 20, 0, 0, 0]);
    let list = image.place(&decision.repeat(REASONS));
    let answer = image.pair(list, REASONS);
    component(AUTH_RULES, "", &format!("(drop (memory.grow (i32.const 16))) i32.const {answer}"), &image.bytes)
}

/// A component of the world `post-confirmation-trigger` whose `handle` is this core code. It leaves the address of the
/// answer on the stack.
#[must_use]
pub fn trigger(code: &str) -> Vec<u8> {
    component(POST_CONFIRMATION, "", code, &[])
}

/// A trigger whose answer, an error, is larger than what the host takes.
#[must_use]
pub fn trigger_with_a_huge_answer() -> Vec<u8> {
    let mut image = Image::default();
    let [kind, length] = image.text("Error");
    let mut answer = vec![1, kind, length, GROWN, 6 << 20];
    answer.resize(19, 0);
    let answer = image.place(&words(&answer));
    component(POST_CONFIRMATION, "", &format!("(drop (memory.grow (i32.const 128))) i32.const {answer}"), &image.bytes)
}

/// A component of the world `function-resolver` whose `resolve` is this core code. It leaves the address of the answer on
/// the stack.
#[must_use]
pub fn resolver(code: &str) -> Vec<u8> {
    component(RESOLVER, "", code, &[])
}

/// A Lambda function whose `handle` does this: instructions that end with the address of the result on the stack.
#[must_use]
pub fn lambda_function(code: &str) -> Vec<u8> {
    component(LAMBDA_FUNCTION, "", code, &[])
}

/// A Lambda function that gives this answer to whatever it is asked.
#[must_use]
pub fn lambda_function_that_answers(answer: &str) -> Vec<u8> {
    let mut image = Image::default();
    let [at, length] = image.text(answer);
    let answer = image.place(&words(&[0, at, length, 0, 0]));
    component(LAMBDA_FUNCTION, "", &format!("i32.const {answer}"), &image.bytes)
}

/// A resolver that waits for so long, on the clock of its host, and then traps. It has to be granted
/// `wasi:clocks/monotonic-clock`.
#[must_use]
pub fn resolver_that_sleeps(time: Duration) -> Vec<u8> {
    let wit = "package test:sleep;
        world function-resolver {
            import wasi:clocks/monotonic-clock@0.2.6;
            include sluice:resolvers/function-resolver@0.1.0;
        }
        package wasi:io@0.2.6 { interface poll { resource pollable { block: func(); } } }
        package wasi:clocks@0.2.6 {
            interface monotonic-clock {
                use wasi:io/poll@0.2.6.{pollable};
                subscribe-duration: func(when: u64) -> pollable;
            }
        }";
    let imports = r#"
        (import "wasi:clocks/monotonic-clock@0.2.6" "subscribe-duration" (func $after (param i64) (result i32)))
        (import "wasi:io/poll@0.2.6" "[method]pollable.block" (func $block (param i32)))"#;
    let code = format!("(call $block (call $after (i64.const {}))) unreachable", time.as_nanos());
    component(Target { wit: wit.into(), world: "test:sleep/function-resolver".into(), ..RESOLVER }, imports, &code, &[])
}

/// A resolver that writes this to stderr, and then traps.
#[must_use]
pub fn resolver_that_complains(text: &str) -> Vec<u8> {
    let wit = "package test:complain;
        world function-resolver {
            import wasi:cli/stderr@0.2.6;
            include sluice:resolvers/function-resolver@0.1.0;
        }
        package wasi:io@0.2.6 {
            interface error { resource error; }
            interface streams {
                use error.{error};
                variant stream-error { last-operation-failed(error), closed }
                resource output-stream { blocking-write-and-flush: func(bytes: list<u8>) -> result<_, stream-error>; }
            }
        }
        package wasi:cli@0.2.6 {
            interface stderr { use wasi:io/streams@0.2.6.{output-stream}; get-stderr: func() -> output-stream; }
        }";
    let imports = r#"
        (import "wasi:cli/stderr@0.2.6" "get-stderr" (func $stderr (result i32)))
        (import "wasi:io/streams@0.2.6" "[method]output-stream.blocking-write-and-flush"
            (func $write (param i32 i32 i32 i32)))"#;
    let mut image = Image::default();
    let [at, length] = image.text(text);
    let code = format!("(call $write (call $stderr) (i32.const {at}) (i32.const {length}) (i32.const 16)) unreachable");
    let target = Target { wit: wit.into(), world: "test:complain/function-resolver".into(), ..RESOLVER };
    component(target, imports, &code, &image.bytes)
}

/// A resolver that gives this answer to whatever it is asked.
#[must_use]
pub fn resolver_that_answers(answer: &str) -> Vec<u8> {
    let mut image = Image::default();
    let [at, length] = image.text(answer);
    let answer = image.place(&words(&[0, at, length, 0, 0, 0]));
    component(RESOLVER, "", &format!("i32.const {answer}"), &image.bytes)
}

/// A resolver whose answer is larger than what the host takes.
#[must_use]
pub fn resolver_with_a_huge_answer() -> Vec<u8> {
    let mut image = Image::default();
    let answer = image.place(&words(&[0, GROWN, 6 << 20, 0, 0, 0]));
    component(RESOLVER, "", &format!("(drop (memory.grow (i32.const 128))) i32.const {answer}"), &image.bytes)
}

/// A component of the world `token-authorizer` whose `authorize` is this core code. It leaves the address of the answer
/// on the stack.
#[must_use]
pub fn authorizer(code: &str) -> Vec<u8> {
    component(AUTHORIZER, "", code, &[])
}

/// An authorizer that lets nobody in.
#[must_use]
pub fn authorizer_that_refuses() -> Vec<u8> {
    authorizer_with_a_verdict(0, &[], None)
}

/// An authorizer that lets everybody in, but not to these fields, and perhaps says for how many seconds.
#[must_use]
pub fn authorizer_that_admits(denied_fields: &[&str], ttl_seconds: Option<usize>) -> Vec<u8> {
    authorizer_with_a_verdict(1, denied_fields, ttl_seconds)
}

fn authorizer_with_a_verdict(authorized: usize, denied_fields: &[&str], ttl_seconds: Option<usize>) -> Vec<u8> {
    let mut image = Image::default();
    let fields: Vec<Vec<u8>> = denied_fields.iter().map(|field| words(&image.text(field))).collect();
    let [fields, length] = image.list(&fields);
    let ttl = ttl_seconds.map_or([0, 0], |seconds| [1, seconds]);
    let answer = image.place(&words(&[0, authorized, 0, 0, fields, length, ttl[0], ttl[1]]));
    component(AUTHORIZER, "", &format!("i32.const {answer}"), &image.bytes)
}

/// An authorizer that says why it cannot decide.
#[must_use]
pub fn authorizer_that_fails(why: &str) -> Vec<u8> {
    let mut image = Image::default();
    let [at, length] = image.text(why);
    let answer = image.place(&words(&[1, at, length, 0, 0, 0, 0, 0]));
    component(AUTHORIZER, "", &format!("i32.const {answer}"), &image.bytes)
}

/// An authorizer whose answer is small in its own memory and large in the host's: every denied field is the same
/// megabyte.
#[must_use]
pub fn authorizer_with_a_huge_answer() -> Vec<u8> {
    const FIELDS: usize = 4_096;
    let mut image = Image::default();
    let field = words(&[GROWN, 1 << 20]);
    let list = image.place(&field.repeat(FIELDS));
    let answer = image.place(&words(&[0, 1, 0, 0, list, FIELDS, 0, 0]));
    component(AUTHORIZER, "", &format!("(drop (memory.grow (i32.const 16))) i32.const {answer}"), &image.bytes)
}

/// A world, what its function is called, and the function's core parameters.
struct Target {
    /// WIT of the world, if it is not one of the repository's.
    wit: Cow<'static, str>,
    world: Cow<'static, str>,
    function: &'static str,
    params: &'static str,
}

const AUTH_RULES: Target = Target {
    wit: Cow::Borrowed(""),
    world: Cow::Borrowed("sluice:auth/auth-rules"),
    function: "sluice:auth/evaluator@0.1.0#evaluate",
    params: "i32 i32 i32 i32 i32 i32 i32",
};

const AUTH_RULES_WITH_A_CLOCK: Target = Target {
    wit: Cow::Borrowed(
        "package test:clock;
        world auth-rules { import wasi:clocks/wall-clock@0.2.6; include sluice:auth/auth-rules@0.1.0; }
        package wasi:clocks@0.2.6 {
            interface wall-clock {
                record datetime { seconds: u64, nanoseconds: u32 }
                now: func() -> datetime;
            }
        }",
    ),
    world: Cow::Borrowed("test:clock/auth-rules"),
    ..AUTH_RULES
};

const AUTHORIZER: Target = Target {
    wit: Cow::Borrowed(""),
    world: Cow::Borrowed("sluice:authorizers/token-authorizer"),
    function: "sluice:authorizers/authorizer@0.1.0#authorize",
    params: "i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32",
};

const RESOLVER: Target = Target {
    wit: Cow::Borrowed(""),
    world: Cow::Borrowed("sluice:resolvers/function-resolver"),
    function: "sluice:resolvers/resolver@0.1.0#resolve",
    params: "i32 i32",
};

const LAMBDA_FUNCTION: Target = Target {
    wit: Cow::Borrowed(""),
    world: Cow::Borrowed("sluice:lambda/lambda-function"),
    function: "sluice:lambda/handler@0.1.0#handle",
    params: "i32 i32",
};

const POST_CONFIRMATION: Target = Target {
    wit: Cow::Borrowed(""),
    world: Cow::Borrowed("sluice:triggers/post-confirmation-trigger"),
    function: "sluice:triggers/post-confirmation@0.1.0#handle",
    params: "i32",
};

fn component(target: Target, import: &str, code: &str, data: &[u8]) -> Vec<u8> {
    let Target { wit, world, function, params } = target;
    let mut image = String::new();
    for byte in data {
        let _ = write!(image, "\\{byte:02x}");
    }
    let heap = DATA + data.len();
    // The allocator never frees: an instance lives for one call.
    let core = format!(
        r#"(module
            {import}
            (memory (export "memory") 64)
            (data (i32.const {DATA}) "{image}")
            (global $heap (mut i32) (i32.const {heap}))
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
                (local $at i32)
                (local.set $at (i32.and (i32.add (global.get $heap) (i32.const 7)) (i32.const -8)))
                (global.set $heap (i32.add (local.get $at) (local.get 3)))
                (local.get $at))
            (func (export "{function}") (param {params}) (result i32) {code}))"#
    );
    let mut resolve = Resolve::default();
    for package in ["data", "auth", "authorizers", "lambda", "resolvers", "triggers"] {
        resolve.push_dir(workspace().join("wit").join(package)).expect("the WIT of this repository is valid");
    }
    if !wit.is_empty() {
        resolve.push_str("test.wit", &wit).expect("the WIT of the test is valid");
    }
    let (package, name) = world.split_once('/').expect("a world has a package");
    let world = resolve
        .worlds
        .iter()
        .find(|(_, world)| {
            let named = world.package.and_then(|package| resolve.packages.get(package)).map(|package| &package.name);
            world.name == name && named.is_some_and(|named| format!("{}:{}", named.namespace, named.name) == package)
        })
        .map(|(id, _)| id)
        .expect("the world is there");
    let mut module = wat::parse_str(&core).expect("the core module is valid");
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8, true).expect("the world is encoded");
    let mut encoder = ComponentEncoder::default();
    encoder.validate(true);
    encoder.module(&module).expect("the module fits the world").encode().expect("the component is encoded")
}

/// Constant data, as the canonical ABI lays it out.
#[derive(Default)]
struct Image {
    bytes: Vec<u8>,
}

impl Image {
    /// Puts bytes at the next multiple of eight and tells their address.
    fn place(&mut self, bytes: &[u8]) -> usize {
        self.bytes.resize(self.bytes.len().next_multiple_of(8), 0);
        let at = DATA + self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        at
    }

    /// An address and a length, as lists and texts are passed.
    fn pair(&mut self, at: usize, length: usize) -> usize {
        let pair: Vec<u8> = words(&[at, length]);
        self.place(&pair)
    }

    fn text(&mut self, text: &str) -> [usize; 2] {
        [self.place(text.as_bytes()), text.len()]
    }

    fn list(&mut self, elements: &[Vec<u8>]) -> [usize; 2] {
        [self.place(&elements.concat()), elements.len()]
    }

    fn decisions(&mut self, decisions: &[Decision]) -> usize {
        let elements: Vec<Vec<u8>> = decisions.iter().map(|decision| self.decision(decision)).collect();
        let [at, length] = self.list(&elements);
        self.pair(at, length)
    }

    fn decision(&mut self, decision: &Decision) -> Vec<u8> {
        match decision {
            Decision::Deny(denial) => {
                let [at, length] = self.text(&denial.reason);
                words(&[0, at, length, 0, 0, 0])
            }
            Decision::Allow(grant) => {
                let [scope, clauses, count] = self.scope(&grant.scope);
                let fills: Vec<Vec<u8>> = grant.fill.iter().map(|fill| self.fill(fill)).collect();
                let [at, length] = self.list(&fills);
                words(&[1, scope, clauses, count, at, length])
            }
        }
    }

    fn scope(&mut self, scope: &Scope) -> [usize; 3] {
        match scope {
            Scope::Every => [0, 0, 0],
            Scope::AnyOf(clauses) => {
                let clauses: Vec<Vec<u8>> = clauses
                    .iter()
                    .map(|clause| {
                        let predicates: Vec<Vec<u8>> = clause
                            .predicates
                            .iter()
                            .map(|predicate| {
                                let [field, field_length] = self.text(&predicate.field);
                                let (test, value) = match &predicate.test {
                                    Test::Equals(value) => (0, value),
                                    Test::Contains(value) => (1, value),
                                };
                                let [value, value_length] = self.text(value);
                                words(&[field, field_length, test, value, value_length])
                            })
                            .collect();
                        words(&self.list(&predicates))
                    })
                    .collect();
                let [at, length] = self.list(&clauses);
                [1, at, length]
            }
        }
    }

    fn fill(&mut self, fill: &Fill) -> Vec<u8> {
        let (field, case, [value, length]) = match fill {
            Fill::One { field, value } => (field, 0, self.text(value)),
            Fill::Many { field, values } => {
                let elements: Vec<Vec<u8>> = values.iter().map(|value| words(&self.text(value))).collect();
                (field, 1, self.list(&elements))
            }
        };
        let [field, field_length] = self.text(field);
        words(&[field, field_length, case, value, length])
    }
}

/// Numbers as 32-bit words.
fn words(numbers: &[usize]) -> Vec<u8> {
    numbers.iter().flat_map(|number| u32::try_from(*number).expect("the image is small").to_le_bytes()).collect()
}
