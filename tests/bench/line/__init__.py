"""Lines of known rate, loss and delay, the servers at their end, and the tools that are to tell what they are."""
