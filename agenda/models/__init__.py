"""Forums, sessions, talks, and the topics, references and terms that talks share."""

from .appearance import Appearance
from .forum import ForumIndexPage, ForumPage
from .participation import Participation
from .practice import PracticePage
from .reference import ReferenceIndexPage, ReferencePage
from .session import Session
from .talk import TalkPage
from .term import TermIndexPage, TermPage
from .topic import TopicIndexPage, TopicPage

__all__ = [
    "Appearance",
    "ForumIndexPage",
    "ForumPage",
    "Participation",
    "PracticePage",
    "ReferenceIndexPage",
    "ReferencePage",
    "Session",
    "TalkPage",
    "TermIndexPage",
    "TermPage",
    "TopicIndexPage",
    "TopicPage",
]
