package no.samtak.referral.advancenotice.domain;

import java.time.LocalDate;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;

/** Why a notice is not given, or not closed. */
public sealed interface NoticeRefusal {

    /** Only a decided case has something that could be changed. */
    record CaseIsNotDecided(CaseState state) implements NoticeRefusal {}

    record NothingGranted(Scheme scheme) implements NoticeRefusal {}

    /** A reasonable time is no less than two weeks. */
    record TooLittleTime(LocalDate earliest) implements NoticeRefusal {}

    /** The change would hold before anybody may decide on it. */
    record EffectBeforeComments(LocalDate commentsBy) implements NoticeRefusal {}

    record HasBeenClosed() implements NoticeRefusal {}

    record InTheFuture(LocalDate today) implements NoticeRefusal {}
}
