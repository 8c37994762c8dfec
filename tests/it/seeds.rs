//! A report that cannot be embedded fails the build, and is named.
use std::path::{Path, PathBuf};

#[path = "../../src/corpus/seeds.rs"]
mod reading;

/// What the build says of a folder with one good report and one of these bytes.
fn check(case: &str, bytes: &[u8], expected: Result<usize, &str>) {
    let folder = folder(case);
    write(&folder, "01-baik.txt", b"Jakarta - Satu laporan.\n");
    write(&folder, "02-uji.txt", bytes);
    match (reading::read(&folder), expected) {
        (Ok(all), Ok(n)) => assert_eq!(all.len(), n, "{case}"),
        (Err(message), Err(what)) => {
            assert!(message.contains("02-uji.txt") && message.contains(what), "{case}: {message}")
        }
        (got, want) => panic!("{case}: {:?}, not {want:?}", got.map(|all| all.len())),
    }
}

fn folder(case: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seeds").join(case);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::write(folder.join(name), bytes).expect("a file for the test");
}

#[test]
fn what_cannot_be_embedded_is_named_with_a_way_out() {
    check("good", "Dua laporan, \u{201c}katanya\u{201d}.".as_bytes(), Ok(2));
    check("not-utf-8", b"Men\xe9mui", Err("is not UTF-8 text"));
    check("empty", b"", Err("is empty"));
    check("blank", b" \n\t\n", Err("is empty"));
    check("large", &vec![b'a'; (1 << 20) + 1], Err("is over 1 MiB"));
    check("largest", &vec![b'a'; 1 << 20], Ok(2));
}

#[test]
fn reports_come_sorted_by_name_and_other_files_stay_out() {
    let folder = folder("order");
    for name in ["b.txt", "a.txt", "catatan.md", "c.txt"] {
        write(&folder, name, b"Isi.");
    }
    let names: Vec<String> =
        reading::read(&folder).expect("good files").into_iter().map(|(_, n, _)| n).collect();
    assert_eq!(names, ["a.txt", "b.txt", "c.txt"]);
}

#[test]
fn a_folder_without_reports_is_named() {
    let empty = folder("none");
    assert!(reading::read(&empty).is_err_and(|m| m.contains("holds no .txt file")));
    assert!(reading::read(&empty.join("nowhere")).is_err_and(|m| m.contains("nowhere cannot be read")));
}
