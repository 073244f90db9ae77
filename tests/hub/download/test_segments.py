# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Who fetches what: everything once, in order, and nobody waits for a slow one."""

import threading

from pannier.hub.download.segments import SegmentPlan


def test_what_is_missing_is_leased_once_and_in_order() -> None:
    plan = SegmentPlan(100, [(10, 20), (50, 60)])
    leases = []
    while plan.done_bytes < 100 and (lease := plan.take(30)):
        leases.append((lease.position, lease.end))
        plan.advance(lease, lease.end - lease.position)
        plan.give_back(lease)
    assert leases == [(0, 10), (20, 50), (60, 90), (90, 100)]
    assert plan.complete
    assert plan.take(30) is None


def test_what_a_lease_did_not_fetch_is_free_again() -> None:
    plan = SegmentPlan(100)
    lease = plan.take(60)
    assert lease is not None
    assert plan.advance(lease, 25) == 35
    plan.give_back(lease)
    assert plan.prefix == 25
    again = plan.take(60)
    assert again is not None
    assert (again.position, again.end) == (25, 85)


def test_a_slow_connection_is_helped() -> None:
    plan = SegmentPlan(1000, smallest_split=10, takeover_seconds=0.0)
    slow = plan.take(1000)
    assert slow is not None
    plan.advance(slow, 200)
    slow.last += 1000  # bytes have just come
    second = plan.take(1000)
    assert second is not None
    assert (second.position, second.end, slow.end) == (600, 1000, 600)
    assert plan.advance(slow, 500) == 0  # it had more on its way
    plan.advance(second, 400)
    assert plan.complete


def test_a_stalled_connection_is_replaced() -> None:
    plan = SegmentPlan(1000, takeover_seconds=0.0)
    stalled = plan.take(1000)
    assert stalled is not None
    plan.advance(stalled, 200)
    other = plan.take(1000)
    assert other is not None
    assert (other.position, other.end) == (200, 1000)
    assert plan.missing(stalled) == 0


def test_one_that_has_nothing_to_do_waits_until_all_is_there() -> None:
    plan = SegmentPlan(1000)
    lease = plan.take(1000)
    assert lease is not None
    idle = threading.Thread(target=plan.take, args=(1000,))
    idle.start()
    plan.advance(lease, 1000)
    plan.give_back(lease)
    idle.join(5)
    assert not idle.is_alive()


def test_damaged_bytes_are_fetched_again() -> None:
    plan = SegmentPlan(100, [(0, 100)])
    plan.forget(20, 40)
    assert plan.prefix == 20
    lease = plan.take(100)
    assert lease is not None
    assert (lease.position, lease.end) == (20, 40)


def test_claims_beyond_the_end_are_not_believed() -> None:
    assert SegmentPlan(100, [(-5, 20), (90, 300)]).done() == [(0, 20), (90, 100)]
