"""Many pages at once: rows written table by table, without the signals of single saves.

Django's `bulk_create` refuses pages, whose fields lie in two tables each.
"""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from wagtail.models import Locale, Page

BATCH = 2_000  # rows


class Tree:
    """Pages to be below a page that is there; they are written in batches, the last by `finish`.

    A page must be added after those to which it points.
    """

    def __init__(self, top):
        self.locale = Locale.get_default()
        self.next_key = Page.objects.order_by("-pk").values_list("pk", flat=True)[0] + 1
        self.pages, self.rows, self.parents = [], [], {}
        self.slugs = defaultdict(set)  # of the children of each parent
        self.slugs[top.pk].update(top.get_children().values_list("slug", flat=True))
        self.content_types = {}

    def add(self, parent, page, published_at):
        """Put a page at the end of the children of `parent`, published."""
        if len(self.pages) >= BATCH:
            self.write()
        model = type(page)
        if model not in self.content_types:
            self.content_types[model] = ContentType.objects.get_for_model(model).pk
        self.parents[parent.pk] = parent
        parent.numchild += 1
        page.id = page.page_ptr_id = self.next_key
        self.next_key += 1
        page.content_type_id, page.locale = self.content_types[model], self.locale
        page.depth, page.numchild = parent.depth + 1, 0
        page.path = Page._get_path(parent.path, page.depth, parent.numchild)
        page.slug = self.free_slug(parent, page.slug or page.default_slug())
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.draft_title = page.title
        page.first_published_at = page.last_published_at = published_at
        page.fill_in()
        page.mark_english()
        page.english_state = page.worst_pair_state()
        self.pages.append(page)
        return page

    def free_slug(self, parent, wanted):
        """An address that no other child of `parent` has, as Wagtail finds one."""
        taken, slug, number = self.slugs[parent.pk], wanted, 1
        while slug in taken:
            number += 1
            slug = f"{wanted}-{number}"
        taken.add(slug)
        return slug

    def link(self, page, name, keys):
        """Have a page point to the pages with `keys` by its many-to-many field `name`."""
        field = page._meta.get_field(name)
        near, far = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        through = field.remote_field.through
        self.rows += [through(**{near: page.pk, far: key}) for key in keys]

    def write(self):
        """Write what is waiting, pages in the order in which they were added."""
        groups = defaultdict(list)
        for each in [*self.pages, *self.rows]:
            groups[type(each)].append(each)
        with transaction.atomic():
            insert(Page, self.pages)
            for model, objects in groups.items():
                insert(model, objects)
        self.pages, self.rows = [], []

    def finish(self):
        """Write the rest, and how many children each parent has."""
        self.write()
        for parent in self.parents.values():
            Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild)


def insert(model, objects):
    """Write the rows that objects have in the table of `model`."""
    if not objects:
        return
    fields = [
        field
        for field in model._meta.local_concrete_fields
        if not (field.primary_key and getattr(objects[0], field.attname) is None)
    ]
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    table = quote(model._meta.db_table)
    rows = [
        [field.get_db_prep_save(field.pre_save(each, True), connection) for field in fields]
        for each in objects
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608  our own names
            rows,
        )
