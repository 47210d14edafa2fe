package no.samtak.referral.casework;

import java.time.LocalDate;
import java.util.List;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.DelayLetter.ReasonGivenBy;
import no.samtak.contracts.letter.DelayedAgain;
import no.samtak.contracts.letter.LetterContents;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.StatusToSender;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import no.samtak.law.policy.Policy;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Delay;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;

/** What a delay letter says: the first, which leaves within the month, and those that follow a promise not kept. */
final class DelayContents {

    /** To whom one complains of the time it takes. */
    private static final Text COUNTY_GOVERNOR = new Text("Statsforvalteren", "Statsforvaltaren");

    private final CaseDeadline deadline;
    private final Delay delay;
    private final Referral referral;
    private final List<LocalDate> earlierLetters;
    private final Policy municipality;
    private final LanguageForm form;

    /** @param earlierLetters the days on which those before it left, oldest first */
    DelayContents(
            CaseDeadline deadline,
            Delay delay,
            Referral referral,
            List<LocalDate> earlierLetters,
            Policy municipality,
            LanguageForm form) {
        this.deadline = deadline;
        this.delay = delay;
        this.referral = referral;
        this.earlierLetters = earlierLetters;
        this.municipality = municipality;
        this.form = form;
    }

    static LetterKind kindOf(DeadlineKind kind) {
        return switch (kind) {
            case DELAY_LETTER -> LetterKind.L02;
            case PROMISED_ANSWER -> LetterKind.L03;
        };
    }

    LetterContents to(ReceiverRole role) {
        if (role.isStatusOnly()) {
            return new StatusToSender(referral.receivedOn(), referral.externalMessageId());
        }
        return switch (deadline.kind()) {
            case DELAY_LETTER ->
                new DelayLetter(referral.receivedOn(), matter(), reason(), reasonGivenBy(), delay.expectedOn());
            case PROMISED_ANSWER ->
                new DelayedAgain(
                        referral.receivedOn(),
                        matter(),
                        reason(),
                        reasonGivenBy(),
                        deadline.nominalDate(),
                        delay.expectedOn(),
                        earlierLetters,
                        COUNTY_GOVERNOR.in(form));
        };
    }

    private ReceivedMatter matter() {
        return referral.kind() == ReferralKind.APPLICATION ? ReceivedMatter.APPLICATION : ReceivedMatter.REPORT_OF_NEED;
    }

    private String reason() {
        return delay.reason() == null
                ? municipality.texts().standingDelayReason().in(form)
                : delay.reason();
    }

    private ReasonGivenBy reasonGivenBy() {
        return delay.reason() == null ? ReasonGivenBy.MUNICIPALITY : ReasonGivenBy.CASE_WORKER;
    }
}
