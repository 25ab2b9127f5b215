"""Conditions on terms as each database writes them."""

from ..search.expression import PREFIX, Expression, Part

EITHER = Part((("数据", "据标"), ("φshuφju",)), (1.0, 0.8))


def test_parts_must_all_be_met_each_in_one_of_its_ways():
    expression = Expression((EITHER, Part((("475",),))))
    assert expression.for_fts5() == '(("数据" AND "据标") OR ("φshuφju")) AND (("475"))'
    assert expression.for_tsquery() == "(('数据' & '据标') | ('φshuφju')) & (('475'))"


def test_term_may_be_the_beginning_of_another():
    expression = Expression((Part((("项" + PREFIX,),)),))
    assert expression.for_fts5() == '(("项"*))'
    assert expression.for_tsquery() == "(('项':*))"


def test_signs_of_the_databases_are_written_as_text():
    expression = Expression((Part((("a\"b'c\\d",),)),))
    assert expression.for_fts5() == '(("a""b\'c\\d"))'
    assert expression.for_tsquery() == "(('a\"b''c\\\\d'))"


def test_terms_and_ways_that_stand_twice_are_asked_once():
    expression = Expression((Part((("数数", "数数"), ("数数", "数数"))),))
    assert expression.for_fts5() == '(("数数"))'


def test_way_is_worth_one_where_nothing_is_said():
    assert [EITHER.worth_of(place) for place in range(3)] == [1.0, 0.8, 1.0]


def test_expression_without_parts_or_with_a_part_without_ways_asks_nothing():
    assert not Expression(())
    assert not Expression((Part(()), EITHER))
    assert Expression((EITHER,))
