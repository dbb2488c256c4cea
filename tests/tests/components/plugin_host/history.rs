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

/// A slot of resolvers with a history, whose file holds a component that answers this.
struct Kept {
    dir: TempDir,
    slot: Arc<Slot<FunctionResolver>>,
}

impl Kept {
    async fn answering(answer: &str) -> Self {
        let dir = TempDir::new().unwrap();
        let kept = Self { slot: Self::start(&dir), dir };
        kept.put(&resolver_that_answers(answer)).await.unwrap();
        kept
    }

    fn start(dir: &TempDir) -> Arc<Slot<FunctionResolver>> {
        let settings = HostSettings { history: Some(dir.path().join("history")), ..HostSettings::default() };
        let limits = Some(tight::<FunctionResolver>());
        let plugin = PluginSettings { limits, ..PluginSettings::new("guest", dir.path().join("plugin.wasm")) };
        Host::new(&settings).unwrap().slot(plugin)
    }

    /// Puts a component into the file; the slot takes it or says why not.
    async fn put(&self, component: &[u8]) -> Result<Reloaded, String> {
        let beside = self.dir.path().join("new");
        fs::write(&beside, component).unwrap();
        fs::rename(beside, self.dir.path().join("plugin.wasm")).unwrap();
        self.slot.refresh().await.map_err(|error| error.to_string())
    }

    /// The gateway ends and starts again.
    async fn restart(&mut self) {
        self.slot = Self::start(&self.dir);
        let _ = self.slot.reload().await;
    }

    async fn answer(&self) -> Result<String, ResolverFailure> {
        struct Unasked;
        impl DataImport for Unasked {
            fn execute(&self, document: String, _: String) -> Executing<'_> {
                panic!("no component was to ask `{document}`")
            }
        }
        self.slot.resolve("{}".to_owned(), &[], Arc::new(Unasked)).await.0
    }

    /// What the versions are, the last one first.
    fn states(&self) -> Vec<VersionState> {
        self.slot.versions().into_iter().map(|version| version.state).collect()
    }
}

#[tokio::test]
async fn a_plugin_goes_back_in_one_step_and_stays_there_until_another_file_comes() {
    let mut kept = Kept::answering("1").await;
    kept.put(&resolver_that_answers("2")).await.unwrap();
    let second = kept.slot.status().digest.unwrap();
    assert_eq!(kept.states(), [VersionState::Serving, VersionState::Kept]);

    kept.slot.go_back(None).await.unwrap();
    assert_eq!(kept.answer().await.as_deref(), Ok("1"));
    assert_eq!(kept.states(), [VersionState::Serving, VersionState::Withdrawn]);
    // The file still holds the other one.
    assert_eq!(kept.slot.refresh().await.unwrap(), Reloaded::Unchanged);
    kept.restart().await;
    assert_eq!(kept.answer().await.as_deref(), Ok("1"));
    let said = kept.slot.status().last_error.unwrap();
    assert!(said.contains("was taken back") && said.contains("sluice plugin rollback guest --to"), "{said}");
    // There is no third one.
    let error = kept.slot.go_back(None).await.unwrap_err().to_string();
    assert_eq!(error, "`guest` cannot go back: no other version is kept");

    assert_eq!(kept.put(&resolver_that_answers("3")).await, Ok(Reloaded::Swapped));
    assert_eq!(kept.answer().await.as_deref(), Ok("3"));
    // By its digest what was taken back serves again, and so does its file.
    kept.slot.go_back(Some(&second[..12])).await.unwrap();
    assert_eq!(kept.answer().await.as_deref(), Ok("2"));
    kept.put(&resolver_that_answers("4")).await.unwrap();
    assert_eq!(kept.put(&resolver_that_answers("2")).await, Ok(Reloaded::Swapped));
    for unknown in ["", "no-digest"] {
        assert!(kept.slot.go_back(Some(unknown)).await.is_err(), "{unknown}");
    }
}

