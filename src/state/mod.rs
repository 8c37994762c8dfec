//! What the reader chose.
