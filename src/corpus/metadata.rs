//! Headline, outlet, agency, dateline, credits.
