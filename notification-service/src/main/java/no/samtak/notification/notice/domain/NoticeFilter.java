package no.samtak.notification.notice.domain;

import no.samtak.notification.CaseId;
import org.jspecify.annotations.Nullable;

/** Which notices to show; null leaves a condition out. */
public record NoticeFilter(
        @Nullable CaseId caseId, @Nullable NoticeKind kind) {}
