"""The search backend on Elasticsearch 9."""

from modelsearch.backends.elasticsearch9 import (
    Elasticsearch9Index,
    Elasticsearch9Mapping,
    Elasticsearch9SearchBackend,
)

from .writing import EngineBackendMixin, EngineIndexMixin, EngineMappingMixin


class _Mapping(EngineMappingMixin, Elasticsearch9Mapping):
    pass


class _Index(EngineIndexMixin, Elasticsearch9Index):
    pass


class SearchBackend(EngineBackendMixin, Elasticsearch9SearchBackend):
    """Wagtail's backend for Elasticsearch 9 with our terms and facts in its index."""

    mapping_class = _Mapping
    index_class = _Index
