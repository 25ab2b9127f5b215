"""Settings: `environment` reads the environment, `base` serves a machine of one's own,
`production` a public server, `test` the test suite."""
