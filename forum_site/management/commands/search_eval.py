from django.core.management.base import BaseCommand, CommandError

from forum_site.search_evaluation.corpus import (
    BadFileError,
    check_folder,
    read_corpus,
    read_queries,
    write_answers,
)
from forum_site.search_evaluation.run import indexed
from forum_site.search_evaluation.scratch import NoScratchDatabaseError


class Command(BaseCommand):
    help = (
        "Load a corpus as pages into a scratch database, put queries to the site's search, and "
        "write what it answers. The site's own data are not touched."
    )
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("corpus", metavar="CORPUS.jsonl")
        parser.add_argument("queries", metavar="QUERIES.tsv")
        parser.add_argument("--out", required=True, metavar="ANSWERS.tsv", help="What to write.")
        parser.add_argument(
            "--stock",
            action="store_true",
            help="Index and search the same pages with Wagtail's default backend instead.",
        )

    def handle(self, *args, corpus, queries, out, stock, **options):
        try:
            check_folder(out)
            documents, asked = read_corpus(corpus), read_queries(queries)
            with indexed(documents, stock) as pages:
                answers = [pages.answer(query) for query in asked]
                summary = pages.in_words()
            write_answers(out, answers)
        except (BadFileError, NoScratchDatabaseError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(summary)
        failed = [f"{one.qid} ({one.error})" for one in answers if one.error]
        if failed:
            raise CommandError(f"{len(failed)} queries failed: {'; '.join(failed[:10])}")
