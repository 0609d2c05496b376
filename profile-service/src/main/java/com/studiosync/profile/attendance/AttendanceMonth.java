package com.studiosync.profile.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One month of a summary. */
@Schema(description = "What the attendance of one month comes to")
public record AttendanceMonth(@Schema(examples = "2026-03") String month, AttendanceCount count) {}
