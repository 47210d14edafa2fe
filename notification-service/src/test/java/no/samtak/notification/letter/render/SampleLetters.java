package no.samtak.notification.letter.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samtak.contracts.letter.AppealRight;
import no.samtak.contracts.letter.ContactPerson;
import no.samtak.contracts.letter.CoordinatedWithoutRight;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorContact;
import no.samtak.contracts.letter.CoordinatorGranted;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.DelayLetter;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.LetterSubject;
import no.samtak.contracts.letter.PlanGranted;
import no.samtak.contracts.letter.ReceiptToParty;
import no.samtak.contracts.letter.ReceiptToSender;
import no.samtak.contracts.letter.ReceivedMatter;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.contracts.letter.RecordedConsent;
import no.samtak.contracts.letter.RightHolder;
import no.samtak.contracts.letter.Scheme;
import no.samtak.contracts.letter.SchemesRefused;
import no.samtak.contracts.letter.SchemesRefused.CoordinationFound;
import no.samtak.contracts.letter.SchemesRefused.CriterionFound;
import no.samtak.contracts.letter.SchemesRefused.RefusedScheme;
import no.samtak.contracts.letter.StatusToSender;

/** Letters as they are in the story, and the same letters with as much in them as there can be. Nobody in them exists. */
final class SampleLetters {

    static final LocalDate RECEIVED = LocalDate.of(2027, 1, 31);
    static final LocalDate SENT = LocalDate.of(2027, 2, 26);
    static final LocalDate EXPECTED = LocalDate.of(2027, 3, 24);
    static final LocalDate DECIDED = LocalDate.of(2027, 3, 1);
    static final LocalDate NAMED_BY = LocalDate.of(2027, 3, 15);
    static final LocalDate APPOINTED = LocalDate.of(2027, 3, 10);
    static final LocalDate APPEAL_NOT_BEFORE = LocalDate.of(2027, 3, 30);

    static final String LONG_NAME =
            "Gunn-Solveig Margrethe Ødegård Hætta Žagar-Þorláksdóttir Østbye Nordgård-Wilhelmsen von der Lippe";
    static final String LONG_REASON = """
            Behovet er langvarig, og tre tenester må sjåast i samanheng: fysioterapi, avlasting og heimesjukepleie. \
            Vi har lagt vekt på det de sjølve har fortalt om kvardagen, på vurderinga frå barneavdelinga og på det \
            barnet sjølv har sagt at det ønskjer.
            Vi har òg vurdert om vanleg koordinator ville vere nok. Familien treng at nokon ser på heile tilbodet, \
            også skulen og NAV, og difor har vi kome til at barnekoordinator passar best.
            Áile, Čáhppe, Đuoddar, Eŋŋá, Šoaŋkká, Ŧievva og Žagar skal kunne lese namna sine slik dei blir skrivne.""";
    static final AppealRight APPEAL = new AppealRight("Statsforvalteren i Vestland", 4, APPEAL_NOT_BEFORE);
    static final ContactPerson COORDINATOR = new ContactPerson("Áile Vårdal", "00 12 34 01", "Fysio- og ergoterapi");
    static final ContactPerson SECONDARY = new ContactPerson("Berit Øvrebø", "00 12 34 02", null);
    static final ContactPerson INTERIM = new ContactPerson("Kåre Lønning", "00 12 34 00", null);

    private SampleLetters() {}

    /** A name to tell letters apart in test reports and file names. */
    record Sample(String name, LetterOrder<?> order) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every sort of contents, in both languages, short, long and as the specimens have it. */
    static List<Sample> all() {
        var samples = new ArrayList<Sample>();
        for (var language : LetterLanguage.values()) {
            for (var order : shortOnes(language)) {
                samples.add(new Sample(name(order, "short"), order));
            }
            for (var order : longOnes(language)) {
                samples.add(new Sample(name(order, "long"), order));
            }
            for (var order : MoreSampleLetters.longOnes(language)) {
                samples.add(new Sample(name(order, "long"), order));
            }
            for (var template : new LetterTemplates().all()) {
                if (template.words().language() == language) {
                    samples.add(new Sample(
                            "%s-specimen-%s".formatted(template.id(), language),
                            MoreSampleLetters.specimen(template.id(), language)));
                }
            }
        }
        return samples;
    }

    private static String name(LetterOrder<?> order, String length) {
        return "%s-%s-%s-%s"
                .formatted(order.kind(), order.contents().getClass().getSimpleName(), order.language(), length);
    }

