"""Pictures in the admin: what is asked for at upload and before a page is published."""
