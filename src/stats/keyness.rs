//! What sets one set of documents apart from another: log-likelihood and log ratio.

/// Dunning's G² for a pair of words: `together` times both, `first` and `second` times each, among
/// `n` places. 0 where they meet no more often than chance would have it.
pub(crate) fn g2(together: u32, first: u32, second: u32, n: u32) -> f64 {
    let (a, f, s, n) = (f64::from(together), f64::from(first), f64::from(second), f64::from(n));
    if n <= 0.0 || a * n <= f * s {
        return 0.0;
    }
    let term = |observed: f64, expected: f64| {
        if observed > 0.0 && expected > 0.0 { observed * (observed / expected).ln() } else { 0.0 }
    };
    2.0 * (term(a, f * s / n)
        + term(f - a, f * (n - s) / n)
        + term(s - a, (n - f) * s / n)
        + term(n - f - s + a, (n - f) * (n - s) / n))
}
