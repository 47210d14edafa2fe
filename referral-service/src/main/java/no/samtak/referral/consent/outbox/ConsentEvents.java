package no.samtak.referral.consent.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.ConsentCompletedV1;
import no.samtak.contracts.event.ConsentGivenV1;
import no.samtak.contracts.event.ConsentLapsedV1;
import no.samtak.contracts.event.ConsentWithdrawnV1;
import no.samtak.contracts.event.SharingScopeChangedV1;
import no.samtak.kit.event.Outbox;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.consent.domain.Consent;
import no.samtak.referral.consent.domain.ConsentPurpose;
import no.samtak.referral.consent.domain.ConsentStanding;
import no.samtak.referral.consent.domain.SharingPartner;
import no.samtak.referral.person.domain.PersonId;

/** What the other services hear about consent: who and what for, never how. */
@ApplicationScoped
public class ConsentEvents {

    private final Outbox outbox;

    ConsentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void given(Case about, Consent consent, ConsentStanding standing, Instant at) {
        outbox.append(
                new ConsentGivenV1(
                        about.id().value(),
                        consent.id().value(),
                        consent.giver().value(),
                        consent.purpose().name(),
                        consent.on(),
                        missing(standing)),
                about.version(),
                at);
    }

    public void completed(Case about, ConsentPurpose purpose, ConsentStanding.Complete standing, Instant at) {
        outbox.append(
                new ConsentCompletedV1(about.id().value(), purpose.name(), standing.from(), standing.until()),
                about.version(),
                at);
    }

    public void lapsed(Case about, ConsentPurpose purpose, ConsentStanding standing, Instant at) {
        outbox.append(
                new ConsentLapsedV1(
                        about.id().value(), purpose.name(), NorwegianCalendar.dateOf(at), missing(standing)),
                about.version(),
                at);
    }

    public void sharingScopeChanged(Case about, ConsentStanding standing, Instant at) {
        outbox.append(
                new SharingScopeChangedV1(
                        about.id().value(),
                        standing.shutOut().stream()
                                .map(SharingPartner::name)
                                .sorted()
                                .toList(),
                        NorwegianCalendar.dateOf(at)),
                about.version(),
                at);
    }

    public void withdrawn(Case about, Consent consent, ConsentStanding standing, Instant at) {
        outbox.append(
                new ConsentWithdrawnV1(
                        about.id().value(),
                        consent.id().value(),
                        consent.giver().value(),
                        consent.purpose().name(),
                        consent.on(),
                        missing(standing)),
                about.version(),
                at);
    }

    private static List<UUID> missing(ConsentStanding standing) {
        return standing.missing().stream().map(PersonId::value).toList();
    }
}
