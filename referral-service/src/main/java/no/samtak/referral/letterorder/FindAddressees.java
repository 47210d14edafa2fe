package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.contracts.letter.DigitalAddress;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.consent.ReadFindings;
import no.samtak.referral.consent.domain.ConsentFinding;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.letterorder.domain.Addressee;
import no.samtak.referral.letterorder.domain.ReceiverRules;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a letter about a case: the person from 16, else each guardian at their own address, or child welfare under a
 * care order; a proxy within the mandate; and a professional sender, who learns the status only. Home goes nothing before the family has applied or been told.
 */
@ApplicationScoped
public class FindAddressees {

    /**
     * The answer.
     *
     * @param home the person or the family
     * @param child from 15, a copy of what is decided where others act for it; empty otherwise
     * @param sender of one referral, if it can be written to
     * @param blocks why letters of this case must not leave by themselves
     * @param concerns how a letter home names whom the case is about
     */
    public record Addressees(
            List<Addressee> home,
            List<Addressee> child,
            List<Addressee> sender,
            Set<ReleaseBlock> blocks,
            LanguageForm language,
            @Nullable LetterSubject concerns) {

        public List<Addressee> all() {
            List<Addressee> all = new ArrayList<>(home);
            all.addAll(sender);
            return all;
        }

        /** Whoever is told what was decided; never the sender. */
        public List<Addressee> toldOfADecision() {
            List<Addressee> told = new ArrayList<>(home);
            told.addAll(child);
            return told;
        }
    }

    private final CasePartyRepository parties;
    private final PersonRepository persons;
    private final ReadFindings readFindings;
    private final FindReleaseBlocks findReleaseBlocks;
    private final CurrentPolicy policy;

    FindAddressees(
            CasePartyRepository parties,
            PersonRepository persons,
            ReadFindings readFindings,
            FindReleaseBlocks findReleaseBlocks,
            CurrentPolicy policy) {
        this.parties = parties;
        this.persons = persons;
        this.readFindings = readFindings;
        this.findReleaseBlocks = findReleaseBlocks;
        this.policy = policy;
    }

    /** @param today in Europe/Oslo; decides who is a child */
    @Transactional
    public Addressees handle(Case about, Referral referral, LocalDate today) {
        List<CaseParty> onCase = parties.ofCase(about.id());
        List<PersonId> ids =
                new ArrayList<>(onCase.stream().map(CaseParty::personId).toList());
        ids.add(about.subject());
        Map<PersonId, RegisteredPerson> known = persons.findAll(ids);
        RegisteredPerson subject = known.get(about.subject());
        if (subject == null) {
            throw new IllegalStateException("Case " + about.id() + " is about nobody");
        }
        boolean isProtected = persons.isProtectedHousehold(known.values());
        List<ConsentFinding> found = readFindings.handle(about.id(), today);
        return new Addressees(
                home(about, subject, onCase, known, found, isProtected, today),
                child(about, subject, isProtected, today),
                sender(referral),
                findReleaseBlocks.handle(about, subject, isProtected, found, today),
                language(subject, onCase, known),
                concerns(subject));
    }

    private static List<Addressee> home(
            Case about,
            RegisteredPerson subject,
            List<CaseParty> onCase,
            Map<PersonId, RegisteredPerson> known,
            List<ConsentFinding> found,
            boolean isProtected,
            LocalDate today) {
        if (!about.family().opensTheirDoor() || subject.kind() == PersonKind.UNIDENTIFIED || subject.isGone()) {
            return List.of();
        }
        List<Addressee> home = new ArrayList<>();
        if (subject.decidesAlone(today)) {
            home.add(new Addressee(receiver(subject.identity(), ReceiverRole.SELF), isProtected));
        }
        ReceiverRules.receivers(
                        onCase,
                        subject.decidesAlone(today),
                        subject.responsibility(),
                        found.stream().map(ConsentFinding::kind).collect(Collectors.toSet()),
                        today)
                .forEach((party, role) -> Optional.ofNullable(known.get(party.personId()))
                        .ifPresent(person -> home.add(new Addressee(receiver(person.identity(), role), isProtected))));
        return home;
    }

    private static List<Addressee> child(Case about, RegisteredPerson subject, boolean isProtected, LocalDate today) {
        LocalDate birthDate = subject.identity().birthDate();
        boolean getsACopy = about.family().opensTheirDoor()
                && birthDate != null
                && !today.isBefore(PersonRules.turns15On(birthDate))
                && !subject.decidesAlone(today);
        return getsACopy
                ? List.of(new Addressee(receiver(subject.identity(), ReceiverRole.CHILD_OVER_15), isProtected))
                : List.of();
    }

    private static List<Addressee> sender(Referral referral) {
        String organisation = referral.senderOrganisation();
        if (!referral.sender().isProfessional() || organisation == null) {
            return List.of();
        }
        var receiver = new LetterReceiver(
                LetterReceiver.Kind.ORGANISATION,
                ReceiverRole.SENDER,
                referral.senderName() == null ? organisation : referral.senderName(),
                List.of(),
                null,
                null,
                new DigitalAddress(DigitalAddress.Scheme.ORGANISATION_NUMBER, organisation));
        return List.of(new Addressee(receiver, false));
    }

    /** The wish of the person or, for a child, of the first guardian who has one; else the municipality's form. */
    private LanguageForm language(
            RegisteredPerson subject, List<CaseParty> onCase, Map<PersonId, RegisteredPerson> known) {
        LanguageForm wish = subject.identity().languageForm();
        if (wish != null) {
            return wish;
        }
        return onCase.stream()
                .map(party -> known.get(party.personId()))
                .flatMap(guardian -> Optional.ofNullable(guardian).map(RegisteredPerson::identity).stream())
                .flatMap(identity -> Optional.ofNullable(identity.languageForm()).stream())
                .findFirst()
                .orElseGet(() -> policy.get().language());
    }

    private static @Nullable LetterSubject concerns(RegisteredPerson subject) {
        if (subject.kind() == PersonKind.EXPECTED_CHILD) {
            return new LetterSubject(LetterSubject.Kind.EXPECTED_CHILD, null);
        }
        var name = subject.identity().name();
        return name == null ? null : new LetterSubject(LetterSubject.Kind.PERSON, name.given());
    }

    private static LetterReceiver receiver(Identity identity, ReceiverRole role) {
        var name = identity.name();
        var address = identity.address();
        var number = identity.number();
        return new LetterReceiver(
                LetterReceiver.Kind.PERSON,
                role,
                name == null ? null : (name.given() + " " + name.family()).strip(),
                address == null ? List.of() : address.lines(),
                address == null ? null : address.postalCode(),
                address == null ? null : address.place(),
                number == null ? null : new DigitalAddress(DigitalAddress.Scheme.BIRTH_NUMBER, number.digits()));
    }
}
