//! Compiled components that are kept from one start to the next.

use super::*;

fn keeping(dir: &Path) -> HostSettings {
    keeping_at_most(dir, CompiledCache::MOST_BYTES)
}

fn keeping_at_most(dir: &Path, most_bytes: u64) -> HostSettings {
    let compiled = CompiledCache { dir: dir.to_owned(), access: CacheAccess::ThisUser, most_bytes };
    HostSettings { compiled: Some(compiled), ..HostSettings::default() }
}

async fn load(settings: &HostSettings, component: &[u8]) -> Stage<AuthRules> {
    let stage = Stage::<AuthRules>::within(settings, tight::<AuthRules>(), &[], component);
    stage.slot.reload().await.unwrap();
    stage
}

/// The compiled components in a directory.
fn artifacts(dir: &Path) -> Vec<std::path::PathBuf> {
    let all = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.extension().is_some_and(|ending| ending == "cwasm")).collect()
}

/// When a file was last written or used.
fn used(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

fn age(path: &Path) {
    fs::File::options().append(true).open(path).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
}

#[tokio::test]
async fn a_compiled_component_is_kept_and_a_damaged_one_is_compiled_again() {
    let dir = TempDir::new().unwrap();
    let kept = dir.path().join("kept");
    let component = evaluator_that_answers(&[every()]);
    load(&keeping(&kept), &component).await;
    let artifacts = artifacts(&kept);
    assert_eq!(artifacts.len(), 1);
    let whole = fs::read(&artifacts[0]).unwrap();
    for damage in [&whole[..whole.len() / 2], &[], &[0; 64], &[&whole[..40], &[1; 4000]].concat()] {
        fs::write(&artifacts[0], damage).unwrap();
        load(&keeping(&kept), &component).await;
        assert_eq!(fs::read(&artifacts[0]).unwrap().len(), whole.len());
    }
}

#[tokio::test]
async fn what_a_project_brings_along_is_never_run() {
    let (dir, foreign) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (kept, brought) = (dir.path().join("kept"), foreign.path().join("kept"));
    let (good, bad) = (evaluator_that_answers(&[deny("the good one")]), evaluator_that_answers(&[every()]));
    load(&keeping(&kept), &good).await;
    let place = artifacts(&kept).remove(0);
    // The artifact of another component, whole and by the same engine, sealed with another key or with a bare digest.
    load(&keeping(&brought), &bad).await;
    let forged = fs::read(artifacts(&brought).remove(0)).unwrap();
    let artifact = &forged[32..];
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, artifact);
    for forged in [forged.clone(), [digest.as_ref(), artifact].concat()] {
        fs::write(&place, forged).unwrap();
        let stage = load(&keeping(&kept), &good).await;
        let rules = Evaluator::new(stage.slot.clone(), CacheSettings::Off);
        let decisions = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await;
        assert_eq!(decisions, Ok(vec![deny("the good one")]));
    }
    // One of this user's own, under the name of another component.
    load(&keeping(&kept), &bad).await;
    let other = artifacts(&kept).into_iter().find(|path| *path != place).unwrap();
    fs::copy(other, &place).unwrap();
    let stage = load(&keeping(&kept), &good).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::Off);
    let decisions = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await;
    assert_eq!(decisions, Ok(vec![deny("the good one")]));
}

#[tokio::test]
async fn what_was_not_used_for_the_longest_time_makes_room() {
    let dir = TempDir::new().unwrap();
    let kept = dir.path().join("kept");
    let component = |number: u32| evaluator_that_answers(&[deny(&number.to_string())]);
    load(&keeping(&kept), &component(0)).await;
    let first = artifacts(&kept).remove(0);
    let room_for_two = fs::metadata(&first).unwrap().len() * 5 / 2;
    load(&keeping_at_most(&kept, room_for_two), &component(1)).await;
    let second = artifacts(&kept).into_iter().find(|path| *path != first).unwrap();
    age(&first);
    age(&second);
    load(&keeping_at_most(&kept, room_for_two), &component(0)).await;
    assert!(used(&first) > used(&second));
    load(&keeping_at_most(&kept, room_for_two), &component(2)).await;
    assert!(first.exists() && !second.exists());
    assert_eq!(artifacts(&kept).len(), 2);
}

#[cfg(unix)]
#[tokio::test]
async fn a_directory_or_a_key_that_is_not_this_users_alone_is_refused() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let refused = |settings: &HostSettings| Host::new(settings).err().unwrap().to_string();
    let dir = TempDir::new().unwrap();
    for open in [0o777, 0o770, 0o707] {
        mode(dir.path(), open);
        let said = refused(&keeping(dir.path()));
        assert!(said.contains("make it this user's alone"), "{said}");
    }
    mode(dir.path(), 0o700);
    Host::new(&keeping(dir.path())).unwrap();
    let key = dir.path().join("seal.key");
    assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    for open in [0o644, 0o660, 0o604] {
        mode(&key, open);
        let said = refused(&keeping(dir.path()));
        assert!(said.contains("seal.key` cannot be used: other users may"), "{said}");
    }
    // A key elsewhere may be one that a project knows.
    fs::rename(&key, dir.path().join("elsewhere")).unwrap();
    symlink(dir.path().join("elsewhere"), &key).unwrap();
    assert!(refused(&keeping(dir.path())).contains("cannot be used"));
    fs::remove_file(&key).unwrap();
    fs::write(&key, "short").unwrap();
    mode(&key, 0o600);
    assert!(refused(&keeping(dir.path())).contains("has 5 bytes"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_volume_of_the_group_is_taken_where_the_operator_says_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = TempDir::new().unwrap();
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let compiled = |access| {
        let most_bytes = CompiledCache::MOST_BYTES;
        Some(CompiledCache { dir: dir.path().to_owned(), access, most_bytes })
    };
    let grouped = HostSettings { compiled: compiled(CacheAccess::Group), ..HostSettings::default() };
    mode(dir.path(), 0o2770);
    Host::new(&grouped).unwrap();
    // Kubernetes gives the group everything below the volume when it is mounted again.
    mode(&dir.path().join("seal.key"), 0o660);
    Host::new(&grouped).unwrap();
    assert!(Host::new(&keeping(dir.path())).is_err());
    mode(dir.path(), 0o2777);
    assert!(Host::new(&grouped).is_err());
}

#[tokio::test]
async fn without_a_pool_components_run_as_well() {
    let settings = HostSettings { allocation: Allocation::OnDemand, ..HostSettings::default() };
    let stage = load(&settings, &evaluator_that_answers(&[every()])).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::Off);
    assert_eq!(rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await, Ok(vec![every()]));
}
