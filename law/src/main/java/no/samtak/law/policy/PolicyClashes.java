package no.samtak.law.policy;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samtak.law.policy.PolicyFile.NumberAtLine;

/** What is wrong between entries that are each right: the same id, or a number that two hold at one time. */
final class PolicyClashes {

    private PolicyClashes() {}

    static void report(List<PolicyFile> files, List<PolicyFault> faults) {
        clashes(files, (a, b) -> a.policy().id().equals(b.policy().id())).forEach(clash -> faults.add(sameId(clash)));
        for (PolicyFile file : files) {
            clashes(file.municipalityNumbers(), PolicyClashes::differAtOneTime)
                    .forEach(clash -> faults.add(twoMunicipalityNumbers(clash)));
        }
        reportSharedNumbers(files, PolicyFile::municipalityNumbers, faults);
        reportSharedNumbers(files, PolicyFile::organisationNumbers, faults);
    }

    private static void reportSharedNumbers(
            List<PolicyFile> files, Function<PolicyFile, List<NumberAtLine>> numbersOf, List<PolicyFault> faults) {
        List<NumberAtLine> numbers =
                files.stream().flatMap(file -> numbersOf.apply(file).stream()).toList();
        clashes(numbers, PolicyClashes::areTheSameAtOneTime).forEach(clash -> faults.add(sharedNumber(clash)));
    }

    private static boolean differAtOneTime(NumberAtLine one, NumberAtLine other) {
        return !one.number().number().equals(other.number().number())
                && one.number().overlaps(other.number());
    }

    private static boolean areTheSameAtOneTime(NumberAtLine one, NumberAtLine other) {
        return one.number().number().equals(other.number().number())
                && one.number().overlaps(other.number());
    }

    private static PolicyFault sameId(Clash<PolicyFile> clash) {
        PolicyFile earlier = clash.earlier();
        PolicyFile later = clash.later();
        return new PolicyFault(
                later.file(),
                later.idLine(),
                "id " + later.policy().id() + " is already the id in " + earlier.file() + ":" + earlier.idLine()
                        + "; each municipality has an id of its own");
    }

    private static PolicyFault twoMunicipalityNumbers(Clash<NumberAtLine> clash) {
        return new PolicyFault(
                clash.later().file(),
                clash.later().line(),
                "municipality numbers " + clash.earlier().number().number() + " and "
                        + clash.later().number().number()
                        + " are valid at the same time; let one end (to) the day before the other begins (from)");
    }

    private static PolicyFault sharedNumber(Clash<NumberAtLine> clash) {
        return new PolicyFault(
                clash.later().file(),
                clash.later().line(),
                "number " + clash.later().number().number() + " is already taken at that time in "
                        + clash.earlier().file() + ":" + clash.earlier().line()
                        + "; correct one of them, or set from and to so that they do not overlap");
    }

    private static <T> List<Clash<T>> clashes(List<T> all, BiPredicate<T, T> clash) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(later -> all.subList(0, later).stream()
                        .filter(earlier -> clash.test(earlier, all.get(later)))
                        .map(earlier -> new Clash<>(earlier, all.get(later))))
                .toList();
    }

    private record Clash<T>(T earlier, T later) {}
}
