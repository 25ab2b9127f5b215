"""What a reader finds, asked over HTTP."""


def answer_to(client, query, **parameters):
    """What `/api/search/` answers, as a dictionary."""
    response = client.get("/api/search/", {"q": query, **parameters})
    assert response.status_code == 200
    return response.json()


def found(client, query, **parameters):
    """The titles of what is found for a query, as a set; no more than a page of results."""
    return {result["title"] for result in answer_to(client, query, **parameters)["results"]}


def counts(client, query, facet):
    """How many results each value of a facet has, as {value: number}, without empty ones."""
    values = answer_to(client, query)["facets"][facet]
    return {value["value"]: value["count"] for value in values if value["count"]}


def suggested(client, query):
    """The titles that are suggested for what is typed."""
    response = client.get("/api/suggest/", {"q": query})
    return {each["title"] for each in response.json()["suggestions"]}
