package no.samtak.notification.notice.domain;

import java.time.Instant;

/** A place in the list of notices, which is sorted by the time they were raised, newest first. */
public record NoticePosition(Instant raisedAt, NoticeId id) {}
