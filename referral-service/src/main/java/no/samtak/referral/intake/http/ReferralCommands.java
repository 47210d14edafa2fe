package no.samtak.referral.intake.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.ReferralSettings;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.intake.ReceiveReferral;
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.person.domain.AddressProtection;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.NumberAnswer;
import no.samtak.referral.person.domain.PersonName;
import no.samtak.referral.person.domain.PersonNumbers;
import no.samtak.referral.person.domain.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Turns what a sender states into the command, once it has been found well-formed. */
@ApplicationScoped
public class ReferralCommands {

    private static final String NORWAY = "NO";

    private final ReferralSettings settings;
    private final LegalClock clock;
    private final ObjectMapper json;

    ReferralCommands(ReferralSettings settings, LegalClock clock, ObjectMapper json) {
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    public ReceiveReferral.Command from(
            ReceiveReferralRequest request, @Nullable String organisation, String registeredBy) {
        var sender = request.sender();
        var subject = request.subject();
        return new ReceiveReferral.Command(
                request.kind(),
                request.matter() == null ? ReferralMatter.COORDINATION : request.matter(),
                sender.kind(),
                organisation,
                sender.name(),
                sender.btiLevel(),
                request.externalMessageId(),
                content(request),
                receivedOn(request),
                request.enteredLateBecause(),
                request.familyTold() == null ? FamilyContact.NOT_TOLD : FamilyContact.TOLD,
                identity(
                        subject.personNumber(),
                        name(subject.givenName(), subject.familyName()),
                        subject.birthDate(),
                        address(subject.address()),
                        subject.addressProtection(),
                        subject.language()),
                subject.dueOn(),
                guardians(request),
                request.requested() == null ? List.of() : request.requested(),
                request.need(),
                registeredBy);
    }

    /** The whole message, to recognise it when it comes again. */
    private String content(ReceiveReferralRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A request that was read could not be written");
        }
    }

    private static @Nullable LocalDate receivedOn(ReceiveReferralRequest request) {
        return request.receivedAt() == null ? request.receivedOn() : NorwegianCalendar.dateOf(request.receivedAt());
    }

    private List<ReceiveReferral.Guardian> guardians(ReceiveReferralRequest request) {
        return request.guardians() == null
                ? List.of()
                : request.guardians().stream().map(this::guardian).toList();
    }

    private ReceiveReferral.Guardian guardian(ReceiveReferralRequest.Guardian stated) {
        return new ReceiveReferral.Guardian(
                identity(
                        stated.personNumber(),
                        name(stated.givenName(), stated.familyName()),
                        null,
                        address(stated.address()),
                        stated.addressProtection(),
                        stated.language()),
                stated.role());
    }

    private Identity identity(
            @Nullable String number,
            @Nullable PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable PostalAddress address,
            @Nullable AddressProtection protection,
            @Nullable LanguageForm language) {
        NumberAnswer answer = PersonNumbers.recognise(number, settings.accepted(), clock.today());
        AddressProtection stated = protection == null ? AddressProtection.UGRADERT : protection;
        return switch (answer) {
            case NumberAnswer.Recognised(var recognised, var implied) ->
                new Identity(recognised, name, birthDate == null ? implied : birthDate, address, stated, language);
            case NumberAnswer.Mistyped ignored -> new Identity(null, name, birthDate, address, stated, language);
            case NumberAnswer.Absent() -> new Identity(null, name, birthDate, address, stated, language);
        };
    }

    private static @Nullable PersonName name(@Nullable String given, @Nullable String family) {
        String givenName = given == null ? "" : given;
        String familyName = family == null ? "" : family;
        return givenName.isBlank() && familyName.isBlank() ? null : new PersonName(givenName, familyName);
    }

    private static @Nullable PostalAddress address(ReceiveReferralRequest.@Nullable Address stated) {
        return stated == null
                ? null
                : new PostalAddress(
                        stated.lines() == null ? List.of() : stated.lines(),
                        stated.postalCode(),
                        stated.town(),
                        NORWAY);
    }
}
