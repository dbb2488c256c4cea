//! libFuzzer on the target that the variable `SLUICE_FUZZ` names; `just fuzz TARGET SECONDS` builds and runs it.
#![no_main]

use std::{env, fs, path::PathBuf, sync::LazyLock};

use fastrand::Rng;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use sluice_fuzz::{Target, corpus, mutate::Mutator};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = env::var("SLUICE_FUZZ").expect("SLUICE_FUZZ names a target");
    let target = Target::ALL.into_iter().find(|target| target.name() == name);
    target.unwrap_or_else(|| panic!("`{name}` is no target; {:?} are", Target::ALL.map(Target::name)))
});

static MUTATOR: LazyLock<Mutator> = LazyLock::new(|| Mutator::new(corpus::seeds(*TARGET)));

fuzz_target!(
    init: {
        // libFuzzer takes its first inputs from a folder.
        if let Some(folder) = env::var_os("SLUICE_FUZZ_SEEDS").map(PathBuf::from) {
            fs::create_dir_all(&folder).expect("the folder of seeds can be made");
            for (number, seed) in corpus::seeds(*TARGET).iter().enumerate() {
                fs::write(folder.join(format!("seed-{number}")), seed).expect("a seed can be written");
            }
        }
    },
    |input: &[u8]| TARGET.feed(input)
);

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut rng = Rng::with_seed(u64::from(seed));
    // One in four is libFuzzer's own: bytes, and what it saw comparisons compare with.
    if rng.u8(0..4) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let changed = MUTATOR.mutate(&data[..size], &mut rng, max_size.min(TARGET.most_bytes()));
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
});
