"""The first screen of the admin: what waits for the person who signs in."""
