"""The first forum, 2026服务外包高质量发展论坛, as data, and how it is loaded."""
