"""How tests try arbitrary input: always the same tries, and no files are left behind."""

from django.conf import settings as site
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(site.DATA_DIR / "hypothesis")

# Whatever can be in an address or in a field: anything but halves of characters.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
# The same, with more of what this site is about.
MIXED = st.lists(
    st.one_of(
        TEXTS,
        st.text("数据标注智能体乾隆𬍛㛃〇々一項据數據", min_size=1, max_size=12),
        st.text("abcdeginosuxyzhv' -+#.,/", min_size=1, max_size=12),
        st.text("0123456789.,%项年月個 ", min_size=1, max_size=8),
        st.sampled_from(["AND", "OR", "NOT", "NEAR(", '"', "'", "*", "^", ":", "\\", "\x00", "--"]),
    ),
    max_size=8,
).map("".join)


def tries(number):
    """Settings for a test that makes so many tries, however long each takes."""
    return settings(
        max_examples=number,
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
