package no.samtak.law.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The policies of all municipalities, one file each in one folder; a new municipality is a new file. policies/README.md
 * lists the keys.
 */
public final class Policies {

    private final List<Policy> policies;

    private Policies(List<Policy> policies) {
        this.policies = policies;
    }

    /**
     * Reads every {@code .yaml} and {@code .yml} file directly in the folder.
     *
     * @throws FaultyPolicies with every fault of every file; a service must not start on any of them
     */
    public static Policies load(Path folder) {
        List<PolicyFault> faults = new ArrayList<>();
        List<PolicyFile> files = PolicyFolder.read(folder, faults);
        PolicyClashes.report(files, faults);
        if (!faults.isEmpty()) {
            throw new FaultyPolicies(faults);
        }
        return new Policies(files.stream()
                .map(PolicyFile::policy)
                .sorted(Comparator.comparing(policy -> policy.id().value()))
                .toList());
    }

    /** All policies, in the order of their ids. */
    public List<Policy> all() {
        return policies;
    }

    public Optional<Policy> byId(MunicipalityId id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The municipality that had this four-digit number on this date. */
    public Optional<Policy> byMunicipalityNumber(String number, LocalDate date) {
        return byNumber(number, date, Policy::municipalityNumbers);
    }

    /** The municipality that had this nine-digit organisation number on this date. */
    public Optional<Policy> byOrganisationNumber(String number, LocalDate date) {
        return byNumber(number, date, Policy::organisationNumbers);
    }

    private Optional<Policy> byNumber(String number, LocalDate date, Function<Policy, List<ValidNumber>> numbers) {
        return policies.stream()
                .filter(policy -> numbers.apply(policy).stream()
                        .anyMatch(valid -> valid.number().equals(number) && valid.isValidOn(date)))
                .findFirst();
    }
}
