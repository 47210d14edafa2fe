package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.contracts.letter.CaseAddressees;
import no.samtak.contracts.letter.Disclosure;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees.Addressees;
import no.samtak.referral.letterorder.domain.ReleaseRules;

/** Tells a sister service that has a letter to write whom it goes to today. Identity has its home here, not there. */
@ApplicationScoped
public class ShowAddressees {

    private final LegalClock clock;
    private final CaseRepository cases;
    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final AccessLog accessLog;

    ShowAddressees(
            LegalClock clock,
            CaseRepository cases,
            ReferralRepository referrals,
            FindAddressees findAddressees,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<CaseAddressees> handle(CaseId id) {
        LocalDate today = clock.today();
        return cases.find(id).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return answer(
                    about,
                    findAddressees.handle(about, referrals.ofCase(about.id()).getFirst(), today));
        });
    }

    private static CaseAddressees answer(Case about, Addressees found) {
        return new CaseAddressees(
                about.id().value(),
                about.reference(),
                found.language() == LanguageForm.NN ? LetterLanguage.NN : LetterLanguage.NB,
                found.concerns(),
                found.home().stream()
                        .map(addressee -> new CaseAddressees.Addressee(
                                addressee.receiver(),
                                addressee.isProtected() ? Disclosure.NAMES_AND_PLACES_WITHHELD : Disclosure.FULL,
                                ReleaseRules.ruleFor(addressee.receiver().role(), found.blocks())))
                        .toList());
    }
}
