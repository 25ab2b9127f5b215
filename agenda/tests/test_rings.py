"""The geometry of the rings, on its numbers; nothing here asks the database."""

import pytest

from ..rings import Part, draw, portrait

WEIGHTS_2026 = (107, 96, 134, 123, 139, 125, 123, 133, 115)
ARCS_2026 = [
    "M510.2 593.7A90 90 0 0 1 557.8 520.5",
    "M475.5 527A144.3 144.3 0 0 1 585.6 456.4",
    "M402.8 575.5A198.7 198.7 0 0 1 549.3 407.9",
    "M360.3 518.9A253 253 0 0 1 567.9 349",
    "M296.7 550.2A307.3 307.3 0 0 1 543.1 298",
    "M252.3 500.5A361.7 361.7 0 0 1 541.8 243.1",
    "M200.1 485.4A416 416 0 0 1 527.8 190.3",
    "M140.2 501A470.3 470.3 0 0 1 517.6 136.9",
    "M115.8 398A524.7 524.7 0 0 1 542.1 78.5",
]


def parts(count, weight=100):
    return [Part(weight) for _ in range(count)]


def angles(pattern):
    return [(arc.start, arc.end) for arc in pattern.arcs]


@pytest.mark.parametrize(
    ("count", "radii", "stroke"),
    [
        (3, [90, 334.5, 579], 136.9),
        (
            10,
            [90, 144.3, 198.7, 253, 307.3, 361.7, 416, 470.3, 524.7, 579],
            30.4,
        ),
        (
            16,
            # fmt: off
            [
                90,
                122.6,
                155.2,
                187.8,
                220.4,
                253,
                285.6,
                318.2,
                350.8,
                383.4,
                416,
                448.6,
                481.2,
                513.8,
                546.4,
                579,
            ],
            # fmt: on
            18.3,
        ),
    ],
)
def test_rings_lie_evenly_from_the_innermost_to_the_outermost(count, radii, stroke):
    pattern = draw(parts(count))

    assert [ring.radius for ring in pattern.rings] == radii
    assert [arc.radius for arc in pattern.arcs] == radii
    assert pattern.stroke == stroke


def test_ring_is_a_quarter_from_the_bottom_to_the_right():
    assert draw(parts(3)).rings[0].d == "M510 600A90 90 0 0 1 600 510"


def test_arcs_of_even_rings_rise_and_of_odd_rings_sink():
    assert angles(draw(parts(5))) == [(4, 74), (14.35, 84.35), (10, 80), (11.05, 81.05), (16, 86)]


def test_arc_goes_as_far_as_its_weight_is_a_share_of_the_heaviest():
    pattern = draw([Part(0), Part(50), Part(100)])

    assert [round(end - start, 2) for start, end in angles(pattern)] == [18, 44, 70]


@pytest.mark.parametrize("count", [3, 10, 16, 17, 40])
def test_arcs_keep_to_their_span_whatever_they_weigh(count):
    pattern = draw([Part(7 * index % 11) for index in range(count)])

    assert all(4 <= arc.start < arc.end <= 86 for arc in pattern.arcs)


def test_arcs_without_any_weight_are_the_shortest():
    assert [round(end - start, 2) for start, end in angles(draw(parts(4, weight=0)))] == [18] * 4


def test_part_without_a_weight_keeps_its_ring_and_has_no_arc():
    pattern = draw([Part(1), Part(None), Part(1)])

    assert [arc.index for arc in pattern.arcs] == [0, 2]
    assert len(pattern.rings) == 3


def test_cases_take_the_outermost_ring():
    pattern = draw(parts(9), cases=11)

    assert [arc.radius for arc in pattern.arcs] == [
        ring.radius for ring in draw(parts(10)).rings[:-1]
    ]
    assert [(plus.x, plus.y) for plus in pattern.pluses[:: len(pattern.pluses) - 1]] == [
        (24.2, 539.5),
        (549.5, 23.2),
    ]


def test_plus_is_as_thick_and_long_as_the_arcs_make_it():
    pattern = draw(parts(9), cases=11)

    assert ({plus.arm for plus in pattern.pluses}, pattern.plus_stroke) == ({12.8}, 5.2)
    assert pattern.pluses[0].d == "M11.4 539.5h25.6M24.2 526.7v25.6"


def test_single_case_stands_in_the_middle_of_its_ring():
    (plus,) = draw(parts(9), cases=1).pluses

    assert (plus.x, plus.y) == (194.2, 187)


@pytest.mark.parametrize(("sessions", "cases"), [(2, 11), (9, 60)])
def test_many_cases_never_touch(sessions, cases):
    first, second, *_ = draw(parts(sessions), cases).pluses

    assert abs(first.y - second.y) > 2 * first.arm


def test_ring_of_cases_waits_for_the_first_one():
    pattern = draw(parts(9), cases=0)

    assert (len(pattern.rings), len(pattern.arcs), pattern.pluses) == (10, 9, [])


@pytest.mark.parametrize(("count", "cases"), [(0, None), (2, None), (1, 11), (0, 0)])
def test_fewer_than_three_rings_are_no_pattern(count, cases):
    pattern = draw(parts(count), cases)

    assert [ring.radius for ring in pattern.rings] == [90, 171.5, 253, 334.5, 416, 497.5, 579]
    assert (pattern.arcs, pattern.pluses) == ([], [])


def test_seventeen_rings_are_thinner_and_have_no_numerals():
    sixteen, seventeen = draw(parts(16)), draw(parts(17))

    assert (sixteen.stroke, sixteen.numeral_size) == (18.3, 11.3)
    assert (seventeen.stroke, seventeen.numeral_size, len(seventeen.arcs)) == (17.1, 0, 17)


@pytest.mark.parametrize(("count", "margin"), [(3, 48), (7, 2), (8, 0), (16, 0)])
def test_thick_rings_need_a_margin(count, margin):
    assert draw(parts(count)).margin == margin


def test_numeral_stands_in_its_arc_near_the_start():
    arc = draw(parts(10)).arcs[9]
    left, top = 600 - arc.x, 600 - arc.y

    assert (left**2 + top**2) ** 0.5 == pytest.approx(579, abs=0.1)
    start_x, start_y = map(float, arc.d[1:].split("A")[0].split())
    assert ((arc.x - start_x) ** 2 + (arc.y - start_y) ** 2) ** 0.5 == pytest.approx(18.25, abs=0.2)


def test_part_is_handed_on_with_its_arc():
    part = Part(1, "ai", "anything")

    assert [arc.part for arc in draw([Part(1), Part(1), part]).arcs][2] is part


def test_agenda_of_2026_is_the_same_picture_for_ever():
    pattern = draw([Part(weight) for weight in WEIGHTS_2026], cases=11)

    assert [arc.d for arc in pattern.arcs] == ARCS_2026


def test_portrait_has_the_own_arc_at_the_angles_of_the_pattern():
    pattern = draw(parts(10))

    assert portrait(pattern, pattern.arcs[0]).own == "M112 97.6A20 20 0 0 1 126.5 79.8"


def test_portrait_without_an_arc_has_hairlines_only():
    drawn = portrait(draw([]))

    assert (drawn.own, drawn.hairlines.count("M")) == ("", 12)
