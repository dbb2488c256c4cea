//! A resolver that writes several records together.

use std::fmt::Write as _;

use super::{Image, RESOLVER, Target, component, words};

/// A resolver that runs the mutations of a document together, with its payload as their variables, so that the arguments of its
/// field are `$arguments`. It answers `true`, or traps if the mutations fail.
#[must_use]
pub fn resolver_that_writes_together(document: &str) -> Vec<u8> {
    let wit = "package test:together;
        world function-resolver {
            import sluice:data/transactions@0.1.0;
            include sluice:resolvers/function-resolver@0.1.0;
        }";
    let imports = r#"
        (import "sluice:data/transactions@0.1.0" "execute-all" (func $all (param i32 i32 i32 i32 i32)))"#;
    let mut image = Image::default();
    let [document, length] = image.text(document);
    let [at, answered] = image.text("true");
    let answer = image.place(&words(&[0, at, answered, 0, 0, 0]));
    let mut code = String::new();
    let _ = write!(
        code,
        "(call $all (i32.const {document}) (i32.const {length}) (local.get 0) (local.get 1) (i32.const 16))
         (if (i32.load8_u (i32.const 16)) (then unreachable))
         (i32.const {answer})"
    );
    let target = Target { wit: wit.into(), world: "test:together/function-resolver".into(), ..RESOLVER };
    component(target, imports, &code, &image.bytes)
}
