"""The screen of a forum's agenda as a browser has it: its form, filled in, changed and sent."""

from bs4 import BeautifulSoup
from django.urls import reverse


def address(forum, name="agenda"):
    return reverse(f"agenda_editing:{name}", args=[forum.pk])


def form_of(answer):
    """What a browser would send of the screen's form if nothing were changed, by name."""
    form = BeautifulSoup(answer.content, "html.parser").select_one("form.board, form.board-table")
    data = {}
    for field in form.select("input[name], select[name]"):
        if field.name == "select":
            option = field.select_one("option[selected]") or field.select_one("option")
            data[field["name"]] = option["value"] if option else ""
        elif field.get("type") != "checkbox" or field.has_attr("checked"):
            data[field["name"]] = field.get("value", "")
    return data


def opened(client, forum, name="agenda"):
    """The form of the screen as an editor opens it."""
    answer = client.get(address(forum, name))
    assert answer.status_code == 200
    return form_of(answer)


def saved(client, forum, form, name="agenda", **changes):
    """The answer to saving the form, with fields changed by their name with `__` for `-`."""
    changed = {key.replace("__", "-"): value for key, value in changes.items()}
    return client.post(address(forum, name), {"action": "draft", **form, **changed})


def add_row(form, prefix, **fields):
    """Put a new row into a form, as the screen's script does."""
    number = int(form[f"{prefix}-TOTAL_FORMS"])
    form[f"{prefix}-TOTAL_FORMS"] = str(number + 1)
    form.update({f"{prefix}-{number}-{name}": str(value) for name, value in fields.items()})
    return form


def add_session(form, key="new-1", **fields):
    usual = {"key": key, "place": "50", "heading": "新环节", "kind": "talks", "status": "planned"}
    return add_row(form, "s", **{**usual, **fields})


def add_talk(form, key="new-2", **fields):
    usual = {"key": key, "place": "50", "title": "新演讲", "kind": "talk", "status": "planned"}
    return add_row(form, "t", **{**usual, **fields})


def add_person(form, talk, speaker, **fields):
    usual = {"key": talk, "place": "9", "row": "", "speaker": speaker.pk, "role": "speaker"}
    return add_row(form, "p", **{**usual, **fields})


def newest(page):
    """A page's newest version."""
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
