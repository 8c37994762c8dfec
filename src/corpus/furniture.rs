//! Which lines of a page are the report and which are furniture.
