package no.samtak.notification.notice.domain;

import java.util.UUID;

/** A staff notice. */
public record NoticeId(UUID value) {}
