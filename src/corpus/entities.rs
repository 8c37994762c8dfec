//! Names in the body: who and what they name.
