"""The search backend on OpenSearch 2 and 3."""

from modelsearch.backends.opensearch3 import (
    OpenSearch3Index,
    OpenSearch3Mapping,
    OpenSearch3SearchBackend,
)

from .writing import EngineBackendMixin, EngineIndexMixin, EngineMappingMixin


class _Mapping(EngineMappingMixin, OpenSearch3Mapping):
    pass


class _Index(EngineIndexMixin, OpenSearch3Index):
    pass


class SearchBackend(EngineBackendMixin, OpenSearch3SearchBackend):
    """Wagtail's backend for OpenSearch 2 and 3 with our terms and facts in its index."""

    mapping_class = _Mapping
    index_class = _Index
