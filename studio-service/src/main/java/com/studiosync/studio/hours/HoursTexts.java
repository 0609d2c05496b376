package com.studiosync.studio.hours;

/** What the API's description says of hours. */
final class HoursTexts {

    static final String READING = """
            Without parameters: the hours as they were written, in the local times of the studio's time zone. With `from` \
            and `to`: the periods in which the studio is open between these instants, sorted, each up to but without its \
            `to`, and never two that touch.

            The studio is open whenever a clock on its wall shows a time within an interval. When clocks are put forward, a \
            time that is skipped is not there to be open; when they are put back, a time that comes twice is open twice. \
            So 02:30 to 04:00 begins at 03:00 in a night that skips 02:00 to 03:00; 01:00 to 02:30 has two periods in a \
            night that repeats 02:00 to 03:00, with a closed half hour between them; a whole day has 23 or 25 hours; a \
            date that a zone skipped was not open at all.""";

    static final String WRITING = """
            Replaces all of them; the same hours again are no change. Times are local to the studio, to the minute. An \
            interval belongs to the date that it begins on: it ends later on that date, at 24:00 \
            (00:00 as an end is the same), or, when its end is earlier than its beginning, on the next date. Exceptions replace the intervals that begin on their dates, \
            while what began the evening before goes on. A closure shuts its dates from midnight to midnight, the rest of \
            the night before included. No date may come twice in exceptions and closures. At most 8 intervals a day, 100 \
            exceptions, 100 closures, and 366 dates in each. Notes and reasons are shown to visitors.""";

    static final String HOURS = """
            {"weekly":{"monday":[{"from":"09:00","to":"12:30"},{"from":"14:00","to":"20:00"}],"tuesday":[],"wednesday":[],\
            "thursday":[],"friday":[{"from":"18:00","to":"02:00"}],"saturday":[],"sunday":[]},\
            "exceptions":[{"firstDate":"2026-12-24","lastDate":"2026-12-24","intervals":[{"from":"10:00","to":"14:00"}],\
            "note":"Christmas Eve"}],\
            "closures":[{"firstDate":"2026-12-25","lastDate":"2027-01-06","reason":"Winter holidays"}]}""";

    static final String PERIODS = """
            {"timezone":"Europe/Berlin","open":[{"from":"2026-03-30T07:00:00Z","to":"2026-03-30T10:30:00Z"},\
            {"from":"2026-03-30T12:00:00Z","to":"2026-03-30T18:00:00Z"},\
            {"from":"2026-04-03T16:00:00Z","to":"2026-04-04T00:00:00Z"}]}""";

    private HoursTexts() {}
}
