//! The native program: the same core, its answers as JSON.
