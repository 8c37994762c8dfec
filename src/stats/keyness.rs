//! What sets one set of documents apart from another: log-likelihood and log ratio.
