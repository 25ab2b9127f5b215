"""Search on a server of its own, OpenSearch or Elasticsearch, where SEARCH_URL names one.

It is asked what the database is asked, on the same analysis, and the database answers whenever it
does not. The admin's lists and choosers always ask the database.
"""
