//! Compiled components that are kept from one start to the next.

use super::*;

fn keeping(dir: &Path) -> HostSettings {
    HostSettings { cache_dir: Some(dir.to_owned()), ..HostSettings::default() }
}

async fn load(settings: &HostSettings, component: &[u8]) -> Stage<AuthRules> {
    let stage = Stage::<AuthRules>::within(settings, tight::<AuthRules>(), &[], component);
    stage.slot.reload().await.unwrap();
    stage
}

fn files(dir: &Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[tokio::test]
async fn a_compiled_component_is_kept_and_a_damaged_one_is_compiled_again() {
    let dir = TempDir::new().unwrap();
    let kept = dir.path().join("kept");
    let component = evaluator_that_answers(&[every()]);
    load(&keeping(&kept), &component).await;
    let artifacts = files(&kept);
    assert_eq!(artifacts.len(), 1);
    let whole = fs::read(&artifacts[0]).unwrap();
    for damage in [&whole[..whole.len() / 2], &[], &[0; 64], &[&whole[..40], &[1; 4000]].concat()] {
        fs::write(&artifacts[0], damage).unwrap();
        load(&keeping(&kept), &component).await;
        assert_eq!(fs::read(&artifacts[0]).unwrap().len(), whole.len());
    }
}

#[cfg(unix)]
#[test]
fn a_directory_that_others_can_write_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = TempDir::new().unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let error = Host::new(&keeping(dir.path())).err().unwrap().to_string();
    assert!(error.contains("`chmod 700` it"), "{error}");
}

#[tokio::test]
async fn without_a_pool_components_run_as_well() {
    let settings = HostSettings { allocation: Allocation::OnDemand, ..HostSettings::default() };
    let stage = load(&settings, &evaluator_that_answers(&[every()])).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::Off);
    assert_eq!(rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await, Ok(vec![every()]));
}
