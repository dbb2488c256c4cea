//! Components that are replaced while they are being called.

use super::*;

/// A denial with its number, so that a decision tells which component made it.
fn numbered(number: usize) -> Vec<u8> {
    evaluator_that_answers(&[deny(&number.to_string())])
}

fn number(decisions: &[Decision]) -> usize {
    let [Decision::Deny(denial)] = decisions else { panic!("{decisions:?}") };
    denial.reason.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_and_the_next_call_sees_the_new_component() {
    const SWAPS: usize = 20;
    const CALLERS: usize = 8;
    let stage = Stage::<AuthRules>::loaded_within(AuthRules::limits(), &numbered(0)).await;
    let rules = Arc::new(Evaluator::new(stage.slot.clone(), CacheSettings::default()));
    let over = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (rules, over) = (rules.clone(), over.clone());
            tokio::spawn(async move {
                let (mut calls, mut last) = (0, 0);
                while !over.load(Ordering::Relaxed) {
                    let decisions = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await.unwrap();
                    let number = number(&decisions);
                    assert!(number >= last, "an old component answered after a new one");
                    (calls, last) = (calls + 1, number);
                    tokio::task::yield_now().await;
                }
                calls
            })
        })
        .collect();
    for swap in 1..=SWAPS {
        stage.replace(&numbered(swap));
        assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
        let decisions = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await.unwrap();
        assert_eq!(number(&decisions), swap);
    }
    over.store(true, Ordering::Relaxed);
    let mut calls = 0;
    for caller in callers {
        calls += caller.await.unwrap();
    }
    assert!(calls >= CALLERS, "{calls}");
    assert_eq!(stage.slot.status().failures, 0);
}

#[tokio::test]
async fn a_broken_file_keeps_the_old_component_and_says_why_once() {
    let stage = Stage::<AuthRules>::loaded(&numbered(1)).await;
    let before = stage.slot.status();
    stage.replace(b"half a compon");
    assert!(stage.slot.refresh().await.is_err());
    let after = stage.slot.status();
    assert_eq!((&after.digest, after.since), (&before.digest, before.since));
    assert!(after.last_error.unwrap().contains("is not a WebAssembly component"));
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Unchanged);
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Unchanged);
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::default());
    let decisions = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await.unwrap();
    assert_eq!(number(&decisions), 1);
}

#[tokio::test]
async fn a_file_that_is_written_in_pieces_serves_once_it_is_whole() {
    let stage = Stage::<AuthRules>::loaded(&numbered(1)).await;
    let whole = numbered(2);
    for end in [10, whole.len() / 2, whole.len() - 1] {
        fs::write(stage.path(), &whole[..end]).unwrap();
        assert!(stage.slot.refresh().await.is_err(), "{end}");
    }
    fs::write(stage.path(), &whole).unwrap();
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
    assert_eq!(stage.slot.status().last_error, None);
}

#[tokio::test]
async fn a_change_within_one_tick_of_the_clock_is_seen() {
    let stage = Stage::<AuthRules>::loaded(&numbered(1)).await;
    let modified = fs::metadata(stage.path()).unwrap().modified().unwrap();
    // The same file, the same length, the same time: only its content tells.
    fs::write(stage.path(), numbered(2)).unwrap();
    fs::File::options().write(true).open(stage.path()).unwrap().set_modified(modified).unwrap();
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
}

#[tokio::test]
async fn restoring_the_old_file_ends_the_complaint() {
    let stage = Stage::<AuthRules>::loaded(&numbered(1)).await;
    stage.replace(b"oops");
    assert!(stage.slot.refresh().await.is_err());
    stage.replace(&numbered(1));
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Unchanged);
    assert_eq!(stage.slot.status().last_error, None);
}

#[tokio::test]
async fn a_file_that_is_gone_keeps_the_component() {
    let stage = Stage::<AuthRules>::loaded(&numbered(1)).await;
    fs::remove_file(stage.path()).unwrap();
    assert!(stage.slot.refresh().await.is_err());
    assert!(stage.slot.status().digest.is_some());
}
