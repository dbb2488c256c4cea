//! The component, in the host that serves it.

#[test]
fn cases_hold() {
    sluice_plugin::hold_cases("cases");
}
