package com.studiosync.profile.availability;

/** What the API's description says of availability. */
final class AvailabilityTexts {

    static final String WRITING = """
            Replaces all of it; the same again is no change. Times are local to the studio, to the minute, and stay what \
            they are when the studio's clocks change. An interval belongs to the date that it begins on: it ends later on \
            that date, at 24:00 (00:00 as an end is the same), or, when its end is earlier than its beginning, on the next \
            date. Exceptions replace the intervals that begin on their dates; one without intervals is an absence from \
            midnight to midnight. At most 8 intervals a day, 100 exceptions, and 366 dates in each. The buffer is kept free \
            between any two lessons.""";

    static final String EXAMPLE = """
            {"weekly":{"monday":[{"from":"09:00","to":"12:30"},{"from":"14:00","to":"20:00"}],"tuesday":[],"wednesday":[],\
            "thursday":[],"friday":[{"from":"18:00","to":"22:00"}],"saturday":[],"sunday":[]},\
            "exceptions":[{"firstDate":"2026-08-03","lastDate":"2026-08-14","intervals":[]}],"bufferMinutes":10}""";

    private AvailabilityTexts() {}
}
