use std::{
    io::{PipeReader, Read, Write as _},
    sync::mpsc,
};

use super::*;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

const ROOM_BYTES: usize = 10_000;

/// A pipe that has no room left and that nothing reads yet, and an outlet that writes to it.
fn clogged() -> (Outlet, PipeReader, usize) {
    let (reader, mut writer) = io::pipe().unwrap();
    let filling = vec![b'.'; 64 * 1024];
    writer.write_all(&filling).unwrap();
    (Outlet::start("test", writer, ROOM_BYTES).unwrap(), reader, filling.len())
}

/// What comes, up to and with this ending.
fn read_until(mut reader: PipeReader, ending: String) -> Vec<u8> {
    let (read, done) = mpsc::channel();
    thread::spawn(move || {
        let mut text = Vec::new();
        let mut buffer = [0; 4096];
        while !text.ends_with(ending.as_bytes()) {
            let count = reader.read(&mut buffer).unwrap();
            text.extend_from_slice(&buffer[..count]);
        }
        read.send(text).unwrap();
    });
    done.recv_timeout(PATIENCE).expect("the loss is told")
}

#[test]
fn a_reader_that_does_not_read_holds_up_no_writer_and_is_told_what_it_missed() {
    let (outlet, reader, filling) = clogged();
    let telling = outlet.clone();
    outlet.tell_lost(move |lost| telling.write(format!("lost {lost}\n").as_bytes()));
    let line = "0123456789012345678901234567890123456789012345678\n";
    (0..10_000).for_each(|_| outlet.write(line.as_bytes()));
    let lost = outlet.lost();
    assert!(lost >= 9_600, "at most one buffer waits and one is being written: {lost}");

    // Now it reads.
    let text = read_until(reader, format!("lost {lost}\n"));
    let text = String::from_utf8(text[filling..].to_vec()).unwrap();
    let (lines, told): (Vec<&str>, Vec<&str>) = text.lines().partition(|read| *read == line.trim_end());
    assert_eq!(told, [format!("lost {lost}")], "no line is cut in two");
    assert_eq!(u64::try_from(lines.len()).unwrap() + lost, 10_000, "each line was either written or counted");
}

#[test]
fn a_loss_is_told_also_when_the_buffer_is_full_again() {
    let (outlet, reader, filling) = clogged();
    let telling = outlet.clone();
    outlet.tell_lost(move |lost| telling.write(format!("lost {lost}\n").as_bytes()));
    // The first line is being written, to the full pipe, when the others come; 1,000 of those fill the buffer.
    outlet.write(b"123456789\n");
    while !outlet.shared.state().is_writing {
        thread::yield_now();
    }
    (0..1_005).for_each(|_| outlet.write(b"123456789\n"));
    assert_eq!(outlet.lost(), 5);
    let text = read_until(reader, "lost 5\n".to_owned());
    assert_eq!(text.len(), filling + 10 * 1_001 + "lost 5\n".len());
}

#[test]
fn waiting_for_a_reader_that_does_not_read_ends() {
    let (outlet, _reader, _) = clogged();
    outlet.write(b"never read\n");
    outlet.flush(Duration::from_millis(10));
}

#[test]
fn what_is_flushed_is_written() {
    let (mut reader, writer) = io::pipe().unwrap();
    let outlet = Outlet::start("test", writer, ROOM_BYTES).unwrap();
    outlet.write(b"one\n");
    outlet.writer().write_all(b"two\n").unwrap();
    outlet.flush(PATIENCE);
    let mut read = [0; 8];
    reader.read_exact(&mut read).unwrap();
    assert_eq!((&read, outlet.lost()), (b"one\ntwo\n", 0));
}

/// Fails until it is mended.
struct Broken(Arc<Mutex<Option<Vec<u8>>>>);

impl io::Write for Broken {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut *self.0.lock().unwrap() {
            None => Err(io::Error::from(io::ErrorKind::StorageFull)),
            Some(written) => written.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn lines_that_cannot_be_written_are_told_once_others_can_be() {
    let disk = Arc::new(Mutex::new(None));
    let outlet = Outlet::start("test", Broken(Arc::clone(&disk)), ROOM_BYTES).unwrap();
    let telling = outlet.clone();
    outlet.tell_lost(move |lost| telling.write(format!("lost {lost}\n").as_bytes()));
    for line in ["a\n", "b\n", "c\n"] {
        outlet.write(line.as_bytes());
        outlet.flush(PATIENCE);
    }
    assert_eq!(outlet.lost(), 3);
    *disk.lock().unwrap() = Some(Vec::new());
    outlet.write(b"d\n");
    while disk.lock().unwrap().as_deref() != Some(b"d\nlost 3\n") {
        outlet.flush(PATIENCE);
        thread::yield_now();
    }
}
