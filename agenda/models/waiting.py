"""Talks in a session that is not public yet.

A session is a row of its forum's page. As long as only a draft of a public forum has it, the
database does not, and no talk can refer to it. Its number is given out already, though, and the
versions of a talk keep it, so the talk is in its session as soon as the forum is published.
"""


class WaitsForSession:
    """A talk whose versions may name a session that is not in the database yet."""

    awaited_session = None  # the key of such a session

    @classmethod
    def from_serializable_data(cls, data, *args, **kwargs):
        talk = super().from_serializable_data(data, *args, **kwargs)
        if talk.session_id is None:
            talk.awaited_session = data.get("session")
        return talk

    def serializable_data(self):
        data = super().serializable_data()
        if data["session"] is None:
            data["session"] = self.awaited_session
        return data
