"""The search backend on Elasticsearch 8."""

from modelsearch.backends.elasticsearch8 import (
    Elasticsearch8Index,
    Elasticsearch8Mapping,
    Elasticsearch8SearchBackend,
)

from .writing import EngineBackendMixin, EngineIndexMixin, EngineMappingMixin


class _Mapping(EngineMappingMixin, Elasticsearch8Mapping):
    pass


class _Index(EngineIndexMixin, Elasticsearch8Index):
    pass


class SearchBackend(EngineBackendMixin, Elasticsearch8SearchBackend):
    """Wagtail's backend for Elasticsearch 8 with our terms and facts in its index."""

    mapping_class = _Mapping
    index_class = _Index
