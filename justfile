# `just` lists the recipes.

target := env("CARGO_TARGET_DIR", justfile_directory() / "target")
plugins := "--package auth-rules --package cognito-triggers --package fetching-resolver --package greeting-resolver --package post-confirmation --package token-authorizer"

_default:
    @{{ just_executable() }} --list --unsorted

# Format, lints and unit tests: seconds, while you work.
check:
    cargo fmt --check
    cargo clippy --workspace --all-targets --quiet -- -D warnings
    cargo test --workspace --exclude sluice-tests --quiet -- --skip needs_npm::

# The plugins, into plugins/*.wasm; a serving gateway swaps them.
plugins:
    #!/usr/bin/env bash
    set -euo pipefail
    if command -v cargo-component >/dev/null; then
        cargo component build --release --target-dir "{{ target }}/plugins" {{ plugins }}
        built="{{ target }}/plugins/wasm32-wasip1/release"
    else
        cargo build --release --target wasm32-wasip2 --target-dir "{{ target }}/plugins" {{ plugins }}
        built="{{ target }}/plugins/wasm32-wasip2/release"
    fi
    for plugin in plugins/*/; do
        name="$(basename "$plugin")"
        cp "$built/${name//-/_}.wasm" "plugins/.$name.wasm.new"
        mv "plugins/.$name.wasm.new" "plugins/$name.wasm"
    done

# The components that every `sluice` carries, of the plugins' sources: commit what changes.
built-in:
    cargo build --release --target wasm32-wasip2 --target-dir "{{ target }}/plugins" --package auth-rules --package post-confirmation
    cp "{{ target }}/plugins/wasm32-wasip2/release/auth_rules.wasm" crates/cli/assets/auth-rules.wasm
    cp "{{ target }}/plugins/wasm32-wasip2/release/post_confirmation.wasm" crates/cli/assets/post-confirmation.wasm
    rustc --version > crates/cli/assets/rustc.txt

# All tests; arguments go to `cargo test`.
test *arguments:
    cargo test --workspace --no-fail-fast {{ arguments }}

# All but real clients, Chromium and the container image: under five minutes once the dependencies are compiled.
test-system *arguments:
    cargo test --package sluice-tests --no-fail-fast --test house --test components --test stores --test system {{ arguments }}

# Accepts what the tests saw as what they expect (needs cargo-insta); then read `git diff`.
bless *arguments:
    SLUICE_BLESS=1 INSTA_UPDATE=new INSTA_FORCE_PASS=1 cargo test --workspace --no-fail-fast {{ arguments }}
    cargo insta accept --workspace

# The gateway as a developer runs it.
sandbox *arguments:
    cargo run -- sandbox {{ arguments }}

# What a request costs beside the bare store, and what a schema of many models and a thousand subscribers cost, or one of
# them: `just bench --bench create`, `models`, `neighbours`, `subscribers`, `requests` (beside another build, `SLUICE_BESIDE=…`) or `hostile`.
bench *arguments:
    cargo bench --package sluice-tests {{ arguments }}

# What becomes of promises when the network loses requests, the database is busy and the gateway is killed at random moments:
# prints what was done, what was promised and what was counted. `just faults kill` kills it alone: at each point of a transaction, and
# at random moments on DynamoDB Local and on the embedded store. `SLUICE_KILLS`, `SLUICE_WRITES` and `SLUICE_SEED` say how much.
faults *which:
    cargo bench --workspace --profile dev --bench faults -- {{ which }}

# What the list of an owner of 10 records reads of a table of `others` records more.
owner-list others="100000":
    SLUICE_OTHERS={{ others }} cargo test --package sluice-tests --test system -- owners_list --nocapture

# Feeds a target what strangers may send, changed, for some seconds: sdl, request, documents, cursor, sigv4 or
# jwt. Its stack is that
# of a server's thread. What it finds lies beside the inputs that it keeps, under target/fuzz.
fuzz subject seconds="60":
    #!/usr/bin/env bash
    set -euo pipefail
    instrumented="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
        -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
        -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1"
    host="$(rustc -vV | sed -n 's/^host: //p')"
    RUSTFLAGS="$instrumented" cargo build --package sluice-fuzz --features libfuzzer --bin fuzz \
        --target "$host" --target-dir "{{ target }}/fuzz"
    work="{{ target }}/fuzz/{{ subject }}"
    mkdir -p "$work/inputs" "$work/seeds"
    ulimit -s 2048
    export SLUICE_FUZZ="{{ subject }}" SLUICE_FUZZ_SEEDS="$work/seeds"
    "{{ target }}/fuzz/$host/debug/fuzz" "$work/inputs" "$work/seeds" -artifact_prefix="$work/" \
        -max_total_time={{ seconds }} -timeout=10 -rss_limit_mb=2048 -print_final_stats=1

# The image `sluice`, by the engine that is named, or else by whichever of podman, docker and buildah works here.
container engine="":
    tests/image {{ engine }}

# Everything, as CI runs it.
ci:
    tests/run
