"""The whole agenda of a forum on one screen of the admin, and its talks as a table."""
