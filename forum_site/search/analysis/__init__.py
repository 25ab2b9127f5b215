"""From text to terms: pure functions, the same for what is indexed and for what is asked."""
