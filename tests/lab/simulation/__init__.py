"""A sealed, simulated internet in Linux namespaces: a client behind a home gateway, and real servers beyond it."""