    static List<LetterOrder<?>> shortOnes(LetterLanguage language) {
        var self = SampleOrder.person(ReceiverRole.SELF, "Ola Bråten", "Lyngvegen 12 B");
        return List.of(
                SampleOrder.order(
                        LetterKind.L01,
                        language,
                        RECEIVED,
                        self,
                        null,
                        new ReceiptToParty(
                                RECEIVED, ReceivedMatter.APPLICATION, List.of(Scheme.COORDINATOR), null, SENT)),
                SampleOrder.order(
                        LetterKind.L01,
                        language,
                        RECEIVED,
                        SampleOrder.hospital(),
                        null,
                        new ReceiptToSender(RECEIVED, "EPJ-2027-000417")),
                SampleOrder.order(
                        LetterKind.L02,
                        language,
                        SENT,
                        self,
                        null,
                        new DelayLetter(
                                RECEIVED,
                                ReceivedMatter.APPLICATION,
                                "Vi har fått uvanlig mange søknader denne vinteren.",
                                DelayLetter.ReasonGivenBy.MUNICIPALITY,
                                EXPECTED)),
                SampleOrder.order(
                        LetterKind.L02,
                        language,
                        SENT,
                        SampleOrder.hospital(),
                        null,
                        new StatusToSender(RECEIVED, null)),
                SampleOrder.order(
                        LetterKind.L05,
                        language,
                        DECIDED,
                        self,
                        null,
                        new CoordinatorGranted(
                                Scheme.COORDINATOR,
                                RightHolder.PERSON,
                                DecisionForm.AVGJORELSE,
                                DECIDED,
                                CoordinatorContact.named(COORDINATOR, APPOINTED, SECONDARY),
                                new RecordedConsent(SENT),
                                null,
                                new AppealRight("Statsforvalteren i Vestland", 4, null))),
                SampleOrder.order(
                        LetterKind.L07,
                        language,
                        DECIDED,
                        self,
                        null,
                        new PlanGranted(
                                DecisionForm.AVGJORELSE,
                                DECIDED,
                                CoordinatorContact.named(COORDINATOR, APPOINTED, null),
                                null,
                                new RecordedConsent(SENT),
                                new RecordedConsent(SENT),
                                null,
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L14,
                        language,
                        APPOINTED,
                        self,
                        null,
                        new CoordinatorAppointed(
                                Scheme.COORDINATOR,
                                CoordinatorContact.named(COORDINATOR, APPOINTED, null),
                                null,
                                CoordinatorAppointed.Reason.FIRST_APPOINTMENT,
                                null)),
                SampleOrder.order(
                        LetterKind.L06,
                        language,
                        DECIDED,
                        self,
                        null,
                        new SchemesRefused(
                                List.of(refused(
                                        Scheme.COORDINATOR,
                                        new CriterionFound("Behovet er langvarig", true, null),
                                        new CriterionFound(
                                                "Behovet gjelder koordinerte helse- og omsorgstjenester",
                                                false,
                                                "Du har én tjeneste."))),
                                DecisionForm.AVGJORELSE,
                                DECIDED,
                                "Vi har lagt vekt på det du selv har fortalt.",
                                null,
                                new CoordinationFound(null, "Det er ingen flere tjenester å samordne."),
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L08,
                        language,
                        DECIDED,
                        self,
                        null,
                        new SchemesRefused(
                                List.of(refused(
                                        Scheme.INDIVIDUAL_PLAN,
                                        new CriterionFound("Behovet er langvarig", false, "Det er over til våren."))),
                                DecisionForm.AVGJORELSE,
                                DECIDED,
                                "Vi har lagt vekt på det du selv har fortalt.",
                                null,
                                null,
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L09,
                        language,
                        DECIDED,
                        self,
                        null,
                        new CoordinatedWithoutRight(
                                ReceivedMatter.APPLICATION, "hjemmetjenesten", SECONDARY, "Vi møtes hver måned.")));
    }

    static List<LetterOrder<?>> longOnes(LetterLanguage language) {
        var mother = new LetterReceiver(
                LetterReceiver.Kind.PERSON,
                ReceiverRole.GUARDIAN,
                LONG_NAME,
                List.of("c/o Familien Østensjø-Bjørnstjerne", "Øvre Langfjordbotnvegen 1284 B, bustad H0203"),
                "9545",
                "Langfjordbotn",
                null);
        var child = new LetterSubject(LetterSubject.Kind.PERSON, "Nils Ánte");
        var longContact = new ContactPerson(
                "Áile Ragnhild Vårdal-Čuovgalanjárga",
                "00 12 34 01",
                "Avdeling for fysioterapi, ergoterapi og rehabilitering av barn og unge, Helsehuset Nord");
        return List.of(
                SampleOrder.order(
                        LetterKind.L01,
                        language,
                        RECEIVED,
                        mother,
                        child,
                        new ReceiptToParty(
                                RECEIVED,
                                ReceivedMatter.REPORT_OF_NEED,
                                List.of(),
                                "Fjordane barneavdeling, seksjon for habilitering",
                                SENT)),
                SampleOrder.order(
                        LetterKind.L01,
                        language,
                        RECEIVED,
                        SampleOrder.hospital(),
                        null,
                        new ReceiptToSender(RECEIVED, "EPJ-2027-000417-SEKSJON-FOR-HABILITERING")),
                SampleOrder.order(
                        LetterKind.L02,
                        language,
                        SENT,
                        mother,
                        child,
                        new DelayLetter(
                                RECEIVED,
                                ReceivedMatter.REPORT_OF_NEED,
                                LONG_REASON,
                                DelayLetter.ReasonGivenBy.CASE_WORKER,
                                EXPECTED)),
                SampleOrder.order(
                        LetterKind.L02,
                        language,
                        SENT,
                        SampleOrder.hospital(),
                        null,
                        new StatusToSender(RECEIVED, "EPJ-2027-000417-SEKSJON-FOR-HABILITERING")),
                SampleOrder.order(
                        LetterKind.L05,
                        language,
                        DECIDED,
                        mother,
                        child,
                        new CoordinatorGranted(
                                Scheme.CHILD_COORDINATOR,
                                RightHolder.FAMILY,
                                DecisionForm.VEDTAK,
                                DECIDED,
                                CoordinatorContact.untilNamed(INTERIM, NAMED_BY),
                                RecordedConsent.stillNeeded(),
                                LONG_REASON,
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L07,
                        language,
                        DECIDED,
                        mother,
                        child,
                        new PlanGranted(
                                DecisionForm.VEDTAK,
                                DECIDED,
                                CoordinatorContact.untilNamed(INTERIM, NAMED_BY),
                                LocalDate.of(2027, 4, 16),
                                new RecordedConsent(SENT),
                                RecordedConsent.stillNeeded(),
                                LONG_REASON,
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L14,
                        language,
                        APPOINTED,
                        mother,
                        child,
                        new CoordinatorAppointed(
                                Scheme.CHILD_COORDINATOR,
                                CoordinatorContact.named(longContact, APPOINTED, SECONDARY),
                                LocalDate.of(2027, 12, 31),
                                CoordinatorAppointed.Reason.CHANGE_OF_STAFF,
                                "Torbjørg Åsheim")),
                SampleOrder.order(
                        LetterKind.L06,
                        language,
                        DECIDED,
                        mother,
                        child,
                        new SchemesRefused(
                                List.of(
                                        refused(
                                                Scheme.CHILD_COORDINATOR,
                                                new CriterionFound(
                                                        "Familien har barn under 18 år eller ventar barn", true, null),
                                                new CriterionFound(
                                                        "Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne",
                                                        false,
                                                        LONG_REASON)),
                                        refused(
                                                Scheme.COORDINATOR,
                                                new CriterionFound("Behovet er langvarig", true, "Det varer."),
                                                new CriterionFound(
                                                        "Behovet gjeld koordinerte helse- og omsorgstenester",
                                                        false,
                                                        LONG_REASON))),
                                DecisionForm.VEDTAK,
                                DECIDED,
                                LONG_REASON,
                                null,
                                new CoordinationFound("Langfjordbotn oppvekstsenter", LONG_REASON),
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L08,
                        language,
                        DECIDED,
                        mother,
                        child,
                        new SchemesRefused(
                                List.of(refused(
                                        Scheme.INDIVIDUAL_PLAN,
                                        new CriterionFound("Behovet er langvarig", false, LONG_REASON))),
                                DecisionForm.VEDTAK,
                                DECIDED,
                                LONG_REASON,
                                null,
                                null,
                                APPEAL)),
                SampleOrder.order(
                        LetterKind.L09,
                        language,
                        DECIDED,
                        mother,
                        child,
                        new CoordinatedWithoutRight(
                                ReceivedMatter.REPORT_OF_NEED,
                                "Langfjordbotn oppvekstsenter, avdeling for barn og unge",
                                longContact,
                                LONG_REASON)));
    }

    private static RefusedScheme refused(Scheme scheme, CriterionFound... criteria) {
        return new RefusedScheme(scheme, List.of(criteria));
    }
}
