//! Who is given which words.
