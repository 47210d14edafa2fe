package no.samtak.referral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.samtak.referral.person.domain.SyntheticIdentities;
import no.samtak.referral.person.domain.SyntheticPerson;

/** Messages as senders write them, about invented people. */
public final class Messages {

    /** Under twelve in 2027: too young to get letters of their own, or for consent to wait until they are heard. */
    private static final List<SyntheticPerson> CHILDREN = SyntheticIdentities.children().stream()
            .filter(child -> child.birthDate().getYear() > 2015)
            .toList();

    /** Every test has a child, and so a case, of its own. */
    private static final AtomicInteger NEXT_CHILD = new AtomicInteger();

    private static final SyntheticPerson MOTHER = SyntheticIdentities.adults().get(0);
    private static final SyntheticPerson FATHER = SyntheticIdentities.adults().get(1);

    private final Map<String, Object> body = new HashMap<>();

    private Messages() {}

    /** A hospital reports that a child needs coordinated services. The parents were told. */
    public static Messages fromHospital() {
        return fromHospital(CHILDREN.get(NEXT_CHILD.getAndIncrement()));
    }

    /** The same about this child. */
    public static Messages fromHospital(SyntheticPerson child) {
        Messages message = new Messages();
        message.body.put("municipality", "4624");
        message.body.put("externalMessageId", "message-" + UUID.randomUUID());
        message.body.put("kind", "REPORT_OF_NEED");
        message.body.put("sender", Map.of("kind", "HOSPITAL", "name", "Barneavdelinga"));
        message.body.put("subject", subject(child, child.number().digits()));
        message.body.put("guardians", List.of(guardian("MOTHER", MOTHER), guardian("FATHER", FATHER)));
        message.body.put("familyTold", Map.of("on", "2027-01-30", "by", "Overlegen", "how", "Samtale"));
        message.body.put("requested", List.of("CHILD_COORDINATOR", "INDIVIDUAL_PLAN"));
        message.body.put("need", "Fleire tenester som må sjåast i samanheng.");
        return message;
    }

    /** A school reports. Its file does not say that the parents were told. */
    public static Messages fromSchool() {
        return fromHospital()
                .with("sender", Map.of("kind", "SCHOOL", "name", "Skulen"))
                .without("familyTold");
    }

    /** Another message about the same child. */
    public Messages onceMore() {
        Messages message = new Messages();
        message.body.putAll(body);
        return message.with("externalMessageId", "message-" + UUID.randomUUID());
    }

    public Messages about(SyntheticPerson person) {
        return with("subject", subject(person, person.number().digits()));
    }

    public Messages withPersonNumber(String number) {
        return with("subject", Map.of("personNumber", number, "givenName", "Kari", "familyName", "Testesen"));
    }

    public Messages with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Messages without(String field) {
        body.remove(field);
        return this;
    }

    public Map<String, Object> body() {
        return Map.copyOf(body);
    }

    private static Map<String, Object> subject(SyntheticPerson child, String number) {
        Map<String, Object> subject = new HashMap<>();
        subject.put("givenName", child.name().given());
        subject.put("familyName", child.name().family());
        subject.put("birthDate", child.birthDate().toString());
        subject.put("personNumber", number);
        return subject;
    }

    private static Map<String, Object> guardian(String role, SyntheticPerson person) {
        return Map.of(
                "role",
                role,
                "personNumber",
                person.number().digits(),
                "givenName",
                person.name().given(),
                "familyName",
                person.name().family(),
                "address",
                Map.of("lines", new ArrayList<>(List.of("Fjordvegen 1")), "postalCode", "5200", "town", "Os"));
    }
}
