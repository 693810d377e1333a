use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Read;
use std::time::{Duration, Instant, SystemTime};

// Reads, counts, formats, sleeps, and ends in a panic.
fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    let sorted: BTreeMap<_, _> = counts.iter().collect();
    println!("{:?} {}", sorted, counts.values().collect::<HashSet<_>>().len());
    println!("{:>10.4} {:#x} {:?}", 2f64.sqrt(), u128::MAX, std::env::args().skip(1).collect::<Vec<_>>());
    let begin = Instant::now();
    std::thread::sleep(Duration::from_millis(2500));
    println!("{:?} {:?}", begin.elapsed(), SystemTime::UNIX_EPOCH.elapsed().unwrap());
    println!("{:?}", std::fs::read_to_string("absent").map_err(|e| e.kind()));
    let n: Result<i32, _> = "x".parse::<i32>();
    std::process::exit(if n.is_err() { 9 } else { 0 });
}