#[tokio::test]
async fn a_new_version_whose_calls_break_down_goes_back_by_itself_and_says_so() {
    let mut kept = Kept::answering("1").await;
    kept.put(&resolver("unreachable")).await.unwrap();
    for _ in 0..4 {
        kept.answer().await.unwrap_err();
        kept.slot.refresh().await.unwrap();
    }
    assert_eq!(kept.states(), [VersionState::Serving, VersionState::Kept], "a bad event or two take nothing back");
    kept.answer().await.unwrap_err();
    let _ = kept.slot.refresh().await;
    assert_eq!(kept.answer().await.as_deref(), Ok("1"));
    let said = kept.slot.status().last_error.unwrap();
    assert!(said.contains("broke down in 5 of 5 calls and was taken back"), "{said}");
    kept.restart().await;
    assert_eq!(kept.answer().await.as_deref(), Ok("1"), "also after a restart");
}

#[tokio::test]
async fn the_only_version_serves_on_however_often_it_breaks_down() {
    let kept = Kept::answering("1").await;
    kept.put(&resolver("unreachable")).await.unwrap();
    let second = kept.slot.status().digest.unwrap();
    kept.slot.go_back(None).await.unwrap();
    kept.slot.go_back(Some(&second)).await.unwrap();
    // An operator asked for it by name, so it is not watched.
    for _ in 0..10 {
        kept.answer().await.unwrap_err();
        let _ = kept.slot.refresh().await;
    }
    assert_eq!(kept.slot.status().digest, Some(second));
}

#[tokio::test]
async fn the_component_that_an_operator_names_serves_and_no_other() {
    let kept = Kept::answering("1").await;
    let first = kept.slot.status().digest.unwrap();
    kept.put(&resolver_that_answers("2")).await.unwrap();
    let pinned = Grants { digest: Some(first.clone()), ..Grants::default() };
    // The file holds another one; the one that is named is kept.
    let error = kept.slot.grant(pinned).await.unwrap_err().to_string();
    assert!(error.contains("is not `digest` of `[plugins.guest]`"), "{error}");
    assert_eq!(kept.answer().await.as_deref(), Ok("1"));
    assert!(kept.put(&resolver_that_answers("3")).await.is_err());
    assert!(kept.slot.go_back(None).await.is_err());
    assert_eq!(kept.answer().await.as_deref(), Ok("1"));
    // Nothing serves if the one that is named is not there.
    let unknown = Grants { digest: Some("0".repeat(64)), ..Grants::default() };
    kept.slot.grant(unknown).await.unwrap_err();
    assert!(matches!(kept.answer().await, Err(ResolverFailure::Broken(Breakdown::NotLoaded { .. }))));
    kept.slot.grant(Grants::default()).await.unwrap();
    assert_eq!(kept.answer().await.as_deref(), Ok("3"));
}

#[tokio::test]
async fn no_call_is_lost_while_a_plugin_goes_back_and_forth() {
    let kept = Kept::answering("1").await;
    kept.put(&resolver_that_answers("2")).await.unwrap();
    let digests: Vec<String> = kept.slot.versions().into_iter().map(|version| version.digest).collect();
    let (is_over, calls) = (AtomicBool::new(false), AtomicUsize::new(0));
    let calling = async {
        while !is_over.load(Ordering::Relaxed) {
            let answer = kept.answer().await.unwrap();
            assert!(answer == "1" || answer == "2", "{answer}");
            calls.fetch_add(1, Ordering::Relaxed);
            tokio::task::yield_now().await;
        }
    };
    let going = async {
        for digest in digests.iter().rev().cycle().take(20) {
            let before = calls.load(Ordering::Relaxed);
            assert_eq!(kept.slot.go_back(Some(digest)).await.unwrap(), *digest);
            while calls.load(Ordering::Relaxed) == before {
                tokio::task::yield_now().await;
            }
        }
        is_over.store(true, Ordering::Relaxed);
    };
    tokio::join!(calling, going);
    assert!(calls.load(Ordering::Relaxed) >= 20);
}
