//! Components that served before, after a restart.

use super::*;

fn numbered(number: u32) -> Vec<u8> {
    evaluator_that_answers(&[deny(&number.to_string())])
}

/// A host that has just been started, and a slot whose file holds these bytes; `None`: there is no file.
async fn restarted(dir: &TempDir, file: Option<&[u8]>) -> Arc<Slot<AuthRules>> {
    let path = dir.path().join("plugin.wasm");
    match file {
        Some(bytes) => fs::write(&path, bytes).unwrap(),
        None => drop(fs::remove_file(&path)),
    }
    let settings = HostSettings { history: Some(dir.path().join("history")), ..HostSettings::default() };
    let slot = Host::new(&settings).unwrap().slot::<AuthRules>(PluginSettings::new("guest", path));
    let _ = slot.reload().await;
    slot
}

async fn decided(slot: &Arc<Slot<AuthRules>>) -> Result<Vec<Decision>, String> {
    let rules = Evaluator::new(slot.clone(), CacheSettings::Off);
    rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await.map_err(|undecided| undecided.why)
}

#[tokio::test]
async fn the_last_good_component_serves_after_a_restart_with_a_broken_file() {
    let dir = TempDir::new().unwrap();
    restarted(&dir, Some(&numbered(1))).await;
    let good = restarted(&dir, Some(&numbered(2))).await.status().digest;
    for broken in [&b"half a compon"[..], &evaluator("unreachable"), &evaluator_with_a_back_door()] {
        let slot = restarted(&dir, Some(broken)).await;
        assert_eq!(decided(&slot).await, Ok(vec![deny("2")]));
        let status = slot.status();
        assert_eq!(status.digest, good);
        assert!(status.last_error.is_some(), "the broken file is no secret");
        fs::write(dir.path().join("plugin.wasm"), numbered(3)).unwrap();
        assert_eq!(slot.refresh().await.unwrap(), Reloaded::Swapped);
        assert_eq!(decided(&slot).await, Ok(vec![deny("3")]));
        fs::write(dir.path().join("plugin.wasm"), numbered(2)).unwrap();
        assert_eq!(slot.refresh().await.unwrap(), Reloaded::Swapped);
    }
}

#[tokio::test]
async fn nothing_stands_in_for_a_file_that_was_taken_away() {
    let dir = TempDir::new().unwrap();
    restarted(&dir, Some(&numbered(1))).await;
    let slot = restarted(&dir, None).await;
    assert_eq!(decided(&slot).await, Err("no component of `guest` is loaded".to_owned()));
}

#[tokio::test]
async fn a_kept_component_that_was_changed_does_not_serve() {
    let dir = TempDir::new().unwrap();
    restarted(&dir, Some(&numbered(1))).await;
    let history = fs::read_dir(dir.path().join("history/guest")).unwrap();
    for kept in history {
        fs::write(kept.unwrap().path(), numbered(9)).unwrap();
    }
    let slot = restarted(&dir, Some(b"oops")).await;
    assert_eq!(decided(&slot).await, Err("no component of `guest` is loaded".to_owned()));
}
