//! What the process itself uses, by the names that Prometheus's clients give it, with `sluice_` before them. Linux says it.

use std::fs;

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric},
    metrics::{counter::ConstCounter, gauge::ConstGauge},
};

/// Linux counts the time of processes in these, whatever the kernel's own clock.
const TICKS_PER_SECOND: f64 = 100.0;
/// The size of a page on the platforms that are released.
const PAGE_BYTES: i64 = 4_096;

/// Where the fields of `/proc/self/stat` begin after the name of the process, and which they are (`man 5 proc`).
const USER_TICKS: usize = 11;
const SYSTEM_TICKS: usize = 12;
const RESIDENT_PAGES: usize = 21;

#[derive(Debug)]
pub(super) struct Process;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        if let Some(used) = fs::read_to_string("/proc/self/stat").ok().as_deref().and_then(Used::read) {
            let cpu = ConstCounter::new(used.cpu_seconds);
            let help = "The processor's time that this process has used";
            cpu.encode(encoder.encode_descriptor("process_cpu_seconds", help, None, cpu.metric_type())?)?;
            let memory = ConstGauge::new(used.resident_bytes);
            let help = "The memory that this process has";
            memory.encode(encoder.encode_descriptor(
                "process_resident_memory_bytes",
                help,
                None,
                memory.metric_type(),
            )?)?;
        }
        if let Ok(open) = fs::read_dir("/proc/self/fd") {
            let files = ConstGauge::new(i64::try_from(open.count()).unwrap_or(i64::MAX));
            let help = "The files and connections that this process has open";
            files.encode(encoder.encode_descriptor("process_open_fds", help, None, files.metric_type())?)?;
        }
        Ok(())
    }
}

#[derive(Debug, PartialEq)]
struct Used {
    cpu_seconds: f64,
    resident_bytes: i64,
}

impl Used {
    /// Reads `/proc/self/stat`. The name of the process may hold anything, and ends with the last parenthesis.
    fn read(stat: &str) -> Option<Self> {
        let (_, fields) = stat.rsplit_once(')')?;
        let fields: Vec<&str> = fields.split_ascii_whitespace().collect();
        let field = |number: usize| fields.get(number)?.parse::<i64>().ok();
        let ticks = u32::try_from(field(USER_TICKS)?.checked_add(field(SYSTEM_TICKS)?)?).ok()?;
        Some(Self {
            cpu_seconds: f64::from(ticks) / TICKS_PER_SECOND,
            resident_bytes: field(RESIDENT_PAGES)?.checked_mul(PAGE_BYTES)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_is_read_whatever_the_process_is_called() {
        let stat = "7 (a) (b 9) S 1 7 7 0 -1 4194560 11 0 0 0 250 50 0 0 20 0 4 0 900 1000000 300 184467 1 1";
        assert_eq!(Used::read(stat), Some(Used { cpu_seconds: 3.0, resident_bytes: 300 * 4_096 }));
        assert_eq!(Used::read("nonsense"), None);
    }
}
