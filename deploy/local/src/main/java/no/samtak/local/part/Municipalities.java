package no.samtak.local.part;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import no.samtak.law.policy.Policies;
import no.samtak.law.policy.Policy;

/** The municipalities of the policy folder, as a token needs to know them. */
public final class Municipalities {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Policies policies;
    private final LocalDate today;

    /** The municipalities as they were numbered at this legal time. */
    public Municipalities(Path policiesFolder, Instant legalNow) {
        this.policies = Policies.load(policiesFolder);
        this.today = LocalDate.ofInstant(legalNow, OSLO);
    }

    /** The organisation number of the municipality with this four-digit number. */
    public String organisationNumber(String municipalityNumber) {
        return policies.byMunicipalityNumber(municipalityNumber, today).stream()
                .flatMap(policy -> policy.organisationNumbers().stream())
                .filter(number -> number.isValidOn(today))
                .map(number -> number.number())
                .findFirst()
                .orElseThrow(() -> new SuiteProblem(
                        "No municipality has the number %s; there are %s.".formatted(municipalityNumber, numbers())));
    }

    private String numbers() {
        return policies.all().stream()
                .map(policy -> number(policy) + " " + policy.id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String number(Policy policy) {
        return policy.municipalityNumbers().stream()
                .filter(number -> number.isValidOn(today))
                .map(number -> number.number())
                .findFirst()
                .orElse("(none today)");
    }
}
