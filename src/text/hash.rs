//! Numbers stirred, for sketches of texts.

/// The bits of a number stirred, so that its order says nothing: each bit of the result hangs on every bit
/// of `n`, and two numbers never give one (the finish of A. Appleby's MurmurHash3).
pub const fn mixed(n: u32) -> u32 {
    let n = (n ^ n >> 16).wrapping_mul(0x85eb_ca6b);
    let n = (n ^ n >> 13).wrapping_mul(0xc2b2_ae35);
    n ^ n >> 16
}
