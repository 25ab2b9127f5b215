"""Help inside the admin: one screen for each job, with a picture of the real one."""
